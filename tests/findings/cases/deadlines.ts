/** Time limits seen from 1.2.2027: 14 days ahead is Monday 15.2. */
import { type Case, SERVED } from '../told.js';

const TODAY = { from: '2027-02', client: SERVED, steps: [] } as const;
const REFUSED = { decision: 'disability-pension', outcome: 'refused' } as const;
const REGISTERED = { situation: 'jobseeker', from: '2027-02-01' } as const;
const RECEIVED = { benefit: 'general-social-security-benefit', from: '2026-06-01', to: '2027-01-31' };
const refusedOn = (decidedOn: string) => ({ ...TODAY, history: [{ ...REFUSED, decidedOn }] });
const ended = (on: string, weekdays: number) => ({ on, days: [1, weekdays], loss: 0, law: ['KEL 78 §'] }) as const;

/** A decision counts as received on the seventh day, and 30 days run from there. */
export const APPEALS: readonly Case[] = [
  {
    title: 'decided 10.1.: received 17.1., to 16.2., fifteen days ahead',
    text: refusedOn('2027-01-10'),
    finds: [{ code: 'notice.appeal-deadline', ...ended('2027-02-16', 1), by: '2027-02-16' }],
  },
  {
    title: 'decided 9.1.: to 15.2., fourteen days ahead',
    text: refusedOn('2027-01-09'),
    finds: [{ code: 'warning.deadline-near', ...ended('2027-02-15', 1), by: '2027-02-15' }],
  },
  {
    title: 'decided 26.12.: to 1.2., today',
    text: refusedOn('2026-12-26'),
    finds: [{ code: 'warning.deadline-near', ...ended('2027-02-01', 1), by: '2027-02-01' }],
  },
  {
    title: 'decided 25.12.: to Sunday 31.1., yesterday',
    text: refusedOn('2026-12-25'),
    finds: [{ code: 'warning.deadline-missed', ...ended('2027-01-31', 0) }],
  },
  {
    title: 'decided 27.10.: to 3.12., sixty days ago',
    text: refusedOn('2026-10-27'),
    finds: [{ code: 'warning.deadline-missed', ...ended('2026-12-03', 1) }],
  },
  { title: 'decided 26.10.: too long ago to be told', text: refusedOn('2026-10-26'), finds: [] },
  { title: 'nobody knows when it was decided', text: { ...TODAY, history: [REFUSED] }, finds: [] },
  {
    title: 'granted',
    text: { ...TODAY, history: [{ ...REFUSED, outcome: 'granted', decidedOn: '2027-01-20' }] },
    finds: [],
  },
  {
    title: 'each refusal by itself: rehabilitation in history, sickness allowance and a pension on the path',
    text: {
      from: '2027-02',
      months: 3,
      client: SERVED,
      history: [
        { decision: 'rehabilitation', outcome: 'refused', decidedOn: '2027-01-11' },
        { ...REFUSED, decidedOn: '2027-02-08' },
      ],
      applications: [{ benefit: 'sickness-allowance', outcome: 'refused', decidedOn: '2027-03-15' }],
      steps: [
        REGISTERED,
        { situation: 'incapacity', from: '2027-02-15', to: '2027-03-31' },
        // The same decision as in history is told once.
        {
          situation: 'pension',
          benefit: 'disability-pension',
          from: '2027-02-01',
          decidedOn: '2027-02-08',
          outcome: 'refused',
        },
      ],
    },
    finds: [
      { code: 'notice.appeal-deadline', on: '2027-02-17', days: [1, 1], loss: 0, law: ['KKRL 55 §'], by: '2027-02-17' },
      { code: 'notice.appeal-deadline', ...ended('2027-03-17', 1), by: '2027-03-17' },
      {
        code: 'notice.appeal-deadline',
        on: '2027-04-21',
        days: [1, 1],
        loss: 0,
        law: ['SVL 17:1–2'],
        by: '2027-04-21',
      },
    ],
  },
  {
    title: 'by the act of the benefit',
    text: {
      ...TODAY,
      history: [
        { decision: 'general-social-security-benefit', outcome: 'refused', decidedOn: '2027-01-18' },
        { decision: 'earnings-related-allowance', outcome: 'refused', decidedOn: '2027-01-19' },
        { decision: 'general-housing-allowance', outcome: 'refused', decidedOn: '2027-01-20' },
        { decision: 'study-grant', outcome: 'refused', decidedOn: '2027-01-21' },
      ],
    },
    finds: [
      { code: 'notice.appeal-deadline', on: '2027-02-24', days: [1, 1], loss: 0, law: ['YTL 36 §'], by: '2027-02-24' },
      {
        code: 'notice.appeal-deadline',
        on: '2027-02-25',
        days: [1, 1],
        loss: 0,
        law: ['TTL 12:1, 12:6'],
        by: '2027-02-25',
      },
      {
        code: 'notice.appeal-deadline',
        on: '2027-02-26',
        days: [1, 1],
        loss: 0,
        law: ['938/2014 35 §'],
        by: '2027-02-26',
      },
      {
        code: 'notice.appeal-deadline',
        on: '2027-02-27',
        days: [1, 0],
        loss: 0,
        law: ['KKRL 55 §; KEL 78 §; 938/2014 35 §'],
        by: '2027-02-27',
      },
    ],
  },
];

const ill = (from: string) => ({ ...TODAY, steps: [{ situation: 'incapacity', from } as const] });
const near = (on: string, weekdays: number, law: string) =>
  [{ code: 'warning.deadline-near', on, days: [1, weekdays], loss: 0, law: [law], by: on }] as const;

/** Two months for sickness allowance, three for unemployment benefit, six for rehabilitation allowance (R24). */
export const CLAIMS: readonly Case[] = [
  { title: 'ill since 16.12.: fifteen days left', text: ill('2026-12-16'), finds: [] },
  { title: 'ill since 15.12.: fourteen days left', text: ill('2026-12-15'), finds: near('2027-02-15', 1, 'SVL 15:4') },
  {
    title: 'ill since 1.12.: today is the last day',
    text: ill('2026-12-01'),
    finds: near('2027-02-01', 1, 'SVL 15:4'),
  },
  { title: 'ill since 30.11.: the last day was 31.1.', text: ill('2026-11-30'), finds: [] },
  {
    title: 'the employer pays and claims',
    text: {
      ...TODAY,
      steps: [{ situation: 'incapacity', from: '2026-12-15', employerPay: { monthly: 2300, to: '2027-03-07' } }],
    },
    finds: [
      {
        code: 'warning.deadline-near',
        on: '2027-02-15',
        days: [1, 1],
        loss: 0,
        law: ['SVL 15:4', 'SVL 15:2'],
        by: '2027-02-15',
      },
    ],
  },
  {
    title: 'registered since 5.11. without benefit so far',
    text: { ...TODAY, steps: [{ ...REGISTERED, from: '2026-11-05' }] },
    finds: near('2027-02-05', 1, 'YTL 20 §'),
  },
  {
    title: 'in rehabilitation since 10.8.',
    text: { ...TODAY, steps: [{ situation: 'rehabilitation', programme: 'vocational-training', from: '2026-08-10' }] },
    finds: near('2027-02-10', 1, 'KKRL 41 §'),
  },
  {
    title: 'the claim is planned, and not filed yet',
    text: { ...ill('2026-12-15'), applications: [{ benefit: 'sickness-allowance', filed: '2027-02-03' }] },
    finds: near('2027-02-15', 1, 'SVL 15:4'),
  },
  {
    title: 'the claim has been filed',
    text: { ...ill('2026-12-15'), applications: [{ benefit: 'sickness-allowance', filed: '2027-02-01' }] },
    finds: [],
  },
  {
    title: 'the claim has been decided',
    text: {
      ...ill('2026-12-15'),
      applications: [{ benefit: 'sickness-allowance', decidedOn: '2027-01-20', outcome: 'granted' }],
    },
    finds: [],
  },
  {
    title: 'the allowance has been paid',
    text: {
      ...ill('2026-12-15'),
      history: [{ benefit: 'sickness-allowance', from: '2026-12-28', to: '2027-01-31' }],
    },
    finds: [],
  },
  {
    title: 'no right stands behind it: the sickness maximum was full before',
    text: { ...ill('2026-12-15'), history: [{ decision: 'sickness-maximum', lastDay: '2026-10-31' }] },
    finds: [],
  },
];

const TRIAL = {
  situation: 'rehabilitation',
  programme: 'work-trial',
  from: '2027-02-01',
  to: '2027-02-28',
  decidedOn: '2027-01-11',
} as const;

export const LATE: readonly Case[] = [
  {
    // Claimed 20.8., so paid from 20.2.: 17 days of 42.00 lost from 1.2. to 19.2., where 15 × 37.21 are paid instead.
    title: 'rehabilitation allowance claimed late, while unemployment benefit goes on: 714.00 − 558.15',
    text: {
      ...TODAY,
      history: [RECEIVED],
      steps: [REGISTERED, TRIAL],
      applications: [{ benefit: 'rehabilitation-allowance', filed: '2027-08-20' }],
    },
    finds: [
      {
        code: 'warning.deadline-missed',
        on: '2027-02-01…2027-02-19',
        days: [19, 15],
        loss: 155.85,
        law: ['KKRL 41 §'],
        by: '2027-08-01',
        filed: '2027-08-20',
      },
    ],
  },
  {
    title: 'the same claimed on the last day',
    text: {
      ...TODAY,
      history: [RECEIVED],
      steps: [REGISTERED, TRIAL],
      applications: [{ benefit: 'rehabilitation-allowance', filed: '2027-08-01' }],
    },
    finds: [],
  },
  {
    // The minimum of 31.99 is paid for 17 days, 543.83: less than the 558.15 paid meanwhile.
    title: 'nothing is lost where unemployment benefit is more',
    text: {
      ...TODAY,
      client: { ...SERVED, annualIncome: { decided: 0 } },
      history: [RECEIVED],
      steps: [REGISTERED, { ...TRIAL, programme: 'vocational-training' }],
      applications: [{ benefit: 'rehabilitation-allowance', filed: '2027-08-20' }],
    },
    finds: [],
  },
  {
    title: 'a late claim that leaves a gap is told as the gap',
    text: {
      ...TODAY,
      history: [{ benefit: 'sickness-allowance', from: '2026-12-28', to: '2027-01-31' }],
      steps: [REGISTERED, { situation: 'incapacity', from: '2027-02-01' }],
      applications: [{ benefit: 'sickness-allowance', filed: '2027-04-20' }],
    },
    finds: [],
  },
];
