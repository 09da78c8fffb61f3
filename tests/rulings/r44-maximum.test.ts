/** R44: when the maximum is decided, and that it stays decided. D7: onset 2.3.2026, maximum 28.2.2027. */
import { describe, expect, test } from 'vitest';
import { type CaseText, run, type StepText } from '../support/case.js';
import { paidDays, sicknessObstacles } from '../support/sickness.js';

function ill(...periods: [from: string, to?: string, illness?: string][]): StepText[] {
  return periods.map(([from, to, illness = '1']) => ({
    situation: 'incapacity',
    from,
    illness,
    ...(to !== undefined && { to }),
  }));
}

function paidFrom2027(steps: StepText[], more: Partial<CaseText> = {}): string[] {
  return paidDays(run({ from: '2026-03', months: 20, steps, ...more })).filter((each) => each >= '2027');
}

describe('decided for the end of the month in which next month’s days would reach 300', () => {
  // 268 paid days to 31.1.2027, 24 in February, 25 in March (26. and 29.3. are holidays).
  test('ended on 1.2.2027, the day on which it is decided: a relapse in March brings nothing', () => {
    const paid = paidFrom2027(ill(['2026-03-02', '2027-02-01'], ['2027-03-01', '2027-03-31']));
    expect(paid.at(-1)).toBe('2027-02-01');
  });

  test('a relapse in February is paid to the end of February', () => {
    const paid = paidFrom2027(ill(['2026-03-02', '2027-02-01'], ['2027-02-15', '2027-03-31']));
    expect(paid.slice(-3)).toEqual(['2027-02-25', '2027-02-26', '2027-02-27']);
    expect(paid).not.toContain('2027-02-15');
    expect(paid).toContain('2027-02-16');
  });

  test('ended on 30.1.2027: February would bring 292, nothing is decided', () => {
    // Relapse 1.3.: 268 + 24 days of 2.–31.3. = 292; with 26 of April 318: decided for 31.3.
    const paid = paidFrom2027(ill(['2026-03-02', '2027-01-30'], ['2027-03-01', '2027-05-31']));
    expect(paid).toContain('2027-03-02');
    expect(paid.at(-1)).toBe('2027-03-31');
  });

  test('it stays for a later onset of the same illness with the full waiting period', () => {
    const paid = paidFrom2027(ill(['2026-03-02', '2027-02-01'], ['2027-05-03', '2027-07-31']));
    expect(paid.at(-1)).toBe('2027-02-01');
  });

  test('another illness after it is a new right (R46)', () => {
    const paid = paidFrom2027(ill(['2026-03-02', '2027-02-01'], ['2027-05-03', '2027-07-31', 'new']));
    expect(paid.at(-1)).toBe('2027-07-31');
  });
});

describe('the maximum ended last month when this month alone would reach 300', () => {
  test('interrupted at 268 days, relapse in the same month as the 300th day would fall', () => {
    // 268 + 8 paid 2.–10.3. (2.–6., 8.–10.) = 276; next relapse 1.4.: 2.–30.4. is 25 days: 301 → ended in March.
    const paid = paidFrom2027(
      ill(['2026-03-02', '2027-01-30'], ['2027-03-01', '2027-03-10'], ['2027-04-01', '2027-04-30']),
    );
    expect(paid.at(-1)).toBe('2027-03-10');
  });

  // On 2.3. 268 days and the 24 of March make 292, and with 26 of April 318: decided for 31.3. already then.
  test('because it was decided for the end of March on 2.3.', () => {
    const result = run({
      from: '2026-03',
      months: 16,
      steps: ill(['2026-03-02', '2027-01-30'], ['2027-03-01', '2027-03-10'], ['2027-04-01', '2027-05-31']),
    });
    expect(sicknessObstacles(result, '2027-05-03')).toEqual(['maximum']);
  });
});

describe('only a payable day decides (R57)', () => {
  /** 280 days in history, >30 days before; waiting of 20.5. ends on Saturday 30.5.2026; June has 25 days. */
  const history = [{ benefit: 'sickness-allowance', from: '2025-03-03', to: '2026-02-14', days: 280 }];

  test('an incapacity that ends on the Sunday after its last waiting day decides nothing', () => {
    const steps = ill(['2026-05-20', '2026-05-31'], ['2026-08-17', '2026-08-31']);
    // Full waiting from 17.8.: 18.–22., 24.–27.8.; payable 28., 29. and 31.8.: 283 with August.
    expect(paidDays(run({ from: '2026-05', months: 5, history, steps }))).toEqual([
      '2026-08-28',
      '2026-08-29',
      '2026-08-31',
    ]);
  });

  test('a day that rehabilitation pays does not decide', () => {
    // Ill from 2.3.2026; in rehabilitation from 1.2.2027, paid every working day (R20): the count rests at 268.
    const steps: StepText[] = [
      ...ill(['2026-03-02', '2027-03-31']),
      { situation: 'rehabilitation', programme: 'work-trial', from: '2027-02-01', to: '2027-02-28' },
    ];
    const paid = paidFrom2027(steps);
    // Sickness goes on in March: 268 + 25 = 293, and April would reach 300: to 31.3. at least.
    expect(paid).not.toContain('2027-02-01');
    expect(paid).toContain('2027-03-01');
    expect(paid.at(-1)).toBe('2027-03-31');
  });
});

describe('history alone fills the count', () => {
  // D7 recorded as history to 31.1.2027: 268 days.
  const entry = { benefit: 'sickness-allowance', from: '2026-03-13', to: '2027-01-31' };

  test('the step goes on without waiting and ends 28.2.2027', () => {
    const paid = paidDays(run({ from: '2027-02', months: 3, history: [entry], steps: ill(['2027-02-01']) }));
    expect([paid[0], paid.at(-1), paid.length]).toEqual(['2027-02-01', '2027-02-27', 24]);
  });

  test('recorded to the end of the maximum, nothing more is paid', () => {
    const history = [{ ...entry, to: '2027-02-28' }];
    const result = run({ from: '2027-03', months: 3, history, steps: ill(['2027-03-01']) });
    expect(paidDays(result)).toEqual([]);
    expect(sicknessObstacles(result, '2027-03-01')).toEqual(['maximum']);
  });
});
