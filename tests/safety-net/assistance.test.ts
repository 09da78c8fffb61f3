/** Basic social assistance along a path: need, income that arrives, the norm, what is collected. */
import { describe, expect, test } from 'vitest';
import { day, formatDay } from '../../src/calendar/day.js';
import type { CaseText } from '../support/case.js';
import { assistanceByMonth, byMonth, IN_TURKU, monthIn, netOf } from '../support/safetyNet.js';

test('a month is filled up to its need', () => {
  const net = netOf(IN_TURKU);
  // Each month 20 × 37.21 = 744.20 less 20 % = 595.36 arrives, and 299.25 of housing allowance.
  // December: 578.43 + 500 − 894.61; from January 591.26 + 500 − 894.61
  expect(byMonth(net, ({ arrives }) => arrives)).toEqual({ '2026-12': 595.36, '2027-01': 595.36, '2027-02': 595.36 });
  expect(byMonth(net, ({ assistance }) => assistance?.amount)).toEqual({
    '2026-12': 183.82,
    '2027-01': 196.65,
    '2027-02': 196.65,
  });
  expect(byMonth(net, ({ remains }) => remains)).toEqual({
    '2026-12': 1078.43,
    '2027-01': 1091.26,
    '2027-02': 1091.26,
  });
  expect(byMonth(net, ({ afterHousing }) => afterHousing)).toEqual({
    '2026-12': 578.43,
    '2027-01': 591.26,
    '2027-02': 591.26,
  });
});

test('the first month is decided in seven days, the next are paid at the beginning of the month', () => {
  const dates = netOf(IN_TURKU).months.map(({ assistance }) => assistance?.paidOn);
  expect(dates.map((date) => date && formatDay(date))).toEqual(['2026-12-08', '2027-01-04', '2027-02-01']);
});

test('a figure of 2027 is projected', () => {
  expect(netOf(IN_TURKU).months.map(({ projected }) => projected)).toEqual([
    [],
    ['social-assistance.basic-amount'],
    ['social-assistance.basic-amount'],
  ]);
});

test('expense compensation is no income', () => {
  const inService: CaseText = {
    ...IN_TURKU,
    months: 1,
    steps: [
      { situation: 'jobseeker', from: '2026-12-01' },
      { situation: 'service', service: 'coaching', from: '2026-12-01' },
    ],
  };
  const { assistance, arrives } = monthIn(netOf(inService), '2026-12');
  expect(assistance?.income).toBe(59_536 + 29_925);
  expect(arrives).toBeGreaterThan(59_536);
});

describe('pay', () => {
  const working = (from: string, history: string): CaseText => ({
    ...IN_TURKU,
    from,
    months: 1,
    history: [{ benefit: 'general-housing-allowance', from: '2025-12-01', to: history }],
    client: { ...IN_TURKU.client, tax: { wageCard: 0 } },
    steps: [{ situation: 'work', from: '2025-11-01', monthlyPay: 500, workingTime: 0.9 }],
  });

  test.each([
    // 596.32 + 500 − (500 − 150) − 312.90; from March 578.43 + 500 − 500 − 312.90
    ['2026-02', '2026-01-31', 433.42],
    ['2026-03', '2026-02-28', 265.53],
  ])('in %s', (from, history, euros) => {
    expect(assistanceByMonth(working(from, history))).toEqual({ [from]: euros });
  });
});

describe('a family', () => {
  const family: CaseText = {
    ...IN_TURKU,
    months: 1,
    client: {
      municipality: 'Turku',
      housings: { rent: 900, water: 60 },
      households: { spouse: true, childBirthMonths: ['2014-03', '2020-09'], spouseMonthlyIncome: 600 },
      otherIncome: [{ kind: 'child-benefit', monthly: 200 }],
    },
  };

  test('needs each basic amount, the rent, and water up to its limit', () => {
    const { assistance, housing, otherIncome, remains } = monthIn(netOf(family), '2026-12');
    // 2 × 497.45 + 417.63 + 60 % of 578.43 (347.06) = 1 759.59; the rent in full; water 60 ≤ 4 × 26.40
    expect(assistance?.need).toBe(175_959 + 90_000 + 6000);
    // 70 % × (900 + 4 × 20); 1 400 € of income is below 667 + 2 × 94 + 2 × 296
    expect(housing?.amount).toBe(68_600);
    // 595.36 + 600 + 200 + 686.00
    expect(assistance?.income).toBe(208_136);
    expect(assistance?.amount).toBe(63_823);
    expect(otherIncome).toBe(80_000);
    expect(remains).toBe(271_959);
  });

  test('whose children have no stated ages cannot be reckoned', () => {
    const net = netOf({
      ...family,
      client: { ...family.client, households: { spouse: true, children: 2, spouseMonthlyIncome: 0 } },
    });
    expect(net.unknown).toMatchObject([{ benefit: 'basic-social-assistance', reason: 'child-ages' }]);
    expect(monthIn(net, '2026-12').remains).toBeNull();
  });
});

describe('rent above the norm of Turku (556 €)', () => {
  const dear = (housing: object, municipality = 'Turku'): CaseText => ({
    ...IN_TURKU,
    from: '2026-06',
    months: 6,
    history: [
      { benefit: 'general-social-security-benefit', from: '2026-05-01', to: '2026-05-31' },
      { benefit: 'general-housing-allowance', from: '2026-03-01', to: '2026-05-31' },
    ],
    client: { municipality, housings: { rent: 700, ...housing } },
    steps: [{ situation: 'jobseeker', from: '2026-06-01' }],
  });
  const needs = (text: CaseText) => Object.values(byMonth(netOf(text), ({ assistance }) => assistance?.need));

  test('counts in full for three months, then up to the norm', () => {
    expect(needs(dear({}))).toEqual([1278.43, 1278.43, 1278.43, 1134.43, 1134.43, 1134.43]);
    expect(netOf(dear({})).notCalculated).toContain('housing-special-grounds');
  });

  test('a stated norm goes before that of the decree', () => {
    expect(needs(dear({ norm: 600 })).slice(2, 4)).toEqual([1278.43, 1178.43]);
  });

  test('where the norm is not known, it counts in full and that is told', () => {
    expect(needs(dear({}, 'Viitasaari'))).toEqual(Array(6).fill(1278.43));
    expect(netOf(dear({}, 'Viitasaari')).notCalculated).toContain('housing-norm');
    expect(netOf({ ...dear({}, 'Viitasaari'), months: 3 }).notCalculated).not.toContain('housing-norm');
  });

  test('assistance in history has used up months of the time to look', () => {
    const text = dear({});
    const before = { benefit: 'basic-social-assistance', from: '2026-05-01', to: '2026-05-31' };
    expect(needs({ ...text, history: [...(text.history ?? []), before] }).slice(0, 3)).toEqual([
      1278.43, 1278.43, 1134.43,
    ]);
  });
});

describe('a benefit that is decided late', () => {
  const awaited: CaseText = {
    ...IN_TURKU,
    history: [{ benefit: 'general-housing-allowance', from: '2026-06-01', to: '2026-11-30' }],
    client: { ...IN_TURKU.client, unemploymentWaiting: 'served' },
    applications: [
      {
        benefit: 'general-social-security-benefit',
        filed: '2026-12-01',
        decidedOn: '2027-02-15',
        outcome: 'granted',
      },
    ],
  };

  test('pays back the assistance of the months in which it was awaited', () => {
    const net = netOf(awaited);
    // Housing allowance from the income of each month, 800.02 €: 299.25
    expect(byMonth(net, ({ assistance }) => assistance?.amount)).toEqual({
      // 1 078.43 − 299.25; 1 091.26 − 299.25
      '2026-12': 779.18,
      '2027-01': 792.01,
      // 1 091.26 − 299.25 − 178.61, what is left of the payment of 18 February: 6 days of February, 223.26 less 44.65
      '2027-02': 613.4,
    });
    // 23 days in December: 855.83 − 171.17; 21 in January: 781.41 − 156.28
    expect(monthIn(net, '2027-02')).toMatchObject({ arrives: 148_840, collected: 68_466 + 62_513 });
    expect(net.months.map(({ assistance }) => assistance?.collectedLater)).toEqual([68_466, 62_513, 0]);
    expect(net.assumptions).toContain('assistance-collected');
  });

  test('collects nothing from the payments that then follow in their rhythm', () => {
    const { assistance, collected } = monthIn(netOf({ ...awaited, months: 4 }), '2027-03');
    expect(collected).toBe(0);
    // 1 091.26 − 595.36 − 299.25
    expect(assistance?.amount).toBe(19_665);
  });

  test('can be paid in advance for two months', () => {
    const gap = { from: day('2026-12-01'), to: day('2027-02-17') };
    // 855.83 + 781.41, and 80 % of it
    expect(netOf(awaited, [gap]).gaps).toEqual([
      {
        ...gap,
        unemployment: { from: day('2026-12-01'), to: day('2027-01-31'), gross: 163_724, net: 130_979 },
        assistance: [
          { month: expect.any(Number), amount: 77_918, collectedLater: 68_466 },
          { month: expect.any(Number), amount: 79_201, collectedLater: 62_513 },
          { month: expect.any(Number), amount: 61_340, collectedLater: 0 },
        ],
      },
    ]);
  });

  test('no advance once it is decided, nor of a benefit in its rhythm', () => {
    const decided = { from: day('2027-02-15'), to: day('2027-02-28') };
    expect(netOf(awaited, [decided]).gaps[0]?.unemployment).toBeNull();
    const inRhythm = { from: day('2026-12-01'), to: day('2026-12-30') };
    expect(netOf(IN_TURKU, [inRhythm]).gaps[0]?.unemployment).toBeNull();
  });
});
