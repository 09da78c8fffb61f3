/** R41: unpaid periods and the basic allowance without limit. */
import { describe, expect, test } from 'vitest';
import { run, type StepText, strip } from '../support/case.js';
import {
  BASIC,
  benefitOnDay,
  GENERAL,
  gapsOf,
  monthOf,
  obstaclesOn,
  REGISTERED,
  received,
  unemployed,
} from '../support/unemployment.js';

const sanction = (from: string, more: Record<string, unknown>): StepText => ({ situation: 'sanction', from, ...more });

describe('R41 calendar days by cause and by the day on which it begins', () => {
  test.each([
    // 90 days
    ['resignation', '2022-05-01', '2022-05-01…2022-07-29'],
    // 45 days
    ['resignation', '2022-05-02', '2022-05-02…2022-06-15'],
    ['resignation', '2026-06-01', '2026-06-01…2026-07-15'],
    // 60 days
    ['own-fault', '2022-05-01', '2022-05-01…2022-06-29'],
    ['own-fault', '2022-05-02', '2022-05-02…2022-06-15'],
    ['refused-job', '2022-05-01', '2022-05-01…2022-06-29'],
    ['refused-job', '2022-05-02', '2022-05-02…2022-06-15'],
    // 30 days
    ['short-job', '2021-11-01', '2021-11-01…2021-11-30'],
    ['short-job', '2026-12-01', '2026-12-01…2026-12-30'],
    // 7 days
    ['neglect', '2021-11-01', '2021-11-01…2021-11-07'],
    ['neglect', '2026-02-23', '2026-02-23…2026-03-01'],
    ['neglect', '2026-03-02', '2026-03-02…2026-03-08'],
  ])('%s from %s: %s', (cause, from, gap) => {
    const result = unemployed(from.slice(0, 7), { months: 4, steps: [sanction(from, { cause })] });
    expect(gapsOf(result)).toEqual([gap]);
    expect(obstaclesOn(result, from)).toEqual(['sanction']);
  });

  test('resignation over the end of February of a leap year: 15.1.2024 + 44 days', () => {
    const result = unemployed('2024-01', { months: 3, steps: [sanction('2024-01-15', { cause: 'resignation' })] });
    expect(gapsOf(result)).toEqual(['2024-01-15…2024-02-28']);
  });

  test('an explicit end wins', () => {
    const result = unemployed('2026-06', { steps: [sanction('2026-06-01', { to: '2026-06-10' })] });
    expect(gapsOf(result)).toEqual(['2026-06-01…2026-06-10']);
  });

  test('begun before the horizon: from 16.11.2026 to 30.12.', () => {
    expect(gapsOf(unemployed('2026-12', { steps: [sanction('2026-11-16', { cause: 'resignation' })] }))).toEqual([
      '2026-12-01…2026-12-30',
    ]);
  });

  test('it goes on over 1.5.2026 (YTL 55.3 §): 1.4. + 44 days', () => {
    const result = unemployed('2026-04', { months: 2, steps: [sanction('2026-04-01', { cause: 'own-fault' })] });
    expect(gapsOf(result)).toEqual(['2026-04-01…2026-05-15']);
  });

  test('a weekend at its end is covered again when the entitlement goes on: to Friday 12.6.', () => {
    const result = unemployed('2026-06', { steps: [sanction('2026-06-08', { to: '2026-06-12' })] });
    expect(strip(result, '2026-06-01', '2026-06-21')).toBe('UUUUUuu .....uu UUUUUuu');
  });

  test('two of them one after another are one gap', () => {
    const steps = [sanction('2026-06-01', { cause: 'neglect' }), sanction('2026-06-08', { cause: 'neglect' })];
    expect(gapsOf(unemployed('2026-06', { steps }))).toEqual(['2026-06-01…2026-06-14']);
  });

  test('sickness and rehabilitation allowance know no sanction', () => {
    const result = run({
      history: [received('2026-11-30')],
      steps: [
        REGISTERED,
        sanction('2026-12-01', { to: '2026-12-31' }),
        { situation: 'rehabilitation', programme: 'work-trial', from: '2026-12-01', to: '2026-12-06' },
        { situation: 'incapacity', from: '2026-12-07' },
      ],
    });
    // Ill right after rehabilitation: no waiting (Monday 7.12.).
    expect(strip(result, '2026-12-01', '2026-12-20')).toBe('RRRRRr SSSSSSs SSSSSSs');
  });
});

describe('R41 basic allowance without limit to 30.4.2026 while the work condition is met', () => {
  const client = { unemploymentWaiting: 'served', workCondition: { met: true, metOn: '2020-06-30' } };

  test('three years and more of it, marked', () => {
    const result = unemployed('2022-01', { months: 54, client });
    expect(
      result.months.slice(0, 52).every(({ benefits }) => benefits.length === 1 && benefits[0]?.benefit === BASIC),
    ).toBe(true);
    expect(result.assumptions).toContain('basic-allowance-unlimited');
  });

  test('Thursday 30.4.2026 basic allowance, Friday 1.5. the general benefit, means-tested overnight', () => {
    const result = unemployed('2026-04', {
      months: 2,
      client: { ...client, otherIncome: [{ kind: 'rental', monthly: 600 }] },
    });
    expect(['2026-04-30', '2026-05-01'].map((iso) => benefitOnDay(result, iso))).toEqual([BASIC, GENERAL]);
    expect(monthOf(result, '2026-04', BASIC)).toEqual({ days: 22, euros: 818.62 });
    expect(monthOf(result, '2026-05', GENERAL)).toEqual({ days: 21, euros: 640.29 });
  });

  test('no mark where it is not paid', () => {
    expect(unemployed('2026-05', { client }).assumptions).not.toContain('basic-allowance-unlimited');
  });
});
