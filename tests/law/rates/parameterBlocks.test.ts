import { describe, expect, it } from 'vitest';
import { day } from '../../../src/calendar/day.js';
import { FIGURES } from '../../../src/law/rates/figures.js';
import { type FigureName, lawOn } from '../../../src/law/rates/index.js';
import { inEngineUnits } from './inEngineUnits.js';

/**
 * A second reading of the law, by rule instead of by figure: which figures one provision brought together.
 * It was taken down apart from `lawTables.ts`, so that a slip in one shows in the other.
 */
type Block = readonly [from: string, values: { readonly [name in FigureName]?: string }];

function expectBlocks(title: string, blocks: readonly Block[]): void {
  describe(title, () => {
    it.each(blocks)('from %s', (from, values) => {
      const law = lawOn(day(from));
      for (const [name, printed] of Object.entries(values) as [FigureName, string][]) {
        expect(law(name), name).toBe(inEngineUnits(FIGURES[name].unit, printed));
      }
    });
  });
}

function dailyAmounts(base: string, child: readonly [string, string, string]): Block[1] {
  return {
    'unemployment.base-amount': base,
    'unemployment.child-increase-1': child[0],
    'unemployment.child-increase-2': child[1],
    'unemployment.child-increase-3': child[2],
  };
}

expectBlocks('daily unemployment benefit', [
  ['2021-01-01', { ...dailyAmounts('33.78', ['5.30', '7.78', '10.03']), 'unemployment.service-supplement': '4.80' }],
  ['2022-01-01', { ...dailyAmounts('34.50', ['5.41', '7.95', '10.25']), 'unemployment.service-supplement': '4.91' }],
  ['2022-08-01', { ...dailyAmounts('35.72', ['5.61', '8.23', '10.61']), 'unemployment.service-supplement': '5.08' }],
  ['2023-01-01', { ...dailyAmounts('37.21', ['7.01', '10.29', '13.26']), 'unemployment.service-supplement': '5.29' }],
  ['2024-01-01', { ...dailyAmounts('37.21', ['5.84', '8.57', '11.05']), 'unemployment.service-supplement': '5.29' }],
  ['2024-04-01', dailyAmounts('37.21', ['0', '0', '0'])],
  ['2025-01-01', dailyAmounts('37.21', ['0', '0', '0'])],
  ['2027-01-01', dailyAmounts('37.21', ['0', '0', '0'])],
]);

expectBlocks('waiting for unemployment benefit', [
  ['2021-01-01', { 'unemployment.waiting-days': '5', 'unemployment.waiting-paid': '0' }],
  ['2022-01-01', { 'unemployment.waiting-days': '5', 'unemployment.waiting-paid': '1' }],
  ['2022-03-01', { 'unemployment.waiting-days': '5', 'unemployment.waiting-paid': '0' }],
  ['2024-01-01', { 'unemployment.waiting-days': '7', 'unemployment.waiting-paid': '0' }],
]);

expectBlocks('means test', [
  [
    '2021-01-01',
    {
      'unemployment.means-limit': '311',
      'unemployment.means-share': '75',
      'unemployment.means-family-rule': '1',
      'unemployment.means-family-limit': '1044',
      'unemployment.means-family-per-child': '130',
      'unemployment.means-family-share': '50',
      'unemployment.means-exempt-age': '55',
    },
  ],
  [
    '2026-05-01',
    {
      'unemployment.means-limit': '311',
      'unemployment.means-share': '50',
      'unemployment.means-family-rule': '0',
      'unemployment.means-exempt-age': '0',
    },
  ],
]);

function parents(limit: string, floor: string, carerFeesExcluded: string): Block[1] {
  return {
    'unemployment.parents-limit': limit,
    'unemployment.parents-per-dependant': '106',
    'unemployment.parents-share': '50',
    'unemployment.parents-floor': floor,
    'unemployment.parents-carer-fees-excluded': carerFeesExcluded,
  };
}

expectBlocks("parents' income", [
  ['2021-01-01', parents('1781', '50', '0')],
  ['2025-01-01', parents('1781', '35', '1')],
  ['2026-05-01', parents('2500', '35', '1')],
]);

function sickness(limit: string, upperShare: string, deduction: string): Block[1] {
  return {
    'sickness.income-limit': limit,
    'sickness.lower-share': '70',
    'sickness.upper-share': upperShare,
    'sickness.contribution-deduction': deduction,
  };
}

expectBlocks('sickness formula', [
  ['2021-01-01', sickness('32011', '20', '9.91')],
  ['2022-01-01', sickness('32797', '20', '9.83')],
  ['2023-01-01', sickness('34043', '20', '10.01')],
  ['2024-01-01', sickness('35769', '20', '8.95')],
  ['2025-01-01', sickness('28241', '15', '8.58')],
  ['2026-01-01', sickness('28899', '15', '9.07')],
  ['2027-01-01', sickness('29827', '15', '9.01')],
]);

function minimums(ordinary: string, vocational: string): Block[1] {
  return { 'sickness.minimum': ordinary, 'rehabilitation.minimum-vocational': vocational };
}

expectBlocks('minimums of rehabilitation allowance', [
  ['2021-01-01', minimums('29.05', '33.51')],
  ['2022-01-01', minimums('29.67', '34.23')],
  ['2022-08-01', minimums('30.71', '35.43')],
  ['2023-01-01', minimums('31.99', '36.91')],
  ['2027-12-31', minimums('31.99', '36.91')],
]);
