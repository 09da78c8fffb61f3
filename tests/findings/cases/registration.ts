/** Nobody is registered as a jobseeker, or registered too late. Unemployment benefit is 37.21 € a day. */
import { type Case, SERVED } from '../told.js';

const REGISTRATION = 'YTL 7 §, TTL 2:1';
const RECEIVED = { benefit: 'general-social-security-benefit', from: '2026-06-01', to: '2027-01-31' };

export const CASES: readonly Case[] = [
  {
    title: 'registers a week late: 5 × 37.21',
    text: { from: '2027-02', history: [RECEIVED], steps: [{ situation: 'jobseeker', from: '2027-02-08' }] },
    finds: [
      {
        code: 'gap.no-jobseeker-registration',
        on: '2027-02-01…2027-02-07',
        days: [7, 5],
        loss: 186.05,
        law: [REGISTRATION],
        by: '2027-02-01',
      },
    ],
  },
  {
    title: 'never registers, waiting period unserved: seven days would wait, 13 × 37.21 be paid',
    text: { from: '2027-02', steps: [] },
    finds: [
      {
        code: 'gap.no-jobseeker-registration',
        on: '2027-02-01…2027-02-28',
        days: [28, 20],
        loss: 483.73,
        also: ['gap.unemployment-waiting-period'],
        law: [REGISTRATION, 'YTL 14 §'],
        by: '2027-02-01',
      },
    ],
  },
  {
    // Waiting from Wednesday 4.11.: nine working days to Saturday 14.11.
    title: 'the search ended before the illness: registered, the client would be paid 2.–3.11. and through the waiting',
    text: {
      from: '2026-11',
      history: [{ ...RECEIVED, to: '2026-10-31' }],
      steps: [{ situation: 'incapacity', from: '2026-11-04' }],
    },
    finds: [
      {
        code: 'gap.no-jobseeker-registration',
        on: '2026-11-01…2026-11-14',
        days: [14, 10],
        loss: 372.1,
        also: ['gap.sickness-waiting-period'],
        law: [REGISTRATION, 'SVL 8:7'],
        by: '2026-11-01',
      },
    ],
  },
  {
    // 15.2. and nine working days: to Thursday 25.2.
    title: 'nothing before a training: benefit on 1.–12.2. (372.10) would also leave no waiting (10 × 42.00)',
    text: {
      from: '2027-02',
      history: [RECEIVED],
      steps: [{ situation: 'rehabilitation', programme: 'vocational-training', from: '2027-02-15' }],
    },
    finds: [
      {
        code: 'gap.no-jobseeker-registration',
        on: '2027-02-01…2027-02-25',
        days: [25, 19],
        loss: 792.1,
        also: ['gap.rehabilitation-waiting-period'],
        law: [REGISTRATION, 'KKRL 25–28 §'],
        by: '2027-02-01',
      },
    ],
  },
  {
    title: 'a pension pending after the maximum carries nobody who is not registered: 20 × 37.21',
    text: {
      from: '2027-02',
      client: SERVED,
      history: [
        { benefit: 'sickness-allowance', from: '2026-02-16', to: '2027-01-31' },
        { decision: 'sickness-maximum', lastDay: '2027-01-31' },
      ],
      steps: [
        { situation: 'incapacity', from: '2027-02-01' },
        { situation: 'pension', benefit: 'disability-pension', from: '2027-01-15', outcome: 'pending' },
      ],
    },
    finds: [
      {
        code: 'gap.no-jobseeker-registration',
        on: '2027-02-01…2027-02-28',
        days: [28, 20],
        loss: 744.2,
        also: ['gap.sickness-maximum-reached'],
        law: [REGISTRATION, 'SVL 8:8–9'],
        by: '2027-02-01',
      },
    ],
  },
  {
    title: 'a claim that is never made matters little while nobody is registered',
    text: {
      from: '2027-02',
      client: SERVED,
      applications: [{ benefit: 'general-social-security-benefit', filed: 'never' }],
      steps: [],
    },
    finds: [
      {
        code: 'gap.no-jobseeker-registration',
        on: '2027-02-01…2027-02-28',
        days: [28, 20],
        loss: 0,
        also: ['gap.nothing-applied-for'],
        law: [REGISTRATION, 'YTL 20 §'],
        by: '2027-02-01',
      },
    ],
  },
];
