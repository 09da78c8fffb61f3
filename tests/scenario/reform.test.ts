/** The file of a reform: every defect at once, each with its place; the published schema. */
import { describe, expect, test } from 'vitest';
import { day } from '../../src/calendar/day.js';
import { INPUT_TEXTS_EN } from '../../src/language/en/input.js';
import { loadReform } from '../../src/scenario/reform/loadReform.js';
import { reformJsonSchema } from '../../src/scenario/reform/schema.js';
import { unmarked } from './marked.js';

const ROW = '{ rate: unemployment.base-amount, from: 2027-01-01, value: 40.00 }';

/** Artificial: individual numbers from 900 on are given to nobody. 131052927 mod 31 is 24, the character S. */
const ARTIFICIAL_CODE = ['131052', '927S'].join('-');

function rows(...marked: readonly string[]): string {
  return `name: Test\nrates:\n${marked.map((row) => `  - ${row}\n`).join('')}`;
}

test('YAML and JSON say the same; an end left out is open', () => {
  const yaml = rows(ROW, '{ rate: sickness.upper-share, from: 2027-02-01, to: 2027-02-28, value: 12.5 }');
  const json = JSON.stringify({
    $schema: 'reform.schema.json',
    name: 'Test',
    rates: [
      { rate: 'unemployment.base-amount', from: '2027-01-01', value: 40 },
      { rate: 'sickness.upper-share', from: '2027-02-01', to: '2027-02-28', value: 12.5 },
    ],
  });
  const reform = {
    name: 'Test',
    rows: [
      { rate: 'unemployment.base-amount', from: day('2027-01-01'), to: null, value: 40 },
      { rate: 'sickness.upper-share', from: day('2027-02-01'), to: day('2027-02-28'), value: 12.5 },
    ],
  };
  expect(loadReform(yaml, 'a.yaml')).toEqual({ reform, diagnostics: [] });
  expect(loadReform(`\ufeff${json}`, 'a.json')).toEqual({ reform, diagnostics: [] });
});

const BAD: Record<string, string> = {
  'no mapping': '⟦input.wrong-type⟧- 1\n',
  'an empty file': '⟦input.empty-document⟧',
  'no name, no rows': '⟦input.missing-key name⟧⟦input.missing-key rates⟧{}\n',
  'no row': 'name: Test\nrates: ⟦input.empty-list rates⟧[]\n',
  'a name of two lines': `name: ⟦input.control-character name⟧"a\\nb"\nrates: [${ROW}]\n`,
  'an empty name': `name: ⟦input.empty-text name⟧""\nrates: [${ROW}]\n`,
  'an unknown key': rows(
    '{ rate: unemployment.base-amount, from: 2027-01-01, ⟦input.unknown-key rates[0].until⟧until: 2027-02-01, value: 40 }',
  ),
  'an unknown figure, and a bad value in the row after it': rows(
    '{ rate: ⟦input.unknown-figure rates[0].rate⟧unemployment.base-amout, from: 2027-01-01, value: 40 }',
    '{ rate: unemployment.base-amount, from: 2027-01-01, value: ⟦input.out-of-range rates[1].value⟧-0.01 }',
  ),
  'a figure without its benefit': rows(
    '{ rate: ⟦input.unknown-figure rates[0].rate⟧base-amount, from: 2027-01-01, value: 40 }',
  ),
  'a number for a figure': rows('{ rate: ⟦input.wrong-type rates[0].rate⟧1, from: 2027-01-01, value: 40 }'),
  'a Finnish date': rows(
    '{ rate: unemployment.base-amount, from: ⟦input.not-a-date rates[0].from⟧1.1.2027, value: 40 }',
  ),
  'a date that does not exist': rows(
    '{ rate: unemployment.base-amount, from: 2027-01-01, to: ⟦input.no-such-date rates[0].to⟧2027-02-30, value: 40 }',
  ),
  'the day before the years of law': rows(
    '{ rate: unemployment.base-amount, from: ⟦input.year-out-of-range rates[0].from⟧2020-12-31, value: 40 }',
  ),
  'the day after the years of law': rows(
    '{ rate: unemployment.base-amount, from: 2030-12-31, to: ⟦input.year-out-of-range rates[0].to⟧2031-01-01, value: 40 }',
  ),
  'an end before its beginning': rows(
    '{ rate: unemployment.base-amount, from: 2027-02-02, to: ⟦input.ends-before-start rates[0].to⟧2027-02-01, value: 40 }',
  ),
  'a day with two values': rows(
    '{ rate: unemployment.base-amount, from: 2027-01-01, to: 2027-01-31, value: 40 }',
    '{ rate: unemployment.base-amount, from: ⟦input.figure-overlap rates[1].from⟧2027-01-31, value: 41 }',
  ),
  'two rows without end': rows(
    ROW,
    '{ rate: unemployment.base-amount, from: ⟦input.figure-overlap rates[1].from⟧2027-06-01, value: 41 }',
  ),
  'a third of a cent': rows(
    '{ rate: unemployment.base-amount, from: 2027-01-01, value: ⟦input.too-many-decimals rates[0].value⟧40.001 }',
  ),
  'a percentage of four decimals': rows(
    '{ rate: unemployment.means-share, from: 2027-01-01, value: ⟦input.too-many-decimals rates[0].value⟧50.1234 }',
  ),
  'half a day of waiting': rows(
    '{ rate: unemployment.waiting-days, from: 2027-01-01, value: ⟦input.not-whole rates[0].value⟧2.5 }',
  ),
  'a share above the whole': rows(
    '{ rate: unemployment.means-share, from: 2027-01-01, value: ⟦input.out-of-range rates[0].value⟧100.001 }',
  ),
  'a month without days of benefit': rows(
    '{ rate: unemployment.days-per-month, from: 2027-01-01, value: ⟦input.out-of-range rates[0].value⟧0.9 }',
  ),
  'more than a thousand euros a day': rows(
    '{ rate: unemployment.base-amount, from: 2027-01-01, value: ⟦input.out-of-range rates[0].value⟧1000.01 }',
  ),
  'neither yes nor no': rows(
    '{ rate: unemployment.waiting-paid, from: 2027-01-01, value: ⟦input.out-of-range rates[0].value⟧2 }',
  ),
  'a text for a value': rows(
    '{ rate: unemployment.base-amount, from: 2027-01-01, value: ⟦input.wrong-type rates[0].value⟧"40" }',
  ),
  'a value that is no number': rows(
    '{ rate: unemployment.base-amount, from: 2027-01-01, value: ⟦input.out-of-range rates[0].value⟧.nan }',
  ),
  'an identity code': `name: ⟦input.identity-code name⟧${ARTIFICIAL_CODE}\nrates: [${ROW}]\n`,
  'broken YAML': '⟦input.syntax⟧name: [\n',
};

describe('is refused with its place', () => {
  test.each(Object.entries(BAD))('%s', (_, marked) => {
    const { text, expected } = unmarked(marked);
    const { reform, diagnostics } = loadReform(text, 'a.yaml');
    expect(reform).toBeNull();
    expect(diagnostics.map(({ code, path }) => ({ code, path }))).toEqual(
      expected.map(({ code, path }) => ({ code, path })),
    );
    if (!marked.includes('input.syntax')) {
      expect(diagnostics.map(({ line, column }) => ({ line, column }))).toEqual(
        expected.map(({ line, column }) => ({ line, column })),
      );
    }
  });
});

describe('is accepted', () => {
  test.each([
    [
      'two rows side by side',
      rows(
        '{ rate: unemployment.base-amount, from: 2027-01-01, to: 2027-01-31, value: 40 }',
        '{ rate: unemployment.base-amount, from: 2027-02-01, value: 41.99 }',
      ),
    ],
    [
      'the first and the last day',
      rows('{ rate: unemployment.base-amount, from: 2021-01-01, to: 2030-12-31, value: 0 }'),
    ],
    ['one day', rows('{ rate: unemployment.base-amount, from: 2027-01-01, to: 2027-01-01, value: 0.01 }')],
    ['two figures on the same days', rows(ROW, '{ rate: unemployment.waiting-days, from: 2027-01-01, value: 0 }')],
    [
      'a percentage of three decimals',
      rows('{ rate: unemployment.earnings-deduction, from: 2027-01-01, value: 3.798 }'),
    ],
  ])('%s', (_, text) => {
    expect(loadReform(text, 'a.yaml').diagnostics).toEqual([]);
  });
});

test('a misspelt figure is told with the one that was meant', () => {
  const suggestion = (rate: string) =>
    loadReform(rows(`{ rate: ${rate}, from: 2027-01-01, value: 40 }`), 'a.yaml').diagnostics[0]?.values.suggestion;
  expect(suggestion('unemployment.base-amout')).toBe('unemployment.base-amount');
  expect(suggestion('base-amount')).toBe('unemployment.base-amount');
  expect(suggestion('Sickness.Maximum_Days')).toBe('sickness.maximum-days');
  expect(suggestion('weather.wind')).toBeUndefined();
});

test('decimals are told by number where they are not those of an amount', () => {
  expect(INPUT_TEXTS_EN['input.too-many-decimals']({ found: '1.2345', most: 3 })).toContain('The most is 3.');
});

test('the schema is published', async () => {
  const text = `${JSON.stringify(reformJsonSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../scenarios/reforms/reform.schema.json');
});
