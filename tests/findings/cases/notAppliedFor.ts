/** Benefits that the facts point to; unemployment benefit is 37.21 a day, allowances are 42.00. */
import { type Case, SERVED } from '../told.js';

const RECEIVED = { benefit: 'general-social-security-benefit', from: '2026-06-01', to: '2027-01-31' };
const REGISTERED = { situation: 'jobseeker', from: '2027-02-01' } as const;
const WORK = { situation: 'work', from: '2027-02-01', monthlyPay: 800, workingTime: 0.4 } as const;
const FEBRUARY = { from: '2027-02', client: SERVED, history: [RECEIVED] } as const;
const BESIDE_WORK = {
  code: 'warning.benefit-not-applied-for',
  on: '2027-02-01…2027-02-28',
  days: [28, 20],
  law: ['YTL 7 §, TTL 2:1', 'YTL 15 §, TTL 4:5'],
  by: '2027-02-01',
} as const;

export const CASES: readonly Case[] = [
  {
    // February 2027 has 24 working days: 1 008.00 instead of 20 × 37.21.
    title: 'rehabilitation allowance never claimed, while unemployment benefit goes on: 1 008.00 − 744.20',
    text: {
      ...FEBRUARY,
      steps: [
        REGISTERED,
        { situation: 'rehabilitation', programme: 'work-trial', from: '2027-02-01', decidedOn: '2027-01-11' },
      ],
      applications: [{ benefit: 'rehabilitation-allowance', filed: 'never' }],
    },
    finds: [
      {
        code: 'warning.benefit-not-applied-for',
        on: '2027-02-01…2027-02-28',
        days: [28, 20],
        loss: 263.8,
        law: ['KKRL 41 §'],
        by: '2027-08-01',
      },
    ],
  },
  {
    title: 'unemployment benefit never claimed beside part-time work: half of 800 € takes 18.60 a day, 20 × 18.61',
    text: {
      ...FEBRUARY,
      steps: [REGISTERED, WORK],
      applications: [{ benefit: 'general-social-security-benefit', filed: 'never' }],
    },
    finds: [
      {
        code: 'warning.benefit-not-applied-for',
        on: '2027-02-01…2027-02-28',
        days: [28, 20],
        loss: 372.2,
        law: ['YTL 20 §'],
        by: '2027-05-01',
      },
    ],
  },
  {
    title: 'the same without registration',
    text: { ...FEBRUARY, steps: [WORK] },
    finds: [{ ...BESIDE_WORK, loss: 372.2 }],
  },
  {
    title: 'at 80 % of full time',
    text: { ...FEBRUARY, steps: [{ ...WORK, workingTime: 0.8 }] },
    finds: [{ ...BESIDE_WORK, loss: 372.2 }],
  },
  { title: 'not above 80 %', text: { ...FEBRUARY, steps: [{ ...WORK, workingTime: 0.81 }] }, finds: [] },
  {
    title: 'not when the pay leaves nothing',
    text: { ...FEBRUARY, steps: [{ ...WORK, monthlyPay: 1700 }] },
    finds: [],
  },
  {
    title: 'not for somebody who has never been a jobseeker',
    text: { ...FEBRUARY, history: [], steps: [WORK] },
    finds: [],
  },
  {
    title: 'not when a gap tells it',
    text: {
      ...FEBRUARY,
      steps: [REGISTERED],
      applications: [{ benefit: 'general-social-security-benefit', filed: 'never' }],
    },
    finds: [],
  },
];
