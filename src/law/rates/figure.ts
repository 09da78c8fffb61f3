/** What a figure of law is: a value with its dates, its act, its source and how sure it is. */

/** The unit in which a figure is written down; the engine reads whole numbers, see `engineValue.ts`. */
export type Unit =
  | 'eur'
  | 'eur-per-day'
  | 'eur-per-month'
  | 'eur-per-year'
  | 'percent'
  | 'days'
  | 'months'
  | 'years'
  | 'weeks'
  | 'tenths'
  | 'thousandths'
  | 'points'
  | 'hours'
  | 'date-of-month'
  | 'yes-no';

/** `reform`: not law, but put in its place to see what would be. */
export type Status = 'enacted' | 'projected' | 'reform';

export interface Version {
  /**
   * First day in force, ISO; a version holds until the next one begins. What was already law in 2019, the first year
   * the program looks back to, may begin on 1.1.2019.
   */
  readonly from: string;
  /** In the figure's unit: 37.21, 9.91 (percent), 21.5. A rule that is not, or no longer, law has 0. */
  readonly value: number;
  /** The act, decree or index point that gave this value, and how it was confirmed. */
  readonly source: string;
  readonly status: Status;
  /** The day on which the source was last looked at, ISO; null for a reform, which has none. */
  readonly checked: string | null;
}

export interface Figure {
  readonly unit: Unit;
  /** The sections that state the figure. */
  readonly section: string;
  /** By `from`, ascending. */
  readonly versions: readonly Version[];
}

const FIRST_CHECK = '2026-11-21';

/** A version that stands in an act or decree, or follows from an index point already given. */
export function enacted(from: string, value: number, source: string, checked = FIRST_CHECK): Version {
  return { from, value, source, status: 'enacted', checked };
}

/** A version that rests on a forecast until its decree appears. */
export function projected(from: string, value: number, source: string, checked = FIRST_CHECK): Version {
  return { from, value, source, status: 'projected', checked };
}
