/** Warnings that follow from the entitlement alone. */
import { describe, expect, test } from 'vitest';
import { WARNING_CODES } from '../../src/findings/codes.js';
import { LOOPS, NO_LOOPS } from './cases/maximumLoop.js';
import { CASES as REDUCTIONS } from './cases/reductions.js';
import { WARNINGS as STATEMENTS } from './cases/statement.js';
import { findings, told } from './told.js';

describe('benefit brought to nothing', () => {
  test.each(REDUCTIONS)('$title', ({ text, finds }) => {
    const found = findings(text);
    expect(found.map(told)).toEqual(finds);
    expect(found.every(({ severity, causes }) => severity === 'warning' && causes.length === 0)).toBe(true);
  });
});

test('what leaves nothing is told apart from the means test, which shares its code', () => {
  const reasons = REDUCTIONS.flatMap(({ text }) => findings(text).map(({ values }) => values.reason));
  expect(reasons.slice(0, 2)).toEqual(['means-test', 'benefit-deduction']);
});

describe('statement of an employee missing', () => {
  test.each(STATEMENTS)('$title', ({ text, finds }) => {
    expect(
      findings(text)
        .filter(({ severity }) => severity === 'warning')
        .map(told),
    ).toEqual(finds);
  });

  test('no gap where the employer pays, nor on a Saturday and Sunday alone', () => {
    const gaps = STATEMENTS.map(({ text }) => findings(text).filter(({ severity }) => severity === 'gap').length);
    expect(gaps).toEqual([1, 1, 0, 0, 0]);
  });
});

describe('loop of maximum, refusal and unemployment', () => {
  const loopsIn = (text: Parameters<typeof findings>[0]) =>
    findings(text).filter(({ code }) => code === 'warning.maximum-refusal-loop');

  test.each(LOOPS)('$title', ({ text }) => {
    expect(loopsIn(text)).toHaveLength(1);
  });

  test.each(NO_LOOPS)('none: $title', ({ text }) => {
    expect(loopsIn(text)).toEqual([]);
  });

  test('runs from the first maximum to the second', () => {
    const [loop] = loopsIn((LOOPS[0] as (typeof LOOPS)[number]).text);
    // 31.5.2024 is a Friday; 760 days to Tuesday 30.6.2026, both counted 761: 108 whole weeks, then Fri–Tue.
    expect(loop && told(loop)).toEqual({
      code: 'warning.maximum-refusal-loop',
      on: '2024-05-31…2026-06-30',
      days: [761, 543],
      loss: 0,
      law: ['SVL 8:8–9', 'YTL 13 §, TTL 3:3.3'],
    });
  });
});

test('every warning of the catalogue is raised', () => {
  const raised = new Set(
    [...REDUCTIONS, ...STATEMENTS, ...LOOPS].flatMap(({ text }) => findings(text).map(({ code }) => code)),
  );
  expect(WARNING_CODES.filter((code) => !raised.has(code))).toEqual([]);
});
