/** Before, between and in rehabilitation: allowance 42.00 €, waiting and interval pay 33.60 €, unemployment benefit 37.21 €. */
import { type Case, SERVED } from '../told.js';

const REGISTRATION = 'YTL 7 §, TTL 2:1';
const WAITING = 'KKRL 25–28 §';
const PAUSE = 'KKRL 24 §';
const ILL_BEFORE = { benefit: 'sickness-allowance', from: '2026-12-01', to: '2027-01-31' };
const RECEIVED = { benefit: 'general-social-security-benefit', from: '2026-06-01', to: '2027-01-31' };
const TRAINING = { situation: 'rehabilitation', programme: 'vocational-training', from: '2027-02-01' } as const;
const COURSE = { situation: 'rehabilitation', programme: 'work-ability-course', daysPerWeek: 2 } as const;

export const CASES: readonly Case[] = [
  {
    title: 'ten waiting days of a training, though registering in time for the last two would bring a little',
    text: { from: '2027-02', steps: [TRAINING] },
    finds: [
      {
        code: 'gap.rehabilitation-waiting-period',
        on: '2027-02-01…2027-02-11',
        days: [11, 9],
        loss: 420,
        also: ['gap.no-jobseeker-registration', 'gap.unemployment-waiting-period'],
        law: [WAITING, REGISTRATION, 'YTL 14 §'],
      },
    ],
  },
  {
    title: 'the one waiting day of a work trial',
    text: {
      from: '2027-02',
      client: SERVED,
      steps: [
        { ...TRAINING, programme: 'work-trial', to: '2027-02-26' },
        { situation: 'jobseeker', from: '2027-02-27' },
      ],
    },
    finds: [
      {
        code: 'gap.rehabilitation-waiting-period',
        on: '2027-02-01',
        days: [1, 1],
        loss: 42,
        also: ['gap.no-jobseeker-registration'],
        law: [WAITING, REGISTRATION],
      },
    ],
  },
  {
    title: 'two waiting periods at once: unemployment benefit pays after the seventh day; 8 × 42.00',
    text: { from: '2027-02', steps: [TRAINING, { situation: 'jobseeker', from: '2027-02-01' }] },
    finds: [
      {
        code: 'gap.rehabilitation-waiting-period',
        on: '2027-02-01…2027-02-09',
        days: [9, 7],
        loss: 336,
        also: ['gap.unemployment-waiting-period'],
        law: [WAITING, 'YTL 14 §'],
      },
    ],
  },
  {
    title: 'decided in January, begins on 15 February: 12 × 33.60, and 42.00 for the start that need not wait',
    text: {
      from: '2027-02',
      client: SERVED,
      history: [ILL_BEFORE],
      steps: [{ ...TRAINING, programme: 'work-trial', from: '2027-02-15', decidedOn: '2027-01-11' }],
    },
    finds: [
      {
        code: 'gap.rehabilitation-not-started',
        on: '2027-02-01…2027-02-15',
        days: [15, 11],
        loss: 445.2,
        also: ['gap.no-jobseeker-registration', 'gap.rehabilitation-waiting-period'],
        law: [PAUSE, REGISTRATION, WAITING],
        by: '2027-08-01',
        nextStart: '2027-02-15',
      },
    ],
  },
  {
    // Waiting 1.–11.2., then 2 × 33.60 and, the waiting being over, 10 × 42.00 from the start to 25.2.
    title: 'no benefit before: the waiting pay waits too, and leaves none for the start',
    text: { from: '2027-02', steps: [{ ...TRAINING, from: '2027-02-15', decidedOn: '2027-01-11' }] },
    finds: [
      {
        code: 'gap.rehabilitation-not-started',
        on: '2027-02-01…2027-02-25',
        days: [25, 19],
        loss: 487.2,
        also: ['gap.no-jobseeker-registration', 'gap.unemployment-waiting-period', 'gap.rehabilitation-waiting-period'],
        law: [PAUSE, REGISTRATION, 'YTL 14 §', WAITING],
        by: '2027-08-01',
        nextStart: '2027-02-15',
      },
    ],
  },
  {
    title: 'short psychotherapy gives no allowance, so waiting for it is no cause',
    text: {
      from: '2027-02',
      client: SERVED,
      steps: [{ ...TRAINING, programme: 'psychotherapy', from: '2027-02-15', daysPerWeek: 1, decidedOn: '2027-01-11' }],
    },
    finds: [
      {
        code: 'gap.no-jobseeker-registration',
        on: '2027-02-01…2027-02-28',
        days: [28, 20],
        loss: 744.2,
        law: [REGISTRATION],
        by: '2027-02-01',
      },
    ],
  },
  {
    title: 'two weeks between two phases of one training: 12 × 33.60',
    text: {
      from: '2027-01',
      months: 2,
      history: [{ ...RECEIVED, to: '2026-12-31' }],
      steps: [
        { ...TRAINING, from: '2027-01-01', to: '2027-01-31', decidedOn: '2026-12-01' },
        { ...TRAINING, from: '2027-02-15', decidedOn: '2026-12-01' },
      ],
    },
    finds: [
      {
        code: 'gap.between-rehabilitation-periods',
        on: '2027-02-01…2027-02-14',
        days: [14, 10],
        loss: 403.2,
        also: ['gap.no-jobseeker-registration'],
        law: [PAUSE, REGISTRATION],
        by: '2027-08-01',
      },
    ],
  },
  {
    // Interval pay waits 1.–11.2., so 2 × 33.60; the waiting is then over at the new start: 42.00.
    title: 'two weeks between two trainings: the second has a waiting day of its own',
    text: {
      from: '2027-01',
      months: 2,
      history: [{ ...RECEIVED, to: '2026-12-31' }],
      steps: [
        { ...TRAINING, from: '2027-01-01', to: '2027-01-31' },
        { ...TRAINING, from: '2027-02-15' },
      ],
    },
    finds: [
      {
        code: 'gap.between-rehabilitation-periods',
        on: '2027-02-01…2027-02-15',
        days: [15, 11],
        loss: 109.2,
        also: ['gap.no-jobseeker-registration', 'gap.rehabilitation-waiting-period'],
        law: [PAUSE, REGISTRATION, WAITING],
        by: '2027-08-01',
      },
    ],
  },
  {
    title: 'three days of each week are not attended: one finding, 12 × 37.21 (R32)',
    text: { from: '2027-02', history: [RECEIVED], steps: [{ ...COURSE, from: '2027-02-01' }] },
    finds: [
      {
        code: 'gap.no-jobseeker-registration',
        on: '2027-02-03…2027-02-26',
        days: [12, 12],
        loss: 446.52,
        also: ['gap.between-rehabilitation-periods'],
        law: [REGISTRATION, 'KKRL 23.1 §'],
        by: '2027-02-03',
        occurrences: [
          '2027-02-03…2027-02-05',
          '2027-02-10…2027-02-12',
          '2027-02-17…2027-02-19',
          '2027-02-24…2027-02-26',
        ],
      },
    ],
  },
  {
    title: 'the waiting period would be served in the days between, from week to week: 5 × 37.21 from 18 February',
    text: { from: '2027-02', steps: [{ ...COURSE, from: '2027-02-01' }] },
    finds: [
      {
        code: 'gap.rehabilitation-waiting-period',
        on: '2027-02-01',
        days: [1, 1],
        loss: 42,
        also: ['gap.no-jobseeker-registration', 'gap.unemployment-waiting-period'],
        law: [WAITING, REGISTRATION, 'YTL 14 §'],
      },
      {
        code: 'gap.no-jobseeker-registration',
        on: '2027-02-03…2027-02-26',
        days: [12, 12],
        loss: 186.05,
        also: ['gap.between-rehabilitation-periods', 'gap.unemployment-waiting-period'],
        law: [REGISTRATION, 'KKRL 23.1 §', 'YTL 14 §'],
        by: '2027-02-03',
        occurrences: [
          '2027-02-03…2027-02-05',
          '2027-02-10…2027-02-12',
          '2027-02-17…2027-02-19',
          '2027-02-24…2027-02-26',
        ],
      },
    ],
  },
  {
    title: 'two weeks are too short for that: nothing alone would bring money',
    text: {
      from: '2027-02',
      history: [ILL_BEFORE],
      steps: [
        { ...COURSE, from: '2027-02-01', to: '2027-02-14' },
        { situation: 'work', from: '2027-02-15', monthlyPay: 2500 },
      ],
    },
    finds: [
      {
        code: 'gap.between-rehabilitation-periods',
        on: '2027-02-03…2027-02-12',
        days: [6, 6],
        loss: 0,
        also: ['gap.no-jobseeker-registration', 'gap.unemployment-waiting-period'],
        law: ['KKRL 23.1 §', REGISTRATION, 'YTL 14 §'],
        by: '2027-08-03',
        occurrences: ['2027-02-03…2027-02-05', '2027-02-10…2027-02-12'],
      },
    ],
  },
];
