/** The 60th, 90th, 150th and 230th day, the maximum and the priority period of the law file's examples (12.3). */
import { describe, expect, test } from 'vitest';
import type { CheckpointKind } from '../../src/checkpoints/checkpoint.js';
import type { CaseText } from '../support/case.js';
import { datesOf, ofKind, told } from '../support/checkpoints.js';

/** An unbroken incapacity of an employee, with a year and three months in view. */
function ill(onset: string, more: Partial<CaseText> & { to?: string } = {}): CaseText {
  const { to, ...rest } = more;
  return {
    from: onset.slice(0, 7),
    months: 15,
    client: { employment: { fullTime: true } },
    steps: [{ situation: 'incapacity', from: onset, ...(to !== undefined && { to }) }],
    ...rest,
  };
}

// id · onset · 60th, 90th, 150th day · last day of the maximum, on which the priority period ends too
const UNBROKEN = [
  ['D1', '2025-01-02', '2025-03-25', '2025-05-02', '2025-07-14', '2025-12-31'],
  ['D5', '2025-06-16', '2025-09-05', '2025-10-10', '2025-12-22', '2026-05-31'],
  ['D7', '2026-03-02', '2026-05-26', '2026-07-01', '2026-09-09', '2027-02-28'],
  ['D9', '2026-12-21', '2027-03-16', '2027-04-22', '2027-07-05', '2027-11-30'],
  ['D10', '2023-05-15', '2023-08-05', '2023-09-09', '2023-11-20', '2024-04-30'],
] as const;

describe.each(UNBROKEN)('%s, from %s', (_, onset, sixtieth, ninetieth, hundredFiftieth, maximum) => {
  test.each([
    ['sickness-60-days', sixtieth],
    ['sickness-90-days', ninetieth],
    ['sickness-150-days', hundredFiftieth],
    ['sickness-maximum', maximum],
    ['priority-period-ends', maximum],
    // Known from the first working day of its month on (R44).
    ['certificate-a-ends', sixtieth],
  ] as const)('%s', (kind, date) => {
    expect(datesOf(kind, ill(onset))).toEqual([date]);
  });
});

test.each([
  ['D3', '2025-01-06', '2025-12-31'],
  ['D14', '2026-11-23', '2027-10-31'],
  ['D15', '2026-12-01', '2027-11-30'],
])('%s, from %s: the maximum and the priority period end together', (_, onset, maximum) => {
  expect(datesOf('sickness-maximum', ill(onset))).toEqual([maximum]);
  expect(datesOf('priority-period-ends', ill(onset))).toEqual([maximum]);
});

test.each([
  ['D14', '2026-11-23', '2027-06-05'],
  ['D15', '2026-12-01', '2027-06-14'],
])('%s, from %s: the 150th day', (_, onset, date) => {
  expect(datesOf('sickness-150-days', ill(onset))).toEqual([date]);
});

test('D17: 274 days before the horizon, and a maximum that ends with its first month', () => {
  const history = [{ benefit: 'sickness-allowance', from: '2020-02-06', to: '2020-12-31', dailyAmount: 28.94 }];
  const text = ill('2021-01-01', { history });
  expect(datesOf('sickness-maximum', text)).toEqual(['2021-01-31']);
  // Friday 1 January is a holiday: the first day that counts shows it.
  expect(datesOf('sickness-maximum-decided', text)).toEqual(['2021-01-02']);
});

test('D7: the 230th day is the eleventh working day of December, and the maximum is known on 1 February', () => {
  // Paid days to the end of November (M1): 16 + 24 + 24 + 25 + 27 + 3 × 26 + 25 = 219. December: 1.–5., 7.–12.
  expect(datesOf('sickness-230-days', ill('2026-03-02'))).toEqual(['2026-12-12']);
  expect(datesOf('sickness-maximum-decided', ill('2026-03-02'))).toEqual(['2027-02-01']);
});

describe('the day before a limit, on it, after it', () => {
  test.each([
    ['sickness-60-days', '2026-05-25', '2026-05-26'],
    ['sickness-90-days', '2026-06-30', '2026-07-01'],
    ['sickness-150-days', '2026-09-08', '2026-09-09'],
    ['sickness-230-days', '2026-12-11', '2026-12-12'],
  ] as const)('%s', (kind, below, at) => {
    expect(datesOf(kind, ill('2026-03-02', { to: below }))).toEqual([]);
    expect(datesOf(kind, ill('2026-03-02', { to: at }))).toEqual([at]);
    expect(datesOf(kind, ill('2026-03-02'))).toEqual([at]);
  });
});

describe('Act 1075/2021: statements and reviews only for an incapacity that began in 2022', () => {
  const STATEMENTS: readonly CheckpointKind[] = ['sickness-90-days', 'sickness-230-days'];

  test('D12, begun in November 2021: only what Kela clarifies and tells', () => {
    const text = ill('2021-11-01');
    expect(datesOf('sickness-60-days', text)).toEqual(['2022-01-26']);
    for (const kind of STATEMENTS) expect(datesOf(kind, text)).toEqual([]);
    expect(ofKind('sickness-150-days', text)).toMatchObject([
      { law: ['SVL 12:3', 'SVL 12:6'], facts: { reviewed: false } },
    ]);
    expect(datesOf('sickness-150-days', text)).toEqual(['2022-05-13']);
    expect(datesOf('sickness-maximum', text)).toEqual(['2022-10-31']);
  });

  test.each([
    ['2021-12-31', false],
    ['2022-01-01', true],
    ['2022-01-03', true],
  ])('begun on %s: %s', (onset, asked) => {
    for (const kind of STATEMENTS) expect(datesOf(kind, ill(onset))).toHaveLength(asked ? 1 : 0);
    expect(ofKind('sickness-150-days', ill(onset))).toMatchObject([{ facts: { reviewed: asked } }]);
  });
});

describe('counts', () => {
  test('days of two years before are counted with those of the path', () => {
    // D23: 250 earlier days, onset 1.9.2025, first paid 12.9.; the maximum ends 31.10.2025 after 43 days.
    const history = [
      { benefit: 'sickness-allowance', from: '2024-01-02', to: '2024-11-30', days: 250, illness: 'old' },
    ];
    const text = ill('2025-09-01', { history });
    expect(datesOf('sickness-230-days', text)).toEqual([]);
    expect(datesOf('sickness-maximum', text)).toEqual(['2025-10-31']);
  });

  test('the days of two spells add up', () => {
    // D7 to 25.5. is 59 days; the illness is back on 8.6. (day 14): paid from 9.6., which is the 60th.
    const text = ill('2026-03-02', {
      steps: [
        { situation: 'incapacity', from: '2026-03-02', to: '2026-05-25' },
        { situation: 'incapacity', from: '2026-06-08' },
      ],
    });
    expect(datesOf('sickness-60-days', text)).toEqual(['2026-06-09']);
  });

  test('full and partial days together make the sixty, full ones alone the ninety', () => {
    // D7: 40 full days to the end of April, then half days; the 60th of both is 26.5., no full day is added.
    const text = ill('2026-03-02', {
      steps: [
        { situation: 'incapacity', from: '2026-03-02', to: '2026-04-30' },
        { situation: 'incapacity', from: '2026-05-01', partial: true },
        { situation: 'work', from: '2026-05-01', monthlyPay: 1200, workingTime: 0.5 },
      ],
      client: { annualIncome: { decided: 30_000 } },
    });
    expect(datesOf('sickness-60-days', text)).toEqual(['2026-05-26']);
    expect(datesOf('sickness-90-days', text)).toEqual([]);
  });
});

test('without employment the ninety days ask for no statement', () => {
  const unemployed = ill('2026-03-02', { client: { employment: null } });
  expect(ofKind('sickness-90-days', unemployed)).toMatchObject([{ owner: 'kela-expert', facts: { employed: false } }]);
  expect(ofKind('sickness-90-days', ill('2026-03-02'))).toMatchObject([
    { owner: 'employer', facts: { employed: true } },
  ]);
});

describe('P1, P4: the partial maximum ends on its day', () => {
  const half = (from: string): CaseText => ({
    from: from.slice(0, 7),
    months: 9,
    client: { annualIncome: { decided: 30_000 } },
    history: [{ benefit: 'sickness-allowance', from: '2022-12-01', to: '2023-01-01', dailyAmount: 50 }],
    steps: [
      { situation: 'work', from: '2022-01-03', monthlyPay: 1200, workingTime: 0.5 },
      { situation: 'incapacity', from, partial: true },
    ],
  });

  test('150 days from 2.1.2023 are full on 1.7.2023', () => {
    expect(datesOf('partial-sickness-maximum', half('2023-01-02'))).toEqual(['2023-07-01']);
  });

  test('nothing is told twice about the end', () => {
    expect(told(half('2023-01-02')).filter((each) => each.startsWith('2023-07-01'))).toEqual([
      '2023-07-01 partial-sickness-maximum',
    ]);
  });
});

test('the priority period is told only of an incapacity that lasts to its end', () => {
  expect(datesOf('priority-period-ends', ill('2026-03-02', { to: '2026-12-31' }))).toEqual([]);
});

describe('a longer absence of an employee', () => {
  test('is told to occupational health care on its thirtieth day', () => {
    // 2.3. + 29 days.
    expect(datesOf('employer-absence-report', ill('2026-03-02', { to: '2026-03-31' }))).toEqual(['2026-03-31']);
    expect(datesOf('employer-absence-report', ill('2026-03-02', { to: '2026-03-30' }))).toEqual([]);
    expect(datesOf('employer-absence-report', ill('2026-03-02', { client: {} }))).toEqual([]);
  });

  test.each([
    ['pay for work', { situation: 'work', from: '2026-01-01', monthlyPay: 2000 }],
    ['an employment of the past', null],
  ] as const)('also of %s', (_, step) => {
    const text = ill('2026-03-02', {
      client: step === null ? { employment: { to: '2026-03-01', fullTime: true } } : {},
    });
    const steps = step === null ? text.steps : [...text.steps, step];
    expect(datesOf('employer-absence-report', { ...text, steps })).toHaveLength(step === null ? 0 : 1);
  });
});
