import type { StartingSituation } from './situation.js';

/** 53 years, full-time employee on sick pay, half-time work agreed from March, occupational health statement. */
export const EMPLOYEE: StartingSituation = {
  name: 'an employee on sick leave, who may return for half the time',
  scenario: `
etuuspolku: 1
client:
  birthDate: 1973-02-11
  employment: { from: 2019-03-01, fullTime: true }
  unemploymentFund: { member: true, dailyAmount: 60, daysLeft: 400 }
  workCondition: { met: true }
  household: { children: 1 }
  housing: { rent: 700, owner: true }
history:
  - { benefit: sickness-allowance, from: 2026-10-12, illness: knee, dailyAmount: 62 }
certificates:
  - { kind: A, writtenOn: 2026-10-01, from: 2026-10-01, to: 2027-01-31, supports: [sickness-allowance] }
  - { kind: occupational-health, writtenOn: 2026-11-25, from: 2026-11-25 }
horizon: { from: 2026-12, months: 12 }
paths:
  - name: stay
    steps:
      - { situation: work, from: 2019-03-01, monthlyPay: 2300 }
      - { situation: incapacity, from: 2026-10-01, to: 2027-01-31, illness: knee, certificate: A, employerPay: { monthly: 2300, to: 2026-12-31 } }
  - name: half-time
    steps:
      - { situation: work, from: 2027-02-01, monthlyPay: 1150, workingTime: 0.5 }
`,
  table: {
    open: 'present: stay; sickness: sickness-allowance partial-sickness-allowance employer-sick-pay; rehabilitation: work-ability-course adaptation-course family-rehabilitation rehabilitation-course individual-rehabilitation; other: basic-social-assistance',
    // Full-time work goes on: more than 80 %, and more than eight hours a week.
    'closed benefit-in-law YTL 55 §, no-fund-right YTL 2 §, no-basic-right TTL 7:1, fit-for-work YTL 13 §, TTL 3:3.1, not-full-time YTL 15 §, TTL 4:3':
      'unemployment: labour-market-subsidy',
    'closed benefit-in-law YTL 55 §, no-fund-right YTL 2 §, fit-for-work YTL 13 §, TTL 3:3.1, not-full-time YTL 15 §, TTL 4:3':
      'unemployment: basic-unemployment-allowance',
    'closed no-fund-right YTL 2 §, fit-for-work YTL 13 §, TTL 3:3.1, not-full-time YTL 15 §, TTL 4:3':
      'unemployment: general-social-security-benefit',
    'closed fit-for-work YTL 13 §, TTL 3:3.1, not-full-time YTL 15 §, TTL 4:3':
      'unemployment: earnings-related-allowance',
    'closed fit-for-work YTL 13 §, TTL 3:3.1': 'work: part-time full-time; combined: assessment-rehabilitation-work',
    'closed not-full-time YTL 15 §, TTL 4:3': 'service: work-trial coaching labour-market-training',
    'closed little-work 189/2001 6 §, not-full-time YTL 15 §, TTL 4:3':
      'service: rehabilitative-work; combined: treatment-service treatment-service-rehabilitation-work',
    'closed little-work 189/2001 6 §, fit-for-work YTL 13 §, TTL 3:3.1, not-full-time YTL 15 §, TTL 4:3':
      'combined: service-rehabilitation-work',
    // The occupational health statement shows a weakened capacity, but vocational rehabilitation asks for statement B.
    'needs statement-b KKRL 6 §':
      'rehabilitation: vocational-assessment work-trial work-coaching work-trial-and-coaching education-trial vocational-training; combined: treatment-rehabilitation-work',
    'closed outside-working-life KKRL 23.2 §': 'rehabilitation: skills-course',
    'closed benefit-in-law KKRL 19.2 § (730/2024)': 'rehabilitation: apprenticeship',
    'closed youth-age KKRL 7 a §, not-working KKRL 7 a §': 'rehabilitation: youth-coaching youth-assessment',
    'closed young-plan-age KKRL 20 §': 'rehabilitation: young-persons-plan',
    'needs rehabilitation-plan KKRL 9 §': 'rehabilitation: demanding-medical-rehabilitation',
    'needs treatment-three-months KKRL 11 a §, statement-b KKRL 11 a §': 'rehabilitation: psychotherapy',
    'needs decided-elsewhere KKRL 18 §': 'rehabilitation: occupational-health-work-trial substance-rehabilitation',
    'closed maximum-over KEL 15 §':
      'pension: disability-pension rehabilitation-subsidy guarantee-pension; combined: pension-and-unemployment',
    'closed retirement-age TyEL 11 §': 'pension: old-age-pension',
    'needs amount-known TTL 4:7.1': 'pension: partial-disability-pension foreign-pension',
    'needs amount-known SVL 12:3': 'pension: earnings-related-pension',
    'needs amount-known YTL 13 §, TTL 3:4.2': 'other: parental-allowance',
    'needs amount-known SVL 12:11': 'other: study-grant',
    'needs amount-known YTL 15 §, TTL 4:8': 'other: home-care-allowance',
    'needs amount-known YTL 15 §, TTL 4:7.1': 'other: other',
    'closed not-owner AsTukiL 7 §': 'other: general-housing-allowance',
  },
};
