/** Age, absence, another benefit and work stand in the way. Allowances are 42.00 €, unemployment benefit 37.21 € a day. */
import { type Case, SERVED } from '../told.js';

const UNFIT = 'YTL 13 §, TTL 3:3.1';
const REGISTRATION = 'YTL 7 §, TTL 2:1';
const OTHER_BENEFIT = 'YTL 13 §, TTL 3:4';
const ILL_BEFORE = { benefit: 'sickness-allowance', from: '2026-12-01', to: '2027-01-31' };
const REGISTERED = { situation: 'jobseeker', from: '2027-02-01' } as const;
const ILL = { situation: 'incapacity', from: '2027-02-01' } as const;
const FEBRUARY = { on: '2027-02-01…2027-02-28', days: [28, 20] } as const;
const TWO_WEEKS = { on: '2027-02-01…2027-02-14', days: [14, 10] } as const;

export const CASES: readonly Case[] = [
  {
    title: 'seventeen',
    text: { from: '2027-02', birth: '2009-06-15', client: SERVED, steps: [REGISTERED] },
    finds: [{ code: 'gap.age', ...FEBRUARY, loss: 744.2, law: ['YTL 11 §'] }],
  },
  {
    title: '65 in January, so nothing from 1 February',
    text: { from: '2027-02', birth: '1962-01-10', client: SERVED, steps: [REGISTERED] },
    finds: [{ code: 'gap.age', ...FEBRUARY, loss: 744.2, law: ['YTL 11 §'] }],
  },
  {
    title: '68 and ill: 24 × 42.00',
    text: { from: '2027-02', birth: '1959-01-05', client: SERVED, history: [ILL_BEFORE], steps: [ILL] },
    finds: [
      {
        code: 'gap.age',
        ...FEBRUARY,
        loss: 1008,
        also: ['gap.no-jobseeker-registration', 'gap.found-unfit-without-benefit'],
        law: ['YTL 11 §', 'SVL 8:2', REGISTRATION, UNFIT],
      },
    ],
  },
  {
    title: 'abroad for two weeks: 10 × 37.21',
    text: {
      from: '2027-02',
      client: SERVED,
      steps: [REGISTERED, { situation: 'abroad', from: '2027-02-08', to: '2027-02-21' }],
    },
    finds: [{ code: 'gap.abroad', on: '2027-02-08…2027-02-21', days: [14, 10], loss: 372.1, law: ['YTL 11 §'] }],
  },
  {
    title: 'abroad and not registered: no use registering from there',
    text: { from: '2027-02', client: SERVED, steps: [{ situation: 'abroad', from: '2027-02-01' }] },
    finds: [
      {
        code: 'gap.abroad',
        ...FEBRUARY,
        loss: 0,
        also: ['gap.no-jobseeker-registration'],
        law: ['YTL 11 §', REGISTRATION],
      },
    ],
  },
  {
    title: 'two weeks in prison: 10 × 37.21',
    text: {
      from: '2027-02',
      client: SERVED,
      steps: [REGISTERED, { situation: 'prison', from: '2027-02-01', to: '2027-02-14' }],
    },
    finds: [{ code: 'gap.detained-or-serving', ...TWO_WEEKS, loss: 372.1, law: ['YTL 11 §'] }],
  },
  {
    title: 'ill in prison: 12 × 42.00',
    text: {
      from: '2027-02',
      client: SERVED,
      history: [ILL_BEFORE],
      steps: [REGISTERED, ILL, { situation: 'prison', from: '2027-02-01', to: '2027-02-14' }],
    },
    finds: [
      {
        code: 'gap.detained-or-serving',
        ...TWO_WEEKS,
        loss: 504,
        also: ['gap.found-unfit-without-benefit'],
        law: ['YTL 11 §', 'SVL 8:5', UNFIT],
      },
    ],
  },
  {
    title: 'a conscript need not register',
    text: { from: '2027-02', birth: '2006-03-04', steps: [{ situation: 'conscription', from: '2027-02-01' }] },
    finds: [
      {
        code: 'gap.detained-or-serving',
        ...FEBRUARY,
        loss: 0,
        also: ['gap.no-jobseeker-registration', 'gap.unemployment-waiting-period'],
        law: ['YTL 11 §', REGISTRATION, 'YTL 14 §'],
      },
    ],
  },
  {
    title: 'a benefit without money bars unemployment benefit',
    text: {
      from: '2027-02',
      client: SERVED,
      steps: [
        REGISTERED,
        { situation: 'other-benefit', benefit: 'study-grant', effect: 'bars', from: '2027-02-01', to: '2027-02-14' },
      ],
    },
    finds: [{ code: 'gap.barred-by-other-benefit', ...TWO_WEEKS, loss: 372.1, law: [OTHER_BENEFIT] }],
  },
  {
    title: 'it bars rehabilitation allowance too: 12 × 42.00',
    text: {
      from: '2027-02',
      client: SERVED,
      history: [ILL_BEFORE],
      steps: [
        { situation: 'rehabilitation', programme: 'vocational-training', from: '2027-02-01' },
        { situation: 'other-benefit', benefit: 'other', effect: 'bars', from: '2027-02-01', to: '2027-02-14' },
      ],
    },
    finds: [
      {
        code: 'gap.barred-by-other-benefit',
        ...TWO_WEEKS,
        loss: 504,
        also: ['gap.no-jobseeker-registration'],
        law: [OTHER_BENEFIT, 'KKRL 22 §', REGISTRATION],
      },
    ],
  },
  {
    title: 'nearly full-time work without pay',
    text: {
      from: '2027-02',
      client: SERVED,
      steps: [REGISTERED, { situation: 'work', from: '2027-02-01', monthlyPay: 0, workingTime: 0.9 }],
    },
    finds: [{ code: 'gap.barred-by-work', ...FEBRUARY, loss: 744.2, law: ['YTL 15 §, TTL 4:3'] }],
  },
  {
    title: 'the same, and the waiting period unserved: 13 × 37.21',
    text: {
      from: '2027-02',
      steps: [REGISTERED, { situation: 'work', from: '2027-02-01', monthlyPay: 0, workingTime: 0.9 }],
    },
    finds: [
      {
        code: 'gap.barred-by-work',
        ...FEBRUARY,
        loss: 483.73,
        also: ['gap.unemployment-waiting-period'],
        law: ['YTL 15 §, TTL 4:3', 'YTL 14 §'],
      },
    ],
  },
];
