import { rehab } from '../../support/rehabilitation.js';
import { REGISTERED } from '../../support/unemployment.js';
import type { Example } from './example.js';

export const MONTHLY_EXAMPLES: readonly Example[] = [
  {
    id: 'P6',
    rules: ['expense-compensation'],
    given: 'rehabilitative work of four days a week',
    text: {
      from: '2026-06',
      client: { unemploymentWaiting: 'served' },
      steps: [
        REGISTERED,
        { situation: 'service', service: 'rehabilitative-work', from: '2026-06-01', to: '2026-09-30' },
      ],
    },
    on: '2026-06-01',
    euros: 9,
    by: '9.00 for an attended day',
  },
  {
    id: 'at the minimum',
    rules: ['maintenance-compensation'],
    given: 'a rehabilitation course, no income',
    text: {
      from: '2026-03',
      client: { annualIncome: { decided: 0 } },
      steps: [rehab('rehabilitation-course', '2026-03-02', { to: '2026-03-13' })],
    },
    on: '2026-03-03',
    euros: 9,
    by: '9.00 for an attended day',
  },
  {
    id: 'part of a month',
    rules: ['pay.wages'],
    given: 'pay of 1,000 a month from Monday 15 June 2026',
    text: { from: '2026-06', steps: [{ situation: 'work', from: '2026-06-15', monthlyPay: 1000 }] },
    on: '2026-06-15',
    euros: 545.45,
    by: '1,000 × 12 ÷ 22 weekdays',
  },
  {
    id: 'sick pay for half a month',
    rules: ['pay.employer-sick-pay'],
    given: 'the employer pays 2,000 a month to Friday 13 March 2026',
    text: {
      from: '2026-03',
      steps: [
        { situation: 'work', from: '2025-01-01', monthlyPay: 2000 },
        { situation: 'incapacity', from: '2026-03-02', employerPay: { monthly: 2000, to: '2026-03-13' } },
      ],
    },
    on: '2026-03-03',
    euros: 909.09,
    by: '2,000 × 10 ÷ 22 weekdays',
  },
  {
    id: 'from the middle of the month',
    rules: ['pension.stated'],
    given: 'a disability pension of 1,000 a month from 16 June 2026',
    text: {
      from: '2026-06',
      steps: [
        {
          situation: 'pension',
          benefit: 'disability-pension',
          from: '2026-06-16',
          decidedOn: '2026-05-04',
          appliedOn: '2026-03-02',
          monthly: 1000,
        },
      ],
    },
    on: '2026-06-16',
    euros: 500,
    by: '1,000 × 15 ÷ 30 days',
  },
  {
    id: 'by the table, living alone',
    rules: ['pension.national'],
    given: 'a disability pension whose amount is not stated, 2026',
    text: {
      from: '2026-06',
      steps: [
        {
          situation: 'pension',
          benefit: 'disability-pension',
          from: '2026-06-01',
          decidedOn: '2026-05-04',
          appliedOn: '2026-03-02',
        },
      ],
    },
    on: '2026-06-01',
    euros: 787.07,
    by: 'the full national pension of a person living alone; guarantee pension 203.83 beside it',
  },
  {
    id: 'by the table, with a spouse',
    rules: ['pension.national'],
    given: 'the same client living with a spouse',
    text: {
      from: '2026-06',
      household: { spouse: true },
      steps: [
        {
          situation: 'pension',
          benefit: 'disability-pension',
          from: '2026-06-01',
          decidedOn: '2026-05-04',
          appliedOn: '2026-03-02',
        },
      ],
    },
    on: '2026-06-01',
    euros: 702.69,
    by: 'the full national pension of a person living with a spouse',
  },
  {
    id: 'beside an earnings-related pension',
    rules: ['pension.national'],
    given: 'the client living alone with another pension of 500 a month',
    text: {
      from: '2026-06',
      steps: [
        {
          situation: 'pension',
          benefit: 'disability-pension',
          from: '2026-06-01',
          decidedOn: '2026-05-04',
          appliedOn: '2026-03-02',
          otherPensions: 500,
        },
      ],
    },
    on: '2026-06-01',
    euros: 570.32,
    by: '787.07 − 50% × (500 × 12 − 798) ÷ 12 = 787.07 − 216.75',
  },
  {
    id: 'beside the national pension',
    rules: ['pension.guarantee'],
    given: 'a disability pension whose amount is not stated, 2026, living alone',
    text: {
      from: '2026-06',
      steps: [
        {
          situation: 'pension',
          benefit: 'disability-pension',
          from: '2026-06-01',
          decidedOn: '2026-05-04',
          appliedOn: '2026-03-02',
        },
      ],
    },
    on: '2026-06-01',
    euros: 203.83,
    by: '990.90 − 787.07',
  },
  {
    id: 'stated',
    rules: ['other.stated'],
    given: 'home care allowance of 377.68 a month',
    text: {
      from: '2026-06',
      steps: [
        {
          situation: 'other-benefit',
          benefit: 'home-care-allowance',
          from: '2026-06-01',
          monthly: 377.68,
          effect: 'none',
        },
      ],
    },
    on: '2026-06-01',
    euros: 377.68,
    by: 'as stated',
  },
];
