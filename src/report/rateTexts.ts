import type { FigureName, Unit, Version } from '../law/rates/index.js';

/** The part of a figure's name before the full stop. */
export type FigureGroup = FigureName extends `${infer Group}.${string}` ? Group : never;

/** What the list of figures says in words. */
export interface RateTexts {
  readonly groups: Readonly<Record<FigureGroup, string>>;
  /** A value in the unit in which people read it. */
  readonly units: Readonly<Record<Unit, (value: number) => string>>;
  readonly statuses: Readonly<Record<Version['status'], string>>;
  /** Headings. */
  readonly inForceOn: (date: string) => string;
  readonly changesIn: (from: string | null, to: string | null) => string;
  /** For a day before the years that are simulated. */
  readonly partlyKnown: (firstDay: string) => string;
  readonly nothingKnown: string;
  readonly nothingChanges: string;
  /** In a row of a figure. */
  readonly since: (date: string) => string;
  readonly checked: (date: string) => string;
}

/** What stands in a row. */
export type RateColumn =
  | 'date'
  | 'figure'
  | 'value'
  | 'change'
  | 'from'
  | 'status'
  | 'checked'
  | 'section'
  | 'name'
  | 'source';
