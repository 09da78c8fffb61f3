/** KKRL 24 §: the end of each programme, and the year's days of pay for waiting and between periods used up. */
import { type Day, yearOf } from '../calendar/day.js';
import { lawOn } from '../law/rates/index.js';
import type { RehabilitationStep } from '../scenario/facts.js';
import { stepsOf } from '../scenario/pathSteps.js';
import type { PathResult } from '../simulation/result.js';
import type { Checkpoint } from './checkpoint.js';
import { checkpoint } from './kinds.js';

export function rehabilitationCheckpoints(result: PathResult): Checkpoint[] {
  return [...ends(result), ...payDaysUsed(result, 'waiting'), ...payDaysUsed(result, 'interval')];
}

/** Phases under one decision end with the last of them (R51). */
function ends({ path }: PathResult): Checkpoint[] {
  const steps = stepsOf(path, 'rehabilitation');
  return steps
    .filter((step) => isEnd(step, steps))
    .map(({ to, programme }) => checkpoint('rehabilitation-ends', to, ['KKRL 29 §', 'KKRL 46 §'], { programme }));
}

/** Whether a programme ends with the step. */
export function isEnd(step: RehabilitationStep, steps: readonly RehabilitationStep[]): boolean {
  const { programme, decidedOn, openEnded } = step;
  const isLater = (each: RehabilitationStep): boolean =>
    each.from > step.from && each.programme === programme && each.decidedOn === decidedOn;
  return !openEnded && (decidedOn === undefined || !steps.some(isLater));
}

/** R21: the last of the 75 days of each calendar year. */
function payDaysUsed({ days, path }: PathResult, kind: 'waiting' | 'interval'): Checkpoint[] {
  if (stepsOf(path, 'rehabilitation').length === 0) return [];
  const used = new Map<number, number>();
  const last: Day[] = [];
  for (const { day, paid } of days) {
    if (!paid?.reasons.some(({ rule }) => rule === `rehabilitation.${kind}-pay`)) continue;
    const year = yearOf(day);
    const count = (used.get(year) ?? 0) + 1;
    used.set(year, count);
    if (count === lawOn(day)('rehabilitation.waiting-pay-days')) last.push(day);
  }
  return last.map((value) => checkpoint('rehabilitation-pay-days-used', value, ['KKRL 24 §'], { kind }));
}
