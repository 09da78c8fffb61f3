/** Ill, and sickness allowance of 42.00 € a day is not paid; unemployment benefit of 37.21 € a day neither. */
import { type Case, SERVED } from '../told.js';

const UNFIT = 'YTL 13 §, TTL 3:3.1';
const REGISTRATION = 'YTL 7 §, TTL 2:1';
const CERTIFICATE = 'VNA 1335/2004 2:1';
const RECEIVED = { benefit: 'general-social-security-benefit', from: '2026-06-01', to: '2027-01-31' };
const ILL_BEFORE = { benefit: 'sickness-allowance', from: '2026-12-01', to: '2027-01-31' };
const REGISTERED = { situation: 'jobseeker', from: '2027-02-01' } as const;
const ILL = { situation: 'incapacity', from: '2027-02-01' } as const;

export const CASES: readonly Case[] = [
  {
    // Monday 1.2. and nine working days: to Thursday 11.2.
    title: 'falls ill on the first day of the search: ten working days',
    text: { from: '2027-02', client: SERVED, steps: [REGISTERED, ILL] },
    finds: [
      { code: 'gap.sickness-waiting-period', on: '2027-02-01…2027-02-11', days: [11, 9], loss: 420, law: ['SVL 8:7'] },
    ],
  },
  {
    title: 'the single waiting day of a relapse',
    text: {
      from: '2027-02',
      client: SERVED,
      history: [ILL_BEFORE],
      steps: [REGISTERED, { ...ILL, from: '2027-02-15' }],
    },
    finds: [
      {
        code: 'gap.sickness-waiting-period',
        on: '2027-02-15',
        days: [1, 1],
        loss: 42,
        law: ['YTL 13 §, TTL 3:3.4', 'SVL 8:7'],
      },
    ],
  },
  {
    title: 'registration alone helps nobody who was no recipient when the illness began',
    text: { from: '2027-02', steps: [ILL] },
    finds: [
      {
        code: 'gap.sickness-waiting-period',
        on: '2027-02-01…2027-02-11',
        days: [11, 9],
        loss: 420,
        also: ['gap.no-jobseeker-registration', 'gap.unemployment-waiting-period'],
        law: ['SVL 8:7', REGISTRATION, 'YTL 14 §'],
      },
    ],
  },
  {
    title: 'nor does it matter that such a client is in hospital',
    text: {
      from: '2027-02',
      client: SERVED,
      steps: [REGISTERED, { ...ILL, hospital: [{ from: '2027-02-01', to: '2027-02-05' }] }],
    },
    finds: [
      {
        code: 'gap.sickness-waiting-period',
        on: '2027-02-01…2027-02-11',
        days: [11, 9],
        loss: 420,
        also: ['gap.hospital'],
        law: ['SVL 8:7', 'YTL 11.4 §'],
      },
    ],
  },
  {
    title: 'a recipient is paid through the waiting, but not in hospital: 3 × 37.21',
    text: {
      from: '2027-02',
      history: [RECEIVED],
      steps: [REGISTERED, { ...ILL, hospital: [{ from: '2027-02-03', to: '2027-02-05' }] }],
    },
    finds: [
      {
        code: 'gap.hospital',
        on: '2027-02-03…2027-02-05',
        days: [3, 3],
        loss: 111.63,
        also: ['gap.sickness-waiting-period'],
        law: ['YTL 11.4 §', 'SVL 8:7'],
      },
    ],
  },
  {
    title: 'after the maximum, in hospital: 5 × 37.21',
    text: {
      from: '2027-02',
      client: SERVED,
      history: [
        { ...ILL_BEFORE, from: '2026-02-16' },
        { decision: 'sickness-maximum', lastDay: '2027-01-31' },
      ],
      steps: [
        REGISTERED,
        { ...ILL, hospital: [{ from: '2027-02-08', to: '2027-02-12' }] },
        { situation: 'pension', benefit: 'disability-pension', from: '2027-01-15', outcome: 'pending' },
      ],
    },
    finds: [
      {
        code: 'gap.hospital',
        on: '2027-02-08…2027-02-12',
        days: [5, 5],
        loss: 186.05,
        also: ['gap.sickness-maximum-reached'],
        law: ['YTL 11.4 §', 'SVL 8:8–9'],
      },
    ],
  },
  {
    title: 'another benefit bars the allowance and brings nothing: 12 × 42.00',
    text: {
      from: '2027-02',
      client: SERVED,
      history: [ILL_BEFORE],
      steps: [
        ILL,
        { situation: 'other-benefit', benefit: 'study-grant', effect: 'bars', from: '2027-02-01', to: '2027-02-14' },
      ],
    },
    finds: [
      {
        code: 'gap.sickness-not-eligible',
        on: '2027-02-01…2027-02-14',
        days: [14, 10],
        loss: 504,
        also: ['gap.no-jobseeker-registration', 'gap.found-unfit-without-benefit', 'gap.barred-by-other-benefit'],
        law: ['SVL 8:6', REGISTRATION, UNFIT, 'YTL 13 §, TTL 3:4'],
      },
    ],
  },
  {
    title: 'partial allowance beside too little work, which is not paid: 24 × 21.00',
    text: {
      from: '2027-02',
      client: SERVED,
      history: [ILL_BEFORE],
      steps: [
        REGISTERED,
        { ...ILL, partial: true },
        { situation: 'work', from: '2027-02-01', monthlyPay: 0, workingTime: 0.3 },
      ],
    },
    finds: [
      {
        code: 'gap.sickness-not-eligible',
        on: '2027-02-01…2027-02-28',
        days: [28, 20],
        loss: 504,
        also: ['gap.found-unfit-without-benefit'],
        law: ['SVL 8:11', UNFIT],
      },
    ],
  },
  {
    // Payable: 25 in December, 24 in January, so eleven are left of sixty: to Friday 12.2.
    title: 'certificate A ends after 60 days; 13 × 42.00 are lost',
    text: {
      from: '2027-02',
      client: SERVED,
      history: [ILL_BEFORE],
      steps: [REGISTERED, { ...ILL, certificate: 'A' }],
    },
    finds: [
      {
        code: 'gap.certificate-ended',
        on: '2027-02-13…2027-02-28',
        days: [16, 10],
        loss: 546,
        also: ['gap.found-unfit-without-benefit'],
        law: [CERTIFICATE, UNFIT],
        by: '2027-02-13',
      },
    ],
  },
  {
    title: 'certificate B ends on 14 February, nobody is registered: 12 × 42.00',
    text: {
      from: '2027-02',
      history: [ILL_BEFORE],
      certificates: [{ kind: 'B', from: '2026-12-01', to: '2027-02-14' }],
      steps: [{ ...ILL, certificate: 'B' }],
    },
    finds: [
      {
        code: 'gap.certificate-ended',
        on: '2027-02-15…2027-02-28',
        days: [14, 10],
        loss: 504,
        also: ['gap.no-jobseeker-registration', 'gap.unemployment-waiting-period', 'gap.found-unfit-without-benefit'],
        law: [CERTIFICATE, REGISTRATION, 'YTL 14 §', UNFIT],
        by: '2027-02-15',
      },
    ],
  },
  {
    title: 'neither a claim nor a certificate: only benefit for the unemployed would help, 20 × 37.21',
    text: {
      from: '2027-02',
      client: SERVED,
      history: [ILL_BEFORE],
      certificates: [{ kind: 'B', from: '2026-12-01', to: '2027-01-31' }],
      applications: [{ benefit: 'sickness-allowance', filed: 'never' }],
      steps: [REGISTERED, { ...ILL, certificate: 'B' }],
    },
    finds: [
      {
        code: 'gap.found-unfit-without-benefit',
        on: '2027-02-01…2027-02-28',
        days: [28, 20],
        loss: 744.2,
        also: ['gap.nothing-applied-for', 'gap.certificate-ended'],
        law: [UNFIT, 'SVL 15:4', CERTIFICATE],
        by: '2027-04-01',
      },
    ],
  },
  {
    title: 'refused for its form, and no certificate either',
    text: {
      from: '2027-02',
      client: SERVED,
      history: [ILL_BEFORE],
      certificates: [{ kind: 'B', from: '2026-12-01', to: '2027-01-31' }],
      applications: [{ benefit: 'sickness-allowance', outcome: 'refused', reason: 'formal' }],
      steps: [REGISTERED, { ...ILL, certificate: 'B' }],
    },
    finds: [
      {
        code: 'gap.found-unfit-without-benefit',
        on: '2027-02-01…2027-02-28',
        days: [28, 20],
        loss: 744.2,
        also: ['gap.refused', 'gap.certificate-ended'],
        law: [UNFIT, 'SVL 15:1', CERTIFICATE],
        by: '2027-04-01',
      },
    ],
  },
];
