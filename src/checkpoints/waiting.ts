/** The last days of what keeps a benefit from being paid for a time. */
import type { Day } from '../calendar/day.js';
import { contains } from '../calendar/period.js';
import { OBSTACLES } from '../law/obstacles.js';
import { citation } from '../law/sections.js';
import { stepsOf } from '../scenario/pathSteps.js';
import type { DayResult, PathResult } from '../simulation/result.js';
import { endOfPeriodisedPay, endOfSanction } from '../simulation/timeline/stepEnds.js';
import type { Checkpoint } from './checkpoint.js';
import { checkpoint } from './kinds.js';

export function waitingCheckpoints(result: PathResult): Checkpoint[] {
  return [
    ...unemploymentWaiting(result),
    ...qualifyingPeriod(result),
    ...sicknessWaiting(result),
    ...rehabilitationWaiting(result),
    ...statedPauses(result),
  ];
}

/** R3: served once and not renewed, so its last day is the last on which it stands in the way. */
function unemploymentWaiting(result: PathResult): Checkpoint[] {
  const served = result.counters.some(({ counter, left }) => counter === 'unemployment-waiting-period' && left === 0);
  const last = lastWith(result, ({ obstacles }) => obstacles.unemployment?.includes('waiting-period'));
  if (last === null || !served) return [];
  const law = [citation(OBSTACLES.unemployment['waiting-period'], last)];
  return [checkpoint('unemployment-waiting-ends', last, law, {})];
}

function qualifyingPeriod(result: PathResult): Checkpoint[] {
  const unserved = result.counters.some(({ counter, left }) => counter === 'qualifying-period' && left !== 0);
  const last = lastWith(result, ({ obstacles }) => obstacles.unemployment?.includes('qualifying-period'));
  if (last === null || unserved) return [];
  const law = [citation(OBSTACLES.unemployment['qualifying-period'], last)];
  return [checkpoint('qualifying-period-ends', last, law, {})];
}

/** Only where sickness lasts longer than its waiting. */
function sicknessWaiting({ incapacities }: PathResult): Checkpoint[] {
  return incapacities
    .filter(({ from, to, waitingEnd }) => from <= waitingEnd && waitingEnd < to)
    .map(({ waitingEnd }) => checkpoint('sickness-waiting-ends', waitingEnd, ['SVL 8:7'], {}));
}

/** One for each run of waiting days after which the programme goes on. */
function rehabilitationWaiting({ days, path }: PathResult): Checkpoint[] {
  const waits = (each: DayResult | undefined) => each?.obstacles.rehabilitation?.includes('waiting-period') ?? false;
  return stepsOf(path, 'rehabilitation').flatMap((step) => {
    const last = days.findLast((each) => contains(step, each.day) && waits(each))?.day;
    if (last === undefined || last >= Math.min(step.to, days.at(-1)?.day ?? last)) return [];
    return [checkpoint('rehabilitation-waiting-ends', last, ['KKRL 25–28 §'], {})];
  });
}

/** Sanctions, periodised pay and pay during sickness. */
function statedPauses({ path }: PathResult): Checkpoint[] {
  return path.steps.flatMap((step): Checkpoint[] => {
    switch (step.situation) {
      case 'sanction': {
        const last = endOfSanction(step);
        return [checkpoint('sanction-ends', last, [citation(OBSTACLES.unemployment.sanction, last)], {})];
      }
      case 'periodised-pay': {
        const last = endOfPeriodisedPay(step);
        if (last < step.from) return [];
        return [
          checkpoint('periodised-pay-ends', last, [citation(OBSTACLES.unemployment['periodised-pay'], last)], {}),
        ];
      }
      case 'incapacity':
        return step.employerPay && step.employerPay.to < step.to
          ? [checkpoint('employer-pay-ends', step.employerPay.to, ['SVL 7:4', 'TSL 2:11'], {})]
          : [];
      default:
        return [];
    }
  });
}

function lastWith({ days }: PathResult, holds: (each: DayResult) => boolean | undefined): Day | null {
  return days.findLast(holds)?.day ?? null;
}
