/** Last days to claim (R24), decisions and first payments (R25, R26) of new rights. */
import { describe, expect, test } from 'vitest';
import { type Day, day } from '../../src/calendar/day.js';
import type { CaseText } from '../support/case.js';
import { datesOf, ofKind } from '../support/checkpoints.js';
import { REGISTERED } from '../support/unemployment.js';

const PAID = [{ benefit: 'general-social-security-benefit', from: '2026-05-01', to: '2026-12-31' }];

/** Registered, and paid from history on, to a day. */
const UNTIL = (to: string) => ({ ...REGISTERED, to });

function claimed(text: Omit<CaseText, 'from'>): [string, Day][] {
  return ofKind('apply-by', { from: '2027-01', months: 6, ...text }).map(({ date, facts }) => [facts.family, date]);
}

describe('the last day to claim', () => {
  test('sickness allowance: two months from the onset, also where the allowance begins later', () => {
    const ill = { situation: 'incapacity', from: '2027-01-04', to: '2027-02-14' } as const;
    expect(claimed({ steps: [ill] })).toEqual([['sickness', day('2027-03-04')]]);
    // What ends inside its waiting period gives no right.
    expect(claimed({ steps: [{ ...ill, to: '2027-01-15' }] })).toEqual([]);
  });

  test('the day that a short month lacks becomes its last (R24)', () => {
    const ill = { situation: 'incapacity', from: '2026-12-31', to: '2027-02-14' } as const;
    expect(ofKind('apply-by', { from: '2026-12', months: 4, steps: [ill] })).toMatchObject([
      // A claim of 28.2. reaches back to 28.12., one of 1.3. only to 1.1.
      { date: day('2027-02-28'), facts: { family: 'sickness', from: day('2026-12-31') } },
    ]);
  });

  test('unemployment benefit: three months from its first day', () => {
    const steps = [{ situation: 'jobseeker', from: '2027-01-11' }] as const;
    const client = { unemploymentWaiting: 'served' };
    expect(claimed({ client, steps })).toEqual([['unemployment', day('2027-04-11')]]);
  });

  test('rehabilitation allowance: six months, also after the horizon, and once for what an illness interrupts', () => {
    const trial = {
      situation: 'rehabilitation',
      programme: 'work-trial',
      from: '2027-01-11',
      to: '2027-05-28',
    } as const;
    expect(claimed({ history: PAID, steps: [UNTIL('2027-01-10'), trial] })).toEqual([
      ['rehabilitation', day('2027-07-11')],
    ]);
    const ill = { situation: 'incapacity', from: '2027-02-01', to: '2027-03-19' } as const;
    const families = claimed({ history: PAID, steps: [UNTIL('2027-01-10'), trial, ill] }).map(([family]) => family);
    expect(families).toEqual(['sickness', 'rehabilitation']);
  });

  test('nothing where a right goes on from history, or where the filing is stated', () => {
    expect(claimed({ history: PAID, steps: [REGISTERED] })).toEqual([]);
    const ill = { situation: 'incapacity', from: '2027-01-04', to: '2027-02-14' } as const;
    const applications = [{ benefit: 'sickness-allowance', filed: '2027-01-10' }];
    expect(claimed({ applications, steps: [ill] })).toEqual([]);
  });

  test('the employer who pays during the illness claims', () => {
    const pay = { employerPay: { monthly: 2000, to: '2027-01-31' } };
    const ill = { situation: 'incapacity', from: '2027-01-04', to: '2027-02-14', ...pay } as const;
    expect(ofKind('apply-by', { from: '2027-01', months: 3, steps: [ill] })).toMatchObject([
      { date: day('2027-03-04'), owner: 'employer', law: ['SVL 15:4', 'SVL 15:2'], facts: { byEmployer: true } },
    ]);
  });

  test('unemployment benefit goes on without a claim after thirty days of sickness allowance, not after more', () => {
    // Onset Monday 4.1.2027, waiting to Friday 15.1. (the 6th is a holiday). January 16., 18.–23., 25.–30.: 13 days.
    // February 1.–6., 8.–13., 15.–19.: 30 on Friday the 19th, 31 on the Saturday.
    const ill = (to: string) =>
      claimed({ history: PAID, steps: [REGISTERED, { situation: 'incapacity', from: '2027-01-04', to }] }).map(
        ([family]) => family,
      );
    expect(ill('2027-02-18')).toEqual(['sickness']);
    expect(ill('2027-02-19')).toEqual(['sickness']);
    expect(ill('2027-02-20')).toEqual(['sickness', 'unemployment']);
  });
});

describe('decision and first payment', () => {
  const ILL: CaseText = {
    from: '2027-01',
    months: 3,
    client: { annualIncome: { decided: 0 } },
    steps: [{ situation: 'incapacity', from: '2027-01-04' }],
  };

  test('21 days from the first paid day, and the money three days later', () => {
    // First paid Saturday 16.1.; 21 days later Saturday 6.2.; Tuesday the 9th.
    expect(datesOf('decision-expected', ILL)).toEqual(['2027-02-06']);
    // Six days at 31.99, a fifth withheld: 191.94 − 38.39.
    expect(ofKind('first-payment', ILL)).toMatchObject([
      {
        date: day('2027-02-09'),
        owner: 'kela',
        law: ['VNA 1335/2004 2:3'],
        facts: { benefit: 'sickness-allowance', net: 15355, from: day('2027-01-16'), to: day('2027-01-22') },
      },
    ]);
  });

  test('a stated day of decision is told as stated', () => {
    const applications = [{ benefit: 'sickness-allowance', decidedOn: '2027-01-25' }];
    expect(ofKind('decision-expected', { ...ILL, applications })).toMatchObject([
      { date: day('2027-01-25'), facts: { stated: true } },
    ]);
    expect(ofKind('decision-expected', ILL)).toMatchObject([{ facts: { stated: false } }]);
  });

  test('other processing times move both', () => {
    const slow = { ...ILL, assumed: { processingDays: { 'sickness-allowance': 31 } } };
    expect(datesOf('decision-expected', slow)).toEqual(['2027-02-16']);
    expect(datesOf('first-payment', slow)).toEqual(['2027-02-19']);
  });

  test('a first payment after the horizon is not told, a decision is', () => {
    expect(datesOf('decision-expected', { ...ILL, months: 1 })).toEqual(['2027-02-06']);
    expect(datesOf('first-payment', { ...ILL, months: 1 })).toEqual([]);
  });

  test('a right that goes on from history has neither', () => {
    const text: CaseText = { from: '2027-01', months: 3, history: PAID, steps: [REGISTERED] };
    expect(datesOf('decision-expected', text)).toEqual([]);
    expect(datesOf('first-payment', text)).toEqual([]);
  });

  test('the earnings-related allowance is paid by the fund', () => {
    const fund = { member: true, dailyAmount: 7000, daysLeft: 300, baseWage: null };
    const text: CaseText = {
      from: '2027-01',
      months: 3,
      client: { fund, workCondition: { met: true, metOn: null }, unemploymentWaiting: 'served' },
      steps: [{ situation: 'jobseeker', from: '2027-01-04' }],
    };
    expect(ofKind('first-payment', text)).toMatchObject([{ owner: 'unemployment-fund' }]);
    expect(ofKind('decision-expected', text)).toMatchObject([{ owner: 'unemployment-fund', law: ['YTL 21 §'] }]);
  });

  test('a pension: eleven weeks from its application, then its first payment day', () => {
    const pension = {
      situation: 'pension',
      benefit: 'disability-pension',
      from: '2027-02-01',
      appliedOn: '2026-11-02',
      outcome: 'granted',
      monthly: 900,
    } as const;
    const text: CaseText = { from: '2027-01', months: 3, steps: [pension] };
    // 2.11. + 77 days.
    expect(datesOf('decision-expected', text)).toEqual(['2027-01-18']);
    // Sunday 7 February: the last bank day before it is Friday the 5th.
    expect(datesOf('first-payment', text)).toEqual(['2027-02-05']);
    expect(datesOf('first-payment', { ...text, steps: [{ ...pension, from: '2026-12-01' }] })).toEqual([]);
  });
});

describe('certificates of participation', () => {
  test('one for each phase of a course, the last with its end', () => {
    const phase = { situation: 'rehabilitation', programme: 'rehabilitation-course', decidedOn: '2026-12-01' } as const;
    const text: CaseText = {
      from: '2027-01',
      months: 6,
      history: PAID,
      steps: [
        REGISTERED,
        { ...phase, from: '2027-01-11', to: '2027-01-15' },
        { ...phase, from: '2027-02-08', to: '2027-02-12' },
        { ...phase, from: '2027-03-08', to: '2027-03-12' },
      ],
    };
    expect(datesOf('participation-certificate', text)).toEqual(['2027-01-15', '2027-02-12']);
    expect(datesOf('rehabilitation-ends', text)).toEqual(['2027-03-12']);
  });

  test('each payment period of a programme without an end', () => {
    const training = { situation: 'rehabilitation', programme: 'vocational-training', from: '2027-01-04' } as const;
    const text: CaseText = { from: '2027-01', months: 3, history: PAID, steps: [UNTIL('2027-01-03'), training] };
    // 4., 5., 7.–9., 11. (the 6th is a holiday); 25 more to 9.2.: January 12.–16., 18.–23., 25.–30. are 17, February 1.–6.
    // 23, 8., 9.; and to 10.3.: February 10.–13., 15.–20., 22.–27. are 16, March 1.–6. 22, 8.–10.
    expect(datesOf('participation-certificate', text)).toEqual(['2027-01-11', '2027-02-09', '2027-03-10']);
  });
});
