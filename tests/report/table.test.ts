import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { PathAnswer } from '../../src/answer/answer.js';
import { day, monthOf } from '../../src/calendar/day.js';
import { EN } from '../../src/language/en.js';
import { FI } from '../../src/language/fi.js';
import { SV } from '../../src/language/sv.js';
import type { Cents } from '../../src/money/cents.js';
import { drawFramed } from '../../src/report/drawing/framedTable.js';

import { painter } from '../../src/report/drawing/painter.js';
import { PLAIN_LOOK, tableReport } from '../../src/report/table.js';
import type { Texts } from '../../src/report/texts.js';
import { madeAnswer } from './madeAnswer.js';

const EVERYTHING = { days: true, explain: true, payments: true, quiet: false };
const USUAL = { days: false, explain: false, payments: false, quiet: false };

describe('the table', () => {
  const table = tableReport(madeAnswer(), EN, USUAL, PLAIN_LOOK);

  test("puts the client's own goal first", () => {
    expect(table.split('\n').slice(0, 4)).toEqual([
      '“wants to be near animals”',
      'KS-0412 · case.yaml · simulated 2027-01-01 – 2027-03-31',
      '',
      'Path ill – Falls ill without a benefit',
    ]);
  });

  test('has one row a month with the benefits, what is left after tax, what arrives, and the days without support', () => {
    expect(table).toContain(
      [
        'Month          ment  Sickness     Gross  Tax-free       Net   Arrives  support',
        '2027-01      223.26    297.68    520.94         –    416.75    416.75       11',
        '2027-02           –    893.04    893.04         –    714.43    714.43        –',
        '2027-03*     855.83         –    855.83    207.00    684.66    891.66        –',
        'Total      1,079.09  1,190.72  2,269.81    207.00  1,815.84  2,022.84       11',
      ].join('\n'),
    );
  });

  test('draws the days in weeks, with the gap visible without colour', () => {
    expect(table).toContain(
      [
        'Days      MTWTFSS MTWTFSS MTWTFSS MTWTFSS MTWTFSS',
        '2027-01       Uuu UUUUU.. !!!!!!! !!!!SSs SSSSSSs',
        '2027-02   SSSSSSs SSSSSSs SSSSSSs SSSSSSs',
        '2027-03*  UUUUUuu UUUUUuu UUUUUuu UUUUUuu UUU',
      ].join('\n'),
    );
  });

  test('explains only the letters that occur, once', () => {
    expect(table).toContain('Letters: U unemployment benefit · S sickness allowance · ! gap in support');
    expect(table).not.toContain('R rehabilitation');
    expect(table.match(/Letters:/g)).toHaveLength(1);
  });

  test('explains the star of a projected month, and names the day on which the law was checked', () => {
    expect(table).toContain('* Projected: rests on figures not yet enacted, named at the end.\n');
    expect(table).toContain('Law as checked on 21 November 2026.');
  });

  test('the lowest month says what of it is tax-free, since the total leaves that out', () => {
    expect(table).toContain('Lowest month after tax: 2027-01, €416.75.');
    const [path] = madeAnswer().paths as [PathAnswer];
    // March: 855.83, a fifth of it withheld, and 207.00 tax-free.
    const lowestMonth = { month: monthOf(day('2027-03-01')), net: 68466 as Cents, taxFree: 20700 as Cents };
    const answer = { ...madeAnswer(), paths: [{ ...path, money: { ...path.money, lowestMonth } }] };
    expect(tableReport(answer, EN, USUAL, PLAIN_LOOK)).toContain(
      'Lowest month after tax: 2027-03, €891.66 (€207.00 of it tax-free).',
    );
  });

  test('says under the table which benefit a column holds', () => {
    expect(table).toContain('included.\nUnemployment: general social security benefit.\nLowest month');
  });

  test('a finding has dates and code on one line, then length, loss, other causes, remedy and law', () => {
    expect(table).toMatch(/^GAP {2}2027-01-11 – 2027-01-21 {2}gap\.sickness-waiting-period$/m);
    expect(oneLine(table)).toContain('11 calendar days, 9 weekdays (Mon–Fri), €334.89 lost.');
    expect(table).toContain('Also: no jobseeker registration');
    expect(table).toContain('To do: ');
    expect(table).toContain('Who acts: client, employment service\n  Law: SVL 8:7');
  });

  test('the reasons are there only when asked for', () => {
    expect(table).not.toContain('Periods');
    const explained = tableReport(madeAnswer(), EN, { ...USUAL, explain: true }, PLAIN_LOOK);
    expect(explained).toContain('6 days × €37.21 = €223.26\n  – Full amount €37.21 a day. (YTL 15 §)');
  });

  test('the days one by one say what is paid or stands in the way', () => {
    const days = tableReport(madeAnswer(), EN, { ...USUAL, days: true }, PLAIN_LOOK);
    expect(days).toContain('2027-01-08 Fr U     37.21  general social security benefit\n');
    expect(oneLine(days)).toContain(
      '2027-01-11 Mo ! – unemployment benefit: not registered as a jobseeker; sickness allowance: waiting period',
    );
    expect(oneLine(days)).toContain(
      '2027-03-01 Mo U 37.21 general social security benefit + compensation for expenses 9.00',
    );
  });

  test('quiet keeps the findings only', () => {
    const quiet = tableReport(madeAnswer(), EN, { ...EVERYTHING, quiet: true }, PLAIN_LOOK);
    expect(quiet).toContain('gap.sickness-waiting-period');
    expect(quiet).not.toMatch(/Month|Days {2}|Letters|Assumptions|Periods/);
  });

  test('a note cannot command the terminal', () => {
    const hostile = tableReport(madeAnswer({ note: '\u001b]0;x\u0007\u009b31m' }), EN, USUAL, PLAIN_LOOK);
    expect(hostile.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  test.each<[string, Texts]>([
    ['fi', FI],
    ['sv', SV],
    ['en', EN],
  ])('no line of %s is over the width', (_, texts) => {
    for (const width of [80, 100]) {
      const all = tableReport(madeAnswer(), texts, EVERYTHING, { ...PLAIN_LOOK, width });
      for (const line of all.split('\n')) expect(line.length, line).toBeLessThanOrEqual(width);
    }
  });

  test('colour adds nothing to what is said', () => {
    const painted = tableReport(madeAnswer(), EN, EVERYTHING, { ...PLAIN_LOOK, paint: painter(1) });
    expect(painted).toContain('\u001b[');
    expect(stripVTControlCharacters(painted)).toBe(tableReport(madeAnswer(), EN, EVERYTHING, PLAIN_LOOK));
  });
});

test('a terminal gets the same cells with a rule under the headings, and no colour unless painted', () => {
  const framed = tableReport(madeAnswer(), EN, USUAL, { ...PLAIN_LOOK, draw: drawFramed });
  expect(framed).not.toContain('\u001b');
  const plain = tableReport(madeAnswer(), EN, USUAL, PLAIN_LOOK);
  expect(framed.split('\n').filter((line) => !/^─+$/.test(line))).toEqual(plain.split('\n'));
  expect(framed).toMatch(/^─+$/m);
});

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
