import type { Day } from '../calendar/day.js';
import type { Period } from '../calendar/period.js';
import type { Cents } from '../money/cents.js';
import type { FindingCode, GapCode, Severity } from './codes.js';
import type { Owner } from './owners.js';

/** One thing that an expert should see, with the days, the euros and the law. */
export interface Finding extends Period {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly calendarDays: number;
  readonly weekdays: number;
  /** What the same evaluation pays on these days with the first cause removed, else 0. */
  readonly loss: Cents;
  /** Gaps: every cause that holds, the one named by `code` first. */
  readonly causes: readonly GapCode[];
  /** Gaps: the same causes, each with the days on which it holds. */
  readonly parts: readonly CausePart[];
  readonly law: readonly string[];
  /** Who has to act. */
  readonly owner: Owner;
  /** Several runs that are told as one: gaps of one rehabilitation step (R32), days with zero among others. */
  readonly occurrences?: readonly Period[];
  /** The last day on which the remedy still helps, where one can be told. */
  readonly deadline: Day | null;
  /** Inputs of the message: dates as days, amounts as cents, codes as text. */
  readonly values: Readonly<Record<string, number | string>>;
}

/** One cause of a gap: from the first to the last day on which it holds, and what its message needs. */
export interface CausePart extends Period {
  readonly code: GapCode;
  readonly owner: Owner;
  readonly deadline: Day | null;
  readonly values: Finding['values'];
}
