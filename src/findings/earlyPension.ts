/**
 * A granted pension that is stated from a day on which the law does not yet let it begin (KEL 15, 55 §). A finding and not
 * an input defect, because only the simulated days show how long the right to sickness allowance lasts; the stated fact stays.
 */
import { addDays, type Day, firstDayOf, monthOf } from '../calendar/day.js';
import { contains, overlap } from '../calendar/period.js';
import { FINNISH_WORKING_DAYS, FIRST_ENGINE_DAY } from '../calendar/workingDays.js';
import { earliestStartFor, startAfter } from '../law/pension/start.js';
import { PROGRAMMES } from '../law/rehabilitation/programmes.js';
import type { CaseFacts, PensionStep } from '../scenario/facts.js';
import { stepsOf } from '../scenario/pathSteps.js';
import type { DayResult, PathResult } from '../simulation/result.js';
import type { SimulationOptions } from '../simulation/simulate.js';
import { spellsOf } from '../simulation/timeline/spells.js';
import type { Finding } from './finding.js';
import { newFinding } from './newFinding.js';

export function earlyPensionFindings(facts: CaseFacts, result: PathResult, options: SimulationOptions): Finding[] {
  return stepsOf(result.path, 'pension').flatMap((step) => {
    if (step.outcome !== 'granted') return [];
    const { reason, law, earliest } = latest(startsOf(step, facts, result, options));
    const early = overlap({ from: step.from, to: addDays(earliest, -1) }, result.horizon);
    if (early === undefined || step.from >= earliest) return [];
    const values = { family: 'pension', reason, earliest };
    return [newFinding('warning.application-cannot-succeed', early, { law: [law], values })];
  });
}

interface Start {
  readonly reason: 'pension-backdated' | 'pension-start';
  readonly law: string;
  readonly earliest: Day;
}

function startsOf(
  step: PensionStep,
  facts: CaseFacts,
  result: PathResult,
  options: SimulationOptions,
): [Start, ...Start[]] {
  const backdated: Start = {
    reason: 'pension-backdated',
    law: 'KEL 55 §, TakuuEL 12 §',
    earliest: earliestStartFor(step.appliedOn),
  };
  const rights = [
    lastSicknessDay(step, result, options),
    lastRehabilitationDay(step, result),
    lastSicknessDayBefore(step, facts),
  ];
  return [
    backdated,
    ...rights.flatMap((lastRight): Start[] =>
      lastRight === undefined || lastRight < firstDayOf(monthOf(step.from))
        ? []
        : [{ reason: 'pension-start', law: 'KEL 15 §', earliest: startAfter(lastRight) }],
    ),
  ];
}

function latest(starts: [Start, ...Start[]]): Start {
  return starts.reduce((last, each) => (each.earliest > last.earliest ? each : last));
}

/** The last day with a right to sickness allowance in an incapacity that began before the pension. */
function lastSicknessDay(
  { from }: PensionStep,
  { path, days, horizon }: PathResult,
  { workingDays = FINNISH_WORKING_DAYS }: SimulationOptions,
): Day | undefined {
  const steps = stepsOf(path, 'incapacity')
    .filter(({ to }) => to >= horizon.from)
    .map((step) => ({ ...step, from: Math.max(step.from, FIRST_ENGINE_DAY) as Day }));
  const begun = spellsOf(steps, workingDays).filter((spell) => spell.from < from);
  const inSpell = ({ day }: DayResult): boolean => begun.some((spell) => contains(spell, day));
  return days.findLast((each) => inSpell(each) && each.obstacles.sickness === null)?.day;
}

/** The last day with vocational rehabilitation allowance, begun before the pension and after a maximum of sickness allowance. */
function lastRehabilitationDay({ from }: PensionStep, { path, days, maxima }: PathResult): Day | undefined {
  const begun = stepsOf(path, 'rehabilitation').filter(
    (step) =>
      step.from < from && PROGRAMMES[step.programme].vocational && maxima.some((lastDay) => lastDay < step.from),
  );
  return days.findLast(
    ({ day, obstacles }) => obstacles.rehabilitation === null && begun.some((step) => contains(step, day)),
  )?.day;
}

/** Of a pension that began before the simulated days, by history. */
function lastSicknessDayBefore({ from }: PensionStep, { history }: CaseFacts): Day | undefined {
  const paid = history.filter((entry) => entry.benefit === 'sickness-allowance' && entry.from < from);
  return paid
    .map(({ to }) => to)
    .sort((a, b) => a - b)
    .at(-1);
}
