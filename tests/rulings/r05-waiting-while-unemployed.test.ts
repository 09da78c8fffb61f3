/** R5: falling ill while unemployed. December 2026: 1.12. is a Tuesday; 6., 25. and 26.12. are holidays. */
import { describe, expect, test } from 'vitest';
import { type CaseText, run, type StepText, strip } from '../support/case.js';
import { gapsOf, JOBSEEKER, UNEMPLOYED_BEFORE, unemploymentObstacles } from '../support/sickness.js';

const HISTORY = [UNEMPLOYED_BEFORE('2026-05-01', '2026-11-30')];

function ill(from: string, more: Record<string, unknown> = {}): StepText {
  return { situation: 'incapacity', from, ...more };
}

function unemployedAnd(steps: StepText[], more: Partial<CaseText> = {}) {
  return run({ from: '2026-12', history: HISTORY, steps: [JOBSEEKER('2026-11-02'), ...steps], ...more });
}

describe('the last Monday-to-Friday day before the onset was paid: benefit through the waiting period', () => {
  test.each([
    // 8., 9., 10., 11., 12., 14., 15., 16., 17.12. are the nine days
    ['Monday 7.12.', '2026-12-07', 'UUUUuu UUUUUuu UUUUSSs SSSSsss SSSS'],
    // 7.–12., 14., 15., 16.12.; Friday 4.12. was paid
    ['Saturday 5.12.', '2026-12-05', 'UUUUuu UUUUUuu UUUSSSs SSSSsss SSSS'],
    ['Sunday 6.12., also a holiday', '2026-12-06', 'UUUUuu UUUUUuu UUUSSSs SSSSsss SSSS'],
    // 2., 3., 4., 5., 7.–11.12.: Friday 11.12. is the last waiting day
    ['Tuesday 1.12., the first day of the horizon', '2026-12-01', 'UUUUuu UUUUUSs SSSSSSs SSSSsss SSSS'],
  ])('onset on %s', (_, onset, expected) => {
    const result = unemployedAnd([ill(onset)]);
    expect(strip(result)).toBe(expected);
    expect(gapsOf(result)).toEqual([]);
  });

  test('over New Year: 22., 23., 24., 28.–31.12., 2. and 4.1.; holidays are paid as unemployment days', () => {
    const result = unemployedAnd([ill('2026-12-21')], { months: 2 });
    expect(strip(result, '2026-12-21', '2027-01-10')).toBe('UUUUUuu UUUUUuu USsSSSs');
  });

  test('an onset before the horizon: 24.–28.11., 30.11., 1.–3.12.', () => {
    expect(strip(unemployedAnd([ill('2026-11-23')]), '2026-12-01', '2026-12-06')).toBe('UUUSSs');
  });
});

describe('otherwise the waiting days are a gap', () => {
  test('no benefit before', () => {
    const result = run({ from: '2026-12', steps: [JOBSEEKER('2026-12-07'), ill('2026-12-07')] });
    expect(strip(result, '2026-12-07')).toBe('....... ....SSs SSSSsss SSSS');
  });

  test('a sanction on the Friday before', () => {
    const steps: StepText[] = [{ situation: 'sanction', from: '2026-12-03', to: '2026-12-06' }, ill('2026-12-07')];
    const result = unemployedAnd(steps);
    expect(strip(result)).toBe('UU.... ....... ....SSs SSSSsss SSSS');
    expect(unemploymentObstacles(result, '2026-12-07')).toContain('sickness-waiting');
  });

  test('a sanction that ended on the Wednesday before: Thursday and Friday were paid', () => {
    const steps: StepText[] = [{ situation: 'sanction', from: '2026-12-01', to: '2026-12-02' }, ill('2026-12-07')];
    expect(strip(unemployedAnd(steps), '2026-12-01', '2026-12-18')).toBe('..UUuu UUUUUuu UUUUS');
  });

  // Incapacity suspends the work: 4 of 23 weekdays bring 1 739.13; half of it ÷ 21.5 is 40.44, more than 37.21.
  test('a benefit that pay had brought to zero was not paid (R31)', () => {
    const work: StepText = { situation: 'work', from: '2026-12-01', monthlyPay: 10000, workingTime: 0.5 };
    const result = unemployedAnd([work, ill('2026-12-07')]);
    expect(strip(result, '2026-12-07', '2026-12-18')).toBe('....... ....S');
  });

  test('the last weekday before an onset on Saturday is the Friday, not the Thursday', () => {
    const steps: StepText[] = [{ situation: 'sanction', from: '2026-12-04', to: '2026-12-04' }, ill('2026-12-05')];
    expect(strip(unemployedAnd(steps), '2026-12-01', '2026-12-17')).toBe('UUU... ....... ...S');
  });
});

describe('hospital days inside the waiting period are unpaid', () => {
  test('9.–10.12. of an onset on 7.12.', () => {
    const result = unemployedAnd([ill('2026-12-07', { hospital: [{ from: '2026-12-09', to: '2026-12-10' }] })]);
    expect(strip(result, '2026-12-07', '2026-12-20')).toBe('UU..Uuu UUUUSSs');
    expect(gapsOf(result)).toEqual(['2026-12-09 … 2026-12-10']);
    expect(result.assumptions).toContain('hospital-in-waiting');
  });

  test('a weekend in hospital is no gap', () => {
    const result = unemployedAnd([ill('2026-12-07', { hospital: [{ from: '2026-12-12', to: '2026-12-13' }] })]);
    expect(strip(result, '2026-12-07', '2026-12-20')).toBe('UUUUU.. UUUUSSs');
    expect(gapsOf(result)).toEqual([]);
  });

  test('hospital after the waiting period does not touch sickness allowance', () => {
    const result = unemployedAnd([ill('2026-12-07', { hospital: [{ from: '2026-12-18', to: '2026-12-31' }] })]);
    expect(strip(result, '2026-12-14')).toBe('UUUUSSs SSSSsss SSSS');
    expect(result.assumptions).not.toContain('hospital-in-waiting');
  });
});

describe('the single waiting day of a relapse is unpaid', () => {
  const history = [
    { benefit: 'sickness-allowance', from: '2026-10-05', to: '2026-11-14', illness: 'back' },
    UNEMPLOYED_BEFORE('2026-11-15', '2026-11-30'),
  ];

  test('on a weekday: a gap of one day, marked', () => {
    const result = unemployedAnd([ill('2026-12-07', { illness: 'back' })], { history });
    expect(strip(result, '2026-12-01', '2026-12-13')).toBe('UUUUuu .SSSSSs');
    expect(gapsOf(result)).toEqual(['2026-12-07 … 2026-12-07']);
    expect(result.assumptions).toContain('relapse-day');
  });

  test('on a Sunday: no gap', () => {
    const result = unemployedAnd([ill('2026-12-13', { illness: 'back' })], { history });
    expect(strip(result, '2026-12-07', '2026-12-20')).toBe('UUUUUu. SSSSSSs');
    expect(gapsOf(result)).toEqual([]);
  });

  test('another illness waits in full, and is paid through', () => {
    const result = unemployedAnd([ill('2026-12-07', { illness: 'knee' })], { history });
    expect(strip(result, '2026-12-01', '2026-12-20')).toBe('UUUUuu UUUUUuu UUUUSSs');
  });
});
