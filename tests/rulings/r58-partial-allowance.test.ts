/** R49, R58: partial sickness allowance over a work step. Onset 2.3.2026, first payable 13.3.2026. */
import { describe, expect, test } from 'vitest';
import { type CaseText, run, type StepText, strip } from '../support/case.js';
import { eurosOn, gapsOf, JOBSEEKER, paidDays, sicknessObstacles, unemploymentObstacles } from '../support/sickness.js';

const PARTIAL = 'partial-sickness-allowance';
const work = (from: string, workingTime: number, to?: string): StepText => ({
  situation: 'work',
  from,
  monthlyPay: 1200,
  workingTime,
  ...(to !== undefined && { to }),
});
const partial = (from: string, to?: string, illness = '1'): StepText => ({
  situation: 'incapacity',
  partial: true,
  from,
  illness,
  ...(to !== undefined && { to }),
});
const full = (from: string, to?: string, illness = '1'): StepText => ({
  situation: 'incapacity',
  from,
  illness,
  ...(to !== undefined && { to }),
});

function run2026(steps: StepText[], more: Partial<CaseText> = {}) {
  return run({ from: '2026-03', months: 1, steps, ...more });
}

describe('work of 40 to 60 %', () => {
  test.each([
    [0.39999, null],
    [0.4, 16.0],
    [0.5, 16.0],
    [0.6, 16.0],
    [0.60001, null],
  ])('working time %d: %d a day', (share, daily) => {
    const result = run2026([work('2026-01-01', share), partial('2026-03-02')]);
    expect(eurosOn(result, '2026-03-13')).toBe(daily);
    if (daily === null) expect(sicknessObstacles(result, '2026-03-13')).toEqual(['partial-work']);
  });

  test('two jobs of 25 % add up', () => {
    const result = run2026([work('2026-01-01', 0.25), work('2026-01-01', 0.25), partial('2026-03-02')]);
    expect(eurosOn(result, '2026-03-13')).toBe(16);
  });

  test('the pay covers the waiting period and goes on beside the half', () => {
    const result = run2026([work('2026-01-01', 0.5), partial('2026-03-02')]);
    expect(strip(result, '2026-03-02', '2026-03-15')).toBe('WWWWWWW WWWWSSs');
    expect(result.months[0]?.benefits.map(({ benefit, days, gross }) => [benefit, days, gross])).toEqual([
      [PARTIAL, 16, 25600],
      ['wages', 22, 120000],
    ]);
    expect(result.assumptions).toContain('partial-conditions');
  });

  test('outside 40–60 % nothing is paid and R7 still bars unemployment benefit', () => {
    const steps = [JOBSEEKER('2026-03-01'), work('2026-01-01', 0.3), partial('2026-03-02')];
    const result = run2026(steps, { client: { unemploymentWaiting: 'served' } });
    expect(unemploymentObstacles(result, '2026-03-13')).toContain('found-unfit');
    expect(paidDays(result, PARTIAL)).toEqual([]);
  });

  test('no work at all: never an unemployed person', () => {
    const result = run2026([JOBSEEKER('2026-03-01'), partial('2026-03-02')], {
      client: { unemploymentWaiting: 'served' },
    });
    expect(strip(result, '2026-03-13', '2026-03-20')).toBe('... .....');
  });

  test('nothing is deducted from the half', () => {
    const grant: StepText = {
      situation: 'other-benefit',
      benefit: 'study-grant',
      from: '2026-03-01',
      monthly: 279.38,
      effect: 'deducts',
    };
    expect(eurosOn(run2026([work('2026-01-01', 0.5), partial('2026-03-02'), grant]), '2026-03-13')).toBe(16);
  });
});

describe('120 days, 150 from 1.1.2023 unless full before', () => {
  /** Partial days in history, then partial from 2.1.2023 on: relapse-free, one unbroken spell. */
  function from2023(days: number, from: string): number {
    const history = [{ benefit: PARTIAL, from, to: '2022-12-31', days }];
    const steps = [work('2022-12-01', 0.5), partial('2023-01-01', '2023-04-30')];
    return paidDays(run({ from: '2023-01', months: 4, history, steps }), PARTIAL).length;
  }

  test('119 days by the end of 2022: 31 more', () => {
    expect(from2023(119, '2022-08-12')).toBe(31);
  });

  test('the 120th was 31.12.2022: full before, nothing more', () => {
    expect(from2023(120, '2022-08-11')).toBe(0);
  });

  /** On a path: last 120th day on 31.12.2022 or 2.1.2023. */
  function lastOf(onset: string): [number, string | undefined] {
    const steps = [work('2022-06-01', 0.5), partial(onset, '2023-04-30')];
    const paid = paidDays(run({ from: '2022-07', months: 10, steps }), PARTIAL);
    return [paid.length, paid.at(-1)];
  }

  // 120 working days back from 31.12.2022: 26 + 25 + 26 + 26 (Dec, Nov, Oct, Sep are 25, 25, 26, 26 = 102), 18 of August: 11.–31.8.
  // First payable 11.8.: nine days 1.–10.8. without the Sunday 7.8. → onset Sunday 31.7.2022.
  test('first paid 11.8.2022: the 120th is Saturday 31.12.2022, and 2023 brings nothing', () => {
    expect(lastOf('2022-07-31')).toEqual([120, '2022-12-31']);
  });

  test('first paid 12.8.2022: 119 by the end of 2022, so 150 in all', () => {
    // 31 more from 2.1.2023: 25 in January, then 1.–4., 6. and 7.2.
    const [days, last] = lastOf('2022-08-01');
    expect([days, last]).toEqual([150, '2023-02-07']);
  });

  test('full in autumn 2022: a new onset in 2023 finds 120 of the last two years and gets nothing', () => {
    const history = [{ benefit: PARTIAL, from: '2022-05-02', to: '2022-09-30', days: 120 }];
    const steps = [work('2023-01-01', 0.5), partial('2023-02-01', '2023-04-30')];
    expect(paidDays(run({ from: '2023-02', months: 3, history, steps }), PARTIAL)).toEqual([]);
  });
});

test('120 full in 2022 inside the two years of the anchor 2.5.2024: nothing in 2025', () => {
  const history = [
    { benefit: PARTIAL, from: '2022-06-01', to: '2022-11-30', days: 120 },
    { benefit: 'sickness-allowance', from: '2024-05-02', to: '2024-12-31' },
  ];
  const steps = [work('2025-01-01', 0.5), partial('2025-01-01', '2025-03-31')];
  expect(paidDays(run({ from: '2025-01', months: 3, history, steps }), PARTIAL)).toEqual([]);
});

describe('the two years before the anchoring onset', () => {
  const last = (history: Record<string, unknown>[]) =>
    paidDays(
      run({ from: '2026-03', months: 8, history, steps: [work('2026-01-01', 0.5), partial('2026-03-02')] }),
      PARTIAL,
    );

  // 16 + 24 + 24 + 25 + 27 = 116 to 31.7.; 150: 34 more, 26 of August, 8 of September: 1.–5., 7.–9.9.
  test('nothing before: 150 days, ending on the day 9.9.2026', () => {
    const paid = last([]);
    expect([paid.length, paid.at(-1)]).toEqual([150, '2026-09-09']);
  });

  test('100 days in the window leave 50', () => {
    expect(last([{ benefit: PARTIAL, from: '2025-01-07', to: '2025-05-31', days: 100 }]).length).toBe(50);
  });

  test('twelve months of capacity are not looked at', () => {
    expect(last([{ benefit: PARTIAL, from: '2024-04-02', to: '2024-08-31', days: 100 }]).length).toBe(50);
  });

  test('days before the window are left out', () => {
    expect(last([{ benefit: PARTIAL, from: '2023-09-01', to: '2024-03-01' }]).length).toBe(150);
  });

  test('a maximum of full allowance between does not free them', () => {
    const history = [
      { benefit: PARTIAL, from: '2024-04-02', to: '2024-08-31', days: 100, illness: 'back' },
      { benefit: 'sickness-allowance', from: '2025-01-02', to: '2025-11-30', illness: 'back' },
      { decision: 'sickness-maximum', lastDay: '2025-11-30', illness: 'back' },
    ];
    expect(last(history).length).toBe(50);
  });
});

describe('full and partial steps of one illness are one spell', () => {
  test('partial after full, full after partial: no waiting', () => {
    const steps = [
      work('2026-01-01', 0.5),
      full('2026-03-02', '2026-03-20'),
      partial('2026-03-21', '2026-03-25'),
      full('2026-03-26', '2026-03-31'),
    ];
    const result = run2026(steps);
    expect(paidDays(result, PARTIAL)).toEqual(['2026-03-21', '2026-03-23', '2026-03-24', '2026-03-25']);
    expect(paidDays(result)).toEqual(
      ['13', '14', '16', '17', '18', '19', '20', '26', '27', '28', '30', '31'].map((each) => `2026-03-${each}`),
    );
  });

  test('partial days do not count towards the 300, nor full days towards the 150', () => {
    const steps = [work('2026-01-01', 0.5), partial('2026-03-02', '2026-03-31'), full('2026-04-01')];
    const result = run({ from: '2026-03', months: 14, steps });
    expect(paidDays(result, PARTIAL).length).toBe(16);
    // 292 − 16 = 276 to 28.2.2027, March 25 → 301: the maximum ends 28.2.2027 all the same.
    expect([paidDays(result).length, paidDays(result).at(-1)]).toEqual([276, '2027-02-27']);
  });

  test('its days count for certificate A', () => {
    const steps = [
      work('2026-01-01', 0.5),
      { ...partial('2026-03-02', '2026-04-30'), certificate: 'A' },
      { ...full('2026-05-01', '2026-06-30'), certificate: 'A' },
    ];
    expect(paidDays(run({ from: '2026-03', months: 4, steps })).at(-1)).toBe('2026-05-26');
  });

  test('its last day begins the 30 days', () => {
    const steps = [work('2026-01-01', 0.5), partial('2026-03-02', '2026-03-31'), full('2026-04-30', '2026-05-31')];
    expect(paidDays(run({ from: '2026-03', months: 3, steps }))[0]).toBe('2026-05-02');
  });
});

describe('a recorded maximum of full allowance', () => {
  const history = [
    { benefit: 'sickness-allowance', from: '2025-02-13', to: '2026-01-31', illness: 'back' },
    { decision: 'sickness-maximum', lastDay: '2026-01-31', illness: 'back' },
    { benefit: PARTIAL, from: '2026-03-09', to: '2026-04-30', illness: 'back' },
  ];
  test.each([
    ['going on from it', '2026-05-01'],
    ['a relapse', '2026-05-18'],
    ['a new onset', '2026-06-15'],
  ])('partial allowance paid after it opens no new full right: %s', (_, onset) => {
    const steps = [full(onset, '2026-07-31', 'back')];
    expect(paidDays(run({ from: '2026-05', months: 3, history, steps }))).toEqual([]);
  });

  test('and partial allowance itself goes on', () => {
    const steps = [work('2026-01-01', 0.5), partial('2026-05-01', '2026-05-31', 'back')];
    expect(paidDays(run({ from: '2026-05', history, steps }), PARTIAL).length).toBe(24);
  });
});

test('after its maximum R9 does not apply', () => {
  const history = [{ benefit: PARTIAL, from: '2025-01-07', to: '2025-08-31', days: 150 }];
  const steps: StepText[] = [
    JOBSEEKER('2026-03-01'),
    work('2026-01-01', 0.5),
    partial('2026-03-02'),
    { situation: 'pension', benefit: 'disability-pension', from: '2026-02-01' },
  ];
  const result = run2026(steps, { history, client: { unemploymentWaiting: 'served' } });
  expect(sicknessObstacles(result, '2026-03-13')).toEqual(['partial-maximum']);
  expect(unemploymentObstacles(result, '2026-03-13')).toContain('found-unfit');
  expect(gapsOf(result)).toEqual([]);
});
