/** Benefits that the facts point to and that nobody applies for, on days that something else covers. */
import type { Period } from '../calendar/period.js';
import { contains } from '../calendar/period.js';
import { familyOf } from '../law/benefits.js';
import { BITS, OBSTACLES } from '../law/obstacles.js';
import { lawOn } from '../law/rates/index.js';
import { citation } from '../law/sections.js';
import type { Cents } from '../money/cents.js';
import type { CaseFacts } from '../scenario/facts.js';
import { stepsOf } from '../scenario/pathSteps.js';
import type { DayResult, PathResult } from '../simulation/result.js';
import type { SimulationOptions } from '../simulation/simulate.js';
import { lastFilingDay } from './deadlines.js';
import type { Finding } from './finding.js';
import { mendedDays, paidOn } from './mended.js';
import { newFinding } from './newFinding.js';
import { runsOf } from './runs.js';
import { unclaimed } from './unclaimed.js';

export function notAppliedForFindings(facts: CaseFacts, result: PathResult, options: SimulationOptions): Finding[] {
  return [...neverClaimed(facts, result, options), ...unregisteredBesideWork(facts, result, options)];
}

function neverClaimed(facts: CaseFacts, result: PathResult, options: SimulationOptions): Finding[] {
  return unclaimed('not-claimed', facts, result, options).map(({ family, first, loss, from, to }) => {
    const last = lastFilingDay(family, first.day);
    return newFinding(
      'warning.benefit-not-applied-for',
      { from, to },
      {
        loss,
        law: [citation(OBSTACLES[family]['not-claimed'], first.day)],
        deadline: last < facts.today ? null : last,
        values: { family },
      },
    );
  });
}

/** Part-time work of somebody who is otherwise unemployed: a registered jobseeker would get adjusted benefit (TTL 4:5). */
function unregisteredBesideWork(facts: CaseFacts, result: PathResult, options: SimulationOptions): Finding[] {
  if (!isKnownJobseeker(facts, result)) return [];
  return unregisteredRuns(result).flatMap((run) => {
    const masks = { unemployment: BITS.unemployment['not-registered'], sickness: 0, rehabilitation: 0 };
    const mended = mendedDays(facts, result, { ...run, masks, claimsRehabilitationPay: false }, options);
    const loss = paidOn(mended.filter(({ day }) => contains(run, day))) as Cents;
    if (loss === 0) return [];
    const law = [OBSTACLES.unemployment['not-registered'], ADJUSTED].map((each) => citation(each, run.from));
    const deadline = run.from < facts.today ? null : run.from;
    const values = { family: 'unemployment', besideWork: 1 };
    return [newFinding('warning.benefit-not-applied-for', run, { loss, law, deadline, values })];
  });
}

const ADJUSTED = ['TTL 4:5', 'YTL 15 §, TTL 4:5'] as const;

function isKnownJobseeker({ history }: CaseFacts, { path }: PathResult): boolean {
  return stepsOf(path, 'jobseeker').length > 0 || history.some(({ benefit }) => familyOf(benefit) === 'unemployment');
}

/** Days that nothing but part-time work covers, and on which the client is not registered. */
function unregisteredRuns(result: PathResult): Period[] {
  const work = stepsOf(result.path, 'work');
  const registered = stepsOf(result.path, 'jobseeker');
  const isOpen = ({ day, covers }: DayResult): boolean => {
    const share = work.reduce((sum, step) => sum + (contains(step, day) ? step.workingTime : 0), 0);
    return (
      covers.length === 1 &&
      covers[0] === 'work' &&
      share <= lawOn(day)('unemployment.working-time-limit') &&
      !registered.some((step) => contains(step, day))
    );
  };
  return work.length === 0 ? [] : runsOf(result, isOpen);
}
