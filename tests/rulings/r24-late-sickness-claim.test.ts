/** R24, R47: a sickness claim filed late. Onset 2.3.2026, first payable 13.3.2026. */
import { describe, expect, test } from 'vitest';
import { run, type StepText } from '../support/case.js';
import { gapsOf, paidDays, sicknessObstacles } from '../support/sickness.js';

function filed(applications: Record<string, unknown>[], months = 14, steps: StepText[] = []) {
  return run({
    from: '2026-03',
    months,
    steps: [{ situation: 'incapacity', from: '2026-03-02' }, ...steps],
    applications: applications.map((each) => ({ benefit: 'sickness-allowance', ...each })),
  });
}

const firstPaid = (day: string) => paidDays(filed([{ filed: day }], 6))[0];

describe('lost are the days before filing − 2 months', () => {
  test.each([
    ['2026-05-12', '2026-03-13'],
    ['2026-05-13', '2026-03-13'],
    ['2026-05-14', '2026-03-14'],
    // Sunday 15.3.: the next payable day is Monday.
    ['2026-05-15', '2026-03-16'],
    // A missing day becomes the last of the month: 31.5. → 31.3., 30.6. → 30.4., 31.7. → 31.5.
    ['2026-05-31', '2026-03-31'],
    ['2026-06-30', '2026-04-30'],
    // 31.5.2026 is a Sunday.
    ['2026-07-31', '2026-06-01'],
  ])('filed %s: first paid %s', (day, expected) => {
    expect(firstPaid(day)).toBe(expected);
  });

  test('30.4. reaches to 28.2.: filed for an onset in February', () => {
    // Onset 2.2.2026: first payable 13.2.
    const of = (day: string) =>
      paidDays(
        run({
          from: '2026-02',
          months: 2,
          steps: [{ situation: 'incapacity', from: '2026-02-02' }],
          applications: [{ benefit: 'sickness-allowance', filed: day }],
        }),
      )[0];
    expect([of('2026-04-28'), of('2026-04-29'), of('2026-04-30')]).toEqual(['2026-02-28', '2026-02-28', '2026-02-28']);
    expect(of('2026-05-01')).toBe('2026-03-02');
  });

  test('the lost days are a gap', () => {
    const result = filed([{ filed: '2026-06-15' }], 4);
    expect(sicknessObstacles(result, '2026-03-13')).toEqual(['claimed-late']);
    expect(gapsOf(result)).toEqual(['2026-03-01 … 2026-04-14']);
  });
});

describe('lost days count towards the maximum', () => {
  test('filed 15.6.: 13.3.–14.4. are lost, the maximum still ends 28.2.2027', () => {
    const paid = paidDays(filed([{ filed: '2026-06-15' }]));
    // 292 less 16 of March and 10 of April (1., 2., 4., 7.–11., 13., 14.).
    expect([paid[0], paid.at(-1), paid.length]).toEqual(['2026-04-15', '2027-02-27', 266]);
  });

  test.each(['prison', 'conscription'] as const)('days of %s too', (situation) => {
    const paid = paidDays(filed([], 14, [{ situation, from: '2026-06-01', to: '2026-06-30' }]));
    expect([paid.at(-1), paid.length]).toEqual(['2027-02-27', 292 - 25]);
  });

  test('days of parental allowance too', () => {
    const parental: StepText = {
      situation: 'other-benefit',
      benefit: 'parental-allowance',
      from: '2026-06-01',
      to: '2026-06-30',
      monthly: 800,
      effect: 'bars',
    };
    const paid = paidDays(filed([], 14, [parental]));
    expect([paid.at(-1), paid.length]).toEqual(['2027-02-27', 292 - 25]);
  });

  test('days abroad do not: June is made up for', () => {
    // 292 − 25 = 267 to 28.2.2027, 25 in March → 292, 26 in April → 318: the maximum ends 31.3.2027.
    const paid = paidDays(filed([], 14, [{ situation: 'abroad', from: '2026-06-01', to: '2026-06-30' }]));
    expect(paid.at(-1)).toBe('2027-03-31');
  });

  test('days refused as fit do not', () => {
    const applications = [
      { filed: '2026-03-13' },
      { outcome: 'refused', reason: 'fit', from: '2026-06-01' },
      { filed: '2026-07-01', from: '2026-07-01' },
    ];
    expect(paidDays(filed(applications)).at(-1)).toBe('2027-03-31');
  });
});

describe('several applications by their `from`', () => {
  test('the continuation filed late loses days from its own `from` on', () => {
    // Continuation from 1.6. filed 1.9.: days before 1.7. are lost.
    const paid = paidDays(filed([{ filed: '2026-03-13' }, { filed: '2026-09-01', from: '2026-06-01' }], 6));
    expect(paid.filter((each) => each >= '2026-06')[0]).toBe('2026-07-01');
    expect(paid).toContain('2026-05-30');
  });

  test('a first claim refused for a formal reason, a second granted', () => {
    const applications = [
      { outcome: 'refused', reason: 'formal' },
      { filed: '2026-04-20', from: '2026-04-01' },
    ];
    expect(paidDays(filed(applications, 2))[0]).toBe('2026-04-01');
  });
});
