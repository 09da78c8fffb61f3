import { describe, expect, test } from 'vitest';
import { type Day, day } from '../../src/calendar/day.js';
import { dayStrip } from '../../src/report/simulate/strip.js';
import { madeDay } from './madeAnswer.js';

describe('the day strip', () => {
  test('has one letter a day and a space before each Monday', () => {
    expect(stripOf('2027-01-04', '2027-01-24')).toBe('UUUUU.. !!!!!!! !!!!SSs');
  });

  test('a month that begins on a Friday begins in the fifth column', () => {
    expect(stripOf('2027-01-01', '2027-01-10')).toBe('    Uuu UUUUU..');
  });

  test('a month that begins on a Monday begins without a space', () => {
    expect(stripOf('2027-02-01', '2027-02-28')).toBe('SSSSSSs SSSSSSs SSSSSSs SSSSSSs');
  });

  test('no days, no strip', () => {
    expect(dayStrip([])).toBe('');
  });
});

function stripOf(from: string, to: string): string {
  const first = day(from);
  return dayStrip(Array.from({ length: day(to) - first + 1 }, (_, i) => madeDay((first + i) as Day)));
}
