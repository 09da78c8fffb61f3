/** What is withheld from a pension without a card: nothing from the full national pension, else 40 %. */
import { expect, test } from 'vitest';
import { euros } from '../../src/money/cents.js';
import { money } from './pay.js';

test.each([
  ['national and guarantee pension by table', {}, 0],
  ['the full national pension, stated', { monthly: 787.07 }, 0],
  ['a cent less', { monthly: 787.06 }, 314.82],
  ['national and guarantee pension in one stated sum', { monthly: 990.9 }, 0],
  ['a cent more', { monthly: 990.91 }, 396.36],
  // 787.07 − (1 200 − 798) ÷ 12 ÷ 2 = 770.32, of which 40 %; the guarantee pension of 120.58 is left whole.
  ['reduced by another pension', { otherPensions: 100 }, 308.13],
])('%s: %s', (_, pension, withheld) => {
  const step = { situation: 'pension', benefit: 'disability-pension', from: '2026-06-01', decidedOn: '2026-05-04' };
  const { payments } = money({ from: '2026-06', steps: [{ ...step, ...pension } as never] });
  expect(payments.reduce((sum, payment) => sum + euros(payment.withheld), 0)).toBe(withheld);
});
