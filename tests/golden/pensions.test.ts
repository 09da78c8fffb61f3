/** surroundings 4.1, sickness 10: national and guarantee pension by date, beside other pensions; the smallest paid. */
import { describe, expect, test } from 'vitest';
import { day } from '../../src/calendar/day.js';
import { FINNISH_WORKING_DAYS as CALENDAR } from '../../src/calendar/workingDays.js';
import { guaranteePension, nationalPension } from '../../src/law/pension/amount.js';
import { lawOn } from '../../src/law/rates/index.js';
import { cents, euros } from '../../src/money/cents.js';
import type { PathFacts } from '../../src/scenario/facts.js';
import { timelineOf } from '../../src/simulation/timeline/circumstances.js';
import { type MonthlyItem, monthlyItems } from '../../src/simulation/timeline/monthlyItems.js';
import { caseOf, paidIn, run, type StepText } from '../support/case.js';
import { eurosOn } from '../support/sickness.js';
import { euroOn, unemployed } from '../support/unemployment.js';

/** National and guarantee pension in euros a month. */
function pair(iso: string, others = 0, couple = false): [national: number, guarantee: number] {
  const law = lawOn(day(iso));
  const national = nationalPension(law, { couple, others: cents(others) }).monthly;
  return [euros(national), euros(guaranteePension(law, national, cents(others)).monthly)];
}

describe('full amounts by date, without other pensions', () => {
  test.each([
    ['2021-01-01', 665.29, 593.97, 837.59],
    ['2021-12-31', 665.29, 593.97, 837.59],
    ['2022-01-01', 679.5, 606.65, 855.48],
    ['2022-07-31', 679.5, 606.65, 855.48],
    ['2022-08-01', 703.45, 628.03, 885.63],
    ['2022-12-31', 703.45, 628.03, 885.63],
    ['2023-01-01', 732.67, 654.13, 922.42],
    ['2023-12-31', 732.67, 654.13, 922.42],
    ['2024-01-01', 775.7, 692.54, 976.59],
    ['2024-12-31', 775.7, 692.54, 976.59],
    ['2025-01-01', 783.41, 699.42, 986.3],
    ['2025-12-31', 783.41, 699.42, 986.3],
    ['2026-01-01', 787.07, 702.69, 990.9],
    ['2026-12-31', 787.07, 702.69, 990.9],
    ['2027-01-01', 804.52, 718.27, 1012.88],
  ])('on %s: alone %d, couple %d, with guarantee pension %d', (iso, single, couple, whole) => {
    const [alone, besideAlone] = pair(iso);
    const [two, besideTwo] = pair(iso, 0, true);
    expect([alone, two]).toEqual([single, couple]);
    expect([cents(alone) + cents(besideAlone), cents(two) + cents(besideTwo)]).toEqual([cents(whole), cents(whole)]);
  });
});

describe('beside other pensions', () => {
  test.each<[number, number, number]>([
    [0, 787.07, 203.83],
    [100, 770.32, 120.58],
    [200, 720.32, 70.58],
    [325.15, 657.74, 8.01],
  ])('published for 2026, alone: work pension %d → %d + %d', (others, national, guarantee) => {
    expect(pair('2026-06-01', others)).toEqual([national, guarantee]);
  });

  test.each<[string, number, [number, number]]>([
    // 798 ÷ 12 = 66.50 leaves the pension whole; a cent more is 0.12 a year above it, half of it 0.005 a month: 0.01.
    ['free income', 66.49, [787.07, 137.34]],
    ['free income', 66.5, [787.07, 137.33]],
    ['a cent above', 66.51, [787.06, 137.33]],
    // (12 × 1 624.62 − 798) ÷ 24 = 779.06 leaves 8.01; (12 × 1 624.63 − 798) ÷ 24 = 779.065, half up 779.07, leaves 8.00.
    ['the smallest national pension', 1624.62, [8.01, 0]],
    ['less than it', 1624.63, [0, 0]],
    // 990.90 − 982.89 = 8.01; 325.17 leaves 787.07 − 129.34 = 657.73, and 990.90 − 982.90 = 8.00 is not paid.
    ['the smallest guarantee pension', 325.15, [657.74, 8.01]],
    ['less than it', 325.17, [657.73, 0]],
  ])('%s: %d', (_, others, amounts) => {
    expect(pair('2026-06-01', others)).toEqual(amounts);
  });

  test('a couple: 702.69 − 16.75 = 685.94, and 990.90 − 785.94', () => {
    expect(pair('2026-06-01', 100, true)).toEqual([685.94, 204.96]);
  });

  test.each<[string, [number, number]]>([
    // 100 a month is 1 200 a year: half of (1 200 − free) ÷ 12 comes off.
    ['2021-12-31', [643.41, 94.18]], // free 675: 21.875 → 21.88
    ['2022-01-01', [658.21, 97.27]], // free 689: 21.2916… → 21.29
    ['2022-08-01', [683.16, 102.47]], // free 713: 20.2916… → 20.29
    ['2023-01-01', [713.63, 108.79]], // free 743: 19.0416… → 19.04
    ['2024-01-01', [758.49, 118.1]], // free 787: 17.2083… → 17.21
    ['2025-01-01', [766.53, 119.77]], // free 795: 16.875 → 16.88
    ['2027-01-01', [788.52, 124.36]], // free 816: 16.00
  ])('100 a month on %s', (iso, amounts) => {
    expect(pair(iso, 100)).toEqual(amounts);
  });
});

function itemsOf(steps: StepText[], household: object): MonthlyItem[] {
  const facts = caseOf({ from: '2026-12', household, steps });
  return monthlyItems(timelineOf(facts, facts.paths[0] as PathFacts, CALENDAR).runs);
}

const PENSION: StepText = {
  situation: 'pension',
  benefit: 'disability-pension',
  from: '2026-12-01',
  decidedOn: '2026-11-20',
};

describe('on the path', () => {
  const december = (more: Record<string, unknown> = {}) => run({ from: '2026-12', steps: [{ ...PENSION, ...more }] });
  const parts = (result: ReturnType<typeof run>) =>
    ['disability-pension', 'guarantee-pension'].map((benefit) => paidIn(result, '2026-12', benefit).gross / 100);

  test('2026, single, no other pension: 787.07 + 203.83 a month on the path', () => {
    const steps = [
      { situation: 'pension', benefit: 'disability-pension', from: '2026-12-01', decidedOn: '2026-11-20' },
    ] as const;
    const result = run({ from: '2026-12', steps });
    expect(paidIn(result, '2026-12', 'disability-pension').gross).toBe(78707);
    expect(paidIn(result, '2026-12', 'guarantee-pension').gross).toBe(20383);
  });

  test.each([
    ['2026-12-01', 702.69, 288.21],
    ['2026-12-02', 705.41, 285.49],
    ['2026-12-16', 743.52, 247.38],
    ['2026-12-31', 784.35, 206.55],
    ['2027-01-01', 787.07, 203.83],
  ])('a spouse from %s: each day of December at the table of that day', (from, national, guarantee) => {
    const steps = [
      { situation: 'pension', benefit: 'disability-pension', from: '2026-12-01', decidedOn: '2026-11-20' },
    ] as const;
    const home = { children: 0, parents: { livesWith: false } };
    const households = [
      { ...home, from: '2026-12-01', spouse: false },
      { ...home, from, spouse: true },
    ];
    const result = run({ from: '2026-12', client: { households }, steps });
    expect(paidIn(result, '2026-12', 'disability-pension').gross).toBe(Math.round(national * 100));
    expect(paidIn(result, '2026-12', 'guarantee-pension').gross).toBe(Math.round(guarantee * 100));
  });

  test('other pensions lower it, and are no income of the step themselves', () => {
    const result = december({ otherPensions: 200 });
    expect(parts(result)).toEqual([720.32, 70.58]);
    expect(result.months[0]?.gross).toBe(79_090);
  });

  test('what is too small to be paid is left out; the pension covers and bars all the same', () => {
    const result = december({ otherPensions: 1700 });
    expect(result.months[0]?.benefits).toEqual([]);
    expect(result.gaps).toEqual([]);
  });

  test('a stated amount is as it is, whatever else is paid', () => {
    expect(parts(december({ monthly: 900, otherPensions: 200 }))).toEqual([900, 0]);
  });

  test('the sections and the arithmetic are told', () => {
    const [national, guarantee] = december({ otherPensions: 100 }).periods;
    expect([national?.law, guarantee?.law]).toEqual([['KEL 12, 19–20, 25 §'], ['TakuuEL 7–9 §']]);
    expect(national?.reasons[0]?.facts).toMatchObject({ full: 78_707, others: 120_000, free: 79_800, reduction: 1675 });
    expect(guarantee?.reasons[0]?.facts).toEqual({ full: 99_090, pensions: 87_032, monthly: 12_058 });
  });

  test('2027 rests on a forecast', () => {
    const result = run({ from: '2027-01', steps: [{ ...PENSION, from: '2027-01-01' }] });
    expect(result.months[0]?.projected).toEqual([
      'pension.free-income',
      'pension.guarantee',
      'pension.national-single',
      'pension.smallest-payment',
    ]);
  });

  test.each<[string, Record<string, unknown>, object, boolean]>([
    ['by table', {}, {}, true],
    ['by table, couple', {}, { spouse: true }, true],
    ['lowered by another pension', { otherPensions: 100 }, {}, false],
    ['stated as the full amount', { monthly: 787.07 }, {}, true],
    ['stated as the full amount of a couple', { monthly: 702.69 }, { spouse: true }, true],
    ['a cent less', { monthly: 787.06 }, {}, false],
    ['more: it holds another pension', { monthly: 900 }, {}, false],
  ])('a full national pension, for the tax withheld: %s', (_, more, household, full) => {
    const items = itemsOf([{ ...PENSION, ...more }], household);
    expect(items.find(({ benefit }) => benefit === 'disability-pension')?.full).toBe(full);
    expect(items.some(({ benefit, full: whole }) => benefit === 'guarantee-pension' && whole)).toBe(false);
  });
});

describe('beside the other benefits', () => {
  const ill: StepText = { situation: 'incapacity', from: '2026-03-02' };
  const march = { ...PENSION, from: '2026-03-01', decidedOn: '2026-02-20' };

  test('sickness allowance loses 1/25 of the lowered national pension: 31.99 − 720.32 ÷ 25', () => {
    const result = run({ from: '2026-03', steps: [ill, { ...march, otherPensions: 200 }] });
    // 28.8128 → 28.81
    expect(eurosOn(result, '2026-03-13')).toBe(3.18);
  });

  test('partial disability pension of 400 €: 1/21.5 off unemployment, 1/25 off sickness and rehabilitation', () => {
    const partial: StepText = {
      situation: 'other-benefit',
      benefit: 'partial-disability-pension',
      effect: 'deducts',
      monthly: 400,
      from: '2026-03-01',
    };
    const training: StepText = { situation: 'rehabilitation', programme: 'vocational-training', from: '2026-03-02' };
    expect(euroOn(unemployed('2026-06', { steps: [{ ...partial, from: '2026-06-01' }] }), '2026-06-15')).toBe(18.61);
    expect(eurosOn(run({ from: '2026-03', steps: [ill, partial] }), '2026-03-13')).toBe(15.99);
    const received = [{ benefit: 'sickness-allowance', from: '2026-01-02', to: '2026-02-28' }];
    expect(eurosOn(run({ from: '2026-03', history: received, steps: [training, partial] }), '2026-03-16')).toBe(15.99);
  });
});
