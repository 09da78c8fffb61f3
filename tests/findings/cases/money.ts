/** Money that comes late, shrinks or is collected again. */
import { type Case, SERVED } from '../told.js';

const REGISTERED = { situation: 'jobseeker', from: '2027-02-01' } as const;
const RECEIVED = { benefit: 'general-social-security-benefit', from: '2026-06-01', to: '2027-01-31' };
const decidedAfter = (benefit: string, days: number) => ({ processingDays: { [benefit]: days } });
const UNEMPLOYED = { from: '2027-02', months: 3, client: SERVED, steps: [REGISTERED] } as const;
const PLAN = { situation: 'rehabilitation', programme: 'young-persons-plan', from: '2027-02-01' } as const;

export const CASH_GAPS: readonly Case[] = [
  {
    // Filed 1.2., decided Friday 5.3., paid Monday 8.3.
    title: 'thirty-five days without money',
    text: { ...UNEMPLOYED, assumed: decidedAfter('general-social-security-benefit', 32) },
    finds: [],
  },
  {
    // Filed 1.2., decided Saturday 6.3., paid Tuesday 9.3.: five weeks and Monday.
    title: 'thirty-six days without money',
    text: { ...UNEMPLOYED, assumed: decidedAfter('general-social-security-benefit', 33) },
    finds: [
      {
        code: 'warning.cash-gap',
        on: '2027-02-01…2027-03-08',
        days: [36, 26],
        loss: 0,
        law: ['YTL 26 §', 'ToTuL 23 §'],
        by: '2027-02-01',
      },
    ],
  },
  {
    title: 'the money comes after the simulated time',
    text: { ...UNEMPLOYED, months: 1, assumed: decidedAfter('general-social-security-benefit', 33) },
    finds: [
      {
        code: 'warning.cash-gap',
        on: '2027-02-01…2027-03-08',
        days: [36, 26],
        loss: 0,
        law: ['YTL 26 §', 'ToTuL 23 §'],
        by: '2027-02-01',
      },
    ],
  },
  {
    // Filed 1.2., decided 8.3., paid Thursday 11.3.: five weeks and Monday to Wednesday.
    title: 'the young person’s allowance takes five weeks to decide',
    text: { ...UNEMPLOYED, birth: '2008-06-01', history: [RECEIVED], steps: [REGISTERED, PLAN] },
    finds: [
      {
        code: 'warning.cash-gap',
        on: '2027-02-01…2027-03-10',
        days: [38, 28],
        loss: 0,
        law: ['ToTuL 23 §'],
        by: '2027-02-01',
      },
    ],
  },
  {
    title: 'pay arrives meanwhile',
    text: {
      ...UNEMPLOYED,
      assumed: decidedAfter('general-social-security-benefit', 33),
      steps: [REGISTERED, { situation: 'work', from: '2027-02-01', monthlyPay: 300, workingTime: 0.2 }],
    },
    finds: [],
  },
  {
    title: 'the time without a right is a gap, not waiting for money',
    text: { ...UNEMPLOYED, steps: [{ ...REGISTERED, from: '2027-03-15' }] },
    finds: [],
  },
  {
    title: 'a right that the means test brings to nothing waits for nothing',
    text: { ...UNEMPLOYED, client: { ...SERVED, otherIncome: [{ kind: 'rental', monthly: 2000 }] } },
    finds: [],
  },
  { title: 'the usual rhythm of four weeks', text: { ...UNEMPLOYED, history: [RECEIVED] }, finds: [] },
];

const FUND = {
  unemploymentWaiting: 'served',
  workCondition: { met: true, metOn: '2024-01-15' },
  fund: { member: true, dailyAmount: 60, daysLeft: 300, baseWage: null },
} as const;
const PAID_BY_FUND = { benefit: 'earnings-related-allowance', from: '2026-06-01', to: '2027-01-31', dailyAmount: 60 };
const ILL = { situation: 'incapacity', from: '2027-02-08', to: '2027-03-31' } as const;
const fallsIll = (decided: number) => ({
  from: '2027-02',
  months: 2,
  client: { ...FUND, annualIncome: { decided } },
  history: [PAID_BY_FUND],
  steps: [REGISTERED, ILL],
});
const recovers = (decided: number) => ({
  from: '2027-02',
  months: 2,
  client: { ...SERVED, annualIncome: { decided } },
  history: [{ benefit: 'sickness-allowance', from: '2026-12-01', to: '2027-01-31' }],
  steps: [
    { ...ILL, from: '2027-02-01', to: '2027-02-28' },
    { ...REGISTERED, from: '2027-03-01' },
  ],
});
const MARCH = { on: '2027-03-01…2027-03-31', days: [31, 23] } as const;

export const INCOME_DROPS: readonly Case[] = [
  {
    // 0.7 × 19 285.72 ÷ 300 = 45.00: 5 × 60.00 to 6 × 45.00.
    title: 'from 300.00 to 270.00 a week: ten per cent',
    text: fallsIll(19_285.72),
    finds: [],
  },
  {
    // 0.7 × 19 281 ÷ 300 = 44.989. The waiting period ends on Thursday 18.2.; Friday and 28 weekdays follow.
    title: 'from 300.00 to 6 × 44.99 = 269.94 a week',
    text: fallsIll(19_281),
    finds: [
      {
        code: 'warning.income-drop',
        on: '2027-02-19…2027-03-31',
        days: [41, 29],
        loss: 0,
        law: ['SVL 11:2', 'SVL 11:1'],
      },
    ],
  },
  {
    // 0.7 × 14 764 ÷ 300 = 34.449: 6 × 34.45 = 206.70 to 5 × 37.21 = 186.05, 9.99 %.
    title: 'back to unemployment benefit from 206.70 a week',
    text: recovers(14_764),
    finds: [],
  },
  {
    // 0.7 × 14 769 ÷ 300 = 34.461: 206.76 to 186.05, 10.02 %.
    title: 'back to unemployment benefit from 206.76 a week',
    text: recovers(14_769),
    finds: [{ code: 'warning.income-drop', ...MARCH, loss: 0, law: ['YTL 15 §'] }],
  },
  {
    // Forty full days from 1.2. to 26.3.; then 80 % of 60.00.
    title: 'the earnings-related allowance steps down to 80 %',
    text: {
      from: '2027-02',
      months: 3,
      client: { ...SERVED, ...FUND, workCondition: { met: true, metOn: '2026-02-01' } },
      history: [PAID_BY_FUND],
      steps: [REGISTERED],
    },
    finds: [
      { code: 'warning.income-drop', on: '2027-03-29…2027-04-30', days: [33, 25], loss: 0, law: ['TTL 6:2, 6:3 a'] },
    ],
  },
  {
    // Full allowance 252.00 a week; half of it beside pay of 1 200 € is 126.00 + 279.07.
    title: 'pay beside a partial allowance counts',
    text: {
      from: '2027-02',
      months: 2,
      client: SERVED,
      history: [{ benefit: 'sickness-allowance', from: '2026-12-01', to: '2027-01-31' }],
      steps: [
        { ...ILL, from: '2027-02-01', to: '2027-02-28' },
        { ...ILL, from: '2027-03-01', partial: true },
        { situation: 'work', from: '2027-02-01', monthlyPay: 1200, workingTime: 0.5 },
      ],
    },
    finds: [],
  },
  {
    title: 'weeks in which two benefits take turns are no step',
    text: {
      from: '2027-02',
      months: 2,
      client: SERVED,
      history: [RECEIVED],
      steps: [
        REGISTERED,
        {
          situation: 'rehabilitation',
          programme: 'rehabilitation-course',
          from: '2027-02-08',
          to: '2027-03-05',
          daysPerWeek: 3,
        },
      ],
    },
    finds: [],
  },
  {
    title: 'after a month of work nothing is compared',
    text: {
      ...recovers(18_000),
      months: 3,
      steps: [
        { ...ILL, from: '2027-02-01', to: '2027-02-28' },
        { situation: 'work', from: '2027-03-01', to: '2027-03-31', monthlyPay: 2500 },
        { ...REGISTERED, from: '2027-04-01' },
      ],
    },
    finds: [],
  },
  {
    title: 'benefit that falls because rent begins is no fall of income',
    text: {
      ...UNEMPLOYED,
      history: [RECEIVED],
      client: { ...SERVED, otherIncome: [{ kind: 'rental', monthly: 800, from: '2027-03-01' }] },
    },
    finds: [],
  },
];

const PENSION = {
  situation: 'pension',
  benefit: 'disability-pension',
  appliedOn: '2027-01-11',
  from: '2027-03-01',
} as const;
const AFTER_MAXIMUM = {
  from: '2027-02',
  months: 5,
  client: SERVED,
  history: [
    { benefit: 'sickness-allowance', from: '2026-04-01', to: '2027-01-31' },
    { decision: 'sickness-maximum', lastDay: '2027-01-31' },
  ],
} as const;

export const RECOVERIES: readonly Case[] = [
  {
    // Paid every four weeks to 25.3.; the claim of 6.4. brings sickness allowance from 19.2.: 6 + 19 days of 37.21.
    title: 'sickness allowance claimed after unemployment benefit was paid for the same days',
    text: {
      from: '2027-01',
      months: 5,
      client: SERVED,
      history: [{ ...RECEIVED, to: '2026-12-31' }],
      steps: [
        { ...REGISTERED, from: '2027-01-01' },
        { ...ILL, to: '2027-04-30' },
      ],
      applications: [{ benefit: 'sickness-allowance', filed: '2027-04-06' }],
    },
    finds: [
      {
        code: 'warning.recovery',
        on: '2027-02-19…2027-03-25',
        days: [35, 25],
        loss: 0,
        law: ['SVL 15:11', 'YTL 30 §'],
      },
    ],
  },
  {
    // First two weeks to 14.2., then four weeks each, the last one paid before 3.5. to 11.4.: 23 + 7 days of 37.21.
    title: 'a pension granted on 3.5. from 1.3.',
    text: {
      ...AFTER_MAXIMUM,
      steps: [
        REGISTERED,
        { ...ILL, from: '2027-02-01', to: '2027-06-30' },
        { ...PENSION, decidedOn: '2027-05-03', outcome: 'granted', monthly: 990.9 },
      ],
    },
    finds: [
      { code: 'warning.recovery', on: '2027-03-01…2027-04-09', days: [40, 30], loss: 0, law: ['KEL 70 §', 'YTL 30 §'] },
    ],
  },
  {
    title: 'a pension that is pending collects nothing yet',
    text: {
      ...AFTER_MAXIMUM,
      steps: [REGISTERED, { ...ILL, from: '2027-02-01', to: '2027-06-30' }, { ...PENSION, outcome: 'pending' }],
    },
    finds: [],
  },
  {
    title: 'sickness allowance claimed on its first day',
    text: { ...UNEMPLOYED, history: [RECEIVED], steps: [REGISTERED, ILL] },
    finds: [],
  },
];
