/** General housing allowance along a path: the lag of a change, reviews, first decisions. */
import { describe, expect, test } from 'vitest';
import type { CaseText } from '../support/case.js';
import { byMonth, housingByMonth, IN_TURKU, netOf } from '../support/safetyNet.js';

/** 56.00 € a day from an annual income of 24 000 €: 1 400 € a month, 600 € above the general benefit. */
const fallsIll = (from: string): CaseText => ({
  ...IN_TURKU,
  months: 6,
  client: { ...IN_TURKU.client, annualIncome: { decided: 24_000 } },
  steps: [
    { situation: 'jobseeker', from: '2026-12-01' },
    { situation: 'incapacity', from },
  ],
});

describe('a rise of continuous income', () => {
  // 70 % × (447 − 50 % × (800 − 761)) = 299.25; 70 % × (447 − 50 % × (1 400 − 761)) = 89.25
  test('in force from 1 February counts from March', () => {
    // Ten working days from 20 January end on Saturday 30 January.
    expect(housingByMonth(fallsIll('2027-01-20'))).toEqual({
      '2026-12': 299.25,
      '2027-01': 299.25,
      '2027-02': 299.25,
      '2027-03': 89.25,
      '2027-04': 89.25,
      '2027-05': 89.25,
    });
  });

  test('in force from 2 February counts from April', () => {
    expect(housingByMonth(fallsIll('2027-01-21'))).toMatchObject({ '2027-03': 299.25, '2027-04': 89.25 });
  });

  test.each([
    // 0.7 × income ÷ 300 × 25 a month: 20 570 → 48.00 € a day, 1 200 €; 20 580 → 48.02 €, 1 200.50 €
    [20_570, 299.25],
    [20_580, 158.9],
  ])('annual income %s €: revised from 400 € above 800.02 € only', (decided, euros) => {
    const text = { ...fallsIll('2027-01-20'), client: { ...IN_TURKU.client, annualIncome: { decided } } };
    expect(housingByMonth(text)).toMatchObject({ '2027-03': euros });
  });
});

test('a fall of 200 € counts from the month after, too', () => {
  const works: CaseText = {
    ...IN_TURKU,
    months: 5,
    steps: [
      { situation: 'jobseeker', from: '2026-12-01' },
      { situation: 'work', from: '2026-12-01', to: '2027-01-31', monthlyPay: 2000, workingTime: 1 },
    ],
  };
  // Pay of 2 000 € leaves nothing: 447 < 50 % × (2 000 − 761).
  expect(housingByMonth(works)).toEqual({
    '2026-12': 0,
    '2027-01': 0,
    '2027-02': 0,
    '2027-03': 299.25,
    '2027-04': 299.25,
  });
});

test('income that does not last three months is averaged over the year, and may revise nothing', () => {
  const oneMonth: CaseText = {
    ...IN_TURKU,
    months: 13,
    steps: [
      { situation: 'jobseeker', from: '2026-12-01' },
      { situation: 'work', from: '2027-02-01', to: '2027-02-28', monthlyPay: 3000, workingTime: 1 },
    ],
  };
  // From February: (3 000 + 10 × 800.02) ÷ 11 = 1 000 €, a rise of 200 €. The review in June finds 800 €.
  expect(new Set(Object.values(housingByMonth(oneMonth)))).toEqual(new Set([299.25]));
});

describe('a change of the home or the household counts from the month in which it holds from the first day', () => {
  test.each([
    // Costs of 400 € + 49.99 and + 50; the limit is 447.
    [449.99, 266.35],
    [450, 299.25],
  ])('rent from 400 € to %s €', (rent, euros) => {
    const text: CaseText = {
      ...IN_TURKU,
      client: { municipality: 'Turku', housings: [{ rent: 400 }, { from: '2027-01-15', rent }] },
    };
    // 70 % × (400 − 19.50) = 266.35
    expect(housingByMonth(text)).toEqual({ '2026-12': 266.35, '2027-01': 266.35, '2027-02': euros });
  });

  test('a spouse moves in', () => {
    const text: CaseText = {
      ...IN_TURKU,
      client: {
        ...IN_TURKU.client,
        households: [{}, { from: '2027-01-01', spouse: true, spouseMonthlyIncome: 500 }],
      },
    };
    // Two adults: 70 % × (500 − 50 % × (1 300 − 855)) = 70 % × 277.50
    expect(housingByMonth(text)).toEqual({ '2026-12': 299.25, '2027-01': 194.25, '2027-02': 194.25 });
  });
});

describe('an allowance that runs', () => {
  test('is reviewed a year after it began, by the law of that month', () => {
    const in2024: CaseText = {
      ...IN_TURKU,
      from: '2024-03',
      months: 4,
      history: [
        { benefit: 'labour-market-subsidy', from: '2023-05-01', to: '2024-02-29' },
        { benefit: 'general-housing-allowance', from: '2023-05-01', to: '2024-02-29' },
      ],
      steps: [{ situation: 'jobseeker', from: '2024-03-01' }],
    };
    // By the old law 80 % × (447 − 42 % × (800 − 778) = 9.24, left out) = 357.60 until the review in May
    expect(housingByMonth(in2024)).toEqual({
      '2024-03': 357.6,
      '2024-04': 357.6,
      '2024-05': 299.25,
      '2024-06': 299.25,
    });
  });

  test('keeps its stated amount until it is revised', () => {
    const stated: CaseText = {
      ...fallsIll('2027-01-20'),
      history: [
        { benefit: 'general-social-security-benefit', from: '2026-05-01', to: '2026-11-30' },
        { benefit: 'general-housing-allowance', from: '2026-06-01', to: '2026-11-30', monthly: 270 },
      ],
    };
    expect(housingByMonth(stated)).toMatchObject({ '2026-12': 270, '2027-02': 270, '2027-03': 89.25 });
  });

  test('arrives on the first of the month, moved on', () => {
    const net = netOf(IN_TURKU);
    expect(byMonth(net, ({ housing }) => housing?.arrives)).toEqual({
      '2026-12': 299.25,
      '2027-01': 299.25,
      '2027-02': 299.25,
    });
    expect(net.assumptions).toContain('housing-allowance-running');
  });
});

test('a new allowance is decided 21 days after its claim, and arrives three days later', () => {
  const late: CaseText = {
    ...IN_TURKU,
    from: '2026-11',
    history: [{ benefit: 'general-social-security-benefit', from: '2026-05-01', to: '2026-10-31' }],
    steps: [{ situation: 'jobseeker', from: '2026-11-01' }],
  };
  // Claimed on 1 November, decided on the 22nd, paid on the 25th; December on the 1st.
  const net = netOf(late);
  expect(byMonth(net, ({ housing }) => housing?.arrives)).toEqual({
    '2026-11': 299.25,
    '2026-12': 299.25,
    '2027-01': 299.25,
  });
  expect(net.assumptions).toEqual(expect.arrayContaining(['housing-allowance-applied', 'processing-housing']));
});
