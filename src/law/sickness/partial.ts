/** SVL 8:11–13, 11:14: partial sickness allowance (R49, R58). */
import { addDays, type Day, day } from '../../calendar/day.js';
import { type Cents, shareOf } from '../../money/cents.js';
import { type LawReader, lawOn } from '../rates/index.js';

/** Half of the full allowance due, half up. */
export function partialRate(law: LawReader, full: Cents): Cents {
  return shareOf(full, law('sickness.partial-share'));
}

/** Work must have come down to 40–60 % of full time; the share in hundred-thousandths. */
export function isPartialWork(law: LawReader, workingTime: number): boolean {
  return workingTime >= law('sickness.partial-work-minimum') && workingTime <= law('sickness.partial-work-maximum');
}

/** Act 1027/2022: from this day 150 days instead of 120, unless the 120 were full before. */
export const LONGER_MAXIMUM_BEGINS = day('2023-01-01');

/** The partial days of two years. */
export function partialMaximum(value: Day, fullBefore: boolean): number {
  return lawOn(fullBefore ? addDays(LONGER_MAXIMUM_BEGINS, -1) : value)('sickness.partial-days');
}

/** Whether days counted by the end of 2022 fill the maximum of that time. */
export function isFullBefore(counted: number): boolean {
  return counted >= partialMaximum(addDays(LONGER_MAXIMUM_BEGINS, -1), true);
}
