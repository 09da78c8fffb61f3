/** R34: days before the horizon, and the Sunday or holiday after the last waiting day. */
import { describe, expect, test } from 'vitest';
import { run, type StepText, strip } from '../support/case.js';
import { eurosOn, gapsOf, JOBSEEKER, paidDays, UNEMPLOYED_BEFORE, unemploymentObstacles } from '../support/sickness.js';

const ill = (from: string, more = {}): StepText => ({ situation: 'incapacity', from, ...more });

describe('entitlement runs from the day after the last waiting day', () => {
  const history = [UNEMPLOYED_BEFORE('2026-05-01', '2026-11-30')];
  const unemployedAnd = (onset: string) =>
    run({ from: '2026-12', history, steps: [JOBSEEKER('2026-11-02'), ill(onset)] });

  test('last waiting day Saturday 12.12.: Sunday is covered by sickness allowance', () => {
    // Onset 2.12.: 3.–5., 7.–12.12.
    const result = unemployedAnd('2026-12-02');
    expect(strip(result, '2026-12-07', '2026-12-20')).toBe('UUUUUus SSSSSSs');
    expect(gapsOf(result)).toEqual([]);
  });

  test('last waiting day Thursday 24.12.: the holiday on Friday is no unemployment day any more', () => {
    // Onset 14.12.: 15.–19., 21.–24.12.
    const result = unemployedAnd('2026-12-14');
    expect(strip(result, '2026-12-14')).toBe('UUUUUuu UUUUsss SSSS');
    expect(unemploymentObstacles(result, '2026-12-25')).toEqual(['sickness']);
  });

  test('without unemployment benefit the waiting days are the gap, and not the Sunday after them', () => {
    const result = run({ from: '2026-12', steps: [ill('2026-12-02')] });
    expect(gapsOf(result)).toEqual(['2026-12-01 … 2026-12-12']);
  });
});

describe('a step that begins before the horizon keeps its onset', () => {
  test('waiting served before: paid from the first day', () => {
    expect(paidDays(run({ from: '2026-12', steps: [ill('2026-11-02')] }))[0]).toBe('2026-12-01');
  });

  test('waiting half served: 24.–28., 30.11., 1.–3.12.', () => {
    expect(gapsOf(run({ from: '2026-12', steps: [ill('2026-11-23')] }))).toEqual(['2026-12-01 … 2026-12-03']);
  });

  test('its year and its review period: onset 30.11.2024 is paid by the formula of 2024', () => {
    const client = { annualIncome: { decided: 40000 } };
    expect(eurosOn(run({ from: '2025-01', client, steps: [ill('2024-11-30')] }), '2025-01-07')).toBe(86.28);
    const wages = [{ month: '2025-02', gross: 24000 }];
    // Onset 30.3.2026: review 2.2025–1.2026; an onset in April would leave February out.
    const result = run({ from: '2026-04', client: { annualIncome: { wages } }, steps: [ill('2026-03-30')] });
    expect(eurosOn(result, '2026-04-20')).toBe(50.92);
  });

  test('days before the horizon that history does not show are not counted towards the 300', () => {
    // Onset 2.3.2026, horizon from 1.6.2026: counted are 25 + 27 + 26 + 26 + 26 + 25 + 25 + 24 + 24 + 25 = 253 to 31.3.2027,
    // 26 of April 279, May 24 → 303: the maximum ends 30.4.2027.
    expect(paidDays(run({ from: '2026-06', months: 14, steps: [ill('2026-03-02')] })).at(-1)).toBe('2027-04-30');
  });

  test('with history they are', () => {
    const history = [{ benefit: 'sickness-allowance', from: '2026-03-13', to: '2026-05-31' }];
    expect(paidDays(run({ from: '2026-06', months: 14, history, steps: [ill('2026-03-02')] })).at(-1)).toBe(
      '2027-02-27',
    );
  });

  // 31.10.2026 is All Saints’ Day: the last paid day is Friday 30.10., and Sunday 29.11. is day 30.
  test('a relapse before the horizon: within 30 days of the last paid day of history', () => {
    const history = [{ benefit: 'sickness-allowance', from: '2026-10-05', to: '2026-10-31' }];
    expect(paidDays(run({ from: '2026-12', history, steps: [ill('2026-11-29')] }))[0]).toBe('2026-12-01');
  });

  test('the income of a spell of history is kept at such an onset too (R13)', () => {
    // Last paid 31.8.2026, onset 15.9.2026 (15 days), horizon 1.12.2026.
    const history = [
      { benefit: 'sickness-allowance', from: '2026-08-03', to: '2026-08-31', illness: 'a', dailyAmount: 50.92 },
    ];
    const result = run({ from: '2026-12', history, steps: [ill('2026-09-15', { illness: 'b' })] });
    expect(eurosOn(result, '2026-12-01')).toBe(50.92);
  });
});

test('history may end on the day before the horizon, and a benefit running there is a recipient’s', () => {
  const history = [{ benefit: 'general-social-security-benefit', from: '2026-05-01' }];
  const result = run({ from: '2026-12', history, steps: [JOBSEEKER('2026-11-02'), ill('2026-12-01')] });
  expect(strip(result, '2026-12-01', '2026-12-06')).toBe('UUUUuu');
});
