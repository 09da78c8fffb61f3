/** What a scenario expects of its own result: 23 weekdays of 37.21 euros in December 2026, 855.83, less 20 %: 684.66. */
import { describe, expect, test } from 'vitest';
import { valueJson } from '../../src/check/formats/expectationText.js';
import { GAP } from '../cli/scenarios.js';
import { checkedText } from './checked.js';

/** Path stay has no findings; path nothing is one gap, whose cause is the missing registration. */
function unmetOf(expected: string) {
  const { outcome } = checkedText(`${GAP}expect:\n${expected}`);
  if (outcome.status !== 'ok') throw new Error(JSON.stringify(outcome));
  return outcome.expectations
    .filter(({ met }) => !met)
    .map(({ code, subject, expected: wanted, found }) => [code, subject, valueJson(wanted), valueJson(found)]);
}

const FOUND = {
  path: 'nothing',
  code: 'gap.no-jobseeker-registration',
  from: '2026-12-01',
  to: '2026-12-31',
  loss: 855.83,
};

describe('findings', () => {
  test.each([
    ['by code', '[gap.no-jobseeker-registration]'],
    ['by path', '[{ path: nothing }]'],
    [
      'by every key',
      '[{ path: nothing, code: gap.no-jobseeker-registration, from: 2026-12-01, to: 2026-12-31, loss: 855.83 }]',
    ],
  ])('%s', (_, findings) => {
    expect(unmetOf(`  findings: ${findings}`)).toEqual([]);
  });

  test('the list is complete', () => {
    expect(unmetOf('  findings: []')).toEqual([['expect.finding-unexpected', null, null, FOUND]]);
  });

  test.each([
    ['a cent more', '{ path: nothing, loss: 855.84 }', { path: 'nothing', loss: 855.84 }],
    ['a day later', '{ from: 2026-12-02 }', { from: '2026-12-02' }],
    ['another path', '{ path: stay, code: gap.no-jobseeker-registration }', { path: 'stay', code: FOUND.code }],
  ])('%s is another finding', (_, finding, wanted) => {
    expect(unmetOf(`  findings: [${finding}]`)).toEqual([
      ['expect.finding-missing', null, wanted, null],
      ['expect.finding-unexpected', null, null, FOUND],
    ]);
  });

  test('nothing is said of findings where none are stated', () => {
    expect(unmetOf('  months: {}')).toEqual([]);
  });

  test('notices count only when one is listed', () => {
    const from2026May = GAP.replace('2026-12, months: 1', '2026-04, months: 2')
      .replace('to: 2026-11-30', 'to: 2026-03-31')
      .replace('general-social-security-benefit, from: 2026-05-01', 'labour-market-subsidy, from: 2026-01-01')
      .replace('from: 2026-12-01 }]', 'from: 2026-04-01 }]');
    const codes = (findings: string) => {
      const { outcome } = checkedText(`${from2026May}expect: { findings: ${findings} }`);
      return outcome.status === 'ok' ? outcome.expectations.filter(({ met }) => !met).map(({ code }) => code) : outcome;
    };
    const others = '{ path: nothing, code: gap.no-jobseeker-registration }';
    expect(codes(`[${others}]`)).toEqual([]);
    expect(codes(`[${others}, { path: stay, code: notice.law-change }]`)).toEqual([]);
    expect(codes(`[${others}, notice.appeal-deadline]`)).toEqual([
      'expect.finding-missing',
      'expect.finding-unexpected',
    ]);
  });
});

describe('months', () => {
  test('a number is the net of the first path', () => {
    expect(unmetOf('  months: { 2026-12: 684.66 }')).toEqual([]);
    expect(unmetOf('  months: { 2026-12: 684.65 }')).toEqual([
      ['expect.month-differs', 'stay 2026-12 net', 684.65, 684.66],
    ]);
  });

  test('figures by name, of a path by name', () => {
    const figures = '{ gross: 0, net: 0, arrives: 0, taxFree: 0, status: none, daysWithoutSupport: 31 }';
    expect(unmetOf(`  months: { nothing: { 2026-12: ${figures} } }`)).toEqual([]);
    expect(unmetOf('  months: { nothing: { 2026-12: { status: unemployment, daysWithoutSupport: 30 } } }')).toEqual([
      ['expect.month-differs', 'nothing 2026-12 status', 'unemployment', 'none'],
      ['expect.month-differs', 'nothing 2026-12 daysWithoutSupport', 30, 31],
    ]);
  });

  test('a month outside the horizon is not simulated', () => {
    expect(unmetOf('  months: { 2027-01: 0 }')).toEqual([['expect.month-differs', 'stay 2027-01 net', 0, null]]);
  });
});
