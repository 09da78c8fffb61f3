/** R26: blocks and payment days, each worked out by hand. */
import { describe, expect, test } from 'vitest';
import { formatMonth } from '../../src/calendar/day.js';
import { euros } from '../../src/money/cents.js';
import { money, statement } from './pay.js';

const YLEISTUKI = { benefit: 'general-social-security-benefit', from: '2026-05-01', to: '2026-11-30' };
const REGISTERED = { situation: 'jobseeker', from: '2026-12-01' } as const;

describe('unemployment benefit that goes on from history', () => {
  // 20 Mondays to Fridays in every 28 days: 20 × 37.21 = 744.20, a fifth of it 148.84.
  const worked = money({ from: '2026-12', months: 3, history: [YLEISTUKI], steps: [REGISTERED] });

  test('is paid for 28 days at a time, three days after they end', () => {
    expect(statement(worked)).toEqual([
      '2026-12-31 general-social-security-benefit 2026-12-01..2026-12-28 744.2 - 148.84 = 595.36',
      '2027-01-28 general-social-security-benefit 2026-12-29..2027-01-25 744.2 - 148.84 = 595.36',
      '2027-02-25 general-social-security-benefit 2027-01-26..2027-02-22 744.2 - 148.84 = 595.36',
    ]);
  });

  test('the months share each payment by their days, and add up to it', () => {
    // December: 23 days 855.83; 148.84 of the first payment and half up of 3 × 37.21 × 20 % = 22.326 of the second.
    // January: 21 days 781.41; 148.84 − 22.33 of the second, and of the third 4 × 37.21 × 20 % = 29.768.
    // February: 20 days 744.20; 148.84 − 29.77, and of the open block 4 × 37.21 × 20 % = 29.768.
    expect(worked.months.map(({ month, withheld, net }) => [formatMonth(month), euros(withheld), euros(net)])).toEqual([
      ['2026-12', 171.17, 684.66],
      ['2027-01', 156.28, 625.13],
      ['2027-02', 148.84, 595.36],
    ]);
  });

  test('what arrives is what the payments of the month bring', () => {
    expect(worked.months.map(({ arrives }) => euros(arrives))).toEqual([595.36, 595.36, 595.36]);
  });

  test('days not yet paid for in history come with the first block', () => {
    // Blocks from 17.11.: to 14.12. 20 days, 10 of them in November.
    const [first] = statement(
      money({ from: '2026-12', history: [{ ...YLEISTUKI, paidTo: '2026-11-16' }], steps: [REGISTERED] }),
    );
    expect(first).toBe('2026-12-17 general-social-security-benefit 2026-11-17..2026-12-14 744.2 - 148.84 = 595.36');
  });

  test('the change of benefit on 1.5.2026 breaks nothing', () => {
    const worked = money({
      from: '2026-04',
      months: 2,
      history: [{ benefit: 'labour-market-subsidy', from: '2025-06-01', to: '2026-03-31' }],
      steps: [{ situation: 'jobseeker', from: '2026-04-01' }],
    });
    // 1.–28.4. and 29.4.–26.5.: the second block holds 2 days of the old benefit and 18 of the new one.
    expect(statement(worked)).toEqual([
      '2026-05-04 labour-market-subsidy 2026-04-01..2026-04-28 744.2 - 148.84 = 595.36',
      '2026-05-29 labour-market-subsidy 2026-04-29..2026-04-30 74.42 - 14.88 = 59.54',
      '2026-05-29 general-social-security-benefit 2026-05-01..2026-05-26 669.78 - 133.96 = 535.82',
    ]);
  });
});

describe('a new right', () => {
  test('begins with 14 days of unemployment benefit, and waits for its decision', () => {
    // Registered and paid from Tuesday 1.12.; decided 15.12.; the 14 days end on 14.12.
    const worked = money({
      from: '2026-12',
      months: 2,
      client: { unemploymentWaiting: 'served' },
      steps: [REGISTERED],
    });
    expect(statement(worked)).toEqual([
      '2026-12-18 general-social-security-benefit 2026-12-01..2026-12-14 372.1 - 74.42 = 297.68',
      '2027-01-14 general-social-security-benefit 2026-12-15..2027-01-11 744.2 - 148.84 = 595.36',
    ]);
  });

  test('processing and payout days can be set', () => {
    const worked = money({
      from: '2026-12',
      client: { unemploymentWaiting: 'served' },
      assumed: { processingDays: { 'general-social-security-benefit': 30 }, payoutDays: 1 },
      steps: [REGISTERED],
    });
    // Decided 31.12., paid the day after: 1.1. is a holiday and 2.1. a Saturday, so Monday 4.1.
    expect(statement(worked)).toEqual([
      '2027-01-04 general-social-security-benefit 2026-12-01..2026-12-14 372.1 - 74.42 = 297.68',
    ]);
  });

  test('M8: sickness allowance is paid for 6 and then 25 working days', () => {
    const worked = money({
      from: '2025-01',
      months: 6,
      client: { annualIncome: { decided: 0 } },
      applications: [{ benefit: 'sickness-allowance', decidedOn: '2025-01-20' }],
      steps: [{ situation: 'incapacity', from: '2025-01-02', to: '2025-05-31' }],
    });
    // 6 × 31.99 = 191.94; 25 × 31.99 = 799.75; 8 × 31.99 = 255.92.
    expect(statement(worked)).toEqual([
      '2025-01-24 sickness-allowance 2025-01-15..2025-01-21 191.94 - 38.39 = 153.55',
      '2025-02-24 sickness-allowance 2025-01-22..2025-02-19 799.75 - 159.95 = 639.8',
      '2025-03-24 sickness-allowance 2025-02-20..2025-03-20 799.75 - 159.95 = 639.8',
      '2025-04-22 sickness-allowance 2025-03-21..2025-04-19 799.75 - 159.95 = 639.8',
      '2025-05-26 sickness-allowance 2025-04-22..2025-05-21 799.75 - 159.95 = 639.8',
      '2025-06-03 sickness-allowance 2025-05-22..2025-05-31 255.92 - 51.18 = 204.74',
    ]);
  });

  test('G-34: rehabilitation allowance is paid for 3.–9.3. and 10.3.–9.4.2026', () => {
    const worked = money({
      from: '2026-03',
      months: 2,
      history: [{ benefit: 'labour-market-subsidy', from: '2025-06-01', to: '2026-02-28' }],
      client: { annualIncome: { decided: 0 } },
      applications: [{ benefit: 'rehabilitation-allowance', filed: '2026-02-02', decidedOn: '2026-02-20' }],
      steps: [
        { situation: 'jobseeker', from: '2026-01-01', to: '2026-03-02' },
        { situation: 'rehabilitation', programme: 'vocational-training', from: '2026-03-03', to: '2026-04-30' },
      ],
    });
    // R27: from the minimum at least 25 %, though the table without a card says 20 % up to 56 €.
    expect(statement(worked).filter((line) => line.includes('rehabilitation'))).toEqual([
      '2026-03-12 rehabilitation-allowance 2026-03-03..2026-03-09 191.94 - 47.99 = 143.95',
      '2026-04-13 rehabilitation-allowance 2026-03-10..2026-04-09 799.75 - 199.94 = 599.81',
    ]);
  });
});
