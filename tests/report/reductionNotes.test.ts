import { expect, test } from 'vitest';
import { day } from '../../src/calendar/day.js';
import { EN } from '../../src/language/en.js';
import { type Reason, reason } from '../../src/law/reasons.js';
import { type Cents, cents } from '../../src/money/cents.js';
import { exactly } from '../../src/money/exact.js';
import { reductionNotes } from '../../src/report/simulate/reductionNotes.js';
import type { BenefitPeriod, PathResult } from '../../src/simulation/result.js';
import { madeResult } from './madeAnswer.js';

const [MADE] = madeResult().periods as [BenefitPeriod];
const CUT = parents(310000, 1302);

test('a reduction by the parents’ income is told with its days', () => {
  expect(notesOf([period('2027-01-04', '2027-01-29', [CUT])])).toEqual([
    '2027-01-04 – 2027-01-29: Parents’ income €3,100.00 a month exceeds €1,887.00: €13.02 a day.',
  ]);
});

test('periods with only a weekend between them are one, others are not', () => {
  const [january, february, april] = [
    period('2027-01-04', '2027-01-29', [CUT]),
    period('2027-02-01', '2027-02-26', [CUT]),
    period('2027-04-01', '2027-04-30', [CUT]),
  ];
  expect(notesOf([january, february, april]).map((line) => line.slice(0, 23))).toEqual([
    '2027-01-04 – 2027-02-26',
    '2027-04-01 – 2027-04-30',
  ]);
  expect(notesOf([january, period('2027-02-01', '2027-02-26', [parents(320000, 802)])])).toHaveLength(2);
});

test('a full amount needs no note', () => {
  expect(notesOf([MADE])).toEqual([]);
});

function notesOf(periods: readonly BenefitPeriod[]): string[] {
  const result: PathResult = { ...madeResult(), periods };
  return reductionNotes(result, EN, 200);
}

function period(from: string, to: string, reasons: readonly Reason[]): BenefitPeriod {
  return { ...MADE, from: day(from), to: day(to), reasons };
}

function parents(income: number, daily: number): Reason {
  return reason('unemployment.parents-income', {
    full: exactly(cents(800.02)),
    tested: exactly(cents(800.02)),
    income: income as Cents,
    limit: 188700 as Cents,
    share: 50_000,
    floor: 50_000,
    left: exactly(cents(400.01)),
    perMonth: 215,
    daily: daily as Cents,
  });
}
