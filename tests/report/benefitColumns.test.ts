/** What the month table says of each benefit, in its columns and in the lines under it. */
import { describe, expect, test } from 'vitest';
import { type Month, monthOf } from '../../src/calendar/day.js';
import { EN } from '../../src/language/en.js';
import { FI } from '../../src/language/fi.js';
import { SV } from '../../src/language/sv.js';
import { type Benefit, familyOf } from '../../src/law/benefits.js';
import type { Cents } from '../../src/money/cents.js';
import { unpainted } from '../../src/report/drawing/paint.js';
import { drawPlain } from '../../src/report/drawing/plainTable.js';
import { columnNotes } from '../../src/report/simulate/columnNotes.js';
import { monthTable } from '../../src/report/simulate/monthTable.js';
import type { Texts } from '../../src/report/texts.js';
import type { PathResult } from '../../src/simulation/result.js';
import { madeMoney, madeResult } from './madeAnswer.js';

const CHANGE_OF_LAW: readonly Benefit[][] = [
  ['labour-market-subsidy'],
  ['labour-market-subsidy', 'general-social-security-benefit'],
  ['general-social-security-benefit'],
];
/** Two benefits of each daily family, and of the pension, at once. */
const CROWDED: readonly Benefit[][] = [
  [
    'labour-market-subsidy',
    'earnings-related-allowance',
    'sickness-allowance',
    'partial-sickness-allowance',
    'rehabilitation-allowance',
    'partial-rehabilitation-allowance',
    'disability-pension',
    'guarantee-pension',
  ],
];

describe('the columns', () => {
  test('one for each benefit when a family has more than one, in the order of time', () => {
    const result = withBenefits([
      ['earnings-related-allowance'],
      ['general-social-security-benefit', 'earnings-related-allowance'],
    ]);
    const lines = drawPlain(monthTable({ result, money: madeMoney(result) }, FI, 80), unpainted)
      .replaceAll('\u00a0', ' ')
      .split('\n');
    expect(lines.slice(2, 5).map((line) => line.split(/ {2,}/).slice(0, 4))).toEqual([
      ['Kuukausi', 'Ansiopäiväraha', 'Yleistuki', 'Brutto'],
      ['1/2027', '1 000,00', '–', '1 000,00'],
      ['2/2027', '1 000,00', '1 000,00', '2 000,00'],
    ]);
  });

  test('one for the family when it has one benefit, named under the table', () => {
    const result = withBenefits([['general-social-security-benefit', 'sickness-allowance']]);
    const table = monthTable({ result, money: madeMoney(result) }, EN, 80);
    expect(drawPlain(table, unpainted)).toMatch(/Unemployment +Sickness/);
    expect(columnNotes(table.income, result, EN, 80)).toEqual(['Unemployment: general social security benefit.']);
  });

  test.each<[string, Texts]>([
    ['fi', FI],
    ['sv', SV],
    ['en', EN],
  ])('as many as there are, in %s none is wider than the page', (_, texts) => {
    for (const benefits of [CHANGE_OF_LAW, CROWDED]) {
      const result = withBenefits(benefits);
      const table = monthTable({ result, money: madeMoney(result) }, texts, 80);
      const lines = [...drawPlain(table, unpainted).split('\n'), ...columnNotes(table.income, result, texts, 80)];
      for (const line of lines.flatMap((each) => each.split('\n'))) expect(line.length, line).toBeLessThanOrEqual(80);
    }
  });

  test('where the page holds families only, the benefits are named with their months', () => {
    const result = withBenefits(CHANGE_OF_LAW);
    const table = monthTable({ result, money: madeMoney(result) }, EN, 40);
    expect(drawPlain(table, unpainted)).toMatch(/Unemployment|Unemploy-/);
    expect(columnNotes(table.income, result, EN, 200)).toEqual([
      'Unemployment: labour market subsidy (2027-01–2027-02), general social security benefit (2027-02–2027-03).',
    ]);
  });

  test('months apart are told apart', () => {
    const result = withBenefits([
      ['labour-market-subsidy'],
      ['general-social-security-benefit'],
      ['labour-market-subsidy'],
    ]);
    const { income } = monthTable({ result, money: madeMoney(result) }, FI, 36);
    expect(columnNotes(income, result, FI, 200)).toEqual([
      'Työttömyys: työmarkkinatuki (1/2027, 3/2027), yleistuki (2/2027).',
    ]);
  });

  test('no euro is lost, whichever columns are shown', () => {
    const result = withBenefits(CROWDED);
    for (const width of [40, 80, 300]) {
      const { rows, income } = monthTable({ result, money: madeMoney(result) }, EN, width);
      const amounts = (rows.at(-1) ?? []).slice(1, 1 + income.length).map(({ text }) => Number(text.replace(',', '')));
      expect(
        amounts.reduce((all, each) => all + each, 0),
        String(width),
      ).toBe(8000);
    }
  });
});

/** From January 2027 on a month for each list, with 1 000.00 euros of each of its benefits. */
function withBenefits(months: readonly (readonly Benefit[])[]): PathResult {
  const made = madeResult();
  const amount = 100000 as Cents;
  const total = (months.flat().length * amount) as Cents;
  return {
    ...made,
    months: months.map((benefits, i) => ({
      month: (monthOf(made.horizon.from) + i) as Month,
      benefits: benefits.map((benefit) => ({ benefit, family: familyOf(benefit), days: 20, gross: amount })),
      gross: (benefits.length * amount) as Cents,
      taxFree: 0 as Cents,
      daysWithoutSupport: 0,
      status: 'unemployment',
      projected: [],
      whole: true,
    })),
    summary: { ...made.summary, gross: total, taxFree: 0 as Cents },
  };
}
