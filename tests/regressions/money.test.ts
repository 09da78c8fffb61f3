/** Money that once came out wrong, each case worked out again by hand. */
import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/calendar/day.js';
import { euros } from '../../src/money/cents.js';
import { money, statement } from '../payments/pay.js';
import type { CaseText } from '../support/case.js';

const MARCH: CaseText = {
  from: '2026-03',
  months: 5,
  history: [{ benefit: 'labour-market-subsidy', from: '2025-11-17', to: '2026-02-28' }],
  client: { annualIncome: { decided: 0 } },
  applications: [{ benefit: 'rehabilitation-allowance', filed: '2026-04-14' }],
  steps: [{ situation: 'jobseeker', from: '2026-03-01' }],
};
const course = (from: string): CaseText => ({
  ...MARCH,
  steps: [
    ...MARCH.steps,
    { situation: 'rehabilitation', programme: 'work-ability-course', from, to: '2026-05-29', decidedOn: '2026-02-15' },
  ],
});

// Subsidy paid on 31.3. for 9.–27.3.: 15 × 37.21 = 558.15. The allowance of the same days is 15 × 31.99 = 479.85.
test.each(['2026-03-09', '2026-03-07'])(
  'a course from %s gives back what it brings for the time, and no more',
  (from) => {
    const { bridges, payments } = money(course(from));
    expect(bridges.map(({ gross, collected }) => [euros(gross), euros(collected)])).toEqual([[558.15, 479.85]]);
    const collected = payments.reduce((sum, payment) => sum + payment.collected, 0);
    expect(euros(collected as never)).toBe(479.85);
  },
);

test('a pension stated at the full amount stays full when the index rises at New Year', () => {
  const pension = {
    situation: 'pension',
    benefit: 'rehabilitation-subsidy',
    from: '2026-08-01',
    appliedOn: '2026-07-01',
  };
  const { payments } = money({
    from: '2026-11',
    months: 3,
    steps: [{ ...pension, outcome: 'granted', monthly: 787.07 } as never],
  });
  expect(payments.map(({ withheld }) => withheld)).toEqual([0, 0, 0]);
});

test('a sickness allowance decided at the minimum has the flat 20 %', () => {
  const [payment] = money({
    from: '2026-09',
    months: 2,
    client: { tax: { wageCard: 14 } },
    history: [
      { benefit: 'sickness-allowance', from: '2026-08-03', to: '2026-08-31', illness: 'back', dailyAmount: 31.99 },
    ],
    steps: [{ situation: 'incapacity', from: '2026-09-01', to: '2026-10-31', illness: 'back' }],
  }).payments;
  // 25 × 31.99.
  expect([euros(payment?.gross as never), euros(payment?.withheld as never)]).toEqual([799.75, 159.95]);
});

test('a pending claim makes a right that goes on from history depend on it', () => {
  const { months } = money({
    from: '2026-12',
    history: [{ benefit: 'general-social-security-benefit', from: '2026-05-01', to: '2026-11-30' }],
    applications: [{ benefit: 'general-social-security-benefit', outcome: 'pending' }],
    steps: [{ situation: 'jobseeker', from: '2026-12-01' }],
  });
  expect(months[0]?.certainty).toBe('depends');
});

describe('a programme attended on some days of the week', () => {
  const AUTUMN: CaseText = {
    from: '2026-09',
    months: 6,
    history: [{ benefit: 'general-social-security-benefit', from: '2026-05-01', to: '2026-08-31' }],
    steps: [{ situation: 'jobseeker', from: '2026-09-01' }],
  };
  const days = (daysPerWeek: number) => ({
    situation: 'rehabilitation' as const,
    programme: 'work-ability-course',
    from: '2026-10-05',
    to: '2026-10-30',
    daysPerWeek,
    decidedOn: '2026-08-03',
  });

  test('is one right beside sickness allowance', () => {
    const incapacity = { situation: 'incapacity', from: '2026-09-07', to: '2026-11-30' } as const;
    const { rights } = money({ ...AUTUMN, steps: [...AUTUMN.steps, incapacity, days(2)] });
    const rehabilitation = rights.filter(({ family }) => family === 'rehabilitation');
    expect(rehabilitation.map(({ claim }) => formatDay(claim.filed as never))).toEqual(['2026-10-05']);
  });

  test('is filed and counted from its first paid day, not from the Saturday before it', () => {
    // Waiting day 5.10.; attended Mondays, so paid first on 12.10.; decided 2.11., paid 5.11.
    const { rights, payments } = money({ ...AUTUMN, steps: [days(1)] });
    const [right] = rights.filter(({ family }) => family === 'rehabilitation');
    expect([right?.firstPayable, right?.claim.decidedOn].map((each) => formatDay(each as never))).toEqual([
      '2026-10-12',
      '2026-11-02',
    ]);
    expect(formatDay(payments.find(({ benefit }) => benefit === 'rehabilitation-allowance')?.date as never)).toBe(
      '2026-11-05',
    );
  });
});

test('sickness allowance that stands back for a whole-period programme ends its right with its last paid day', () => {
  const { rights, ...worked } = money({
    from: '2026-09',
    months: 4,
    client: { annualIncome: { decided: 0 } },
    history: [{ benefit: 'general-social-security-benefit', from: '2026-05-01', to: '2026-08-31' }],
    steps: [
      { situation: 'jobseeker', from: '2026-09-01' },
      { situation: 'incapacity', from: '2026-09-07' },
      { situation: 'rehabilitation', programme: 'vocational-training', from: '2026-09-25', decidedOn: '2026-08-03' },
    ],
  });
  const [sickness] = rights.filter(({ family }) => family === 'sickness');
  expect(formatDay(sickness?.to as never)).toBe('2026-09-24');
  // 18.–24.9., 6 days; decided 9.10.
  expect(statement({ ...worked, rights }).filter((line) => line.includes('sickness'))).toEqual([
    '2026-10-12 sickness-allowance 2026-09-18..2026-09-24 191.94 - 38.39 = 153.55',
  ]);
});

test('a Saturday of sickness allowance inside a programme of one day a week is paid', () => {
  const { payments } = money({
    from: '2025-06',
    months: 3,
    client: { annualIncome: { decided: 0 }, unemploymentWaiting: 'served' },
    history: [
      { benefit: 'sickness-allowance', from: '2025-01-29', to: '2025-05-31', illness: 'back', dailyAmount: 31.99 },
    ],
    steps: [
      { situation: 'jobseeker', from: '2025-06-01' },
      { situation: 'incapacity', from: '2025-06-03', to: '2025-06-16', illness: 'knee' },
      {
        situation: 'rehabilitation',
        programme: 'substance-rehabilitation',
        from: '2025-06-04',
        to: '2025-08-27',
        daysPerWeek: 1,
      },
    ],
  });
  // Waiting 3.–13.6.; of the rest only Saturday 14.6. is not the programme's Monday. Decided 5.7., paid 8.7.
  const sickness = payments.filter(({ benefit }) => benefit === 'sickness-allowance');
  expect(sickness.map(({ date, gross }) => [formatDay(date), euros(gross)])).toEqual([['2025-07-08', 31.99]]);
});

test.each([
  ['2024-04', 'labour-market-subsidy'],
  ['2026-05', 'general-social-security-benefit'],
])('a right of %s that the means test leaves without a euro is called by its name', (from, benefit) => {
  const { rights } = money({
    from,
    client: { otherIncome: [{ kind: 'rental', monthly: 5000 }], unemploymentWaiting: 'served' },
    steps: [{ situation: 'jobseeker', from: `${from}-01` }],
  });
  expect(rights.map((right) => right.benefit)).toEqual([benefit]);
});
