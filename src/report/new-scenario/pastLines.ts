/** The history of each situation: what has been paid up to the day before the first. */
import { addDays, addMonths, type Day, firstDayOf } from '../../calendar/day.js';
import { GENERAL_BENEFIT_BEGINS } from '../../law/unemployment/benefitKind.js';
import { euros } from '../../money/cents.js';
import type { Choice } from './choice.js';
import { flow, iso } from './dates.js';

/** Labour market subsidy to the end of April 2026, then the general benefit; the last runs on. */
export function unemploymentSince({ since, from }: Pick<Choice, 'since' | 'from'>): string[] {
  const isPaid = (first: Day, end: Day) => since < end && first < firstDayOf(from);
  const before = 'labour-market-subsidy';
  const now = 'general-social-security-benefit';
  if (since >= GENERAL_BENEFIT_BEGINS) return [flow({ benefit: now, from: iso(since) })];
  if (!isPaid(GENERAL_BENEFIT_BEGINS, GENERAL_BENEFIT_BEGINS)) return [flow({ benefit: before, from: iso(since) })];
  return [
    flow({ benefit: before, from: iso(since), to: iso(addDays(GENERAL_BENEFIT_BEGINS, -1)) }),
    flow({ benefit: now, from: iso(GENERAL_BENEFIT_BEGINS) }),
  ];
}

export function sicknessSince({ since, dailyAmount }: Choice): string[] {
  const daily = dailyAmount === null ? undefined : euros(dailyAmount);
  return [flow({ benefit: 'sickness-allowance', from: iso(since), dailyAmount: daily })];
}

/** A maximum of sickness allowance, a disability pension refused in its last month, and unemployment benefit since. */
export function refusedPension(choice: Choice): string[] {
  const { since } = choice;
  const last = addDays(since, -1);
  const began = addMonths(since, -11, 'last-of-month');
  return [
    flow({ benefit: 'sickness-allowance', from: iso(began), to: iso(last) }),
    flow({ decision: 'sickness-maximum', decidedOn: iso(addDays(last, -20)), lastDay: iso(last) }),
    flow({ decision: 'disability-pension', outcome: 'refused', decidedOn: iso(addDays(last, -10)) }),
    ...unemploymentSince(choice),
  ];
}
