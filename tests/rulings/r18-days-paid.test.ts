/** R18 and the rehabilitation part of R32: which days a programme pays and covers. */
import { describe, expect, it } from 'vitest';
import type { ProgrammeCode } from '../../src/law/rehabilitation/programmes.js';
import { atMinimum, dailyOn, firstPaid, paidDates, rehab, stripOf } from '../support/rehabilitation.js';

/** March 2026 begins on a Sunday; one waiting day on 1.3. leaves the month free. */
function march(programme: ProgrammeCode, more: Record<string, unknown> = {}): string {
  return stripOf({ from: '2026-03', steps: [rehab(programme, '2026-03-01', more)] }, '2026-03-02', '2026-03-15');
}

describe('mode WHOLE', () => {
  it('pays every working day whatever the days a week and the hours', () => {
    expect(march('work-trial')).toBe('RRRRRRr RRRRRRr');
    expect(march('work-trial', { daysPerWeek: 2, hoursPerDay: 1 })).toBe('RRRRRRr RRRRRRr');
  });

  it('pays no Sunday and no holiday, and covers them', () => {
    const text = { from: '2026-12', months: 2, steps: [rehab('vocational-training', '2026-11-02')] };
    expect(stripOf(text, '2026-12-21', '2027-01-10')).toBe('RRRRrrr RRRRrRr RRrRRRr');
  });

  it('pays the eves, Easter Saturday too', () => {
    const text = { from: '2027-03', months: 2, steps: [rehab('vocational-training', '2027-02-01')] };
    expect(stripOf(text, '2027-03-22', '2027-04-04')).toBe('RRRRrRr rRRRRRr');
  });
});

describe('mode DAY', () => {
  const day = (more: Record<string, unknown>): string => march('occupational-health-work-trial', more);

  it('five days a week by default: Monday to Friday, Saturday covered and unpaid', () => {
    expect(day({})).toBe('RRRRRrr RRRRRrr');
  });

  it('the first two days of each week; weekdays not attended are uncovered', () => {
    expect(day({ daysPerWeek: 2 })).toBe('RR...rr RR...rr');
  });

  it('three days a week without flexible days, as the programme is not vocational', () => {
    expect(day({ daysPerWeek: 3 })).toBe('RRR..rr RRR..rr');
  });

  it('a holiday is not attended; the next day is', () => {
    // Ascension Day: Thursday 14.5.2026. Whit Sunday brings no Monday off. 1.5. is a Friday.
    const text = (daysPerWeek: number) => ({
      from: '2026-05',
      steps: [rehab('occupational-health-work-trial', '2026-05-01', { daysPerWeek })],
    });
    expect(stripOf(text(4), '2026-05-11', '2026-05-17')).toBe('RRRrRrr');
    expect(stripOf(text(5), '2026-05-11', '2026-05-17')).toBe('RRRrRrr');
    expect(stripOf(text(3), '2026-05-11', '2026-05-17')).toBe('RRRr.rr');
  });

  it('Easter week of 2027: Friday and Monday are holidays', () => {
    const text = {
      from: '2027-03',
      months: 2,
      steps: [rehab('occupational-health-work-trial', '2027-03-01', { daysPerWeek: 2 })],
    };
    expect(stripOf(text, '2027-03-22', '2027-04-04')).toBe('RR..rrr rRR..rr');
  });

  it('"first" means of the part of the week inside the step (R32)', () => {
    // Starts on Wednesday 4.3.: Wednesday waits, Thursday is the second day; Friday is not attended.
    const text = {
      from: '2026-03',
      steps: [rehab('occupational-health-work-trial', '2026-03-04', { daysPerWeek: 2, to: '2026-03-16' })],
    };
    expect(stripOf(text, '2026-03-02', '2026-03-22')).toBe('...R.rr RR...rr R......');
  });

  it('Saturdays, Sundays and holidays are uncovered while it waits', () => {
    const text = { from: '2026-05', steps: [rehab('substance-rehabilitation', '2026-05-07')] };
    // 7 8 | 11 12 13 15 | 18 19 20 21 wait; Friday 22.5. is paid.
    expect(stripOf(text, '2026-05-04', '2026-05-24')).toBe('....... ....... ....Rrr');
  });

  it('hours: 3 are too few, 4 are enough', () => {
    expect(day({ hoursPerDay: 3.9 })).toBe('....... .......');
    expect(day({ hoursPerDay: 4 })).toBe('RRRRRrr RRRRRrr');
  });

  it('psychotherapy has two hours unless it says more', () => {
    const therapy = (more: Record<string, unknown>): string | null =>
      firstPaid(atMinimum({ from: '2026-03', steps: [rehab('psychotherapy', '2026-03-02', more)] }));
    expect(therapy({})).toBeNull();
    expect(therapy({ hoursPerDay: 4 })).toBe('2026-03-16');
  });
});

describe('flexible days', () => {
  const working = {
    situation: 'work' as const,
    from: '2022-01-01',
    to: '2026-02-28',
    monthlyPay: 900,
    workingTime: 0.5,
  };
  /** KIILA is always in mode DAY. */
  const flexible = (daysPerWeek: number): string => march('work-ability-course', { daysPerWeek });

  it('three or four days a week pay Monday to Friday; two and five do not change', () => {
    expect(flexible(2)).toBe('RR...rr RR...rr');
    expect(flexible(3)).toBe('RRRRRrr RRRRRrr');
    expect(flexible(4)).toBe('RRRRRrr RRRRRrr');
    expect(flexible(5)).toBe('RRRRRrr RRRRRrr');
  });

  it('a holiday is no flexible day', () => {
    const text = { from: '2026-05', steps: [rehab('work-ability-course', '2026-05-01', { daysPerWeek: 3 })] };
    expect(stripOf(text, '2026-05-11', '2026-05-17')).toBe('RRRrRrr');
  });

  it('a work trial of someone in work has them too', () => {
    const text = { from: '2026-03', steps: [working, rehab('work-trial', '2026-03-01', { daysPerWeek: 3 })] };
    expect(stripOf(text, '2026-03-02', '2026-03-08')).toBe('RRRRRrr');
  });

  it('from 1.1.2023: the last week of 2022 pays three days, the first of 2023 all but the holiday', () => {
    const text = {
      from: '2022-12',
      months: 2,
      steps: [rehab('work-ability-course', '2022-12-01', { daysPerWeek: 3 })],
    };
    // 26.12. is a holiday: Tuesday to Thursday are attended. 6.1. is a Friday.
    expect(stripOf(text, '2022-12-26', '2023-01-08')).toBe('rRRR.rr RRRRrrr');
  });

  it('youth coaching of four hours from 2025', () => {
    const text = {
      from: '2026-03',
      birth: '2004-05-01',
      steps: [rehab('youth-coaching', '2026-02-02', { daysPerWeek: 3, hoursPerDay: 4 })],
    };
    expect(stripOf(text, '2026-03-02', '2026-03-08')).toBe('RRRRRrr');
  });
});

describe('maintenance compensation (KKRL 31 §) follows attendance', () => {
  it('not on flexible days, and not above the minimum', () => {
    const result = atMinimum({
      from: '2026-03',
      steps: [rehab('work-trial', '2026-03-01', { daysPerWeek: 3, to: '2026-03-08' })],
    });
    expect(paidDates(result)).toHaveLength(6);
    expect(result.days.filter((each) => each.compensation).length).toBe(3);
    const above = atMinimum({
      from: '2026-03',
      client: { annualIncome: { decided: 13_713 } },
      steps: [rehab('work-trial', '2026-03-01')],
    });
    // 13,713 × 70 % ÷ 300 = 31.997 → 32.00
    expect(dailyOn(above, '2026-03-02')).toBe(32_00);
    expect(above.days.some((each) => each.compensation)).toBe(false);
  });
});
