import type { CaseText, StepText } from '../../support/case.js';
import type { Example } from './example.js';

const decided = (euros: number) => ({ annualIncome: { decided: euros } });

/** Ill from the first working day of a month, for two months; nothing else. */
function ill(from: string, client: CaseText['client'] = {}, steps: readonly StepText[] = []): CaseText {
  return { from: from.slice(0, 7), months: 2, client, steps: [{ situation: 'incapacity', from }, ...steps] };
}

const ALL_2025 = { from: '2025-01-01', to: '2025-12-31' };
const BEFORE = { benefit: 'sickness-allowance', from: '2026-01-05', illness: 'back' };

export const SICKNESS_EXAMPLES: readonly Example[] = [
  {
    id: 'A7',
    rules: ['sickness.income-decided', 'sickness.rate'],
    given: 'annual income decided at 15,000, ill from March 2026',
    text: ill('2026-03-02', decided(15_000)),
    on: '2026-03-20',
    euros: 35,
    by: '15,000 × 70% ÷ 300',
  },
  {
    id: 'above the limit',
    rules: ['sickness.rate'],
    given: 'annual income decided at 40,000, ill from March 2026',
    text: ill('2026-03-02', decided(40_000)),
    on: '2026-03-20',
    euros: 72.98,
    by: '(28,899 × 70% + (40,000 − 28,899) × 15%) ÷ 300 = (20,229.30 + 1,665.15) ÷ 300',
  },
  {
    id: 'below the threshold',
    rules: ['sickness.rate', 'sickness.minimum'],
    given: 'annual income decided at 1,700, ill from March 2026',
    text: ill('2026-03-02', decided(1700)),
    on: '2026-03-20',
    euros: 31.99,
    by: '1,700 is below 1,757: the minimum',
  },
  {
    id: 'M2',
    rules: ['sickness.annual-income'],
    given: 'wages of 24,000 in the review period, ill from March 2026',
    text: ill('2026-03-02', { annualIncome: { grossTotal: 24_000 } }),
    on: '2026-03-20',
    euros: 50.92,
    by: '24,000 × (1 − 9.07%) = 21,823.20; × 70% ÷ 300',
  },
  {
    id: 'B1',
    rules: ['sickness.annual-income'],
    given: 'labour market subsidy of 37.21 through 2025, ill from February 2026',
    text: {
      ...ill('2026-02-02'),
      history: [{ benefit: 'labour-market-subsidy', ...ALL_2025, dailyAmount: 37.21 }],
    },
    on: '2026-02-20',
    euros: 32.37,
    by: '9,711.81 ÷ 302 = 32.16; × 300 ÷ 70% = 13,782.86; × 302 ÷ 300 = 13,874.75; × 70% ÷ 300',
  },
  {
    id: 'B7',
    rules: ['sickness.annual-income'],
    given: 'wages of 20,000 and 60 days of sickness allowance at 55.00 in the review period',
    text: {
      ...ill('2026-02-02', { annualIncome: { grossTotal: 20_000 } }),
      history: [{ benefit: 'sickness-allowance', from: '2025-03-03', to: '2025-05-31', days: 60, dailyAmount: 55 }],
    },
    on: '2026-02-20',
    euros: 53.43,
    by: '20,000 × (1 − 9.07%) = 18,186.00; 23,571.43 × 60 ÷ 300 = 4,714.29; 22,900.29 × 70% ÷ 300',
  },
  {
    id: 'again within 30 days',
    rules: ['sickness.kept-income'],
    given: 'sickness allowance of 50.00 to 28 February 2026, another illness from 16 March, no other income',
    text: {
      from: '2026-03',
      months: 2,
      history: [{ ...BEFORE, to: '2026-02-28', dailyAmount: 50 }],
      steps: [{ situation: 'incapacity', from: '2026-03-16', illness: 'hand' }],
    },
    on: '2026-03-27',
    euros: 50,
    by: 'the earlier income 50.00 × 300 ÷ 70% = 21,428.57 stays; × 70% ÷ 300',
  },
  {
    id: 'goes on',
    rules: ['sickness.decided-amount'],
    given: 'sickness allowance of 45.00 to 28 February 2026, the same illness goes on',
    text: {
      from: '2026-03',
      history: [{ ...BEFORE, to: '2026-02-28', dailyAmount: 45 }],
      steps: [{ situation: 'incapacity', from: '2026-03-01', illness: 'back' }],
    },
    on: '2026-03-02',
    euros: 45,
    by: 'the amount decided',
  },
  {
    id: 'M1',
    rules: ['sickness.minimum'],
    given: 'no income, ill from March 2026',
    text: ill('2026-03-02', decided(0)),
    on: '2026-03-20',
    euros: 31.99,
    by: 'the minimum',
  },
  {
    id: '7.6 national pension',
    rules: ['sickness.reduction'],
    given: 'at the minimum beside a national pension of 787.07 a month',
    text: ill('2026-03-02', decided(0), [
      { situation: 'other-benefit', benefit: 'other', from: '2020-01-01', monthly: 787.07, effect: 'deducts' },
    ]),
    on: '2026-03-20',
    euros: 0.51,
    by: '31.99 − 787.07 ÷ 25 = 31.99 − 31.48',
  },
  {
    id: 'pay from the employer',
    rules: ['sickness.employer-pay'],
    given: 'at the minimum, the employer pays 700 a month',
    text: {
      from: '2026-03',
      client: decided(0),
      steps: [
        { situation: 'work', from: '2025-01-01', monthlyPay: 700 },
        { situation: 'incapacity', from: '2026-03-02', employerPay: { monthly: 700, to: '2026-03-31' } },
      ],
    },
    on: '2026-03-20',
    euros: 3.99,
    by: '31.99 − 700 ÷ 25 = 31.99 − 28.00',
  },
  {
    id: 'all to the employer',
    rules: ['sickness.employer-pay'],
    given: 'at the minimum, the employer pays 1,500 a month',
    text: {
      from: '2026-03',
      client: decided(0),
      steps: [
        { situation: 'work', from: '2025-01-01', monthlyPay: 1500 },
        { situation: 'incapacity', from: '2026-03-02', employerPay: { monthly: 1500, to: '2026-03-31' } },
      ],
    },
    on: '2026-03-20',
    euros: 0,
    by: '1,500 ÷ 25 = 60.00 is more than 31.99',
  },
  {
    id: 'half of the work',
    rules: ['sickness.partial'],
    given: 'annual income decided at 30,000, half of full-time work, March 2026',
    text: {
      from: '2026-03',
      client: decided(30_000),
      steps: [
        { situation: 'work', from: '2025-01-01', monthlyPay: 1200, workingTime: 0.5 },
        { situation: 'incapacity', from: '2026-03-02', partial: true },
      ],
    },
    on: '2026-03-20',
    euros: 33.99,
    by: '(28,899 × 70% + 1,101 × 15%) ÷ 300 = 67.98; half of it',
  },
  {
    id: 'directly after rehabilitation',
    rules: ['sickness.no-waiting-after-rehabilitation'],
    given: 'training to Friday 13 March 2026, ill from Saturday 14 March',
    text: {
      from: '2026-03',
      client: decided(0),
      steps: [
        { situation: 'rehabilitation', programme: 'vocational-training', from: '2026-02-02', to: '2026-03-13' },
        { situation: 'incapacity', from: '2026-03-14' },
      ],
    },
    on: '2026-03-14',
    euros: 31.99,
    by: 'paid from the first day',
  },
  {
    id: 'D21',
    rules: ['sickness.relapse'],
    given: 'sickness allowance to 31 March 2025, the same illness again from Monday 14 April',
    text: {
      from: '2025-04',
      client: decided(0),
      history: [{ benefit: 'sickness-allowance', from: '2025-01-13', to: '2025-03-31', illness: 'back' }],
      steps: [{ situation: 'incapacity', from: '2025-04-14', illness: 'back' }],
    },
    on: '2025-04-15',
    euros: 31.99,
    by: '14 days after the last paid day: only the onset waits',
  },
  {
    id: '30 days of work',
    rules: ['sickness.extra-days'],
    given: 'maximum to 31 January 2026, work 1–30 May, the same illness from 1 June',
    text: {
      from: '2026-05',
      client: decided(0),
      history: [
        { benefit: 'sickness-allowance', from: '2025-02-13', to: '2026-01-31', illness: 'back' },
        { decision: 'sickness-maximum', decidedOn: '2026-01-20', lastDay: '2026-01-31', illness: 'back' },
      ],
      steps: [
        { situation: 'work', from: '2026-05-01', to: '2026-05-30', monthlyPay: 2000 },
        { situation: 'incapacity', from: '2026-06-01', illness: 'back' },
      ],
      months: 2,
    },
    on: '2026-06-15',
    euros: 31.99,
    by: 'the fifty days after a maximum, when 30 days of work lie between',
  },
];
