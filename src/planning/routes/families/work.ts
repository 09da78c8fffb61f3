/** Work: part of the week beside adjusted unemployment benefit (TTL 4), or all of it. */
import { type Day, formatDay } from '../../../calendar/day.js';
import { lawOn } from '../../../law/rates/index.js';
import { euros, SHARE_UNIT } from '../../../money/cents.js';
import type { WorkStep } from '../../../scenario/facts.js';
import { FREE_FOR_UNEMPLOYMENT, UNEMPLOYMENT_AGE } from '../conditions/persons.js';
import { FIT_FOR_WORK } from '../conditions/unemployment.js';
import { type Now, statedSteps } from '../now.js';
import type { Course, NoCourse, Route } from '../route.js';
import { UNEMPLOYMENT_BENEFITS } from './unemployment.js';

/** TTL 4:3: above this working time nothing is adjusted. */
function isAdjusted({ workingTime }: WorkStep, now: Now): boolean {
  return workingTime <= lawOn(now.on)('unemployment.working-time-limit');
}

const ROUTE = { family: 'work', programmes: [], length: null, start: ({ on }: Now) => on } as const;

export const WORK_ROUTES: readonly Route[] = [
  {
    ...ROUTE,
    id: 'work.part-time',
    code: 'part-time',
    benefits: ['wages', ...UNEMPLOYMENT_BENEFITS],
    conditions: [UNEMPLOYMENT_AGE, ...FREE_FOR_UNEMPLOYMENT, FIT_FOR_WORK],
    course: (now) => workCourse(now, (step) => isAdjusted(step, now)),
  },
  {
    ...ROUTE,
    id: 'work.full-time',
    code: 'full-time',
    benefits: ['wages'],
    conditions: [FIT_FOR_WORK],
    course: (now) => workCourse(now, (step) => !isAdjusted(step, now)),
  },
];

/** Pay is known only where the scenario states work of the kind, on any of its paths. */
function workCourse(now: Now, isMeant: (step: WorkStep) => boolean): Course | NoCourse {
  const step = statedSteps(now, 'work').find(isMeant);
  if (step === undefined)
    return { missing: 'pay', key: 'paths[].steps[]: { situation: work, monthlyPay, workingTime }' };
  const from = Math.max(now.on, step.from) as Day;
  return {
    from,
    to: null,
    steps: [writtenWork(step, from)],
    ends: ['service', 'rehabilitation', 'work'],
    registers: now.on,
  };
}

export function writtenWork({ monthlyPay, workingTime, payMonthOffset }: WorkStep, from: Day) {
  return {
    situation: 'work',
    from: formatDay(from),
    monthlyPay: euros(monthlyPay),
    workingTime: workingTime / SHARE_UNIT,
    payMonthOffset,
  } as const;
}
