import type { StartingSituation } from './situation.js';

/** February 2026, before yleistuki: 30 years, a fund member who works 40 % of full time, no illness told. */
export const PART_TIME: StartingSituation = {
  name: 'a fund member in part-time work before 1.5.2026',
  scenario: `
etuuspolku: 1
client:
  birthDate: 1995-06-15
  unemploymentFund: { member: true, dailyAmount: 62, daysLeft: 250 }
  workCondition: { met: true }
  household: { children: 2 }
  housing: { rent: 800, wealth: 60000 }
history:
  - { benefit: earnings-related-allowance, from: 2025-11-03, dailyAmount: 62 }
horizon: { from: 2026-02, months: 12 }
paths:
  - name: stay
    steps:
      - { situation: jobseeker, from: 2025-11-03 }
      - { situation: work, from: 2026-01-05, monthlyPay: 900, workingTime: 0.4 }
`,
  table: {
    open: 'present: stay; unemployment: earnings-related-allowance; service: work-trial coaching labour-market-training; work: part-time full-time; other: basic-social-assistance',
    'closed no-fund-right TTL 5:2, no-basic-right TTL 7:1': 'unemployment: labour-market-subsidy',
    'closed no-fund-right TTL 5:2': 'unemployment: basic-unemployment-allowance',
    // Three months before it is law.
    'closed benefit-in-law YTL 55 §, no-fund-right TTL 5:2': 'unemployment: general-social-security-benefit',
    'needs incapable SVL 8:4': 'sickness: sickness-allowance employer-sick-pay',
    // Works now, so employed; what the work was before is not told. The part-time work of 40 % is the agreed one.
    'needs incapable SVL 8:4, full-time-before SVL 8:11': 'sickness: partial-sickness-allowance',
    'needs weakened-capacity KKRL 6 §, statement-b KKRL 6 §':
      'rehabilitation: vocational-assessment work-trial work-coaching work-trial-and-coaching education-trial vocational-training; combined: assessment-rehabilitation-work',
    'closed outside-working-life KKRL 23.2 §': 'rehabilitation: skills-course',
    'closed benefit-in-law KKRL 19.2 § (730/2024)': 'rehabilitation: apprenticeship',
    'needs weakened-capacity KKRL 6 §, health-statement KKRL 6 §': 'rehabilitation: work-ability-course',
    // 30 years old since June 2025.
    'closed youth-age KKRL 7 a §, not-working KKRL 7 a §': 'rehabilitation: youth-coaching youth-assessment',
    'closed young-plan-age KKRL 20 §': 'rehabilitation: young-persons-plan',
    'needs health-statement KKRL 12 §':
      'rehabilitation: adaptation-course family-rehabilitation rehabilitation-course individual-rehabilitation',
    'needs rehabilitation-plan KKRL 9 §': 'rehabilitation: demanding-medical-rehabilitation',
    'needs treatment-three-months KKRL 11 a §, statement-b KKRL 11 a §': 'rehabilitation: psychotherapy',
    'needs decided-elsewhere KKRL 18 §': 'rehabilitation: occupational-health-work-trial substance-rehabilitation',
    // 40 % of full time is 15 to 16 hours a week.
    'closed little-work 189/2001 6 §':
      'service: rehabilitative-work; combined: treatment-service-rehabilitation-work treatment-service service-rehabilitation-work',
    'closed maximum-over KEL 15 §':
      'pension: disability-pension rehabilitation-subsidy guarantee-pension; combined: pension-and-unemployment',
    'closed retirement-age TyEL 11 §': 'pension: old-age-pension',
    'needs amount-known TTL 4:7.1': 'pension: partial-disability-pension foreign-pension; other: other',
    'needs amount-known SVL 12:3': 'pension: earnings-related-pension',
    'needs amount-known TTL 3:4.2': 'other: parental-allowance',
    'needs amount-known SVL 12:11': 'other: study-grant',
    'needs amount-known TTL 4:8': 'other: home-care-allowance',
    // AsTukiL 13 §: no right with 50 000 € or more.
    'closed little-wealth AsTukiL 13 §': 'other: general-housing-allowance',
    'needs incapable SVL 8:4, weakened-capacity KKRL 6 §, statement-b KKRL 6 §':
      'combined: treatment-rehabilitation-work',
  },
};
