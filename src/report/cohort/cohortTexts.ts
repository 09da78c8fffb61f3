import type { LeftOut } from '../../cohort/caseRow.js';
import type { Grouping } from '../../cohort/grouping.js';
import type { Status, StatusRule } from '../../cohort/status.js';

/** The words of a before-and-after table, in one language. */
export interface CohortTexts {
  /** The heading: what follows the start is planned, and nobody's effect. */
  readonly title: string;
  readonly path: (name: string | null) => string;
  readonly before: (months: number) => string;
  readonly after: (months: number) => string;
  readonly statusRule: (rule: StatusRule) => string;
  readonly by: (grouping: Grouping) => string;
  readonly minCell: (count: number) => string;
  readonly today: (date: string) => string;
  /** Headings and names of rows. */
  readonly statuses: Readonly<Record<Status, string>>;
  readonly corner: string;
  readonly total: string;
  readonly cases: (count: number) => string;
  readonly groups: {
    readonly all: string;
    readonly notStated: Readonly<Record<Grouping, string>>;
    readonly pooled: (groups: number) => string;
    readonly named: (grouping: Grouping, name: string) => string;
  };
  readonly tooFew: (minCell: number) => string;
  readonly nobody: string;
  readonly shares: {
    readonly movedFromUnemployment: string;
    readonly movedFromNone: string;
    readonly decisionBefore: string;
    readonly decisionAfter: string;
    readonly decisionCumulative: string;
  };
  /** `12 of 40 (30%)`. */
  readonly share: (cases: string, of: string, percent: string) => string;
  readonly withoutSupport: string;
  readonly income: string;
  readonly known: (cases: number) => string;
  readonly sideBefore: string;
  readonly sideAfter: string;
  readonly monthsOfCases: (mean: string, months: number, cases: number) => string;
  /** Stands for what is not shown. */
  readonly hidden: string;
  readonly read: (cases: number, counted: number) => string;
  readonly leftOut: Readonly<Record<LeftOut, string>>;
  readonly definitionsTitle: string;
  readonly definitions: CohortDefinitions;
}

/** One sentence each. */
export interface CohortDefinitions {
  readonly before: (months: number) => string;
  readonly after: (months: number, path: string | null) => string;
  readonly day: string;
  readonly rule: Readonly<Record<StatusRule, string>>;
  readonly unknown: string;
  readonly moved: string;
  readonly decision: (months: number) => string;
  readonly withoutSupport: string;
  readonly income: string;
  readonly percentages: string;
  readonly small: (minCell: number) => string;
  readonly pooled: string;
}
