import { Amounts } from './amounts.js';
import type { CohortRow } from './caseRow.js';
import type { Status } from './status.js';

/** What the table keeps of the cases of one group. */
export class GroupTally {
  readonly statuses: readonly Status[];
  /** Cases by row (before) and column (after). */
  readonly counts: number[][];
  cases = 0;
  /** Cases with a favourable decision before, in the window after, in both. */
  readonly decisions = { before: 0, after: 0, both: 0 };
  /** Of the cases whose data tell both. */
  readonly withoutSupport = { cases: 0, before: newMonths(), after: newMonths() };
  /** Of the cases whose data tell both, so that the same clients are compared. */
  readonly income = { before: new Amounts(), after: new Amounts() };

  constructor(statuses: readonly Status[]) {
    this.statuses = statuses;
    this.counts = statuses.map(() => statuses.map(() => 0));
  }

  add({ before, after, decisions, withoutSupport, income }: CohortRow): void {
    this.cases += 1;
    const row = this.counts[this.statuses.indexOf(before)] as number[];
    const column = this.statuses.indexOf(after);
    row[column] = (row[column] as number) + 1;
    if (decisions.before) this.decisions.before += 1;
    if (decisions.after) this.decisions.after += 1;
    if (decisions.before && decisions.after) this.decisions.both += 1;
    if (withoutSupport.before !== null && withoutSupport.after !== null) {
      this.withoutSupport.cases += 1;
      addMonths(this.withoutSupport.before, withoutSupport.before);
      addMonths(this.withoutSupport.after, withoutSupport.after);
    }
    if (income.before !== null && income.after !== null) {
      this.income.before.add(income.before);
      this.income.after.add(income.after);
    }
  }

  addAll(other: GroupTally): void {
    this.cases += other.cases;
    for (const [i, row] of other.counts.entries()) {
      const own = this.counts[i] as number[];
      for (const [j, count] of row.entries()) own[j] = (own[j] as number) + count;
    }
    for (const key of ['before', 'after', 'both'] as const) this.decisions[key] += other.decisions[key];
    this.withoutSupport.cases += other.withoutSupport.cases;
    for (const side of ['before', 'after'] as const) {
      this.withoutSupport[side].months += other.withoutSupport[side].months;
      this.withoutSupport[side].cases += other.withoutSupport[side].cases;
      this.income[side].addAll(other.income[side]);
    }
  }
}

/** Months without support together, and the cases that have any. */
interface Months {
  months: number;
  cases: number;
}

function newMonths(): Months {
  return { months: 0, cases: 0 };
}

function addMonths(sum: Months, months: number): void {
  sum.months += months;
  if (months > 0) sum.cases += 1;
}
