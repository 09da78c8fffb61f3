/** R51, R59: how waiting days are counted, and what "at most 12" and "at most 20" mean. */
import { describe, expect, it } from 'vitest';
import type { ProgrammeCode } from '../../src/law/rehabilitation/programmes.js';
import type { StepText } from '../support/case.js';
import { atMinimum, firstPaid, paidDates, rehab, stripOf } from '../support/rehabilitation.js';

function first(programme: ProgrammeCode, start: string, more: Record<string, unknown> = {}, months = 2): string | null {
  return firstPaid(atMinimum({ from: start.slice(0, 7), months, steps: [rehab(programme, start, more)] }));
}

describe('mode WHOLE: the start day and the nine following working days', () => {
  it.each([
    // Monday: to Thursday of the next week.
    ['2026-03-09', '2026-03-20'],
    // Saturday 7.3. | 9–14 | 16 17 18.
    ['2026-03-07', '2026-03-19'],
    // Sunday 8.3. | 9–14 | 16 17 18: the Sunday counts as one.
    ['2026-03-08', '2026-03-19'],
    // Over New Year: 23 24 28 29 30 31 December, 2 4 5 7 January (25, 26 December, 1 and 6 January are holidays).
    ['2026-12-23', '2027-01-08'],
    // A start on the holiday itself: 25 28 29 30 31 December, 2 4 5 7 8 January.
    ['2026-12-25', '2027-01-09'],
  ])('start %s: paid from %s', (start, expected) => {
    expect(first('vocational-training', start)).toBe(expected);
  });

  it('one day: the start day alone, even a Sunday', () => {
    expect(first('work-trial', '2026-03-08')).toBe('2026-03-09');
    // Saturday 7.3. waits; Sunday is covered and unpaid.
    expect(stripOf({ from: '2026-03', steps: [rehab('work-trial', '2026-03-07')] }, '2026-03-07', '2026-03-09')).toBe(
      '.r R',
    );
  });
});

describe('mode DAY: the start day, then only days that the programme would pay', () => {
  it.each<[string, Record<string, unknown>, string]>([
    // Five days: 9–13, 16–20.
    ['2026-03-09', {}, '2026-03-23'],
    // Saturday counts as one: 7 | 9–13 | 16–19.
    ['2026-03-07', {}, '2026-03-20'],
    ['2026-03-08', {}, '2026-03-20'],
    // Two days a week: 9 10 | 16 17 | 23 24 | 30 31 | 7 8 April (6.4. is Easter Monday).
    ['2026-03-09', { daysPerWeek: 2 }, '2026-04-13'],
    // From Wednesday: 11 12 | 16 17 | 23 24 | 30 31 | 7 8 April.
    ['2026-03-11', { daysPerWeek: 2 }, '2026-04-13'],
    // From Friday, the only weekday left of its week: 13 | 16 17 | 23 24 | 30 31 | 7 8 | 13.
    ['2026-03-13', { daysPerWeek: 2 }, '2026-04-14'],
  ])('start %s %o: paid from %s', (start, more, expected) => {
    expect(first('substance-rehabilitation', start, more)).toBe(expected);
  });

  it('flexible days count as days that the programme pays', () => {
    // A work trial of someone in work, three days a week, waits Monday; Tuesday is paid.
    const work: StepText = {
      situation: 'work',
      from: '2026-01-01',
      to: '2026-03-08',
      monthlyPay: 900,
      workingTime: 0.5,
    };
    const steps = [work, rehab('work-trial', '2026-03-09', { daysPerWeek: 3 })];
    expect(stripOf({ from: '2026-03', steps }, '2026-03-09', '2026-03-15')).toBe('.RRRRrr');
  });
});

describe('at most 12 attended days of a course, at most 20 of individual rehabilitation', () => {
  const COURSES: ProgrammeCode[] = ['adaptation-course', 'family-rehabilitation', 'rehabilitation-course'];
  const INDIVIDUAL: ProgrammeCode[] = ['individual-rehabilitation', 'demanding-medical-rehabilitation'];

  it.each(COURSES)('%s', (programme) => {
    // From Monday 9.3. at five days a week: the 12th day is Tuesday 24.3.
    expect(first(programme, '2026-03-09', { to: '2026-03-23' })).toBe('2026-03-10');
    expect(first(programme, '2026-03-09', { to: '2026-03-24' })).toBe('2026-03-10');
    expect(first(programme, '2026-03-09', { to: '2026-03-25' })).toBe('2026-03-23');
  });

  it.each(INDIVIDUAL)('%s', (programme) => {
    // From Monday 2.3.: 20 days to Friday 27.3.
    expect(first(programme, '2026-03-02', { to: '2026-03-29' })).toBe('2026-03-03');
    expect(first(programme, '2026-03-02', { to: '2026-03-30' })).toBe('2026-03-16');
  });

  it('counts attended days, not working days: three a week for four weeks are 12', () => {
    expect(first('adaptation-course', '2026-03-02', { daysPerWeek: 3, to: '2026-03-29' })).toBe('2026-03-03');
    // The 13th on Monday 30.3.: 2 3 4 | 9 10 11 | 16 17 18 | 23 wait.
    expect(first('adaptation-course', '2026-03-02', { daysPerWeek: 3, to: '2026-03-30' })).toBe('2026-03-24');
  });

  it('a holiday is not attended', () => {
    // From Monday 11.5. to Wednesday 27.5.: 13 weekdays with Ascension Day, 12 without.
    expect(first('adaptation-course', '2026-05-11', { to: '2026-05-27' })).toBe('2026-05-12');
    // 11 12 13 15 | 18–22 | 25 wait.
    expect(first('adaptation-course', '2026-05-11', { to: '2026-05-28' })).toBe('2026-05-26');
  });

  it('an open-ended step is longer', () => {
    expect(first('adaptation-course', '2026-03-09')).toBe('2026-03-23');
  });

  it('one end after the horizon counts as given', () => {
    // 9.3.–8.4. at one day a week is 5 days, though the horizon ends in March.
    expect(first('adaptation-course', '2026-03-09', { daysPerWeek: 1, to: '2026-04-08' }, 1)).toBe('2026-03-16');
  });
});

describe('phases of one whole: same programme, same decision', () => {
  const course = (from: string, to: string, more: Record<string, unknown> = {}): StepText =>
    rehab('rehabilitation-course', from, { to, decidedOn: '2026-02-16', ...more });
  const dates = (steps: StepText[], months = 3): string[] => paidDates(atMinimum({ from: '2026-03', months, steps }));

  it('R59: 6 + 6 days are 12: one day waits, once', () => {
    // 9–13 16 March; 13–17 20 April.
    const paid = dates([course('2026-03-09', '2026-03-16'), course('2026-04-13', '2026-04-20')]);
    expect(paid).toHaveLength(11);
    expect([paid[0], paid[5]]).toEqual(['2026-03-10', '2026-04-13']);
  });

  it('R59: 6 + 7 days are 13: ten wait, and three are paid', () => {
    expect(dates([course('2026-03-09', '2026-03-16'), course('2026-04-13', '2026-04-21')])).toEqual([
      '2026-04-17',
      '2026-04-20',
      '2026-04-21',
    ]);
  });

  it('another decision is another rehabilitation: one day each, or the relapse rule', () => {
    const paid = dates([
      course('2026-03-09', '2026-03-16'),
      course('2026-04-13', '2026-04-21', { decidedOn: '2026-04-01' }),
    ]);
    expect(paid).toContain('2026-04-14');
    expect(paid).not.toContain('2026-04-13');
    expect(paid).toHaveLength(5 + 6);
  });

  it('another programme with the same decision is another rehabilitation', () => {
    const other = rehab('individual-rehabilitation', '2026-04-13', { to: '2026-04-17', decidedOn: '2026-02-16' });
    expect(dates([course('2026-03-09', '2026-03-16'), other])).toHaveLength(5 + 4);
  });

  it('unemployment benefit before the first phase removes the waiting of all', () => {
    const registered: StepText = { situation: 'jobseeker', from: '2026-03-01', to: '2026-03-08' };
    const result = atMinimum({
      from: '2026-03',
      months: 3,
      client: { unemploymentWaiting: 'served' },
      steps: [registered, course('2026-03-09', '2026-03-16'), course('2026-04-13', '2026-04-21')],
    });
    expect(paidDates(result)).toHaveLength(13);
  });

  it('mode WHOLE: waiting days add up over phases', () => {
    const phase = (from: string, to: string): StepText =>
      rehab('vocational-training', from, { to, decidedOn: '2026-02-16' });
    // 9–14 March (6), then 13 14 15 16 April (10): Friday 17.4. is paid.
    expect(dates([phase('2026-03-09', '2026-03-14'), phase('2026-04-13', '2026-04-18')])).toEqual([
      '2026-04-17',
      '2026-04-18',
    ]);
  });
});

describe('a step that began before the horizon has waited there (R34)', () => {
  it.each<[ProgrammeCode, string, string]>([
    // 23–28 February (6), 2 3 4 5 March.
    ['vocational-training', '2026-02-23', '2026-03-06'],
    // 23–27 February (5), 2–6 March.
    ['substance-rehabilitation', '2026-02-23', '2026-03-09'],
    ['vocational-training', '2026-02-17', '2026-03-02'],
    // Saturday 28.2. is the one day.
    ['work-trial', '2026-02-28', '2026-03-02'],
  ])('%s from %s: paid from %s', (programme, start, expected) => {
    expect(firstPaid(atMinimum({ from: '2026-03', steps: [rehab(programme, start)] }))).toBe(expected);
  });

  it('benefits of history before its own start remove the waiting', () => {
    const history = [{ benefit: 'labour-market-subsidy', from: '2026-01-01', to: '2026-02-22' }];
    expect(
      firstPaid(atMinimum({ from: '2026-03', history, steps: [rehab('vocational-training', '2026-02-23')] })),
    ).toBe('2026-03-02');
  });
});
