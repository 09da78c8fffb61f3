/** R45: what is one spell, and what a step that goes on from history inherits. */
import { describe, expect, test } from 'vitest';
import { run, type StepText, strip } from '../support/case.js';
import { eurosOn, gapsOf, JOBSEEKER, paidDays, UNEMPLOYED_BEFORE } from '../support/sickness.js';

function ill(from: string, to?: string, illness = 'back'): StepText {
  return { situation: 'incapacity', from, illness, ...(to !== undefined && { to }) };
}

const HISTORY = [UNEMPLOYED_BEFORE('2025-01-01', '2026-02-28')];

describe('steps of one illness with no working day between are one spell', () => {
  test('a Sunday between: no waiting', () => {
    const steps = [ill('2026-03-02', '2026-03-28'), ill('2026-03-30')];
    expect(strip(run({ from: '2026-03', steps }), '2026-03-23')).toBe('SSSSSSs SS');
  });

  // Ascension Day is Thursday 14.5.2026.
  test('a holiday in the week between: the entitlement runs through it', () => {
    const steps = [JOBSEEKER('2026-03-01'), ill('2026-03-02', '2026-05-13'), ill('2026-05-15')];
    const result = run({ from: '2026-03', months: 3, history: HISTORY, steps });
    expect(strip(result, '2026-05-11', '2026-05-17')).toBe('SSSsSSs');
  });

  test('a Saturday between is a working day: a relapse with its one waiting day', () => {
    const steps = [ill('2026-03-02', '2026-03-27'), ill('2026-03-30')];
    expect(strip(run({ from: '2026-03', steps }), '2026-03-23')).toBe('SSSSS.. .S');
  });

  test('another illness the day after waits in full', () => {
    const steps = [ill('2026-03-02', '2026-03-28'), ill('2026-03-30', undefined, 'knee')];
    // 31.3., 1., 2., 4. (3.4. is Good Friday), 7.–11.4. (6.4. Easter Monday)
    expect(gapsOf(run({ from: '2026-03', months: 2, steps })).at(-1)).toBe('2026-03-29 … 2026-04-11');
  });
});

describe('a step that goes on from a history entry of the illness', () => {
  const entry = { benefit: 'sickness-allowance', from: '2026-02-02', to: '2026-02-28', illness: 'back' };

  test('no waiting', () => {
    expect(
      strip(run({ from: '2026-03', history: [entry], steps: [ill('2026-03-01')] }), '2026-03-01', '2026-03-03'),
    ).toBe('s SS');
  });

  test('a Sunday between is no break, a Monday is', () => {
    expect(paidDays(run({ from: '2026-03', history: [entry], steps: [ill('2026-03-02')] }))[0]).toBe('2026-03-02');
    expect(paidDays(run({ from: '2026-03', history: [entry], steps: [ill('2026-03-03')] }))[0]).toBe('2026-03-04');
  });

  test('a step that states the onset before the entry goes on as well', () => {
    expect(paidDays(run({ from: '2026-03', history: [entry], steps: [ill('2026-01-22')] }))[0]).toBe('2026-03-02');
  });

  test('another illness waits in full: 3.–7., 9.–12.3.', () => {
    const steps = [ill('2026-03-02', undefined, 'knee')];
    expect(paidDays(run({ from: '2026-03', history: [entry], steps }))[0]).toBe('2026-03-13');
  });

  test('keeps its daily amount', () => {
    const history = [{ ...entry, dailyAmount: 55.5 }];
    const result = run({ from: '2026-03', history, steps: [ill('2026-03-01')] });
    expect(eurosOn(result, '2026-03-02')).toBe(55.5);
  });

  test('a kept amount below the minimum of the day rises to it', () => {
    const history = [{ ...entry, from: '2022-06-01', to: '2022-06-30', dailyAmount: 29.67 }];
    const result = run({ from: '2022-07', months: 7, history, steps: [ill('2022-07-01', '2023-01-31')] });
    expect(['2022-07-29', '2022-08-01', '2023-01-02'].map((each) => eurosOn(result, each))).toEqual([
      29.67, 30.71, 31.99,
    ]);
  });

  test('without one: income at the entry’s `from`, with the figures of its year', () => {
    // Entry from 1.12.2026: review 11.2025–10.2026. 50 000 × 0.9093 = 45 465 → 75.71 by 2026 (77.42 by 2027).
    const history = [{ ...entry, from: '2026-12-01', to: '2026-12-31' }];
    const client = { annualIncome: { wages: [{ month: '2025-11', gross: 50000 }] } };
    const result = run({ from: '2027-01', history, client, steps: [ill('2027-01-01')] });
    expect(eurosOn(result, '2027-01-02')).toBe(75.71);
  });

  test('partial allowance goes on at the half that was paid', () => {
    const history = [{ ...entry, benefit: 'partial-sickness-allowance', dailyAmount: 33 }];
    const steps: StepText[] = [
      { situation: 'work', from: '2026-01-01', monthlyPay: 1200, workingTime: 0.5 },
      { ...ill('2026-03-01'), partial: true },
    ];
    expect(eurosOn(run({ from: '2026-03', history, steps }), '2026-03-02')).toBe(33);
  });

  test('full allowance after partial is the whole of which the half was paid', () => {
    const history = [{ ...entry, benefit: 'partial-sickness-allowance', dailyAmount: 33 }];
    expect(eurosOn(run({ from: '2026-03', history, steps: [ill('2026-03-01')] }), '2026-03-02')).toBe(66);
  });

  test('the half rises with the minimum: 15.36 to 31.12.2022, 16.00 from 1.1.2023', () => {
    const history = [
      { ...entry, benefit: 'partial-sickness-allowance', from: '2022-12-01', to: '2022-12-31', dailyAmount: 15.36 },
    ];
    const steps: StepText[] = [
      { situation: 'work', from: '2022-11-01', monthlyPay: 1200, workingTime: 0.5 },
      { ...ill('2023-01-01'), partial: true },
    ];
    expect(eurosOn(run({ from: '2023-01', history, steps }), '2023-01-02')).toBe(16);
  });

  test('the whole of the half of the minimum is the minimum', () => {
    const history = [{ ...entry, benefit: 'partial-sickness-allowance', dailyAmount: 16 }];
    expect(eurosOn(run({ from: '2026-03', history, steps: [ill('2026-03-01')] }), '2026-03-02')).toBe(31.99);
  });

  test('partial after full is half of it', () => {
    const history = [{ ...entry, dailyAmount: 66 }];
    const steps: StepText[] = [
      { situation: 'work', from: '2026-03-01', monthlyPay: 1200, workingTime: 0.5 },
      { ...ill('2026-03-01'), partial: true },
    ];
    expect(eurosOn(run({ from: '2026-03', history, steps }), '2026-03-02')).toBe(33);
  });
});

describe('the running count of history', () => {
  const back = (from: string, to: string) => ({ benefit: 'sickness-allowance', from, to, illness: 'back' });
  const lastPaid = (history: Record<string, unknown>[], steps = [ill('2026-12-01')]) =>
    paidDays(run({ from: '2026-12', months: 14, history, steps })).at(-1);

  // 1.7.–30.11.2026: 27 + 26 + 26 + 26 + 25 = 130 days. 12/2026 25, then 24, 24, 25, 26, 24 = 278 to 31.5.; June 25 → 303.
  test('130 days since 1.7.2026: the maximum ends 31.5.2027', () => {
    expect(lastPaid([back('2026-07-01', '2026-11-30')])).toBe('2027-05-31');
  });

  test('days before twelve months of capacity are left out (SVL 8:8.4)', () => {
    expect(lastPaid([back('2024-12-02', '2025-03-31'), back('2026-07-01', '2026-11-30')])).toBe('2027-05-31');
  });

  // 1.–31.12.2025: 24 days, more than 30 days before 1.7.2026, within two years of the anchor.
  test('earlier days within two years of the anchor count: 154, so 31.4.2027 is 254 + 26, May 24 → 304', () => {
    expect(lastPaid([back('2025-12-01', '2025-12-31'), back('2026-07-01', '2026-11-30')])).toBe('2027-04-30');
  });

  test('entries at most 30 days apart are one chain: anchored at the first of them', () => {
    // Last paid 30.6.2026, again paid from 30.7. (30 days): 24.6.2024 lies before the two years of 29.6.2026.
    const history = [
      back('2024-06-24', '2024-06-29'),
      back('2026-06-29', '2026-06-30'),
      back('2026-07-30', '2026-11-30'),
    ];
    // Neither counts the six days of June 2024 … the capacity of twelve months alone would leave them out as well.
    // 2 + 2 + 26 + 26 + 26 + 25 = 107; 12/2026–6/2027: 25, 24, 24, 25, 26, 24, 25 = 173 → 280; July 27 → 307.
    expect(lastPaid(history)).toBe('2027-06-30');
  });
});
