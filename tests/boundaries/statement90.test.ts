/** SVL 8:5 a: the occupational health statement of an employee. D1 of the law file: the 90th day is Friday 2.5.2025. */
import { describe, expect, test } from 'vitest';
import type { PathResult } from '../../src/simulation/result.js';
import type { CaseText, StepText } from '../support/case.js';
import { illFrom, JOBSEEKER, paidDays, sicknessObstacles, unemploymentObstacles } from '../support/sickness.js';

const EMPLOYED = { employment: { fullTime: true } };
const statement = (writtenOn: string, more: Record<string, unknown> = {}) => ({
  kind: 'occupational-health',
  writtenOn,
  from: writtenOn,
  ...more,
});

function d1(more: Partial<CaseText> = {}): PathResult {
  return illFrom('2025-01-02', { months: 14, client: EMPLOYED, ...more });
}

/** Paid days from 30.4. to 10.5.2025; 1.5. and the Sundays 4.5. and 11.5. are never paid. */
function around(result: PathResult): string[] {
  return paidDays(result)
    .filter((iso) => iso >= '2025-04-30' && iso <= '2025-05-10')
    .map((iso) => iso.slice(5));
}

const ALL = ['04-30', '05-02', '05-03', '05-05', '05-06', '05-07', '05-08', '05-09', '05-10'];

describe('the day on which it is written', () => {
  test.each<[string, Record<string, unknown>[], string[]]>([
    ['never', [], ['04-30', '05-02']],
    ['long before', [statement('2025-03-10')], ALL],
    ['on the 90th day', [statement('2025-05-02')], ALL],
    ['on the day after it', [statement('2025-05-03')], ALL],
    ['on Monday 5.5.: Saturday alone is lost', [statement('2025-05-05')], ALL.filter((day) => day !== '05-03')],
    ['on Thursday 8.5.', [statement('2025-05-08')], ['04-30', '05-02', '05-08', '05-09', '05-10']],
    [
      'unknown: the first day that it is valid for',
      [{ kind: 'occupational-health', from: '2025-05-05' }],
      ALL.filter((day) => day !== '05-03'),
    ],
    [
      'no certificate of another kind takes its place',
      [{ kind: 'B', writtenOn: '2025-05-02', from: '2025-05-02' }],
      ['04-30', '05-02'],
    ],
    // Two years back from 2.1.2025: 2.1.2023.
    ['before the days that count', [statement('2023-01-01')], ['04-30', '05-02']],
    ['on the first day whose allowance would count', [statement('2023-01-02')], ALL],
  ])('%s', (_, certificates, paid) => {
    expect(around(d1({ certificates }))).toEqual(paid);
  });

  test('the days between are suspended, Sunday and holiday too', () => {
    const result = d1({ certificates: [statement('2025-05-05')] });
    expect(
      ['2025-05-02', '2025-05-03', '2025-05-04', '2025-05-05'].map((iso) => sicknessObstacles(result, iso)),
    ).toEqual([[], ['statement-90'], ['statement-90'], []]);
  });
});

describe('asked of employees only', () => {
  test.each<[string, Record<string, unknown> | null, string[]]>([
    ['no employment', null, ALL],
    ['until the 90th day', { fullTime: true, to: '2025-05-02' }, ALL],
    ['until the day after it', { fullTime: true, to: '2025-05-03' }, ALL.filter((day) => day !== '05-03')],
    ['from Monday 5.5.', { fullTime: true, from: '2025-05-05' }, ['04-30', '05-02', '05-03']],
    ['part-time', { fullTime: false }, ['04-30', '05-02']],
  ])('%s', (_, employment, paid) => {
    expect(around(d1({ client: { employment } }))).toEqual(paid);
  });
});

describe('suspended days', () => {
  test('count towards the maximum, which ends on 31.12.2025 as in D1 (SVL 8:8.3)', () => {
    const result = d1();
    expect(result.maxima).toEqual(d1({ client: {} }).maxima);
    expect(result.counters.find(({ counter }) => counter === 'sickness-days')?.used).toBe(292);
    expect(sicknessObstacles(result, '2025-12-31')).toEqual(['statement-90']);
    expect(sicknessObstacles(result, '2026-01-02')).toEqual(['maximum']);
  });

  test('bring no unemployment benefit: the client has been found unfit (R7)', () => {
    const result = d1({ steps: [JOBSEEKER('2025-01-01')] });
    expect(unemploymentObstacles(result, '2025-05-05')).toEqual(['found-unfit']);
  });

  test('are those of full sickness allowance: the half beside part-time work goes on', () => {
    const work: StepText = { situation: 'work', from: '2025-05-05', monthlyPay: 1200, workingTime: 0.5 };
    const result = d1({
      to: '2025-05-04',
      steps: [{ situation: 'incapacity', from: '2025-05-05', partial: true }, work],
    } as Partial<CaseText>);
    expect(sicknessObstacles(result, '2025-05-03')).toEqual(['statement-90']);
    expect(paidDays(result, 'partial-sickness-allowance')[0]).toBe('2025-05-05');
  });
});

describe('the incapacity begins on or after 1.1.2022', () => {
  // From Friday 31.12.2021: nine working days 3., 4., 5., 7., 8., 10.–13.1.; first paid 14.1.
  // From Saturday 1.1.2022: 3., 4., 5., 7., 8., 10.–13.1., likewise. January 15 days of 14.–31.1., February 24, March 27, April 24: 90.
  test.each([
    ['2021-12-31', true],
    ['2022-01-01', false],
    ['2022-01-02', false],
  ])('from %s', (onset, paid) => {
    const result = illFrom(onset, { months: 7, client: EMPLOYED });
    expect(paidDays(result)[0]).toBe('2022-01-14');
    expect(paidDays(result).includes('2022-04-30')).toBe(true);
    expect(paidDays(result).includes('2022-05-02')).toBe(paid);
    expect(result.notCalculated.includes('ninety-day-statement')).toBe(paid);
  });

  test('a spell goes on from history: the entry tells when the incapacity began', () => {
    const begun = (from: string) =>
      illFrom('2022-02-01', {
        months: 5,
        client: EMPLOYED,
        history: [{ benefit: 'sickness-allowance', from, to: '2022-01-31' }],
      });
    // History: January 2022 has 24 working days, December 2021 25; 31.12. is one of them.
    expect(paidDays(begun('2022-01-01')).includes('2022-06-30')).toBe(false);
    expect(paidDays(begun('2021-12-31')).includes('2022-06-30')).toBe(true);
  });
});

describe('days of history count', () => {
  /** The illness goes on from history on Wednesday 1.7.2026; the entry has as many paid days as given. */
  const after = (days: number, more: Partial<CaseText> = {}) =>
    illFrom('2026-07-01', {
      client: EMPLOYED,
      history: [{ benefit: 'sickness-allowance', from: '2026-03-02', to: '2026-06-30', days }],
      ...more,
    });

  test.each<[number, string[]]>([
    [88, ['2026-07-01', '2026-07-02']],
    [89, ['2026-07-01']],
    [90, []],
  ])('%i days', (days, paid) => {
    expect(paidDays(after(days))).toEqual(paid);
  });

  test('paid past the 90th day: the statement was there, and that is said', () => {
    const result = after(91);
    expect(paidDays(result)).toHaveLength(27);
    expect(result.assumptions).toContain('statement-delivered-before');
    expect(result.assumptions).not.toContain('statement-suspends');
  });

  test('an earlier illness within two years counts too (R8): 60 days of it, then 30', () => {
    const history = [
      { benefit: 'sickness-allowance', from: '2026-01-02', to: '2026-03-31', days: 60, illness: 'back' },
    ];
    const result = illFrom('2026-07-01', { months: 3, client: EMPLOYED, history });
    // Wednesday 1.7. and 2., 3., 4., 6.–11.7.; first paid Monday 13.7., the 30th day Saturday 15.8.
    expect(paidDays(result)).toHaveLength(30);
    expect(paidDays(result).at(-1)).toBe('2026-08-15');
  });
});
