/** The horizon begins on Tuesday 1.12.2026; Monday 30.11. is the last payable day of all three families before it. */
import { expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load.js';
import { withSteps } from './marked.js';

function codes(step: string, history: readonly string[] = [], head = ''): string[] {
  const entries = history.map((entry) => `\n  - { ${entry} }`).join('');
  const rest = `${head}history:${history.length === 0 ? ' []' : entries}`;
  return loadScenario(withSteps([`{ ${step} }`], rest), 'case.yaml').diagnostics.map(({ code }) => code);
}

const BEFORE = ['input.step-before-horizon'];
const ILL = 'situation: incapacity, from: 2026-01-05, to: 2027-01-31';
const REGISTERED = 'situation: jobseeker, from: 2025-06-02';

test.each([
  ['situation: incapacity, from: 2026-11-17', []],
  ['situation: incapacity, from: 2026-11-16', BEFORE],
  ['situation: rehabilitation, programme: psychotherapy, from: 2026-11-17', []],
  ['situation: rehabilitation, programme: psychotherapy, from: 2026-11-16', BEFORE],
  ['situation: jobseeker, from: 2026-11-24', []],
  ['situation: jobseeker, from: 2026-11-23', BEFORE],
  ['situation: work, monthlyPay: 2000, from: 2026-01-01', []],
])('there was time to be paid, or not: %s', (step, expected) => {
  expect(codes(step)).toEqual(expected);
});

test.each([
  ['paid to the last day', ILL, ['benefit: sickness-allowance, from: 2026-01-16, to: 2026-11-30'], []],
  ['paid and running', ILL, ['benefit: partial-sickness-allowance, from: 2026-01-16'], []],
  ['paid until Saturday 28.11. only', ILL, ['benefit: sickness-allowance, from: 2026-01-16, to: 2026-11-28'], BEFORE],
  ['another family paid', ILL, ['benefit: general-social-security-benefit, from: 2026-05-01'], BEFORE],
  ['the maximum has been decided', ILL, ['decision: sickness-maximum, lastDay: 2026-10-30'], []],
  ['the claim was refused', ILL, ['decision: sickness-allowance, outcome: refused, decidedOn: 2026-02-16'], []],
  ['a refused pension says nothing about it', ILL, ['decision: disability-pension, outcome: refused'], BEFORE],
  ['registered and paid', REGISTERED, ['benefit: general-social-security-benefit, from: 2026-05-01'], []],
  ['registered and paid for illness', REGISTERED, ['benefit: sickness-allowance, from: 2026-05-01'], []],
])('history tells why, or does not: %s', (_, step, history, expected) => {
  expect(codes(step, history)).toEqual(expected);
});

test('on a Sunday the last payable day is the Saturday of sickness allowance, the Friday of unemployment benefit', () => {
  const head = 'horizon: { from: 2027-03, months: 3 }\n';
  const toFriday = (benefit: string) => [`benefit: ${benefit}, from: 2026-10-01, to: 2027-02-26`];
  expect(codes('situation: incapacity, from: 2026-09-14', toFriday('sickness-allowance'), head)).toEqual(BEFORE);
  expect(codes(REGISTERED, toFriday('general-social-security-benefit'), head)).toEqual([]);
});

test('an entry whose period is wrong may be the one that is missed', () => {
  const history = ['benefit: sickness-allowance, from: 2026-01-16, to: 2026-11-31'];
  expect(codes(ILL, history)).toEqual(['input.no-such-date']);
});

test('a step that ended before the horizon is outside it', () => {
  const step = 'situation: incapacity, from: 2026-01-05, to: 2026-11-30';
  expect(codes(step)).toEqual(['input.step-outside-horizon']);
});
