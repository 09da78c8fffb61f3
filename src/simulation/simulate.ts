/** Facts in, days out: the one evaluation behind every euro, every gap and every explanation. */
import { FINNISH_WORKING_DAYS, type WorkingDays } from '../calendar/workingDays.js';
import type { CaseFacts, PathFacts } from '../scenario/facts.js';
import { beginRun } from './days/begin.js';
import { runDays } from './days/dayLoop.js';
import type { Mend, Run } from './days/run.js';
import { assumptionsOf, notCalculatedOf } from './outcome/assumptions.js';
import { countersOf } from './outcome/counters.js';
import { dayResults } from './outcome/dayResults.js';
import { gapsIn } from './outcome/gaps.js';
import { monthsOf } from './outcome/months.js';
import { periodsOf } from './outcome/periods.js';
import { incapacitiesOf, sicknessCountsOf } from './outcome/sickness.js';
import type { DayResult, PathResult, Summary } from './result.js';

export interface SimulationOptions {
  /** Another calendar of working days than Finland's own; for tests. */
  readonly workingDays?: WorkingDays;
  /** Obstacles taken away on some days, to see what their removal would bring. */
  readonly mend?: Mend;
}

/**
 * Simulates one path of a case, every day of its horizon under the law in force on that day.
 * Throws only for facts that the scenario layer refuses (a RangeError for a day without law).
 */
export function simulate(facts: CaseFacts, path: PathFacts, options: SimulationOptions = {}): PathResult {
  const run = beginRun(facts, path, options.workingDays ?? FINNISH_WORKING_DAYS, options.mend ?? null);
  runDays(run);
  return resultOf(run);
}

/** What a run shows of which every day is simulated. */
export function resultOf(run: Run): PathResult {
  const { path, facts } = run;
  const gaps = gapsIn(run.book);
  const months = monthsOf(run, gaps);
  let days: DayResult[] | null = null;
  return {
    path,
    horizon: facts.horizon,
    get days(): readonly DayResult[] {
      days ??= dayResults(run.book, gaps);
      return days;
    },
    periods: periodsOf(run),
    months,
    items: run.items,
    gaps,
    counters: countersOf(run),
    incapacities: incapacitiesOf(run),
    sicknessCounts: sicknessCountsOf(run),
    maxima: run.sickness.maxima.filter(({ decided }) => decided).map(({ lastDay }) => lastDay),
    assumptions: assumptionsOf(run),
    notCalculated: notCalculatedOf(run),
    summary: summaryOf(months, gaps.length),
  };
}

/** Calendar days that belong to a gap, without all else that a run shows. */
export function daysWithoutSupport({ book }: Run): number {
  return gapsIn(book).reduce((sum, { from, to }) => sum + to - from + 1, 0);
}

function summaryOf(months: PathResult['months'], gaps: number): Summary {
  const sum = (of: (month: PathResult['months'][number]) => number): number =>
    months.reduce((all, month) => all + of(month), 0);
  return {
    gross: sum(({ gross }) => gross) as Summary['gross'],
    taxFree: sum(({ taxFree }) => taxFree) as Summary['taxFree'],
    daysWithoutSupport: sum(({ daysWithoutSupport }) => daysWithoutSupport),
    gaps,
  };
}
