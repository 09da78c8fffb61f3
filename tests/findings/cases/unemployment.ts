/** Waiting period, 21 weeks and sanctions of a registered jobseeker. Unemployment benefit is 37.21 € a day. */
import { type Case, SERVED } from '../told.js';

const WAITING = 'YTL 14 §';
const REGISTERED = { situation: 'jobseeker', from: '2027-02-01' } as const;
const SERVICE = { situation: 'service', service: 'work-trial', from: '2027-02-01' } as const;

export const CASES: readonly Case[] = [
  {
    title: 'seven waiting days',
    text: { from: '2027-02', steps: [{ situation: 'jobseeker', from: '2027-02-01' }] },
    finds: [
      {
        code: 'gap.unemployment-waiting-period',
        on: '2027-02-01…2027-02-09',
        days: [9, 7],
        loss: 260.47,
        law: [WAITING],
      },
    ],
  },
  {
    title: 'five waiting days in 2023',
    text: { from: '2023-03', steps: [{ situation: 'jobseeker', from: '2023-03-01' }] },
    finds: [
      {
        code: 'gap.unemployment-waiting-period',
        on: '2023-03-01…2023-03-07',
        days: [7, 5],
        loss: 186.05,
        law: ['TTL 5:13, 7:10'],
      },
    ],
  },
  {
    // Interval pay would itself wait ten working days; there are eight from 1.2. to 9.2.
    title: 'the waiting period runs between two trainings: interval pay would bring nothing in so short a time',
    text: {
      from: '2027-02',
      steps: [
        { situation: 'rehabilitation', programme: 'vocational-training', from: '2027-01-04', to: '2027-01-31' },
        { situation: 'jobseeker', from: '2027-02-01' },
        { situation: 'rehabilitation', programme: 'vocational-training', from: '2027-02-10' },
      ],
    },
    finds: [
      {
        code: 'gap.unemployment-waiting-period',
        on: '2027-02-01…2027-02-09',
        days: [9, 7],
        loss: 260.47,
        also: ['gap.between-rehabilitation-periods'],
        law: [WAITING, 'KKRL 24 §'],
      },
    ],
  },
  {
    // 147 calendar days from 1.2. end on Sunday 27.6.
    title: '21 weeks: 105 × 37.21',
    text: {
      from: '2027-02',
      months: 6,
      client: { ...SERVED, vocationalQualification: false },
      steps: [{ situation: 'jobseeker', from: '2027-02-01' }],
    },
    finds: [
      {
        code: 'gap.qualifying-period',
        on: '2027-02-01…2027-06-27',
        days: [147, 105],
        loss: 3907.05,
        law: ['YTL 12 §'],
      },
    ],
  },
  {
    title: 'the seven waiting days come after the 21 weeks; without these, 112 − 7 days are paid',
    text: {
      from: '2027-02',
      months: 6,
      client: { vocationalQualification: false },
      steps: [{ situation: 'jobseeker', from: '2027-02-01' }],
    },
    finds: [
      {
        code: 'gap.qualifying-period',
        on: '2027-02-01…2027-07-06',
        days: [156, 112],
        loss: 3907.05,
        also: ['gap.unemployment-waiting-period'],
        law: ['YTL 12 §', WAITING],
      },
    ],
  },
  {
    title: 'a sanction of 45 days in 2025: 33 × 37.21',
    text: {
      from: '2025-03',
      months: 2,
      history: [{ benefit: 'labour-market-subsidy', from: '2024-06-01', to: '2025-02-28' }],
      steps: [
        { situation: 'jobseeker', from: '2025-03-01' },
        { situation: 'sanction', from: '2025-03-03', cause: 'resignation' },
      ],
    },
    finds: [{ code: 'gap.sanction', on: '2025-03-03…2025-04-16', days: [45, 33], loss: 1227.93, law: ['TTL 2 a'] }],
  },
  {
    title: 'waiting days do not run in a sanction; without it 10.–16.2. are paid',
    text: {
      from: '2027-02',
      steps: [
        { situation: 'jobseeker', from: '2027-02-01' },
        { situation: 'sanction', from: '2027-02-01', cause: 'neglect' },
      ],
    },
    finds: [
      {
        code: 'gap.sanction',
        on: '2027-02-01…2027-02-16',
        days: [16, 12],
        loss: 186.05,
        also: ['gap.unemployment-waiting-period'],
        law: ['YTL 10 §, TTL 2 a', WAITING],
      },
    ],
  },
  {
    title: 'away from a work trial for two weeks: 10 × (37.21 + 9.00)',
    text: {
      from: '2027-02',
      client: SERVED,
      steps: [REGISTERED, { ...SERVICE, absent: [{ from: '2027-02-08', to: '2027-02-19' }] }],
    },
    finds: [
      {
        code: 'gap.absent-from-service',
        on: '2027-02-08…2027-02-19',
        days: [10, 10],
        loss: 462.1,
        law: ['YTL 19 §, TTL 10:3'],
        occurrences: ['2027-02-08…2027-02-12', '2027-02-15…2027-02-19'],
      },
    ],
  },
  {
    title: 'a day away in 2025',
    text: {
      from: '2025-03',
      client: SERVED,
      steps: [
        { ...REGISTERED, from: '2025-03-01' },
        { ...SERVICE, from: '2025-03-03', absent: [{ from: '2025-03-04', to: '2025-03-04' }] },
      ],
    },
    finds: [{ code: 'gap.absent-from-service', on: '2025-03-04', days: [1, 1], loss: 46.21, law: ['TTL 10:3'] }],
  },
  {
    title: 'away for two days without a registration: it would bring the other 18 × (37.21 + 9.00)',
    text: {
      from: '2027-02',
      client: SERVED,
      steps: [{ ...SERVICE, absent: [{ from: '2027-02-08', to: '2027-02-09' }] }],
    },
    finds: [
      {
        code: 'gap.no-jobseeker-registration',
        on: '2027-02-01…2027-02-28',
        days: [28, 20],
        loss: 831.78,
        also: ['gap.absent-from-service'],
        law: ['YTL 7 §, TTL 2:1', 'YTL 19 §, TTL 10:3'],
        by: '2027-02-01',
      },
    ],
  },
];
