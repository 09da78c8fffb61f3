import { describe, expect, test } from 'vitest';
import { EN } from '../../src/language/en.js';
import { FI } from '../../src/language/fi.js';
import { SV } from '../../src/language/sv.js';
import type { Benefit, Family } from '../../src/law/benefits.js';
import type { Cents } from '../../src/money/cents.js';
import { unpainted } from '../../src/report/drawing/paint.js';
import { drawPlain } from '../../src/report/drawing/plainTable.js';
import { monthTable } from '../../src/report/simulate/monthTable.js';
import type { Texts } from '../../src/report/texts.js';
import type { MonthResult, PathResult } from '../../src/simulation/result.js';
import { madeMoney, madeResult } from './madeAnswer.js';

const EVERY: readonly [Benefit, Family][] = [
  ['general-social-security-benefit', 'unemployment'],
  ['sickness-allowance', 'sickness'],
  ['rehabilitation-allowance', 'rehabilitation'],
  ['disability-pension', 'pension'],
  ['wages', 'work'],
  ['study-grant', 'other'],
  ['expense-compensation', 'other'],
];

describe('the columns of the month table', () => {
  test.each<[string, Texts]>([
    ['fi', FI],
    ['sv', SV],
    ['en', EN],
  ])('all at once fit into 80 places in %s', (_, texts) => {
    const table = drawPlain(monthTable(shown(withEverything()), texts, 80), unpainted);
    for (const line of table.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  test('pension, pay and other join when the width is short, and keep their sum', () => {
    const wide = drawPlain(monthTable(shown(withEverything()), EN, 120), unpainted);
    expect(wide).toMatch(/Pension +Pay +Other/);
    const narrow = drawPlain(monthTable(shown(withEverything()), EN, 80), unpainted);
    expect(narrow).toContain('Other income'.split(' ')[1]);
    expect(narrow).not.toContain('Pension');
    expect(narrow).toContain('3,000.03');
  });

  test('a benefit of 0 euros is not the same as none', () => {
    const result = madeResult();
    const [first] = result.months as [MonthResult];
    const zero = {
      ...first,
      gross: 0 as Cents,
      benefits: first.benefits.map((item) => ({ ...item, gross: 0 as Cents })),
    };
    const [row] = monthTable(shown({ ...result, months: [zero] }), EN, 80).rows;
    expect(row?.slice(1, 3).map(({ text }) => text)).toEqual(['0.00', '0.00']);
  });
});

function shown(result: PathResult) {
  return { result, money: madeMoney(result) };
}

/** Every family with 1 000.01 euros in every month. */
function withEverything(): PathResult {
  const result = madeResult();
  const amount = 100001 as Cents;
  const benefits = EVERY.map(([benefit, family]) => ({ benefit, family, days: 20, gross: amount }));
  const months = result.months.map((month) => ({ ...month, benefits, gross: (6 * amount) as Cents, taxFree: amount }));
  const summary = { ...result.summary, gross: (18 * amount) as Cents, taxFree: (3 * amount) as Cents };
  return { ...result, months, summary };
}
