/** Sickness allowance of 42.00 € a day at its maximum on 31.1.2027; unemployment benefit is 37.21 € a day. */
import { type Case, SERVED } from '../told.js';

const NO_PENSION = 'YTL 13 §, TTL 3:3.3';
const MAXIMUM = 'SVL 8:8–9';
const REGISTRATION = 'YTL 7 §, TTL 2:1';
const AT_MAXIMUM = [
  { benefit: 'sickness-allowance', from: '2026-02-16', to: '2027-01-31' },
  { decision: 'sickness-maximum', lastDay: '2027-01-31' },
];
const ILL = { situation: 'incapacity', from: '2027-02-01' } as const;
const REGISTERED = { situation: 'jobseeker', from: '2027-02-01' } as const;

export const CASES: readonly Case[] = [
  {
    title: 'registered, but no pension applied for: 20 × 37.21',
    text: { from: '2027-02', client: SERVED, history: AT_MAXIMUM, steps: [REGISTERED, ILL] },
    finds: [
      {
        code: 'gap.no-pension-application-after-maximum',
        on: '2027-02-01…2027-02-28',
        days: [28, 20],
        loss: 744.2,
        also: ['gap.sickness-maximum-reached'],
        law: [NO_PENSION, MAXIMUM],
        by: '2027-02-01',
      },
    ],
  },
  {
    title: 'the pension is applied for two weeks late: 10 × 37.21',
    text: {
      from: '2027-02',
      client: SERVED,
      history: AT_MAXIMUM,
      steps: [
        REGISTERED,
        ILL,
        { situation: 'pension', benefit: 'rehabilitation-subsidy', from: '2027-02-15', outcome: 'pending' },
      ],
    },
    finds: [
      {
        code: 'gap.no-pension-application-after-maximum',
        on: '2027-02-01…2027-02-14',
        days: [14, 10],
        loss: 372.1,
        also: ['gap.sickness-maximum-reached'],
        law: [NO_PENSION, MAXIMUM],
        by: '2027-02-01',
      },
    ],
  },
  {
    title: 'neither registered nor a pension applied for: only more allowance would help alone, 24 × 42.00',
    text: { from: '2027-02', client: SERVED, history: AT_MAXIMUM, steps: [ILL] },
    finds: [
      {
        code: 'gap.sickness-maximum-reached',
        on: '2027-02-01…2027-02-28',
        days: [28, 20],
        loss: 1008,
        also: ['gap.no-pension-application-after-maximum', 'gap.no-jobseeker-registration'],
        law: [MAXIMUM, NO_PENSION, REGISTRATION],
        by: '2027-02-01',
      },
    ],
  },
  {
    // Waiting to Thursday 11.2.; payable would be 12.–13., 15.–20. and 22.–27.2.
    title: 'the old illness again: waiting, then nothing; 14 × 42.00',
    text: {
      from: '2027-02',
      client: SERVED,
      history: [
        { benefit: 'sickness-allowance', from: '2025-09-15', to: '2026-08-31' },
        { decision: 'sickness-maximum', lastDay: '2026-08-31' },
      ],
      steps: [ILL],
    },
    finds: [
      {
        code: 'gap.sickness-maximum-reached',
        on: '2027-02-01…2027-02-28',
        days: [28, 20],
        loss: 588,
        also: [
          'gap.no-pension-application-after-maximum',
          'gap.no-jobseeker-registration',
          'gap.sickness-waiting-period',
        ],
        law: [MAXIMUM, NO_PENSION, REGISTRATION, 'SVL 8:7'],
        by: '2027-02-12',
      },
    ],
  },
];
