/** KKRL 46 §: rehabilitation allowance is paid for a time only when the service provider has certified the participation. */
import type { Day } from '../calendar/day.js';
import { contains } from '../calendar/period.js';
import { familyOf } from '../law/benefits.js';
import type { MoneyResult } from '../payments/money.js';
import { stepsOf } from '../scenario/pathSteps.js';
import type { PathResult } from '../simulation/result.js';
import type { Checkpoint } from './checkpoint.js';
import { checkpoint } from './kinds.js';
import { isEnd } from './rehabilitation.js';

/** Days without pay before the last day of a programme. */
const LONGEST_HOLIDAY = 5;

/** The last day of each time that is paid for, in one line for each programme; its last day is told as the end. */
export function participationCheckpoints({ path }: PathResult, { payments }: MoneyResult): Checkpoint[] {
  const steps = stepsOf(path, 'rehabilitation');
  const dates = new Map<string, Set<Day>>();
  for (const { benefit, to } of payments) {
    if (familyOf(benefit) !== 'rehabilitation') continue;
    const step = steps.find((each) => contains(each, to));
    if (step === undefined || (isEnd(step, steps) && step.to - to <= LONGEST_HOLIDAY)) continue;
    const whole = `${step.programme} ${step.decidedOn ?? step.from}`;
    dates.set(whole, (dates.get(whole) ?? new Set()).add(to));
  }
  return [...dates.values()].map((each) => {
    const [first, ...alsoOn] = [...each].sort((a, b) => a - b) as [Day, ...Day[]];
    return checkpoint('participation-certificate', first, ['KKRL 46 §'], {}, { alsoOn });
  });
}
