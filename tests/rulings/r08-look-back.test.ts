/** R8: any weekday is day one; the 300 days look back two years before an onset with the full waiting period. */
import { describe, expect, test } from 'vitest';
import { run } from '../support/case.js';
import { paidDays } from '../support/sickness.js';

describe('an onset on any day is day one, and nine working days follow', () => {
  test.each([
    ['Monday', '2026-03-02', '2026-03-13'],
    ['Saturday', '2026-03-07', '2026-03-19'],
    // 9.–14., 16., 17., 18.3.
    ['Sunday', '2026-03-08', '2026-03-19'],
    // Good Friday 3.4.: 4., 7.–11., 13.–15.4.
    ['a holiday', '2026-04-03', '2026-04-16'],
    // Midsummer Saturday 20.6.: 22.–27., 29., 30.6., 1.7.
    ['a Saturday that is a holiday', '2026-06-20', '2026-07-02'],
  ])('%s %s: first paid %s', (_, onset, first) => {
    expect(
      paidDays(run({ from: onset.slice(0, 7), months: 2, steps: [{ situation: 'incapacity', from: onset }] }))[0],
    ).toBe(first);
  });
});

/**
 * Onset 2.3.2026 as in D7: 268 days to the end of January 2027, 292 to the end of February.
 * With 8 earlier days the count reaches 300 in February, so the maximum ends 31.1.2027; with 7 on 28.2.2027.
 */
function lastPaid(entries: [string, string][], onset = '2026-03-02'): string | undefined {
  const history = entries.map(([from, to], i) => ({ benefit: 'sickness-allowance', from, to, illness: `old-${i}` }));
  return paidDays(run({ from: '2026-03', months: 13, history, steps: [{ situation: 'incapacity', from: onset }] })).at(
    -1,
  );
}

// Seven days in spells less than twelve months apart: 20.–22.1.2025 (3) and 13.–16.10.2025 (4).
const SEVEN: [string, string][] = [
  ['2025-01-20', '2025-01-22'],
  ['2025-10-13', '2025-10-16'],
];

describe('the window [onset − 2 years, onset − 1 day]', () => {
  test('7 earlier days: to the end of February; 8: to the end of January', () => {
    expect(lastPaid(SEVEN)).toBe('2027-02-27');
    expect(
      lastPaid([
        ['2025-01-20', '2025-01-22'],
        ['2025-10-13', '2025-10-17'],
      ]),
    ).toBe('2027-01-30');
  });

  test('the day two years before the onset is inside', () => {
    expect(lastPaid([['2024-03-02', '2024-03-02'], ...SEVEN])).toBe('2027-01-30');
  });

  test('the day before it is outside', () => {
    expect(lastPaid([['2024-03-01', '2024-03-01'], ...SEVEN])).toBe('2027-02-27');
  });

  test('of an entry that reaches over the edge only the days inside', () => {
    expect(lastPaid([['2024-02-26', '2024-03-01'], ...SEVEN])).toBe('2027-02-27');
    expect(lastPaid([['2024-02-26', '2024-03-02'], ...SEVEN])).toBe('2027-01-30');
  });

  test('any illness counts, partial days do not', () => {
    const history = [
      ...SEVEN.map(([from, to]) => ({ benefit: 'sickness-allowance', from, to, illness: 'old' })),
      { benefit: 'partial-sickness-allowance', from: '2025-11-03', to: '2025-11-29', illness: 'old' },
    ];
    const steps = [{ situation: 'incapacity', from: '2026-03-02' }] as const;
    expect(paidDays(run({ from: '2026-03', months: 13, history, steps })).at(-1)).toBe('2027-02-27');
  });
});

test('days of the same path count like those of history', () => {
  // 13.1.–21.1.2026 paid: onset 2.1., nine days 3., 5., 7.–10., 12.–14.1. → first paid 15.1.; 8 days are 15.–17., 19.–23.1.
  const spell = (to: string) =>
    paidDays(
      run({
        from: '2026-01',
        months: 15,
        steps: [
          { situation: 'incapacity', from: '2026-01-02', to, illness: 'old' },
          { situation: 'incapacity', from: '2026-03-02', illness: 'new' },
        ],
      }),
    ).at(-1);
  expect(spell('2026-01-22')).toBe('2027-02-27');
  expect(spell('2026-01-23')).toBe('2027-01-30');
});
