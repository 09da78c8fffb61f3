/** By when something must be done, where the law or the nature of the thing gives a day. */
import { addDays, addMonths, type Day } from '../calendar/day.js';
import type { DailyFamily } from '../law/benefits.js';
import { firstClaimableDay } from '../law/claims.js';
import { lawOn } from '../law/rates/index.js';
import type { DayResult } from '../simulation/result.js';
import { causeOf } from './causes.js';
import type { GapCode } from './codes.js';

/** @param since the first day of the gap on which the cause holds */
export function deadlineOf(code: GapCode, since: DayResult): Day | null {
  switch (code) {
    case 'gap.no-jobseeker-registration':
    case 'gap.no-pension-application-after-maximum':
    case 'gap.sickness-maximum-reached':
    case 'gap.certificate-ended':
    case 'gap.statement-90-missing':
      return since.day;
    case 'gap.rehabilitation-not-started':
    case 'gap.between-rehabilitation-periods':
      return lastFilingDay('rehabilitation', since.day);
    case 'gap.found-unfit-without-benefit':
      return lastFilingDay('sickness', since.day);
    case 'gap.applied-late':
    case 'gap.nothing-applied-for':
      return lastFilingDay(familyBehind(code, since), since.day);
    default:
      return null;
  }
}

const FAMILIES: readonly DailyFamily[] = ['rehabilitation', 'sickness', 'unemployment'];

/** The family whose claim is meant, in the order in which the three are paid (R22). */
export function familyBehind(code: GapCode, { obstacles }: DayResult): DailyFamily {
  const concerned = (family: DailyFamily): boolean =>
    (obstacles[family] ?? []).some((each) => causeOf(family, each as never) === code);
  return FAMILIES.find(concerned) ?? 'unemployment';
}

/** The last day on which a claim still reaches back to a day (R24). */
export function lastFilingDay(family: DailyFamily, value: Day): Day {
  let filed = addMonths(value, lawOn(value)(`${family}.claim-months`), 'last-of-month');
  while (firstClaimableDay(family, addDays(filed, 1)) <= value) filed = addDays(filed, 1);
  return filed;
}
