/** Order and readiness; rehabilitation begins on Monday 1.2.2027. */
import { type Case, SERVED } from '../told.js';

const TRIAL = { situation: 'rehabilitation', programme: 'work-trial', from: '2027-02-01', to: '2027-04-30' } as const;
const SERVICE = { situation: 'service', service: 'rehabilitative-work', from: '2027-02-01', to: '2027-05-31' } as const;
const START = { on: '2027-02-01', days: [1, 1], loss: 0 } as const;
const UNEMPLOYED = { benefit: 'general-social-security-benefit', from: '2026-06-01', to: '2027-01-31' };
const path = (...steps: readonly object[]) => ({
  from: '2027-01',
  months: 6,
  client: SERVED,
  steps: steps as readonly (typeof TRIAL)[],
});
const after = (entry: object, step: object = TRIAL) => ({ ...path(step), history: [UNEMPLOYED, entry as never] });

const FIRST = [{ code: 'warning.rehabilitation-first', ...START, law: ['KKRL 6 §'] }] as const;

export const REHABILITATION_FIRST: readonly Case[] = [
  { title: 'only unemployment before', text: { ...path(TRIAL), history: [UNEMPLOYED] }, finds: FIRST },
  {
    title: 'sickness allowance ended two years and a day before',
    text: after({ benefit: 'sickness-allowance', from: '2024-11-01', to: '2025-01-31' }),
    finds: FIRST,
  },
  {
    title: 'sickness allowance ended two years before',
    text: after({ benefit: 'sickness-allowance', from: '2024-11-01', to: '2025-02-01' }),
    finds: [],
  },
  {
    title: 'rehabilitation in the two years before',
    text: after({ benefit: 'rehabilitation-allowance', from: '2025-09-01', to: '2025-12-31' }),
    finds: [],
  },
  {
    title: 'a service in the two years before',
    text: after({ benefit: 'expense-compensation', from: '2025-09-01', to: '2025-12-31' }),
    finds: [],
  },
  {
    title: 'a maximum of sickness allowance in the two years before',
    text: after({ decision: 'sickness-maximum', lastDay: '2025-06-30' }),
    finds: [],
  },
  {
    title: 'an illness on the path before it',
    text: path({ situation: 'incapacity', from: '2027-01-04', to: '2027-01-31' }, TRIAL),
    finds: [],
  },
  {
    title: 'a service on the path before it',
    text: path({ ...SERVICE, service: 'coaching', from: '2027-01-04', to: '2027-01-31' }, TRIAL),
    finds: [],
  },
  {
    title: 'only the first rehabilitation of the path',
    text: path({ ...TRIAL, to: '2027-02-28' }, { ...TRIAL, from: '2027-03-08' }),
    finds: FIRST,
  },
  {
    title: 'an assessment is a first step',
    text: path({ ...TRIAL, programme: 'vocational-assessment', to: '2027-02-12' }, { ...TRIAL, from: '2027-03-08' }),
    finds: [],
  },
  {
    title: 'psychotherapy is treatment',
    text: path({ ...TRIAL, programme: 'psychotherapy' }),
    finds: [],
  },
  {
    title: 'youth coaching is there for those of whom nothing is known',
    text: { ...path({ ...TRIAL, programme: 'youth-coaching' }), birth: '2003-05-20' },
    finds: [],
  },
];

const capable = (daysPerWeek: number, more: object = {}) => ({
  ...path(TRIAL),
  client: { ...SERVED, workCapacity: [{ from: '2026-12-01', daysPerWeek, ...more }] },
});
const UNDER_THREE = [
  { code: 'warning.capacity-under-three-days', ...START, law: ['KKRL 6 §', 'KKRL 23.3 §'] },
] as const;

export const CAPACITY: readonly Case[] = [
  { title: 'two days a week', text: capable(2), finds: UNDER_THREE },
  { title: 'three days a week', text: capable(3), finds: [] },
  { title: 'nothing is known', text: path(TRIAL), finds: [] },
  { title: 'two days a week, to the day before', text: capable(2, { to: '2027-01-31' }), finds: [] },
  {
    title: 'the newest knowledge counts',
    text: {
      ...path(TRIAL),
      client: {
        ...SERVED,
        workCapacity: [
          { from: '2027-01-11', daysPerWeek: 4 },
          { from: '2026-12-01', daysPerWeek: 2 },
        ],
      },
    },
    finds: [],
  },
  {
    title: 'an assessment finds out what the client can do',
    text: { ...capable(2), steps: [{ ...TRIAL, programme: 'vocational-assessment' }] },
    finds: [],
  },
  {
    title: 'before 2023 three days a week were asked of nobody',
    text: {
      from: '2022-02',
      client: { ...SERVED, workCapacity: [{ from: '2022-01-01', daysPerWeek: 2 }] },
      steps: [{ ...TRIAL, from: '2022-02-07', to: '2022-02-28' }],
    },
    finds: [],
  },
];

const BEFORE = {
  code: 'warning.rehabilitation-before-service',
  loss: 0,
  law: ['189/2001 8 §', 'KKRL 6 §'],
} as const;

export const BEFORE_SERVICE: readonly Case[] = [
  {
    // 1.2. to 31.5.2027: 120 days, 17 weeks of five days and Monday.
    title: 'rehabilitation to 28.2., rehabilitative work from 1.3.',
    text: path({ ...TRIAL, to: '2027-02-28' }, { ...SERVICE, from: '2027-03-01' }),
    finds: [{ ...BEFORE, on: '2027-02-01…2027-05-31', days: [120, 86] }],
  },
  {
    // 1.3. to 30.4.2027: 61 days, eight weeks and Monday to Friday.
    title: 'both at once from 1.3. to 30.4.',
    text: path(TRIAL, { ...SERVICE, from: '2027-03-01' }),
    finds: [{ ...BEFORE, on: '2027-03-01…2027-04-30', days: [61, 45] }],
  },
  {
    title: 'on its last day',
    text: path(
      { ...SERVICE, from: '2027-01-04', to: '2027-04-05' },
      { ...TRIAL, from: '2027-04-05', to: '2027-05-31' },
    ),
    finds: [{ ...BEFORE, on: '2027-04-05', days: [1, 1] }],
  },
  {
    title: 'after it',
    text: path(
      { ...SERVICE, from: '2027-01-04', to: '2027-04-05' },
      { ...TRIAL, from: '2027-04-06', to: '2027-05-31' },
    ),
    finds: [],
  },
  {
    title: 'an assessment may come first',
    text: path({ ...TRIAL, programme: 'vocational-assessment', to: '2027-02-12' }, { ...SERVICE, from: '2027-03-01' }),
    finds: [],
  },
  {
    title: 'coaching of the employment authority is another service',
    text: path({ ...TRIAL, to: '2027-02-28' }, { ...SERVICE, service: 'coaching', from: '2027-03-01' }),
    finds: [],
  },
];

const TOGETHER = {
  code: 'warning.overlapping-services',
  on: '2027-03-01…2027-04-30',
  days: [61, 45],
  loss: 0,
} as const;
const OTHER = { ...SERVICE, service: 'coaching', daysPerWeek: 2, from: '2027-03-01' } as const;
const WORK_TRIAL = { ...SERVICE, service: 'work-trial', daysPerWeek: 3, to: '2027-04-30' } as const;

export const OVERLAPPING: readonly Case[] = [
  {
    title: 'rehabilitative work and coaching',
    text: path({ ...SERVICE, daysPerWeek: 2, to: '2027-04-30' }, OTHER),
    finds: [{ ...TOGETHER, law: ['189/2001 6 §'] }],
  },
  {
    title: 'two services of six days a week together',
    text: path(WORK_TRIAL, { ...OTHER, daysPerWeek: 3 }),
    finds: [{ ...TOGETHER, law: ['TTL 10:2'] }],
  },
  { title: 'two services of five days a week together', text: path(WORK_TRIAL, OTHER), finds: [] },
  {
    title: 'one after the other',
    text: path({ ...WORK_TRIAL, to: '2027-02-28' }, { ...OTHER, daysPerWeek: 5 }),
    finds: [],
  },
  {
    title: 'a work trial of the employment authority and one of Kela',
    text: path({ ...TRIAL, daysPerWeek: 2 }, { ...WORK_TRIAL, from: '2027-03-01', daysPerWeek: 2 }),
    finds: [{ ...TOGETHER, law: ['KKRL 6 §'] }],
  },
  {
    title: 'youth coaching beside another service',
    text: path({ ...TRIAL, programme: 'youth-coaching', daysPerWeek: 1 }, OTHER),
    finds: [{ ...TOGETHER, law: ['KKRL 7 a §'] }],
  },
  {
    title: 'psychotherapy beside a service serves another purpose',
    text: path({ ...TRIAL, programme: 'psychotherapy', daysPerWeek: 1 }, { ...OTHER, daysPerWeek: 5 }),
    finds: [],
  },
  {
    title: 'work-oriented rehabilitation beside rehabilitative work is told as their order',
    text: path(TRIAL, { ...SERVICE, from: '2027-03-01' }),
    finds: [],
  },
];
