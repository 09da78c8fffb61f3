import { describe, expect, test } from 'vitest';
import { day } from '../../src/calendar/day.js';
import type { Cents } from '../../src/money/cents.js';
import { letterOf } from '../../src/report/simulate/letters.js';
import type { DayResult } from '../../src/simulation/result.js';
import { madeDay } from './madeAnswer.js';

const MONDAY = day('2027-01-11');
const SUNDAY = day('2027-01-17');
const nothing: DayResult = { ...madeDay(MONDAY), inGap: false, covers: [], paid: null };

describe('the letter of a day', () => {
  test.each<[string, Partial<DayResult>]>([
    ['U', { covers: ['unemployment'], paid: payment('unemployment', 3721) }],
    ['0', { covers: ['unemployment'], paid: payment('unemployment', 0), reducedToZero: 'smallest-payment' }],
    ['0', { covers: ['unemployment'], reducedToZero: 'means-test' }],
    ['u', { covers: ['unemployment'] }],
    ['S', { covers: ['sickness'], paid: payment('sickness', 3199) }],
    ['s', { day: SUNDAY, covers: ['sickness'] }],
    ['R', { covers: ['rehabilitation'], paid: payment('rehabilitation', 3199) }],
    ['P', { day: SUNDAY, covers: ['pension'] }],
    ['W', { covers: ['work'] }],
    ['w', { day: SUNDAY, covers: ['work'] }],
    ['O', { covers: ['other'] }],
    ['L', { covers: ['periodised-pay'] }],
    ['!', { inGap: true }],
    ['.', {}],
  ])('%s', (letter, changes) => {
    expect(letterOf({ ...nothing, ...changes })).toBe(letter);
  });

  test('benefit adjusted to nothing shows the pay that took it', () => {
    expect(letterOf({ ...nothing, covers: ['unemployment', 'work'], reducedToZero: 'pay' })).toBe('W');
  });

  test('benefit reduced to nothing beside money that does not come for the day is a zero', () => {
    const sunday = { ...nothing, day: SUNDAY, reducedToZero: 'pay' } as const;
    expect(letterOf({ ...sunday, covers: ['unemployment', 'work'] })).toBe('0');
    expect(letterOf({ ...sunday, covers: ['unemployment', 'pension'] })).toBe('P');
  });

  test('the weekend of adjusted benefit stays with the benefit', () => {
    expect(letterOf({ ...nothing, day: SUNDAY, covers: ['unemployment', 'work'] })).toBe('u');
  });
});

function payment(family: 'unemployment' | 'sickness' | 'rehabilitation', amount: number): DayResult['paid'] {
  return { benefit: 'other', family, amount: amount as Cents, reasons: [] };
}
