/** R15 and the parents' part of R41: a young adult in the parents' household. Amounts by hand from F = 800.015. */
import { describe, expect, test } from 'vitest';
import type { CaseText, StepText } from '../support/case.js';
import { benefitOnDay, euroOn, GENERAL, unemployed, zeroOn } from '../support/unemployment.js';

const served = { unemploymentWaiting: 'served' };

function daily(month: string, parents: Record<string, unknown>, more: Partial<CaseText> = {}): number | null {
  return euroOn(unemployed(month, { household: { parents: { livesWith: true, ...parents } }, ...more }), `${month}-15`);
}

describe('R15 max(min(M, F − 0.5 × (floor(P) − L)), floorShare × M)', () => {
  test.each<[string, string, Record<string, unknown>, number]>([
    ['2026-06', 'at the limit of 2 500 € nothing is taken', { monthlyIncome: 2500 }, 37.21],
    ['2026-06', 'cents do not count: 2 500.99', { monthlyIncome: 2500.99 }, 37.21],
    ['2026-06', '2 501 €: 799.515 ÷ 21.5', { monthlyIncome: 2501 }, 37.19],
    ['2026-06', '3 000 €: 550.015 ÷ 21.5', { monthlyIncome: 3000 }, 25.58],
    [
      '2026-06',
      'a dependant raises the limit by 106 €: 3 000 − 2 606',
      { monthlyIncome: 3000, otherDependants: 1 },
      28.05,
    ],
    ['2026-06', '10 000 €: the floor 35 %', { monthlyIncome: 10_000 }, 13.02],
    ['2025-07', 'limit 1 781 € to 30.4.2026: 3 000 € is the floor 35 %', { monthlyIncome: 3000 }, 13.02],
    ['2025-07', '2 500 €: 440.515 ÷ 21.5', { monthlyIncome: 2500 }, 20.49],
    ['2024-07', 'to the end of 2024 the floor is 50 %', { monthlyIncome: 3000 }, 18.61],
    ['2026-06', 'living elsewhere', { livesWith: false, monthlyIncome: 9000 }, 37.21],
    ['2026-06', 'proven not to support', { monthlyIncome: 9000, provenNoSupport: true }, 37.21],
  ])('%s %s', (month, _, parents, euros) => {
    expect(daily(month, parents)).toBe(euros);
  });

  test("own income: M = 500.015; parents' 3 000 € leave 550.015, so M; 3 200 € leave 450.015; the floor is 35 % of M", () => {
    const client = { ...served, otherIncome: [{ kind: 'rental', monthly: 911 }] };
    expect(daily('2026-06', { monthlyIncome: 3000 }, { client })).toBe(23.26);
    expect(daily('2026-06', { monthlyIncome: 3200 }, { client })).toBe(20.93);
    expect(daily('2026-06', { monthlyIncome: 9000 }, { client })).toBe(8.14); // 175.00525 ÷ 21.5
  });

  test('own income that leaves nothing: floor of nothing, by the means test', () => {
    const client = { ...served, otherIncome: [{ kind: 'rental', monthly: 2000 }] };
    const result = unemployed('2026-06', { client, household: { parents: { livesWith: true, monthlyIncome: 9000 } } });
    expect(zeroOn(result, '2026-06-15')).toBe('means-test');
  });
});

describe('R15 not when the work condition is met, not in services', () => {
  const rich = { household: { parents: { livesWith: true, monthlyIncome: 9000 } } };

  test('work condition met: the general benefit is full', () => {
    const result = unemployed('2026-06', { ...rich, client: { ...served, workCondition: { met: true } } });
    expect(benefitOnDay(result, '2026-06-15')).toBe(GENERAL);
    expect(euroOn(result, '2026-06-15')).toBe(37.21);
  });

  test('met on Tuesday 16.6.2026: the test ends on that day', () => {
    const workCondition = { met: true, metOn: '2026-06-16' };
    const result = unemployed('2026-06', { ...rich, client: { ...served, workCondition } });
    expect(['2026-06-15', '2026-06-16', '2026-06-30'].map((iso) => euroOn(result, iso))).toEqual([13.02, 37.21, 37.21]);
  });

  test('in a service from Monday 8. to Friday 12.6.: full on these days only', () => {
    const service: StepText = { situation: 'service', service: 'work-trial', from: '2026-06-08', to: '2026-06-12' };
    const result = unemployed('2026-06', { ...rich, steps: [service] });
    expect(['2026-06-05', '2026-06-08', '2026-06-12', '2026-06-15'].map((iso) => euroOn(result, iso))).toEqual([
      13.02, 37.21, 37.21, 13.02,
    ]);
  });

  test('moving out on 16.6.: full from that day', () => {
    const away = { from: '2026-06-16', spouse: false, children: 0, parents: { livesWith: false } };
    const home = { from: '2020-01-01', spouse: false, children: 0, parents: { livesWith: true, monthlyIncome: 9000 } };
    const none = { otherDependants: 0, provenNoSupport: false, carerFees: 0, monthlyIncome: 0 };
    const households = [home, away].map((each) => ({ ...each, parents: { ...none, ...each.parents } }));
    const result = unemployed('2026-06', { client: { ...served, households } });
    expect(['2026-06-15', '2026-06-16'].map((iso) => euroOn(result, iso))).toEqual([13.02, 37.21]);
  });
});

describe('R41 carer fees of the parents lie inside their income and come off from 1.1.2025', () => {
  test.each([
    ['2024-07', 27.47], // 800.015 − 50 % × (2 200 − 1 781) = 590.515
    ['2025-07', 37.21], // 2 200 − 600 = 1 600, under 1 781
    ['2026-06', 37.21],
  ])('%s: income 2 200 € of which 600 € are fees: %s €', (month, euros) => {
    const result = unemployed(month, {
      household: {
        parents: { livesWith: true, monthlyIncome: 2200, carerFees: 600, otherDependants: 0, provenNoSupport: false },
      },
    });
    expect(euroOn(result, `${month}-15`)).toBe(euros);
  });

  test('full euros are taken after the fees: 2 601.50 − 100.75 = 2 500.75 is 2 500', () => {
    expect(daily('2026-06', { monthlyIncome: 2601.5, carerFees: 100.75 })).toBe(37.21);
  });
});
