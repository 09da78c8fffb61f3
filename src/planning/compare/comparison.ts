/** Paths side by side by month. Days, months and cents; no text. */
import type { Answer, PathAnswer } from '../../answer/answer.js';
import type { Day, Month } from '../../calendar/day.js';
import type { Cents } from '../../money/cents.js';
import type { Certainty, MonthMoney } from '../../payments/money.js';
import type { MonthResult } from '../../simulation/result.js';

/** By what months are compared: what belongs to them after tax, or what arrives in them; both with tax-free money. */
export const CRITERIA = ['net', 'arrives'] as const;
export type Criterion = (typeof CRITERIA)[number];

export interface Comparison {
  readonly answers: readonly Answer[];
  readonly by: Criterion;
  /** One of the paths or of their branches. */
  readonly baseline: ComparedPath;
  /** Months that some path is simulated in, in order. */
  readonly months: readonly Month[];
  /** In the order of the scenarios; the order says nothing of their worth. */
  readonly paths: readonly ComparedPath[];
}

export interface ComparedPath {
  /** Among several scenarios with the scenario before it. */
  readonly name: string;
  readonly answer: Answer;
  readonly path: PathAnswer;
  /** One for each month of the comparison. */
  readonly months: readonly ComparedMonth[];
  readonly summary: ComparedSummary;
  /** What the path comes to when something that it rests on is refused. */
  readonly branches: readonly ComparedPath[];
}

export interface ComparedMonth {
  readonly month: Month;
  /** Null: the path is not simulated in this month. */
  readonly own: { readonly result: MonthResult; readonly money: MonthMoney; readonly amount: Cents } | null;
  /** What the path has more than the baseline, below 0 less; null where one of the two is not simulated. */
  readonly difference: Cents | null;
  /** The differences up to this month added up. */
  readonly cumulative: Cents | null;
}

export interface ComparedSummary {
  /** Of the path's own months. */
  readonly gross: Cents;
  readonly net: Cents;
  readonly taxFree: Cents;
  readonly arrives: Cents;
  /** By what is compared. */
  readonly total: Cents;
  /** Of the months that the baseline has too. */
  readonly difference: Cents;
  /** Whole months only, by what is compared; the earliest of equals. */
  readonly lowest: { readonly month: Month; readonly amount: Cents } | null;
  readonly daysWithoutSupport: number;
  readonly gaps: number;
  /** The first day on which money arrives. */
  readonly firstMoney: Day | null;
  /** From this month to the end the path has more in total than the baseline. */
  readonly overtakes: Month | null;
  /** From this month to the end it has less. */
  readonly fallsBehind: Month | null;
  /** Of its least certain month. */
  readonly certainty: Certainty;
}

/** A path, then its branches. */
export function withBranches(paths: readonly ComparedPath[]): readonly ComparedPath[] {
  return paths.flatMap((path) => [path, ...path.branches]);
}
