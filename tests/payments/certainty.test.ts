/** How sure a month is, as of `today`: product format, result format 1. */
import { expect, test } from 'vitest';
import { euros } from '../../src/money/cents.js';
import type { CaseText } from '../support/case.js';
import { money } from './pay.js';

const RECEIVED = { benefit: 'general-social-security-benefit', from: '2026-05-01', to: '2026-11-30' };
const DECEMBER: CaseText = {
  from: '2026-12',
  client: { unemploymentWaiting: 'served' },
  steps: [{ situation: 'jobseeker', from: '2026-12-01' }],
};
const decided = (application: object): CaseText => ({
  ...DECEMBER,
  applications: [{ benefit: 'general-social-security-benefit', ...application }],
});
const PENDING = {
  ...DECEMBER,
  history: [
    { benefit: 'sickness-allowance', from: '2025-12-12', to: '2026-11-30', illness: 'back' },
    { decision: 'sickness-maximum', lastDay: '2026-11-30', illness: 'back' },
  ],
  steps: [
    ...DECEMBER.steps,
    { situation: 'incapacity', from: '2025-12-01', illness: 'back' },
    { situation: 'pension', benefit: 'disability-pension', from: '2026-11-02' },
  ],
} as const;

test.each<[string, CaseText, string]>([
  ['a right that goes on from history', { ...DECEMBER, history: [RECEIVED] }, 'estimated'],
  ['a claim of which nothing is stated, decided after today', DECEMBER, 'depends'],
  ['the same, decided before today', { ...DECEMBER, today: '2026-12-15' }, 'estimated'],
  ['the day before the decision', { ...DECEMBER, today: '2026-12-14' }, 'depends'],
  ['granted and decided today', decided({ outcome: 'granted', decidedOn: '2026-12-01' }), 'known'],
  ['granted, to be decided tomorrow', decided({ outcome: 'granted', decidedOn: '2026-12-02' }), 'estimated'],
  ['decided, and the outcome not stated', decided({ decidedOn: '2026-12-01' }), 'estimated'],
  ['pending', decided({ outcome: 'pending' }), 'depends'],
  ['unemployment benefit while a pension is pending', PENDING, 'depends'],
])('%s: %s', (_, text, certainty) => {
  expect(money(text).months[0]?.certainty).toBe(certainty);
});

test('the worst case of a month is its net when the claim is refused', () => {
  const [month] = money(DECEMBER).months;
  expect(euros(month?.net as never)).toBe(684.66);
  expect(month?.worst).toBe(0);
});

test('a refused sickness claim leaves a jobseeker the unemployment benefit (R7)', () => {
  const worked = money({
    from: '2026-12',
    history: [RECEIVED],
    client: { annualIncome: { decided: 0 } },
    steps: [
      { situation: 'jobseeker', from: '2026-12-01' },
      { situation: 'incapacity', from: '2026-11-16' },
    ],
  });
  // Allowance 25 × 31.99 less 20 % from 27.11. on; refused as fit: 23 × 37.21 less 20 %.
  const [december] = worked.months;
  expect(december?.certainty).toBe('depends');
  expect(euros(december?.net as never)).toBe(639.8);
  expect(euros(december?.worst as never)).toBe(639.8);
});

test('nothing is worse where nothing depends', () => {
  expect(money({ ...DECEMBER, history: [RECEIVED] }).months[0]?.worst).toBeNull();
});
