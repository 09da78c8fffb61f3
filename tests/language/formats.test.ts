import { describe, expect, test } from 'vitest';
import type { Month } from '../../src/calendar/day.js';
import { day, parseMonth } from '../../src/calendar/day.js';
import { FORMATS as EN } from '../../src/language/en/formats.js';
import { FORMATS as FI } from '../../src/language/fi/formats.js';
import { FORMATS as SV } from '../../src/language/sv/formats.js';
import type { Cents } from '../../src/money/cents.js';

const DECEMBER = parseMonth('2026-12') as Month;

describe('amounts', () => {
  test.each<[number, string, string]>([
    [0, '0,00\u00a0€', '€0.00'],
    [5, '0,05\u00a0€', '€0.05'],
    [90, '0,90\u00a0€', '€0.90'],
    [99999, '999,99\u00a0€', '€999.99'],
    [100000, '1\u00a0000,00\u00a0€', '€1,000.00'],
    [123456, '1\u00a0234,56\u00a0€', '€1,234.56'],
    [123456789, '1\u00a0234\u00a0567,89\u00a0€', '€1,234,567.89'],
  ])('%i cents', (cents, finnish, english) => {
    expect(FI.amount(cents as Cents)).toBe(finnish);
    expect(SV.amount(cents as Cents)).toBe(finnish);
    expect(EN.amount(cents as Cents)).toBe(english);
  });
});

describe('dates', () => {
  test('in a sentence and in a table', () => {
    expect(FI.date(day('2026-12-07'))).toBe('7.12.2026');
    expect(SV.date(day('2026-12-07'))).toBe('7.12.2026');
    expect(EN.date(day('2026-12-07'))).toBe('7 December 2026');
    expect(EN.shortDate(day('2026-12-07'))).toBe('2026-12-07');
  });

  test('a period of one day is one date', () => {
    const from = day('2026-12-07');
    expect(FI.period({ from, to: from })).toBe('7.12.2026');
    expect(FI.period({ from, to: day('2026-12-08') })).toBe('7.12.2026 – 8.12.2026');
  });

  test('months', () => {
    expect([FI, SV, EN].map((formats) => formats.month(DECEMBER))).toEqual(['12/2026', '12/2026', '2026-12']);
  });

  test.each([
    ['fi', FI, ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su']],
    ['sv', SV, ['må', 'ti', 'on', 'to', 'fr', 'lö', 'sö']],
    ['en', EN, ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']],
  ])('weekdays in %s', (_, formats, names) => {
    const week = ['07', '08', '09', '10', '11', '12', '13'].map((date) => formats.weekday(day(`2026-12-${date}`)));
    expect(week).toEqual(names);
  });

  test('are right on the nights when clocks change', () => {
    expect(FI.date(day('2026-03-29'))).toBe('29.3.2026');
    expect(FI.date(day('2026-10-25'))).toBe('25.10.2026');
  });
});

test('shares', () => {
  expect(FI.share(9910)).toBe('9,91\u00a0%');
  expect(EN.share(75000)).toBe('75%');
});
