import type { CaseText, StepText } from '../../support/case.js';
import { rehab } from '../../support/rehabilitation.js';
import type { Example } from './example.js';

const decided = (euros: number) => ({ annualIncome: { decided: euros } });
const work = (from: string, monthlyPay: number, workingTime = 1): StepText => ({
  situation: 'work',
  from,
  monthlyPay,
  workingTime,
});

/** One month of a case at a decided annual income. */
function inMonth(from: string, income: number, steps: readonly StepText[], more: Partial<CaseText> = {}): CaseText {
  return { from, client: decided(income), steps, ...more };
}

const SUBSIDY_BEFORE = [{ benefit: 'labour-market-subsidy', from: '2025-10-01', to: '2026-02-28' }];

export const REHABILITATION_EXAMPLES: readonly Example[] = [
  {
    id: 'by income',
    rules: ['rehabilitation.rate', 'rehabilitation.whole-period'],
    given: 'training from February 2026, annual income 24,000',
    text: inMonth('2026-03', 24_000, [rehab('vocational-training', '2026-02-02')]),
    on: '2026-03-02',
    euros: 56,
    by: '24,000 × 70% ÷ 300',
  },
  {
    id: 'above the limit',
    rules: ['rehabilitation.rate'],
    given: 'training from February 2026, annual income 40,000',
    text: inMonth('2026-03', 40_000, [rehab('vocational-training', '2026-02-02')]),
    on: '2026-03-02',
    euros: 72.98,
    by: '(28,899 × 70% + 11,101 × 15%) ÷ 300',
  },
  {
    id: 'G-07',
    rules: ['rehabilitation.vocational-rate'],
    given: 'training from May 2023, annual income 30,000',
    text: inMonth('2023-06', 30_000, [rehab('vocational-training', '2023-05-02')]),
    on: '2023-06-01',
    euros: 75,
    by: '30,000 × 75% ÷ 300',
  },
  {
    id: 'raised by the index',
    rules: ['rehabilitation.index'],
    given: 'training from May 2022, annual income 30,000, a day of 2023',
    text: inMonth('2023-06', 30_000, [rehab('vocational-training', '2022-05-02')]),
    on: '2023-06-01',
    euros: 80.1,
    by: '75.00 × 2,874 ÷ 2,691',
  },
  {
    id: 'G-35',
    rules: ['rehabilitation.minimum'],
    given: 'training from February 2026, no income',
    text: inMonth('2026-03', 0, [rehab('vocational-training', '2026-02-02')]),
    on: '2026-03-02',
    euros: 31.99,
    by: 'the minimum',
  },
  {
    id: 'G-03',
    rules: ['rehabilitation.higher-minimum'],
    given: 'training from May 2023, no income, a day of 2024',
    text: inMonth('2024-06', 0, [rehab('vocational-training', '2023-05-02')]),
    on: '2024-06-17',
    euros: 36.91,
    by: 'the higher minimum of a start before 2024',
  },
  {
    id: 'G-01',
    rules: ['rehabilitation.pensioner'],
    given: 'a pension of 1,500 a month, training from the next day',
    text: inMonth(
      '2026-04',
      0,
      [
        {
          situation: 'pension',
          benefit: 'disability-pension',
          from: '2026-04-01',
          decidedOn: '2026-03-02',
          monthly: 1500,
        },
        rehab('vocational-training', '2026-04-02'),
      ],
      { months: 2 },
    ),
    on: '2026-05-04',
    euros: 6,
    by: '1,500 × 10% ÷ 25',
  },
  {
    id: 'a course',
    rules: ['rehabilitation.attended-day'],
    given: 'a rehabilitation course of five days a week, no income',
    text: inMonth('2026-03', 0, [rehab('rehabilitation-course', '2026-03-02', { to: '2026-03-13' })]),
    on: '2026-03-03',
    euros: 31.99,
    by: 'a day attended',
  },
  {
    id: 'flexible',
    rules: ['rehabilitation.flexible-day'],
    given: 'a work ability course of three days a week, no income, a Friday',
    text: inMonth('2026-03', 0, [rehab('work-ability-course', '2026-03-02', { daysPerWeek: 3 })]),
    on: '2026-03-06',
    euros: 31.99,
    by: 'the fourth and fifth weekday are paid as well',
  },
  {
    id: 'straight from unemployment benefit',
    rules: ['rehabilitation.no-waiting'],
    given: 'labour market subsidy to 28 February 2026, training from 2 March',
    text: inMonth('2026-03', 0, [rehab('vocational-training', '2026-03-02')], { history: SUBSIDY_BEFORE }),
    on: '2026-03-02',
    euros: 31.99,
    by: 'paid from the first day',
  },
  {
    id: 'ill in the middle',
    rules: ['rehabilitation.interruption'],
    given: 'training from February 2026, ill from Monday 9 March',
    text: inMonth('2026-03', 0, [
      rehab('vocational-training', '2026-02-02', { to: '2026-06-30' }),
      { situation: 'incapacity', from: '2026-03-09' },
    ]),
    on: '2026-03-10',
    euros: 31.99,
    by: 'the second of 25 working days',
  },
  {
    id: 'half of the work',
    rules: ['rehabilitation.partial'],
    given: 'a work ability course beside half of full-time work, annual income 30,000',
    text: inMonth('2026-03', 30_000, [
      work('2025-01-01', 1200, 0.5),
      rehab('work-ability-course', '2026-03-02', { partial: true }),
    ]),
    on: '2026-03-03',
    euros: 33.99,
    by: '(28,899 × 70% + 1,101 × 15%) ÷ 300 = 67.98; half of it',
  },
  {
    id: 'pay during training',
    rules: ['rehabilitation.pay-limit'],
    given: 'training from February 2026, annual income 24,000, pay of 1,000 a month',
    text: inMonth('2026-03', 24_000, [rehab('vocational-training', '2026-02-02'), work('2026-01-01', 1000, 0.4)]),
    on: '2026-03-02',
    euros: 47.99,
    by: '(1,000 − 25 × 31.99) ÷ 25 = 8.01; 56.00 − 8.01',
  },
  {
    id: 'beside another benefit',
    rules: ['rehabilitation.reduction'],
    given: 'training from February 2026, annual income 24,000, another benefit of 500 a month',
    text: inMonth('2026-03', 24_000, [
      rehab('vocational-training', '2026-02-02'),
      { situation: 'other-benefit', benefit: 'other', from: '2020-01-01', monthly: 500, effect: 'deducts' },
    ]),
    on: '2026-03-02',
    euros: 36,
    by: '56.00 − 500 ÷ 25',
  },
  {
    id: 'waiting for the start',
    rules: ['rehabilitation.waiting-pay'],
    given: 'training decided on 2 March 2026 begins on 4 May; claimed for the time before, subsidy until then',
    text: inMonth(
      '2026-03',
      0,
      [rehab('vocational-training', '2026-05-04', { decidedOn: '2026-03-02', claimWaiting: true })],
      { history: SUBSIDY_BEFORE },
    ),
    on: '2026-03-02',
    euros: 25.59,
    by: '80% of 31.99',
  },
  {
    id: 'between two periods',
    rules: ['rehabilitation.interval-pay'],
    given: 'assessment to 13 March 2026, training from 4 May; claimed for the time between',
    text: inMonth(
      '2026-03',
      0,
      [
        rehab('vocational-assessment', '2026-03-02', { to: '2026-03-13', claimInterval: true }),
        rehab('vocational-training', '2026-05-04', { claimInterval: true }),
      ],
      { history: SUBSIDY_BEFORE, months: 2 },
    ),
    on: '2026-04-20',
    euros: 25.59,
    by: '80% of 31.99',
  },
];
