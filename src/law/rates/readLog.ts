/** Which figures an evaluation has read, for the receipt of its result. */
import { allEntries } from './editions.js';
import { isRead } from './evaluation.js';
import type { FigureName } from './figures.js';

export { startReadLog } from './evaluation.js';

/** A version of a figure that was read. */
export interface ReadVersion {
  readonly name: FigureName;
  /** First day in force, ISO. */
  readonly from: string;
  /** In the figure's unit. */
  readonly value: number;
  readonly status: 'enacted' | 'projected';
  /** An enacted figure read for a day of 2028 or later. */
  readonly carriedOn: boolean;
}

/** What has been read since the log was started, by name and date. */
export function figuresRead(): readonly ReadVersion[] {
  return allEntries()
    .filter(isRead)
    .map(
      ({ name, version: { from, value, status }, projected }): ReadVersion => ({
        name,
        from,
        value,
        status: projected ? 'projected' : 'enacted',
        carriedOn: projected && status === 'enacted',
      }),
    )
    .sort((a, b) => compare(a.name, b.name) || compare(a.from, b.from));
}

/** By code units, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
