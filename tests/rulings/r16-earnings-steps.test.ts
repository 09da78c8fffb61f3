/** R16 and R42: earnings-related allowance. Full amounts and steps by hand from unemployment.md §5.3. */
import { describe, expect, test } from 'vitest';
import { type StepText, strip } from '../support/case.js';
import {
  BASIC,
  benefitOnDay,
  EARNINGS,
  euroOn,
  GENERAL,
  monthOf,
  SUBSIDY,
  unemployed,
} from '../support/unemployment.js';

const met = (metOn: string | null = '2025-06-30') => ({ workCondition: { met: true, metOn } });
const fund = (more: Record<string, unknown>) => ({ fund: { member: true, dailyAmount: 60, daysLeft: 400, ...more } });
const served = { unemploymentWaiting: 'served' };
const year = (client: Record<string, unknown>, steps: StepText[] = [], from = '2026-01', months = 10) =>
  unemployed(from, { months, client: { ...served, ...client }, steps });

describe('R42 who gets it', () => {
  test.each([
    ['member, condition met, days left', { ...met(), ...fund({}) }, EARNINGS],
    ['not a member', { ...met(), ...fund({ member: false }) }, BASIC],
    ['condition not met', { workCondition: { met: false }, ...fund({}) }, SUBSIDY],
    ['not a member, nothing else told', met(), BASIC],
    ['nothing of it', {}, SUBSIDY],
  ])('January 2026: %s', (_, client, benefit) => {
    expect(benefitOnDay(year(client, [], '2026-01', 1), '2026-01-15')).toBe(benefit);
  });

  test('condition met on Tuesday 13.1.2026: labour market subsidy before, earnings-related from that day', () => {
    const result = year({ ...met('2026-01-13'), ...fund({}) }, [], '2026-01', 1);
    expect(benefitOnDay(result, '2026-01-12')).toBe(SUBSIDY);
    expect(benefitOnDay(result, '2026-01-13')).toBe(EARNINGS);
  });

  test('condition met on Tuesday 13.1.2026 without a fund: basic allowance from that day', () => {
    const result = year(met('2026-01-13'), [], '2026-01', 1);
    expect(['2026-01-12', '2026-01-13'].map((iso) => benefitOnDay(result, iso))).toEqual([SUBSIDY, BASIC]);
  });
});

describe('R42 the amount', () => {
  test('as given, marked', () => {
    const result = year({ ...met(), ...fund({ dailyAmount: 61.23 }) }, [], '2026-01', 1);
    expect(euroOn(result, '2026-01-15')).toBe(61.23);
    expect(result.assumptions).toContain('fund-amount-as-given');
  });

  test.each([
    [3000, 80.85], // 134.185…: 37.21 + 45 % × 96.975…
    [900, 37.21], // 90 % of the daily wage 40.25… is 36.23: at least the base
    [1000, 40.26], // daily wage 44.728…: 37.21 + 3.383… = 40.59, but at most 90 % of the wage
  ])('from a base wage of %s € in 2026', (baseWage, daily) => {
    const client = { ...met(), ...fund({ dailyAmount: null, baseWage }) };
    expect(euroOn(year(client, [], '2026-01', 1), '2026-01-15')).toBe(daily);
  });
});

describe('R16 steps: 80 % after 40 full days, 75 % after 170', () => {
  // January 22, February 20 days: day 40 is Wednesday 25.2.2026; day 170 is Wednesday 26.8. (152 by the end of July).
  const dates = ['2026-02-25', '2026-02-26', '2026-08-26', '2026-08-27'];
  const amounts = (client: Record<string, unknown>) => {
    const result = year(client);
    return dates.map((iso) => euroOn(result, iso));
  };

  test.each([
    ['condition met on 2.9.2024', '2024-09-02', [60, 48, 48, 45]],
    ['date missing', null, [60, 48, 48, 45]],
    ['condition met on 1.9.2024: no steps', '2024-09-01', [60, 60, 60, 60]],
  ])('%s', (_, metOn, expected) => {
    expect(amounts({ ...met(metOn), ...fund({}) })).toEqual(expected);
  });

  test('never below the base amount of 37.21 €', () => {
    // 80 % of 46 is 36.80
    expect(amounts({ ...met(), ...fund({ dailyAmount: 46 }) })).toEqual([46, 37.21, 37.21, 37.21]);
  });

  test('adjusted days use up paid/full of a day: at half pay the 40 days take 80', () => {
    // 60 − 50 % × 1 290 ÷ 21.5 (30.00) = 30: half a day each. 80 days: to 31.3. 64, then 16 more to Wednesday 22.4.
    const work: StepText = { situation: 'work', from: '2020-01-01', monthlyPay: 1290, workingTime: 0.5 };
    const result = year({ ...met(), ...fund({}) }, [work], '2026-01', 4);
    expect(euroOn(result, '2026-04-22')).toBe(30);
    expect(euroOn(result, '2026-04-23')).toBe(18); // 48 − 30
  });

  test('counted from the first simulated day', () => {
    const result = year({ ...met(), ...fund({}) }, [], '2026-03', 2);
    // March 22 days, April 18th weekday is Friday 24.4.: the 40th day
    expect(['2026-04-24', '2026-04-27'].map((iso) => euroOn(result, iso))).toEqual([60, 48]);
  });

  test('days of sickness between do not count', () => {
    // Ill from Thursday 1.1.2026 (history: recipient); allowance 15.1.–30.1. (12 weekdays unpaid by the fund).
    const ill: StepText = { situation: 'incapacity', from: '2026-01-02', to: '2026-01-30' };
    const result = unemployed('2026-01', {
      months: 4,
      history: [{ benefit: EARNINGS, from: '2025-11-03', to: '2025-12-31', dailyAmount: 60 }],
      client: { ...met(), ...fund({}) },
      steps: [ill],
    });
    // 2.1. + 3., 5., 7.–10., 12.–14.: fund days 1.1.–14.1. are 10; allowance Thursday 15.–Friday 30.1.
    expect(strip(result, '2026-01-01', '2026-01-18')).toBe('UUuu UUUUUuu UUUSSSs');
    expect(monthOf(result, '2026-01', EARNINGS).days).toBe(10);
    // 10 + February 20 + 10 in March: day 40 is Friday 13.3.
    expect(['2026-03-13', '2026-03-16'].map((iso) => euroOn(result, iso))).toEqual([60, 48]);
  });
});

describe('R42 after the last day', () => {
  test('to 30.4.2026 labour market subsidy, without a new waiting period: two days left, from Thursday 1.1.', () => {
    const result = year({ ...met(), ...fund({ daysLeft: 2 }) }, [], '2026-01', 1);
    expect(strip(result, '2026-01-01', '2026-01-11')).toBe('UUuu UUUUUuu');
    expect(['2026-01-02', '2026-01-05'].map((iso) => benefitOnDay(result, iso))).toEqual([EARNINGS, SUBSIDY]);
  });

  test('from 1.5.2026 the general benefit', () => {
    const result = year({ ...met(), ...fund({ daysLeft: 2 }) }, [], '2026-06', 1);
    expect(monthOf(result, '2026-06', EARNINGS)).toEqual({ days: 2, euros: 120 });
    expect(monthOf(result, '2026-06', GENERAL)).toEqual({ days: 20, euros: 744.2 });
  });

  test('means-tested, without parents’ test and without the 21 weeks while the condition is met', () => {
    const client = {
      ...met(),
      ...fund({ daysLeft: 2 }),
      vocationalQualification: false,
      otherIncome: [{ kind: 'rental', monthly: 600 }],
    };
    const result = unemployed('2026-06', {
      client: { ...served, ...client },
      household: { parents: { livesWith: true, monthlyIncome: 9000 } },
    });
    expect(euroOn(result, '2026-06-02')).toBe(60);
    expect(euroOn(result, '2026-06-03')).toBe(30.49);
  });

  test('half days: one day left at half pay is two days', () => {
    const work: StepText = { situation: 'work', from: '2020-01-01', monthlyPay: 1290, workingTime: 0.5 };
    const result = year({ ...met(), ...fund({ daysLeft: 1 }) }, [work], '2026-06', 1);
    expect(monthOf(result, '2026-06', EARNINGS)).toEqual({ days: 2, euros: 60 });
    expect(euroOn(result, '2026-06-03')).toBe(7.21);
  });
});

describe('R42 the increased earnings part of services to 2024 is not calculated', () => {
  const service = (from: string): StepText => ({ situation: 'service', service: 'coaching', from });
  const note = (month: string, client: Record<string, unknown>) =>
    year({ ...met('2024-01-31'), ...client }, [service(`${month}-15`)], month, 1).notCalculated.includes(
      'increased-earnings-part',
    );

  test('said for a member in a service begun in 2024, not in 2025, not for others', () => {
    expect([note('2024-10', fund({})), note('2025-01', fund({})), note('2024-10', {})]).toEqual([true, false, false]);
  });
});

describe('R42 pay beside the fund’s allowance (unemployment.md §3)', () => {
  const work = (monthlyPay: number): StepText => ({
    situation: 'work',
    from: '2020-01-01',
    monthlyPay,
    workingTime: 0.5,
  });
  const daily = (client: Record<string, unknown>, pay: number) =>
    euroOn(year({ ...met(), ...fund(client) }, [work(pay)], '2026-01', 1), '2026-01-15');

  test('benefit and pay together at most the base wage: 2 150 − 1 720 = 430 ÷ 21.5 = 20', () => {
    // 64.08 − 40.00 = 24.08 without the limit
    expect(daily({ dailyAmount: 64.08, baseWage: 2150 }, 1720)).toBe(20);
  });

  test('at least what the base amount would be: 37.21 − 50 % × 1 000 ÷ 21.5 = 13.95', () => {
    expect(daily({ dailyAmount: 40, baseWage: 1050 }, 1000)).toBe(13.95);
  });
});
