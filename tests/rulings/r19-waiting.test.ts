/** R19, R51, and of R54 the relapse rule and the pension: how long rehabilitation allowance waits. */
import { describe, expect, it } from 'vitest';
import type { CaseText, StepText } from '../support/case.js';
import { atMinimum, dailyOn, firstPaid, paidDates, rehab } from '../support/rehabilitation.js';

/** Training, which waits ten days, from Monday 9.3.2026; without waiting paid from 9.3., after one day 10.3., after ten 20.3. */
const TRAINING = rehab('vocational-training', '2026-03-09');
const NONE = '2026-03-09';
const ONE = '2026-03-10';
const TEN = '2026-03-20';

function first(text: Partial<CaseText>): string | null {
  return firstPaid(atMinimum({ from: '2026-03', ...text, steps: [...(text.steps ?? []), TRAINING] }));
}

const registered = (from: string, to: string): StepText => ({ situation: 'jobseeker', from, to });
const served = { unemploymentWaiting: 'served' as const };

describe('unemployment benefit on the last weekday before the start', () => {
  it.each([
    ['Friday', '2026-03-06', NONE],
    ['Sunday', '2026-03-08', NONE],
    ['Thursday', '2026-03-05', TEN],
  ])('paid to %s', (_, to, expected) => {
    expect(first({ client: served, steps: [registered('2026-03-02', to)] })).toBe(expected);
  });

  it('the same in history, at the first day of the horizon', () => {
    const started = (to: string): string | null =>
      firstPaid(
        atMinimum({
          from: '2026-03',
          history: [{ benefit: 'labour-market-subsidy', from: '2026-01-01', to }],
          steps: [rehab('vocational-training', '2026-03-01')],
        }),
      );
    expect(started('2026-02-28')).toBe('2026-03-02');
    expect(started('2026-02-27')).toBe('2026-03-02');
    // Sunday 1.3. 2 3 4 5 6 7 9 10 11 wait.
    expect(started('2026-02-26')).toBe('2026-03-12');
  });

  it('a public holiday is a day of unemployment benefit: a start after Easter Monday', () => {
    const start = rehab('vocational-training', '2026-04-07');
    const paid = (to: string): string | null =>
      firstPaid(atMinimum({ from: '2026-04', client: served, steps: [registered('2026-04-01', to), start] }));
    expect(paid('2026-04-06')).toBe('2026-04-07');
    // Good Friday 3.4. is not the last weekday: that is Easter Monday. 7 8 9 10 11 13 14 15 16 17 wait.
    expect(paid('2026-04-05')).toBe('2026-04-18');
  });

  it.each([
    ['sanction', { situation: 'sanction', from: '2026-03-04', to: '2026-03-08' }],
    ['periodised pay', { situation: 'periodised-pay', from: '2026-03-04', to: '2026-03-08' }],
  ] as const)('a day of %s is not paid', (_, step) => {
    expect(first({ client: served, steps: [registered('2026-03-02', '2026-03-31'), { ...step }] })).toBe(TEN);
  });

  it('a day of the unemployment waiting period is not paid', () => {
    // Seven days from 2.3.: still waiting on Friday 6.3., and those days go on beside the ten.
    expect(
      first({ client: { unemploymentWaiting: 'unserved' }, steps: [registered('2026-03-02', '2026-03-31')] }),
    ).toBe(TEN);
  });

  it('yleistuki is unemployment benefit: a start on Monday 4.5.2026', () => {
    const result = atMinimum({
      from: '2026-05',
      client: served,
      steps: [registered('2026-05-01', '2026-05-03'), rehab('vocational-training', '2026-05-04')],
    });
    expect(firstPaid(result)).toBe('2026-05-04');
  });

  it('R31: a day that the means test brings to zero is no paid day', () => {
    const otherIncome = [{ kind: 'rental', monthly: 300_000 }];
    expect(first({ client: { ...served, otherIncome }, steps: [registered('2026-03-02', '2026-03-31')] })).toBe(TEN);
  });
});

describe('sickness, partial sickness and parental allowance on the last working day before the start', () => {
  const ill = (to: string): StepText => ({ situation: 'incapacity', from: '2026-02-16', to });

  it.each([
    ['Saturday', '2026-03-07', NONE],
    ['Friday', '2026-03-06', TEN],
  ])('sickness allowance to %s', (_, to, expected) => {
    expect(first({ from: '2026-03', steps: [ill(to)] })).toBe(expected);
  });

  it('sickness allowance in history', () => {
    const started = (to: string): string | null =>
      firstPaid(
        atMinimum({
          from: '2026-03',
          history: [{ benefit: 'sickness-allowance', from: '2026-01-05', to }],
          steps: [rehab('vocational-training', '2026-03-01')],
        }),
      );
    expect(started('2026-02-28')).toBe('2026-03-02');
    expect(started('2026-02-27')).toBe('2026-03-12');
  });

  it('sickness waiting days are not paid', () => {
    // Onset 2.3.: waiting to 12.3., so nothing was paid on Saturday 7.3.
    expect(first({ steps: [{ situation: 'incapacity', from: '2026-03-02', to: '2026-03-08' }] })).toBe(TEN);
  });

  it('partial sickness allowance', () => {
    const steps: StepText[] = [
      { situation: 'work', from: '2026-01-01', to: '2026-03-08', monthlyPay: 1000, workingTime: 0.5 },
      { situation: 'incapacity', from: '2026-02-02', to: '2026-03-08', partial: true },
    ];
    expect(first({ steps })).toBe(NONE);
  });

  it('parental allowance', () => {
    const parental = (to: string): StepText => ({
      situation: 'other-benefit',
      benefit: 'parental-allowance',
      from: '2026-02-01',
      to,
      monthly: 800,
      effect: 'bars',
    });
    expect(first({ steps: [parental('2026-03-07')] })).toBe(NONE);
    expect(first({ steps: [parental('2026-03-06')] })).toBe(TEN);
  });
});

describe('basic social assistance in the month of the start or the month before', () => {
  const assisted = (from: string, to: string): StepText => ({
    situation: 'other-benefit',
    benefit: 'basic-social-assistance',
    from,
    to,
    monthly: 400,
    effect: 'none',
  });

  it.each([
    ['2026-01-01', '2026-01-31', TEN],
    ['2026-01-01', '2026-02-01', NONE],
    ['2026-02-01', '2026-02-28', NONE],
    ['2026-03-31', '2026-04-30', NONE],
    ['2026-04-01', '2026-04-30', TEN],
  ])('from %s to %s: paid from %s', (from, to, expected) => {
    expect(first({ steps: [assisted(from, to)] })).toBe(expected);
  });

  it('only for applications from 1.1.2023', () => {
    const started = (filed: string): string | null =>
      firstPaid(
        atMinimum({
          from: '2022-12',
          history: [{ benefit: 'basic-social-assistance', from: '2022-11-01', to: '2022-11-30', monthly: 400 }],
          applications: [{ benefit: 'rehabilitation-allowance', filed }],
          steps: [rehab('vocational-training', '2022-12-12')],
        }),
      );
    // 12 13 14 15 16 17 19 20 21 22 December wait.
    expect(started('2022-12-31')).toBe('2022-12-23');
    expect(started('2023-01-01')).toBe('2022-12-12');
  });
});

describe('the one day of a start within 30 days of the last paid day', () => {
  const again = (start: string): string[] =>
    paidDates(
      atMinimum({
        from: '2026-03',
        months: 3,
        steps: [
          rehab('vocational-training', '2026-03-02', { to: '2026-03-20' }),
          rehab('substance-rehabilitation', start),
        ],
      }),
    ).filter((date) => date > '2026-03-21');

  it('the 30th day is inside', () => {
    // Friday 20.3. + 30 = Sunday 19.4.: the start day alone waits.
    expect(again('2026-04-19')[0]).toBe('2026-04-20');
  });

  it('the 31st is outside', () => {
    // Monday 20.4. and nine attended days (21–24, 27–30 April, 4.5.; 1.5. is a holiday) wait.
    expect(again('2026-04-20')[0]).toBe('2026-05-05');
  });

  it('after a period of history', () => {
    const started = (to: string): string | null =>
      firstPaid(
        atMinimum({
          from: '2026-03',
          history: [{ benefit: 'rehabilitation-allowance', from: '2025-11-03', to }],
          steps: [rehab('vocational-training', '2026-03-09')],
        }),
      );
    // Saturday 7.2. + 30 = Monday 9.3.; Friday 6.2. + 31.
    expect(started('2026-02-07')).toBe(ONE);
    expect(started('2026-02-06')).toBe(TEN);
    // Sunday 8.2. was no payable day: the last paid one is Saturday 7.2.
    expect(started('2026-02-08')).toBe(ONE);
  });

  it('R57: a day paid to the employer counts', () => {
    const dates = paidDates(
      atMinimum({
        from: '2026-03',
        months: 2,
        steps: [
          { situation: 'work', from: '2026-03-01', to: '2026-03-20', monthlyPay: 2000 },
          rehab('work-ability-course', '2026-03-02', { to: '2026-03-20' }),
          rehab('substance-rehabilitation', '2026-04-13'),
        ],
      }),
    );
    expect(dates[0]).toBe('2026-04-14');
  });
});

describe('R54: a pension on the day before waits 30 calendar days, nothing else looked at', () => {
  const pension = (to: string): StepText => ({
    situation: 'pension',
    benefit: 'rehabilitation-subsidy',
    from: '2026-03-01',
    to,
    decidedOn: '2026-02-02',
    monthly: 900,
  });

  it.each([
    ['vocational-training', '2026-04-08'],
    ['work-trial', '2026-04-08'],
  ] as const)('%s from 9.3.: a right from 8.4.', (programme, expected) => {
    const result = atMinimum({
      from: '2026-03',
      months: 2,
      steps: [pension('2026-04-30'), rehab(programme, '2026-03-09')],
    });
    expect(firstPaid(result)).toBe(expected);
    expect(dailyOn(result, expected)).toBe(3_60);
  });

  it('also with social assistance or unemployment benefit before', () => {
    const assistance: StepText = {
      situation: 'other-benefit',
      benefit: 'basic-social-assistance',
      from: '2026-03-01',
      monthly: 100,
      effect: 'none',
    };
    const result = atMinimum({ from: '2026-03', months: 2, steps: [pension('2026-04-30'), assistance, TRAINING] });
    expect(firstPaid(result)).toBe('2026-04-08');
  });

  it('a pension that ended two days before the start does not count', () => {
    expect(first({ steps: [pension('2026-03-07')] })).toBe(TEN);
  });

  it('a pension that ended on the day before: 30 days, then the ordinary amount, as there is no pension beside (34 §)', () => {
    const result = atMinimum({ from: '2026-03', months: 2, steps: [pension('2026-03-08'), TRAINING] });
    expect(firstPaid(result)).toBe('2026-04-08');
    expect(dailyOn(result, '2026-04-08')).toBe(31_99);
  });
});
