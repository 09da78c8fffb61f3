import { expect, test } from 'vitest';
import { nearest } from '../../src/scenario/nearest.js';

const KEYS = ['from', 'to', 'situation', 'birthDate', 'birthMonth', 'daysPerWeek', 'if-refused'];

test.each([
  ['form', 'from'],
  ['fro', 'from'],
  ['situaton', 'situation'],
  ['sitaution', 'situation'],
  ['birth_date', 'birthDate'],
  ['BIRTHMONTH', 'birthMonth'],
  ['daysPreWek', 'daysPerWeek'],
  ['ifRefused', 'if-refused'],
  ['tp', 'to'],
])('%s is meant to be %s', (word, meant) => {
  expect(nearest(word, KEYS)).toBe(meant);
});

test.each(['end', 'x', '', 'birth', 'daysAWeek', 'situationssss'])('%j is like none of them', (word) => {
  expect(nearest(word, KEYS)).toBeUndefined();
});
