import { describe, expect, it } from 'vitest';
import { day } from '../../../src/calendar/day.js';
import { type FigureName, figureOn, lawOn } from '../../../src/law/rates/index.js';

/** Reads the figures on a day and says which of them were projected. */
function projectedOn(iso: string, ...names: FigureName[]): FigureName[] {
  const projected = new Set<FigureName>();
  const law = lawOn(day(iso), projected);
  for (const name of names) law(name);
  return [...projected];
}

/** The figures of 2027 that rest on a wage coefficient, a contribution or an index not yet confirmed. */
const FORECAST: readonly FigureName[] = [
  'sickness.income-threshold',
  'sickness.income-limit',
  'sickness.contribution-deduction',
  'unemployment.earnings-deduction',
  'pension.national-single',
  'pension.national-couple',
  'pension.guarantee',
  'pension.free-income',
  'pension.smallest-payment',
  'social-assistance.basic-amount',
];
/** Frozen to the end of 2027 by law, or a rule that no index touches. */
const CERTAIN: readonly FigureName[] = [
  'unemployment.base-amount',
  'sickness.minimum',
  'rehabilitation.minimum-vocational',
  'sickness.maximum-days',
];

describe('projected figures', () => {
  it('are named when they are read', () => {
    expect(projectedOn('2027-01-01', ...FORECAST, ...CERTAIN)).toEqual(FORECAST);
    expect(projectedOn('2027-12-31', ...FORECAST, ...CERTAIN)).toEqual(FORECAST);
  });

  it('are none before 2027', () => {
    expect(projectedOn('2026-12-31', ...FORECAST, ...CERTAIN)).toEqual([]);
  });

  it('are not named when they are not read', () => {
    expect(projectedOn('2027-06-01', 'sickness.income-limit', 'sickness.minimum')).toEqual(['sickness.income-limit']);
    expect(projectedOn('2028-06-01')).toEqual([]);
  });

  it('are collected over several days, each once', () => {
    const projected = new Set<FigureName>();
    lawOn(day('2026-12-31'), projected)('sickness.income-limit');
    lawOn(day('2027-01-01'), projected)('sickness.income-limit');
    lawOn(day('2027-01-02'), projected)('sickness.income-limit');
    lawOn(day('2028-01-01'), projected)('sickness.minimum');
    expect([...projected]).toEqual(['sickness.income-limit', 'sickness.minimum']);
  });
});

describe('from 2028', () => {
  it('the figures of 2027 carry on and all count as projected', () => {
    for (const iso of ['2028-01-01', '2029-07-15', '2030-12-31']) {
      expect(projectedOn(iso, ...FORECAST, ...CERTAIN)).toEqual([...FORECAST, ...CERTAIN]);
      expect(lawOn(day(iso))('unemployment.base-amount')).toBe(3721);
      expect(lawOn(day(iso))('sickness.income-limit')).toBe(2_982_700);
      expect(lawOn(day(iso))('sickness.maximum-days')).toBe(300);
    }
  });

  it('a version tells so itself, and keeps its own date and source', () => {
    const name = 'unemployment.base-amount';
    expect(figureOn(name, day('2027-12-31'))).toMatchObject({ from: '2023-01-01', value: 37.21, status: 'enacted' });
    expect(figureOn(name, day('2028-01-01'))).toMatchObject({ from: '2023-01-01', value: 37.21, status: 'projected' });
  });
});
