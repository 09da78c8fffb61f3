/** Unemployment benefit of 37.21 € a day that a rule brings to nothing (R31). */
import { type Case, SERVED } from '../told.js';

const REGISTERED = { situation: 'jobseeker', from: '2027-02-01' } as const;
const DEDUCTED = { situation: 'other-benefit', benefit: 'other', effect: 'deducts', from: '2027-02-01' } as const;
const PARENTS = { livesWith: true, monthlyIncome: 5000 };
const FEBRUARY = { on: '2027-02-01…2027-02-26', days: [26, 20] } as const;

export const CASES: readonly Case[] = [
  {
    title: 'rent of 2 000 €: half of what exceeds 311 € is 844.50, more than 37.21 × 21.5',
    text: {
      from: '2027-02',
      client: { ...SERVED, otherIncome: [{ kind: 'rental', monthly: 2000 }] },
      steps: [REGISTERED],
    },
    finds: [{ code: 'warning.means-test-zero', ...FEBRUARY, loss: 744.2, law: ['YTL 16–17 §'] }],
  },
  {
    title: 'another benefit of 900 € comes off in full',
    text: { from: '2027-02', client: SERVED, steps: [REGISTERED, { ...DEDUCTED, monthly: 900 }] },
    finds: [{ code: 'warning.means-test-zero', ...FEBRUARY, loss: 744.2, law: ['YTL 15 §, TTL 4:7–8'] }],
  },
  {
    // 800.015 − 799.80 = 0.215 a month is 0.01 a day; of it 35 % is left, 0.0035.
    title: 'the parents’ income takes the last cent of each day: 20 × 0.01',
    text: {
      from: '2027-02',
      client: SERVED,
      household: { parents: PARENTS },
      steps: [REGISTERED, { ...DEDUCTED, monthly: 799.8 }],
    },
    finds: [{ code: 'warning.parents-income-zero', ...FEBRUARY, loss: 0.2, law: ['YTL 18 §'] }],
  },
  {
    // 0.115 a month is 0.0053 a day, half up 0.01; of it 50 % is left, 0.0027.
    title: 'and half of it is too little in 2024: 21 × 0.01',
    text: {
      from: '2024-02',
      client: SERVED,
      household: { parents: PARENTS },
      steps: [
        { ...REGISTERED, from: '2024-02-01' },
        { ...DEDUCTED, from: '2024-02-01', monthly: 799.9 },
      ],
    },
    finds: [
      {
        code: 'warning.parents-income-zero',
        on: '2024-02-01…2024-02-29',
        days: [29, 21],
        loss: 0.21,
        law: ['TTL 7:9'],
      },
    ],
  },
  {
    title: 'pay of 1 700 € takes 39.53 off each day, two months in a row: 43 × 37.21',
    text: {
      from: '2027-02',
      months: 2,
      client: SERVED,
      steps: [REGISTERED, { situation: 'work', from: '2027-02-01', monthlyPay: 1700, workingTime: 0.75 }],
    },
    finds: [
      {
        code: 'warning.pay-zero',
        on: '2027-02-01…2027-03-31',
        days: [59, 43],
        loss: 1600.03,
        law: ['YTL 15 §, TTL 4:5'],
      },
    ],
  },
  {
    title: 'a week without registration lies between: only the days in question are counted, 15 × 37.21',
    text: {
      from: '2027-02',
      client: SERVED,
      steps: [
        { ...REGISTERED, to: '2027-02-07' },
        { ...REGISTERED, from: '2027-02-15' },
        { situation: 'work', from: '2027-02-01', monthlyPay: 1700, workingTime: 0.75 },
      ],
    },
    finds: [
      {
        code: 'warning.pay-zero',
        on: '2027-02-01…2027-02-26',
        days: [17, 15],
        loss: 558.15,
        law: ['YTL 15 §, TTL 4:5'],
        occurrences: ['2027-02-01…2027-02-05', '2027-02-15…2027-02-26'],
      },
    ],
  },
  {
    // 790 ÷ 21.5 = 36.74 comes off; half a day's base amount is 18.605.
    title: 'pay of 1 580 € leaves 0.47 a day, 9.40 a month',
    text: {
      from: '2027-02',
      client: SERVED,
      steps: [REGISTERED, { situation: 'work', from: '2027-02-01', monthlyPay: 1580, workingTime: 0.75 }],
    },
    finds: [{ code: 'warning.smallest-payment', ...FEBRUARY, loss: 9.4, law: ['YTL 24 §'] }],
  },
  {
    // (1 900 − 311) ÷ 2 = 794.50 leaves 5.515 a month.
    title: 'rent of 1 900 € leaves 0.26 a day, 5.20 a month',
    text: {
      from: '2027-02',
      client: { ...SERVED, otherIncome: [{ kind: 'rental', monthly: 1900 }] },
      steps: [REGISTERED],
    },
    finds: [{ code: 'warning.smallest-payment', ...FEBRUARY, loss: 5.2, law: ['YTL 24 §'] }],
  },
  {
    title: 'each reason is told by itself: pay in February, too small a rest in March (23 × 0.47)',
    text: {
      from: '2027-02',
      months: 2,
      client: SERVED,
      steps: [
        REGISTERED,
        { situation: 'work', from: '2027-02-01', to: '2027-02-28', monthlyPay: 1700, workingTime: 0.75 },
        { situation: 'work', from: '2027-03-01', monthlyPay: 1580, workingTime: 0.75 },
      ],
    },
    finds: [
      { code: 'warning.pay-zero', ...FEBRUARY, loss: 744.2, law: ['YTL 15 §, TTL 4:5'] },
      {
        code: 'warning.smallest-payment',
        on: '2027-03-01…2027-03-31',
        days: [31, 23],
        loss: 10.81,
        law: ['YTL 24 §'],
      },
    ],
  },
  {
    title: 'a month apart is apart',
    text: {
      from: '2027-02',
      months: 3,
      client: SERVED,
      steps: [
        REGISTERED,
        { situation: 'work', from: '2027-02-01', to: '2027-02-28', monthlyPay: 1700, workingTime: 0.75 },
        { situation: 'work', from: '2027-04-01', monthlyPay: 1700, workingTime: 0.75 },
      ],
    },
    finds: [
      { code: 'warning.pay-zero', ...FEBRUARY, loss: 744.2, law: ['YTL 15 §, TTL 4:5'] },
      {
        code: 'warning.pay-zero',
        on: '2027-04-01…2027-04-30',
        days: [30, 22],
        loss: 818.62,
        law: ['YTL 15 §, TTL 4:5'],
      },
    ],
  },
];
