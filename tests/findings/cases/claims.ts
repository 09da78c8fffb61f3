/** Claims that come late, never, or are refused. Allowances are 42.00 €, unemployment benefit 37.21 € a day. */
import { type Case, SERVED } from '../told.js';

const UNFIT = 'YTL 13 §, TTL 3:3.1';
const REGISTRATION = 'YTL 7 §, TTL 2:1';
const ILL_BEFORE = { benefit: 'sickness-allowance', from: '2026-12-01', to: '2027-01-31' };
const REGISTERED = { situation: 'jobseeker', from: '2027-02-01' } as const;
const ILL = { situation: 'incapacity', from: '2027-02-01' } as const;
const TRAINING = { situation: 'rehabilitation', programme: 'vocational-training', from: '2027-02-01' } as const;
const FEBRUARY = { on: '2027-02-01…2027-02-28', days: [28, 20] } as const;

export const CASES: readonly Case[] = [
  {
    title: 'unemployment benefit claimed on 14 June reaches back to 14 March: 30 × 37.21',
    text: {
      from: '2027-02',
      months: 2,
      client: SERVED,
      applications: [{ benefit: 'general-social-security-benefit', filed: '2027-06-14' }],
      steps: [REGISTERED],
    },
    finds: [
      {
        code: 'gap.applied-late',
        on: '2027-02-01…2027-03-13',
        days: [41, 30],
        loss: 1116.3,
        law: ['YTL 20 §'],
        by: '2027-05-01',
        filed: '2027-06-14',
      },
    ],
  },
  {
    // Recipients are paid through the waiting to 21.1.; payable: 22.–23., 25.–30.1., 1.–6., 8.–13.2.
    title: 'the sickness claim is the late one, though a claim for rehabilitation stands before it: 20 × 42.00',
    text: {
      from: '2026-12',
      months: 6,
      history: [{ benefit: 'general-social-security-benefit', from: '2026-05-01', to: '2026-11-30' }],
      applications: [
        { benefit: 'rehabilitation-allowance', filed: '2027-01-02' },
        { benefit: 'sickness-allowance', filed: '2027-04-15' },
      ],
      steps: [
        { ...REGISTERED, from: '2026-12-01' },
        { ...ILL, from: '2027-01-11', to: '2027-04-30' },
      ],
    },
    finds: [
      {
        code: 'gap.applied-late',
        on: '2027-01-22…2027-02-14',
        days: [24, 16],
        loss: 840,
        also: ['gap.found-unfit-without-benefit'],
        law: ['SVL 15:4', UNFIT],
        by: '2027-03-22',
        filed: '2027-04-15',
      },
    ],
  },
  {
    title: 'rehabilitation allowance claimed on 15 August reaches back to 15 February: 12 × 42.00',
    text: {
      from: '2027-02',
      client: SERVED,
      history: [ILL_BEFORE],
      applications: [{ benefit: 'rehabilitation-allowance', filed: '2027-08-15' }],
      steps: [TRAINING],
    },
    finds: [
      {
        code: 'gap.applied-late',
        on: '2027-02-01…2027-02-14',
        days: [14, 10],
        loss: 504,
        also: ['gap.no-jobseeker-registration'],
        law: ['KKRL 41 §', REGISTRATION],
        by: '2027-08-01',
        filed: '2027-08-15',
      },
    ],
  },
  {
    // Three months before 31 May is the last of February; before 1 June it is 1 March.
    title: 'the last day of February is reached until 31 May: 22 × 37.21',
    text: {
      from: '2025-02',
      months: 2,
      history: [{ benefit: 'labour-market-subsidy', from: '2024-06-01', to: '2025-01-31' }],
      applications: [{ benefit: 'labour-market-subsidy', filed: '2025-07-01' }],
      steps: [
        { situation: 'work', from: '2025-02-01', to: '2025-02-27', monthlyPay: 2500 },
        { ...REGISTERED, from: '2025-02-28' },
      ],
    },
    finds: [
      {
        code: 'gap.applied-late',
        on: '2025-02-28…2025-03-31',
        days: [32, 22],
        loss: 818.62,
        law: ['TTL 11:1'],
        by: '2025-05-31',
        filed: '2025-07-01',
      },
    ],
  },
  {
    title: 'refused as late, with no day of filing known',
    text: {
      from: '2027-02',
      client: SERVED,
      applications: [{ benefit: 'general-social-security-benefit', outcome: 'refused', reason: 'late' }],
      steps: [REGISTERED],
    },
    finds: [{ code: 'gap.applied-late', ...FEBRUARY, loss: 744.2, law: ['YTL 20 §'], by: '2027-05-01' }],
  },
  {
    title: 'nobody claims unemployment benefit: three months',
    text: {
      from: '2027-02',
      client: SERVED,
      applications: [{ benefit: 'general-social-security-benefit', filed: 'never' }],
      steps: [REGISTERED],
    },
    finds: [{ code: 'gap.nothing-applied-for', ...FEBRUARY, loss: 744.2, law: ['YTL 20 §'], by: '2027-05-01' }],
  },
  {
    title: 'nobody claims sickness allowance: two months; 24 × 42.00',
    text: {
      from: '2027-02',
      client: SERVED,
      history: [ILL_BEFORE],
      applications: [{ benefit: 'sickness-allowance', filed: 'never' }],
      steps: [REGISTERED, ILL],
    },
    finds: [
      {
        code: 'gap.nothing-applied-for',
        ...FEBRUARY,
        loss: 1008,
        also: ['gap.found-unfit-without-benefit'],
        law: ['SVL 15:4', UNFIT],
        by: '2027-04-01',
      },
    ],
  },
  {
    title: 'nobody claims rehabilitation allowance: six months; 24 × 42.00',
    text: {
      from: '2027-02',
      client: SERVED,
      history: [ILL_BEFORE],
      applications: [{ benefit: 'rehabilitation-allowance', filed: 'never' }],
      steps: [TRAINING],
    },
    finds: [
      {
        code: 'gap.nothing-applied-for',
        ...FEBRUARY,
        loss: 1008,
        also: ['gap.no-jobseeker-registration'],
        law: ['KKRL 41 §', REGISTRATION],
        by: '2027-08-01',
      },
    ],
  },
  {
    title: 'unemployment benefit refused',
    text: {
      from: '2027-02',
      client: SERVED,
      applications: [{ benefit: 'general-social-security-benefit', outcome: 'refused' }],
      steps: [REGISTERED],
    },
    finds: [{ code: 'gap.refused', ...FEBRUARY, loss: 744.2, law: ['YTL 21 §'] }],
  },
  {
    title: 'found fit for work, but not registered: 24 × 42.00',
    text: {
      from: '2027-02',
      client: SERVED,
      history: [ILL_BEFORE],
      applications: [{ benefit: 'sickness-allowance', outcome: 'refused' }],
      steps: [ILL],
    },
    finds: [
      {
        code: 'gap.refused',
        ...FEBRUARY,
        loss: 1008,
        also: ['gap.no-jobseeker-registration'],
        law: ['SVL 8:4', REGISTRATION],
      },
    ],
  },
  {
    title: 'refused for its form, so unfit and without a benefit',
    text: {
      from: '2027-02',
      client: SERVED,
      history: [ILL_BEFORE],
      applications: [{ benefit: 'sickness-allowance', outcome: 'refused', reason: 'formal' }],
      steps: [REGISTERED, ILL],
    },
    finds: [
      {
        code: 'gap.refused',
        ...FEBRUARY,
        loss: 1008,
        also: ['gap.found-unfit-without-benefit'],
        law: ['SVL 15:1', UNFIT],
      },
    ],
  },
];
