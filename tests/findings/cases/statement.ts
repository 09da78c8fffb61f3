/** The occupational health statement of an employee is missing (SVL 8:5 a); sickness allowance of 42.00 € a day. */
import { type Case, SERVED } from '../told.js';

const STATEMENT = 'SVL 8:5 a';
const UNFIT = 'YTL 13 §, TTL 3:3.1';
const EMPLOYED = { ...SERVED, employment: { fullTime: true } };
/** 90 days of allowance to the last day before the horizon. */
const NINETY_DAYS = { benefit: 'sickness-allowance', from: '2026-10-01', to: '2027-01-31', days: 90 };
const ILL = { situation: 'incapacity', from: '2027-02-01' } as const;
const REGISTERED = { situation: 'jobseeker', from: '2027-02-01' } as const;
const FEBRUARY = { on: '2027-02-01…2027-02-28', days: [28, 20] } as const;
const written = (day: string) => [{ kind: 'occupational-health', writtenOn: day, from: day }];

/** Nothing else covers the days: a gap and the warning beside it. */
export const GAPS: readonly Case[] = [
  {
    title: 'never written: 24 × 42.00',
    text: { from: '2027-02', client: EMPLOYED, history: [NINETY_DAYS], steps: [ILL, REGISTERED] },
    finds: [
      {
        code: 'gap.statement-90-missing',
        ...FEBRUARY,
        loss: 1008,
        also: ['gap.found-unfit-without-benefit'],
        law: [STATEMENT, UNFIT],
        by: '2027-02-01',
      },
    ],
  },
  {
    title: 'written on Wednesday 10.2.: eight days, 336.00',
    text: {
      from: '2027-02',
      client: EMPLOYED,
      history: [NINETY_DAYS],
      certificates: written('2027-02-10'),
      steps: [ILL],
    },
    finds: [
      {
        code: 'gap.statement-90-missing',
        on: '2027-02-01…2027-02-09',
        days: [9, 7],
        loss: 336,
        also: ['gap.no-jobseeker-registration', 'gap.found-unfit-without-benefit'],
        law: [STATEMENT, 'YTL 7 §, TTL 2:1', UNFIT],
        by: '2027-02-01',
      },
    ],
  },
];

export const WARNINGS: readonly Case[] = [
  ...GAPS.map(({ title, text, finds: [gap] }): Case => {
    const { on, days, loss, by } = gap as Case['finds'][number] & { by: string };
    return { title, text, finds: [{ code: 'warning.statement-90-missing', on, days, loss, law: [STATEMENT], by }] };
  }),
  {
    // 1 250 ÷ 25 = 50.00 a day goes to the employer, who pays; nothing of 42.00 would be left for the client.
    title: 'the employer pays: no gap, and the client loses nothing',
    text: {
      from: '2027-02',
      client: EMPLOYED,
      history: [NINETY_DAYS],
      steps: [{ ...ILL, employerPay: { monthly: 1250, to: '2027-02-28' } }],
    },
    finds: [{ code: 'warning.statement-90-missing', ...FEBRUARY, loss: 0, law: [STATEMENT], by: '2027-02-01' }],
  },
  {
    // 500 ÷ 25 = 20.00 a day goes to the employer: 24 × 22.00 is left.
    title: 'the employer pays less than the allowance',
    text: {
      from: '2027-02',
      client: EMPLOYED,
      history: [NINETY_DAYS],
      steps: [{ ...ILL, employerPay: { monthly: 500, to: '2027-02-28' } }],
    },
    finds: [{ code: 'warning.statement-90-missing', ...FEBRUARY, loss: 528, law: [STATEMENT], by: '2027-02-01' }],
  },
  {
    // The 90th day is Friday 5.2.; Saturday 6.2. is suspended, on Sunday there is nothing to pay, written on Monday.
    title: 'a Saturday alone: a warning, but no gap without a weekday',
    text: {
      from: '2027-02',
      client: EMPLOYED,
      history: [{ ...NINETY_DAYS, days: 85 }],
      certificates: written('2027-02-08'),
      steps: [ILL],
    },
    finds: [
      {
        code: 'warning.statement-90-missing',
        on: '2027-02-06…2027-02-07',
        days: [2, 0],
        loss: 42,
        law: [STATEMENT],
        by: '2027-02-06',
      },
    ],
  },
];
