/** SVL 8:11–13, 11:14: partial sickness allowance (R49, R58). */
import type { Day } from '../../calendar/day.js';
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

/**
 * Whether one more partial day can be paid: 120 days, 150 from 1.1.2023 unless the 120 were full before.
 * @param fullSince the day on which the limit of its time was reached, if it was
 */
export function partialDaysLeft(value: Day, counted: number, fullSince: Day | null): boolean {
  if (fullSince !== null && lawOn(fullSince)('sickness.partial-days') <= counted) {
    return fullSince >= value;
  }
  return counted < lawOn(value)('sickness.partial-days');
}
