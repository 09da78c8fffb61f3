import { describe, expect, test } from 'vitest';
import { type DayStatus, STATUS_BY, type Status, type StatusRule, windowOf } from '../../src/cohort/status.js';

const LETTERS: Record<string, DayStatus | null> = {
  U: 'unemployment',
  S: 'sickness',
  R: 'rehabilitation',
  n: 'none',
  '?': null,
};

/** One letter a day; ? is a day outside the data. */
function statusBy(rule: StatusRule, days: string): Status | null {
  return STATUS_BY[rule](windowOf([...days].map((letter) => LETTERS[letter] as DayStatus | null)));
}

describe('the status of a window', () => {
  test.each<[string, Status, Status, Status, Status]>([
    // days, single, last, longest, priority
    ['UUUU', 'unemployment', 'unemployment', 'unemployment', 'unemployment'],
    ['nnnn', 'none', 'none', 'none', 'none'],
    ['nnnS', 'sickness', 'sickness', 'none', 'sickness'],
    ['Unnn', 'unemployment', 'none', 'none', 'unemployment'],
    ['UUUS', 'several', 'sickness', 'unemployment', 'sickness'],
    ['RUUU', 'several', 'unemployment', 'unemployment', 'rehabilitation'],
    ['RSUn', 'several', 'none', 'rehabilitation', 'rehabilitation'],
  ])('%s', (days, ...expected) => {
    const rules = ['single', 'last', 'longest', 'priority'] as const;
    expect(rules.map((rule) => statusBy(rule, days))).toEqual(expected);
  });

  test.each([
    ['SSUU', 'sickness'],
    ['UURR', 'rehabilitation'],
    ['RRSS', 'rehabilitation'],
    ['nnUU', 'unemployment'],
  ])('equal days: %s is %s', (days, expected) => expect(statusBy('longest', days)).toBe(expected));
});

describe('days outside the data', () => {
  test.each<[StatusRule, string, Status | null]>([
    ['single', '?UUU', null],
    ['single', '?USU', 'several'],
    ['single', '????', null],
    ['last', '???U', 'unemployment'],
    ['last', 'UUU?', null],
    ['longest', '?UU', 'unemployment'],
    // A sickness that fills the unknown days would be as long, and goes before unemployment.
    ['longest', '??UU', null],
    // Unemployment would be as long as rehabilitation, which goes before it.
    ['longest', '??RR', 'rehabilitation'],
    ['longest', '???RR', null],
    ['longest', '?SSUU', null],
    ['priority', '?RUU', 'rehabilitation'],
    ['priority', '?SSS', null],
    ['priority', '?nnn', null],
  ])('%s of %s', (rule, days, expected) => expect(statusBy(rule, days)).toBe(expected));
});
