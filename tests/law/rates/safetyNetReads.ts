import { type Day, day, monthOf } from '../../../src/calendar/day.js';
import { paidForOwnedHome } from '../../../src/law/housing/allowance.js';
import { costLimit } from '../../../src/law/housing/costs.js';
import { continuousIncome, countedPay } from '../../../src/law/housing/income.js';
import { costsRevise, incomeRevises, reviewMonth } from '../../../src/law/housing/revision.js';
import { lawOn } from '../../../src/law/rates/index.js';
import { basicAmount } from '../../../src/law/social-assistance/basicAmount.js';
import { earningsLeftOut } from '../../../src/law/social-assistance/income.js';
import { housingNeed, lastMonthInFull } from '../../../src/law/social-assistance/need.js';
import { lastDayInAdvance } from '../../../src/law/unemployment/advance.js';
import { cents } from '../../../src/money/cents.js';
import { allowanceOn } from '../../support/housing.js';

const BEFORE_THREE_GROUPS = day('2024-03-31');
const NOW: Day = day('2026-06-01');

/** Housing allowance and social assistance of every kind of household and home. */
export function readSafetyNet(): void {
  const law = lawOn(NOW);
  for (const group of [1, 2, 3, 4] as const) costLimit(lawOn(BEFORE_THREE_GROUPS), BEFORE_THREE_GROUPS, group, 1);
  for (const group of [1, 2, 3] as const) for (const persons of [1, 2, 3, 4, 5]) costLimit(law, NOW, group, persons);
  for (const municipality of ['Turku', 'Kuopio', 'Oulu']) {
    allowanceOn('2026-06-01', { rent: 500, water: 20, heating: 50, wealth: 12_000, municipality });
  }
  allowanceOn('2026-06-01', { adults: 2, children: 1, rent: 500, wealth: 30_000 });
  countedPay(law, cents(500));
  incomeRevises(law, cents(500), cents(600));
  reviewMonth(law, monthOf(NOW));
  paidForOwnedHome(law);
  continuousIncome(law, [cents(500)]);
  lastMonthInFull(law, monthOf(NOW));
  lastDayInAdvance(law, NOW);
  costsRevise(law, cents(500), cents(600));
  for (const adults of ['alone', 'single-parent', 'partners', 'with-parent'] as const) {
    basicAmount(law, { adults, childAges: [12, 11, 5] });
  }
  basicAmount(law, { adults: 'partners', childAges: [5] });
  earningsLeftOut(law, cents(500));
  housingNeed(law, { rent: cents(500), heating: cents(0), water: cents(30), persons: 1, norm: null });
}
