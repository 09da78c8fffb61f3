import { describe, expect, test } from 'vitest';
import { EN } from '../../src/language/en.js';
import { FI } from '../../src/language/fi.js';
import { SV } from '../../src/language/sv.js';
import { jsonReport, ndjsonReport } from '../../src/report/simulate/json.js';
import type { Texts } from '../../src/report/texts.js';
import { MADE_RECEIPT, madeAnswer } from './madeAnswer.js';

describe('result format 1', () => {
  test('carries the head, the scenario and every part of a path, in this order', () => {
    const result = JSON.parse(jsonReport([madeAnswer()], EN, false, false));
    expect(Object.keys(result)).toEqual([
      'etuuspolku',
      'scenario',
      'inputWarnings',
      'paths',
      'assumptions',
      'notCalculated',
    ]);
    expect(result.etuuspolku).toEqual({
      format: 1,
      version: '0.1.0',
      lawUpdated: '2026-11-21',
      rules: MADE_RECEIPT.rules,
      input: MADE_RECEIPT.input,
      options: { path: 'ill' },
      projected: ['unemployment.base-amount'],
    });
    expect(result.scenario).toEqual({
      reference: 'KS-0412',
      note: 'wants to be near animals',
      source: 'case.yaml',
      from: '2027-01-01',
      to: '2027-03-31',
    });
    expect(Object.keys(result.paths[0])).toEqual([
      'name',
      'title',
      'months',
      'periods',
      'claims',
      'payments',
      'settlements',
      'findings',
      'checkpoints',
      'counters',
      'summary',
    ]);
  });

  test('writes euros as numbers with at most two decimals', () => {
    const { months, periods, summary } = JSON.parse(jsonReport([madeAnswer()], EN, false, false)).paths[0];
    expect(months[2]).toEqual({
      month: '2027-03',
      gross: 855.83,
      withheld: 171.17,
      net: 684.66,
      taxFree: 207,
      arrives: 891.66,
      benefits: [
        { benefit: 'general-social-security-benefit', family: 'unemployment', days: 23, gross: 855.83 },
        { benefit: 'expense-compensation', family: 'other', days: 23, gross: 207 },
      ],
      daysWithoutSupport: 0,
      status: 'unemployment',
      projected: true,
      projectedRates: ['unemployment.base-amount'],
      certainty: 'estimated',
    });
    expect(periods[0]).toMatchObject({ dailyAmount: 37.21, gross: 223.26, why: ['Full amount €37.21 a day.'] });
    expect(summary).toEqual({
      gross: 2269.81,
      net: 1815.84,
      taxFree: 207,
      lowestMonth: { month: '2027-01', net: 416.75, taxFree: 0 },
      daysWithoutSupport: 11,
      gaps: 1,
    });
  });

  test('a finding says what, when, how much, why and what to do', () => {
    const [finding] = JSON.parse(jsonReport([madeAnswer()], EN, false, false)).paths[0].findings;
    expect(finding).toMatchObject({
      code: 'gap.sickness-waiting-period',
      severity: 'gap',
      from: '2027-01-11',
      to: '2027-01-21',
      calendarDays: 11,
      weekdays: 9,
      loss: 334.89,
      causes: ['gap.sickness-waiting-period', 'gap.no-jobseeker-registration'],
      law: ['SVL 8:7'],
      deadline: '2027-01-08',
      owner: 'client',
      parts: [{ owner: 'client' }, { owner: 'employment-service' }],
    });
    expect(finding).not.toHaveProperty('occurrences');
  });

  test('days are there only when asked for', () => {
    const [path] = JSON.parse(jsonReport([madeAnswer()], EN, true, false)).paths;
    expect(path.days).toHaveLength(90);
    expect(path.days[10]).toEqual({
      date: '2027-01-11',
      letter: '!',
      benefit: null,
      amount: 0,
      compensation: null,
      covered: [],
      reducedToZero: null,
      obstacles: { unemployment: ['not-registered'], sickness: ['waiting-period'], rehabilitation: null },
    });
    expect(path.days[59]).toMatchObject({
      date: '2027-03-01',
      letter: 'U',
      amount: 37.21,
      compensation: { benefit: 'expense-compensation', amount: 9 },
    });
  });

  test('several scenarios are a list, also when one of them could be answered', () => {
    expect(JSON.parse(jsonReport([madeAnswer()], EN, false, true))).toHaveLength(1);
  });

  test('is the same in every language but for its texts', () => {
    const english = withoutTexts(EN);
    expect(withoutTexts(FI)).toEqual(english);
    expect(withoutTexts(SV)).toEqual(english);
  });

  test('one object a line', () => {
    const lines = ndjsonReport([madeAnswer(), madeAnswer()], EN, false).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[2]).toBe('');
    expect(JSON.parse(lines[0] ?? '')).toEqual(JSON.parse(jsonReport([madeAnswer()], EN, false, false)));
  });

  test('an escape sequence in a note is escaped and means the same', () => {
    const note = 'a\u001b[31mb\u009bc';
    const json = jsonReport([madeAnswer({ note })], EN, false, false);
    expect(json).toContain('a\\u001b[31mb\\u009bc');
    expect(JSON.parse(json).scenario.note).toBe(note);
  });
});

const TEXTS = ['message', 'remedy', 'why', 'assumptions', 'notCalculated'];

function withoutTexts(texts: Texts): unknown {
  const json = jsonReport([madeAnswer()], texts, true, false);
  return JSON.parse(json, (key, value) => (TEXTS.includes(key) ? undefined : value));
}
