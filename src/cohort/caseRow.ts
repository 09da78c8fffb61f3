/** One case as a row of the cohort: small, and all that the table keeps of it. */
import { addDays, type Day } from '../calendar/day.js';
import type { Period } from '../calendar/period.js';
import type { Cents } from '../money/cents.js';
import type { CaseFacts, PathFacts } from '../scenario/facts.js';
import type { PathResult } from '../simulation/result.js';
import { simulate } from '../simulation/simulate.js';
import { type FavourableDecisions, favourableDecisions } from './decisions.js';
import { groupOf } from './grouping.js';
import { incomeAfter, incomeBefore } from './income.js';
import type { CohortOptions } from './options.js';
import { familiesOn, type Past, pastOf } from './past.js';
import { type DayStatus, STATUS_BY, type Status, statusAmong, windowOf } from './status.js';
import { monthsWithoutSupportAfter, monthsWithoutSupportBefore } from './supportMonths.js';
import { windowAfter, windowBefore } from './windows.js';

/** Why a case is not in the table, in the order in which it is told. */
export const LEFT_OUT = [
  'invalid',
  'no-cohort',
  'start-elsewhere',
  'no-such-path',
  'unknown-before',
  'unknown-after',
  'failed',
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

export interface CohortRow {
  readonly group: string | null;
  readonly before: Status;
  readonly after: Status;
  readonly decisions: FavourableDecisions;
  /** Null where the data do not tell. */
  readonly withoutSupport: BeforeAndAfter<number | null>;
  /** Of an average month, before tax. */
  readonly income: BeforeAndAfter<Cents | null>;
}

export interface BeforeAndAfter<T> {
  readonly before: T;
  readonly after: T;
}

/** The row of a case, or why it has none. */
export function caseRow(facts: CaseFacts, options: CohortOptions): CohortRow | LeftOut {
  const { cohort, horizon } = facts;
  if (!cohort) return 'no-cohort';
  if (cohort.start !== horizon.from) return 'start-elsewhere';
  const path = options.path === null ? facts.paths[0] : facts.paths.find(({ name }) => name === options.path);
  if (!path) return 'no-such-path';
  const windows = {
    before: windowBefore(cohort.start, options.before),
    after: windowAfter(cohort.start, options.after),
  };
  const past = pastOf(facts, path);
  const statusOf = STATUS_BY[options.status];
  const before = statusOf(windowOf(pastDays(past, windows.before)));
  if (before === null) return 'unknown-before';
  const result = simulate(facts, path);
  const after = statusOf(windowOf(simulatedDays(result, windows.after)));
  if (after === null) return 'unknown-after';
  const group = options.by === null ? null : groupOf(options.by, facts, cohort);
  return { group, before, after, ...measures(facts, path, past, result, windows, options) };
}

function measures(
  facts: CaseFacts,
  path: PathFacts,
  past: Past,
  result: PathResult,
  windows: BeforeAndAfter<Period>,
  { after }: CohortOptions,
): Pick<CohortRow, 'decisions' | 'withoutSupport' | 'income'> {
  const isWhole = windows.after.to <= facts.horizon.to;
  return {
    decisions: favourableDecisions(facts, path, windows.after),
    withoutSupport: {
      before: monthsWithoutSupportBefore(past, windows.before),
      after: isWhole ? monthsWithoutSupportAfter(result, after) : null,
    },
    income: {
      before: incomeBefore(facts, past, windows.before),
      after: isWhole ? incomeAfter(result, after) : null,
    },
  };
}

function* pastDays(past: Past, { from, to }: Period): Generator<DayStatus | null> {
  for (let value: Day = from; value <= to; value = addDays(value, 1)) {
    const families = familiesOn(past, value);
    yield families && statusAmong(families);
  }
}

/** Days after the horizon are unknown. */
function* simulatedDays({ days }: PathResult, { from, to }: Period): Generator<DayStatus | null> {
  for (let i = 0; i <= to - from; i += 1) {
    const day = days[i];
    yield day ? statusAmong(day.covers) : null;
  }
}
