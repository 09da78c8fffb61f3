/** What is only worth knowing. */
import { describe, expect, test } from 'vitest';
import { NOTICE_CODES } from '../../src/findings/codes.js';
import type { CaseText } from '../support/case.js';
import { APPEALS } from './cases/deadlines.js';
import { type Case, findings, SERVED, told } from './told.js';

const REGISTERED = { situation: 'jobseeker', from: '2020-01-01' } as const;
const RENT = { otherIncome: [{ kind: 'rental', monthly: 2000 }] };
const MET = { workCondition: { met: true, metOn: '2025-06-01' } };
const ACROSS_MAY = { from: '2026-04', months: 2, steps: [REGISTERED] } as const;
const MAY = { code: 'notice.law-change', on: '2026-05-01', days: [1, 1], loss: 0, law: ['YTL 55 §'] } as const;
const YOUTH_COACHING = { situation: 'rehabilitation', programme: 'youth-coaching' } as const;

const CASES: readonly Case[] = [
  {
    title: 'holiday compensation from one job, severance pay from another',
    text: {
      from: '2026-04',
      client: SERVED,
      steps: [
        REGISTERED,
        { situation: 'periodised-pay', from: '2026-04-01', to: '2026-04-08' },
        { situation: 'periodised-pay', from: '2026-04-20', to: '2026-04-24' },
      ],
    },
    finds: [
      { code: 'notice.periodised-pay', on: '2026-04-01…2026-04-08', days: [8, 6], loss: 0, law: ['TTL 3:6'] },
      { code: 'notice.periodised-pay', on: '2026-04-20…2026-04-24', days: [5, 5], loss: 0, law: ['TTL 3:6'] },
    ],
  },
  {
    title: 'the same under the new act',
    text: {
      from: '2026-05',
      client: SERVED,
      steps: [REGISTERED, { situation: 'periodised-pay', from: '2026-05-04', to: '2026-05-08' }],
    },
    finds: [
      { code: 'notice.periodised-pay', on: '2026-05-04…2026-05-08', days: [5, 5], loss: 0, law: ['YTL 13 §, TTL 3:6'] },
    ],
  },
  { title: 'labour market subsidy ends', text: { ...ACROSS_MAY, client: SERVED }, finds: [MAY] },
  {
    // The basic allowance knows no means test; from 1.5. rent of 2 000 € takes 844.50 of 800.015. May has 21 weekdays.
    title: 'basic allowance ends, and the new means test leaves nothing',
    text: { ...ACROSS_MAY, client: { ...SERVED, ...RENT, ...MET } },
    finds: [
      {
        code: 'warning.means-test-zero',
        on: '2026-05-01…2026-05-29',
        days: [29, 21],
        loss: 781.41,
        law: ['YTL 16–17 §'],
      },
      MAY,
    ],
  },
  {
    // Ill from Monday 2.3.2026: 292 days to the end of February 2027.
    title: 'the maximum of an unbroken illness, while unemployment benefit follows',
    text: {
      from: '2026-03',
      months: 13,
      client: SERVED,
      history: [{ benefit: 'labour-market-subsidy', from: '2025-06-01', to: '2026-02-28' }],
      steps: [
        REGISTERED,
        { situation: 'incapacity', from: '2026-03-02' },
        { situation: 'pension', benefit: 'disability-pension', from: '2027-01-15', outcome: 'pending' },
      ],
    },
    finds: [
      // 6 × 42.00 to 5 × 37.21 a week.
      {
        code: 'warning.income-drop',
        on: '2027-03-01…2027-03-31',
        days: [31, 23],
        loss: 0,
        law: ['YTL 15 §', 'YTL 13 §, TTL 3:3.3'],
      },
      MAY,
      {
        code: 'notice.sickness-maximum-decided',
        on: '2027-02-28',
        days: [1, 0],
        loss: 0,
        law: ['SVL 8:8', 'KEL 15 §'],
      },
    ],
  },
  {
    title: 'a maximum of history that ends in the simulated time',
    text: {
      from: '2027-02',
      client: SERVED,
      history: [
        { benefit: 'sickness-allowance', from: '2026-03-13', to: '2027-01-31' },
        { decision: 'sickness-maximum', lastDay: '2027-02-28' },
      ],
      steps: [{ situation: 'incapacity', from: '2027-02-01' }],
    },
    finds: [
      {
        code: 'notice.sickness-maximum-decided',
        on: '2027-02-28',
        days: [1, 0],
        loss: 0,
        law: ['SVL 8:8', 'KEL 15 §'],
      },
    ],
  },
  {
    title: 'youth coaching of an hour a day, begun in 2025',
    text: {
      from: '2025-09',
      birth: '2005-05-20',
      client: SERVED,
      steps: [REGISTERED, { ...YOUTH_COACHING, from: '2025-09-15', daysPerWeek: 1 }],
    },
    finds: [
      {
        code: 'notice.rehabilitation-pays-nothing',
        on: '2025-09-15…2025-09-30',
        days: [16, 12],
        loss: 0,
        law: ['KKRL 23.1 §'],
      },
    ],
  },
  {
    title: 'an apprenticeship from 2025',
    text: {
      from: '2025-09',
      client: SERVED,
      steps: [
        REGISTERED,
        { situation: 'rehabilitation', programme: 'apprenticeship', from: '2025-09-01', to: '2025-09-14' },
      ],
    },
    finds: [
      { code: 'warning.rehabilitation-first', on: '2025-09-01', days: [1, 1], loss: 0, law: ['KKRL 6 §'] },
      {
        code: 'notice.rehabilitation-pays-nothing',
        on: '2025-09-01…2025-09-14',
        days: [14, 10],
        loss: 0,
        law: ['KKRL 19.2 § (730/2024)'],
      },
    ],
  },
];

test.each(CASES)('$title', ({ text, finds }) => {
  expect(findings(text).map(told)).toEqual(finds);
});

describe('1.5.2026 changes nothing', () => {
  const NO_CHANGE: readonly { title: string; text: CaseText }[] = [
    {
      title: 'for an earnings-related allowance that goes on',
      text: {
        ...ACROSS_MAY,
        client: { ...SERVED, ...MET, fund: { member: true, dailyAmount: 60, daysLeft: 300, baseWage: 2500 } },
      },
    },
    {
      title: 'for whoever is not unemployed before it',
      text: { ...ACROSS_MAY, client: SERVED, steps: [{ ...REGISTERED, from: '2026-05-04' }] },
    },
    {
      title: 'for whoever is not unemployed after it',
      text: { ...ACROSS_MAY, client: SERVED, steps: [{ ...REGISTERED, to: '2026-04-30' }] },
    },
    { title: 'when it is the first day', text: { ...ACROSS_MAY, from: '2026-05', client: SERVED } },
  ];

  test.each(NO_CHANGE)('$title', ({ text }) => {
    expect(findings(text).map(({ code }) => code)).not.toContain('notice.law-change');
  });
});

test('the change of law names what ends and what follows, also when nothing is left of it', () => {
  const changeFor = (client: object) =>
    findings({ ...ACROSS_MAY, client: { ...SERVED, ...client } }).find(({ code }) => code === 'notice.law-change');
  const after = 'general-social-security-benefit';
  expect(changeFor({})?.values).toEqual({ before: 'labour-market-subsidy', after });
  expect(changeFor({ ...RENT, ...MET })?.values).toEqual({ before: 'basic-unemployment-allowance', after });
});

test.each(NOTICE_CODES)('%s is told in at least two cases', (code) => {
  const told = [...CASES, ...APPEALS].flatMap(({ text }) => findings(text));
  expect(told.filter((each) => each.code === code && each.severity === 'notice').length).toBeGreaterThanOrEqual(2);
});
