/**
 * R9, R48 and surroundings 4.3: a rehabilitation subsidy ends, its continuation is pending, refused or granted.
 * December 2026 begins on a Tuesday; 24. and 31.12. are ordinary days of unemployment benefit, as are the holidays.
 */
import { describe, expect, test } from 'vitest';
import { type CaseText, paidIn, run, type StepText, strip } from '../support/case.js';
import { gapsOf, JOBSEEKER, sicknessObstacles, unemploymentObstacles } from '../support/sickness.js';

const SUBSIDY = { benefit: 'rehabilitation-subsidy', from: '2025-12-01', to: '2026-11-30', monthly: 990.9 };
const MAXIMUM = { decision: 'sickness-maximum', lastDay: '2025-11-30', illness: '1' };
const ILL: StepText = { situation: 'incapacity', from: '2024-12-02' };
const REGISTERED = JOBSEEKER('2026-12-01');

function continuation(more: Record<string, unknown> = {}): StepText {
  const pending = { appliedOn: '2026-10-15', outcome: 'pending' };
  return { situation: 'pension', benefit: 'rehabilitation-subsidy', from: '2026-12-01', ...pending, ...more };
}

function afterSubsidy(steps: StepText[], more: Partial<CaseText> = {}) {
  const client = { unemploymentWaiting: 'served' };
  return run({ from: '2026-12', months: 3, client, history: [SUBSIDY, MAXIMUM], steps, ...more });
}

const DECEMBER = ['2026-12-01', '2026-12-31'] as const;
const UNEMPLOYED = 'UUUUuu UUUUUuu UUUUUuu UUUUUuu UUUU';
const NOTHING = '...... ....... ....... ....... ....';

describe('pending on the day after the subsidy', () => {
  test('a registered jobseeker gets unemployment benefit from that day', () => {
    const result = afterSubsidy([ILL, REGISTERED, continuation()]);
    expect(strip(result, ...DECEMBER)).toBe(UNEMPLOYED);
    expect(sicknessObstacles(result, '2026-12-01')).toEqual(['maximum']);
    expect(result.gaps).toEqual([]);
  });

  test('also when the incapacity is stated anew from that day', () => {
    const result = afterSubsidy([{ ...ILL, from: '2026-12-01' }, REGISTERED, continuation()]);
    expect(strip(result, ...DECEMBER)).toBe(UNEMPLOYED);
  });

  test('not registered: a gap that the registration ends, from its own day on', () => {
    expect(strip(afterSubsidy([ILL, continuation()]), ...DECEMBER)).toBe(NOTHING);
    const late = afterSubsidy([ILL, JOBSEEKER('2026-12-10'), continuation()]);
    expect(gapsOf(late)).toEqual(['2026-12-01 … 2026-12-09']);
    expect(unemploymentObstacles(late, '2026-12-09')).toEqual(['not-registered']);
  });

  test('applied for on 10.12. only: a gap to the day before', () => {
    const result = afterSubsidy([ILL, REGISTERED, continuation({ from: '2026-12-10', appliedOn: '2026-12-10' })]);
    expect(gapsOf(result)).toEqual(['2026-12-01 … 2026-12-09']);
    expect(unemploymentObstacles(result, '2026-12-09')).toEqual(['after-maximum']);
  });

  test('not applied for at all: a gap without an end', () => {
    const result = afterSubsidy([ILL, REGISTERED]);
    expect(gapsOf(result)).toEqual(['2026-12-01 … 2027-02-28']);
    expect(unemploymentObstacles(result, '2026-12-01')).toEqual(['after-maximum']);
  });

  test('the waiting period of unemployment benefit is served first: seven weekdays', () => {
    const result = afterSubsidy([ILL, REGISTERED, continuation()], { client: {} });
    expect(gapsOf(result)).toEqual(['2026-12-01 … 2026-12-09']);
  });
});

describe('decided', () => {
  test('refused on 20.1.: benefit before and after', () => {
    const result = afterSubsidy([ILL, REGISTERED, continuation({ outcome: 'refused', decidedOn: '2027-01-20' })]);
    expect(result.gaps).toEqual([]);
    expect(paidIn(result, '2027-02', 'general-social-security-benefit').days).toBe(20);
  });

  test('refused in history: the same', () => {
    const refused = { decision: 'rehabilitation-subsidy', outcome: 'refused', decidedOn: '2026-11-20' };
    const result = afterSubsidy([ILL, REGISTERED], { history: [SUBSIDY, MAXIMUM, refused] });
    expect(strip(result, ...DECEMBER)).toBe(UNEMPLOYED);
  });

  test('granted from 1.12.: the pension, by table, and no unemployment benefit', () => {
    const result = afterSubsidy([ILL, REGISTERED, continuation({ outcome: 'granted', decidedOn: '2027-01-20' })]);
    expect(strip(result, ...DECEMBER)).toBe(NOTHING.replaceAll('.', 'P'));
    expect(paidIn(result, '2026-12', 'rehabilitation-subsidy').gross).toBe(78_707);
    expect(paidIn(result, '2026-12', 'guarantee-pension').gross).toBe(20_383);
  });

  test('granted from 1.2. only: unemployment benefit until then', () => {
    const step = continuation({ outcome: 'granted', decidedOn: '2027-01-20', from: '2027-02-01' });
    const result = afterSubsidy([ILL, REGISTERED, step]);
    expect(strip(result, '2027-01-25', '2027-02-07')).toBe('UUUUUuu PPPPPPP');
    expect(result.gaps).toEqual([]);
  });
});

test('a subsidy that ends on the path, with its continuation pending', () => {
  const first: StepText = {
    situation: 'pension',
    benefit: 'rehabilitation-subsidy',
    from: '2026-12-01',
    to: '2027-01-31',
    appliedOn: '2026-10-15',
    decidedOn: '2026-11-20',
  };
  const result = afterSubsidy([ILL, JOBSEEKER('2027-02-01'), first, continuation({ appliedOn: '2027-01-04' })]);
  expect(strip(result, '2027-01-25', '2027-02-07')).toBe('PPPPPPP UUUUUuu');
  expect(result.gaps).toEqual([]);
});

describe('history without the maximum', () => {
  const of = (history: NonNullable<CaseText['history']>) =>
    afterSubsidy([ILL, REGISTERED, continuation()], { history }).assumptions;

  test('is said to be one in which it was not reached: only the facts can tell', () => {
    expect(of([SUBSIDY])).toContain('maximum-unrecorded');
  });

  test('recorded, or no pension: nothing to say', () => {
    expect(of([SUBSIDY, MAXIMUM])).not.toContain('maximum-unrecorded');
    expect(of([])).not.toContain('maximum-unrecorded');
  });
});
