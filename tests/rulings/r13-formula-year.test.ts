/** R13, R50: the year of the formula, the minimum of the day, and the income that a re-onset keeps. */
import { describe, expect, test } from 'vitest';
import { run, type StepText } from '../support/case.js';
import { eurosOn, paidDays } from '../support/sickness.js';

const ill = (from: string, to?: string, illness = '1'): StepText => ({
  situation: 'incapacity',
  from,
  illness,
  ...(to !== undefined && { to }),
});

describe('limits and percentages are those of the onset', () => {
  const client = { annualIncome: { decided: 40000 } };

  test.each([
    ['2022-12-31', '2023-01-31', 81.33],
    ['2023-01-01', '2023-01-31', 83.41],
    ['2023-12-31', '2024-01-31', 83.41],
    ['2024-01-01', '2024-01-31', 86.28],
    ['2024-12-31', '2025-01-31', 86.28],
    ['2025-01-01', '2025-01-31', 71.78],
    ['2025-12-31', '2026-01-31', 71.78],
    ['2026-01-01', '2026-01-31', 72.98],
    ['2026-12-31', '2027-01-30', 72.98],
    ['2027-01-01', '2027-01-30', 74.68],
  ])('onset %s, paid on %s: %d', (onset, on, expected) => {
    expect(eurosOn(run({ from: onset.slice(0, 7), months: 2, client, steps: [ill(onset)] }), on)).toBe(expected);
  });
});

test('the minimum is that of each day paid: 1.8.2022 and 1.1.2023', () => {
  const result = run({ from: '2022-06', months: 8, steps: [ill('2022-06-01')] });
  expect(['2022-07-30', '2022-08-01', '2022-12-31', '2023-01-02'].map((each) => eurosOn(result, each))).toEqual([
    29.67, 30.71, 30.71, 31.99,
  ]);
});

test('an earnings-based rate between two minimums rises with the later one only', () => {
  // 12 800 × 0.7 ÷ 300 = 29.87
  const client = { annualIncome: { decided: 12800 } };
  const result = run({ from: '2022-06', months: 4, client, steps: [ill('2022-06-01')] });
  expect([eurosOn(result, '2022-07-30'), eurosOn(result, '2022-08-01')]).toEqual([29.87, 30.71]);
});

describe('a re-onset within 30 days keeps at least the earlier income', () => {
  // Onset 2.2.2026: wages of 1.2025 are in the review (24 000 × 0.9093 → 50.92); for March onsets they are not.
  const client = { annualIncome: { wages: [{ month: '2025-01', gross: 24000 }] } };

  function second(onset: string, firstPaid: string, illness = 'other') {
    const steps = [ill('2026-02-02', '2026-02-28'), ill(onset, undefined, illness)];
    const result = run({ from: '2026-02', months: 4, client, steps });
    expect(paidDays(result).filter((each) => each > '2026-02-28')[0]).toBe(firstPaid);
    return eurosOn(result, firstPaid);
  }

  test('another illness 16 days after the last paid day 28.2.', () => {
    expect(second('2026-03-16', '2026-03-27')).toBe(50.92);
  });

  test('on day 30, the same for a relapse', () => {
    expect(second('2026-03-30', '2026-04-13')).toBe(50.92);
    expect(second('2026-03-30', '2026-03-31', '1')).toBe(50.92);
  });

  test('not on day 31', () => {
    expect(second('2026-03-31', '2026-04-14')).toBe(31.99);
  });

  test('a higher income of its own is not lowered', () => {
    const more = {
      annualIncome: {
        wages: [...client.annualIncome.wages, { month: '2025-06', gross: 6000 }, { month: '2026-01', gross: 30000 }],
      },
    };
    const steps = [ill('2026-02-02', '2026-02-28'), ill('2026-03-16', undefined, 'other')];
    const result = run({ from: '2026-02', months: 3, client: more, steps });
    // First: 30 000 × 0.9093 → 63.65. Second: 36 000 × 0.9093 = 32 734.80 → 69.35.
    expect([eurosOn(result, '2026-02-13'), eurosOn(result, '2026-03-27')]).toEqual([63.65, 69.35]);
  });

  test('of a spell in history that ended 28.2.2026', () => {
    const history = [{ benefit: 'sickness-allowance', from: '2026-02-13', to: '2026-02-28', dailyAmount: 50.92 }];
    const result = run({ from: '2026-03', months: 2, history, steps: [ill('2026-03-16', undefined, 'other')] });
    // 50.92 ÷ 0.7 × 300 = 21 822.86 → 50.92
    expect(eurosOn(result, '2026-03-27')).toBe(50.92);
  });

  test('with the limits of the new onset’s year', () => {
    // Onset 2.12.2026: 50 000 × 0.9093 = 45 465 → 75.71; re-onset 4.1.2027 by 2027: 77.42.
    const wages = [{ month: '2025-11', gross: 50000 }];
    const steps = [ill('2026-12-02', '2026-12-19'), ill('2027-01-04', undefined, 'other')];
    const result = run({ from: '2026-12', months: 2, client: { annualIncome: { wages } }, steps });
    expect([eurosOn(result, '2026-12-14'), eurosOn(result, '2027-01-16')]).toEqual([75.71, 77.42]);
  });
});

describe('the seam of 2024 and 2025 (693/2024): 86.28 before, 71.78 after', () => {
  const client = { annualIncome: { decided: 40000 } };
  const seam = (steps: StepText[], on: string) => eurosOn(run({ from: '2024-11', months: 8, client, steps }), on);

  test('a spell begun in 2024 keeps its formula in 2025', () => {
    expect(seam([ill('2024-11-11')], '2025-06-02')).toBe(86.28);
  });

  test.each([
    ['relapse on day 30 after 31.12.2024', '2025-01-30', '1', '2025-02-28', 86.28],
    ['relapse on day 31', '2025-01-31', '1', '2025-02-28', 71.78],
    ['another illness on day 30', '2025-01-30', 'other', '2025-02-28', 86.28],
    ['another illness on day 31', '2025-01-31', 'other', '2025-02-28', 71.78],
  ])('%s', (_, onset, illness, on, expected) => {
    expect(seam([ill('2024-11-11', '2024-12-31'), ill(onset, undefined, illness)], on)).toBe(expected);
  });

  test('a chain of breaks of at most 30 days goes on with 2024 (R50)', () => {
    const steps = [
      ill('2024-11-11', '2024-12-31'),
      ill('2025-01-20', '2025-02-15', 'b'),
      ill('2025-03-10', '2025-04-15', 'c'),
      ill('2025-05-12', undefined, 'd'),
    ];
    expect(seam(steps, '2025-06-02')).toBe(86.28);
  });

  test('one break of 31 days ends it', () => {
    const steps = [
      ill('2024-11-11', '2024-12-31'),
      ill('2025-01-31', '2025-03-15', 'b'),
      ill('2025-03-31', undefined, 'c'),
    ];
    expect(seam(steps, '2025-06-02')).toBe(71.78);
  });

  test('a chain in history: 1.10.–31.12.2024 and 20.1.–15.3.2025, onset 7.4.2025', () => {
    const history = [
      { benefit: 'sickness-allowance', from: '2024-10-01', to: '2024-12-31', illness: 'a' },
      { benefit: 'sickness-allowance', from: '2025-01-20', to: '2025-03-15', illness: 'b' },
    ];
    const result = run({ from: '2025-04', months: 2, client, history, steps: [ill('2025-04-07')] });
    expect(eurosOn(result, '2025-05-02')).toBe(86.28);
  });

  test('the income behind a decided amount of 2025 is read back by the formula that made it', () => {
    // 90.00 of the chain of 2024: V = 35 769 + (90 − 83.461) × 300 ÷ 0.20 = 45 577.50; kept, and again 90.00.
    const history = [
      { benefit: 'sickness-allowance', from: '2024-10-01', to: '2024-12-31', illness: 'a', dailyAmount: 90 },
      { benefit: 'sickness-allowance', from: '2025-01-20', to: '2025-03-15', illness: 'b', dailyAmount: 90 },
    ];
    const result = run({ from: '2025-04', months: 2, history, steps: [ill('2025-04-07')] });
    expect(eurosOn(result, '2025-05-02')).toBe(90);
  });

  test('a step that goes on from a history entry of 2024 keeps 2024', () => {
    const history = [{ benefit: 'sickness-allowance', from: '2024-10-01', to: '2025-03-31' }];
    const result = run({ from: '2025-04', months: 1, client, history, steps: [ill('2025-04-01')] });
    expect(eurosOn(result, '2025-04-01')).toBe(86.28);
  });
});
