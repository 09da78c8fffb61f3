import type { StartingSituation } from './situation.js';

/** Unemployed, ill since November with statement B to the end of February, able to work two days a week, no employment. */
export const SICK: StartingSituation = {
  name: 'unemployed and ill, with statement B',
  scenario: `
etuuspolku: 1
client:
  birthDate: 1979-04-12
  vocationalQualification: true
  workCondition: { met: false }
  unemploymentFund: { member: false }
  employment: null
  household: { children: 0 }
  housing: { rent: 480 }
  workCapacity: [{ from: 2026-11-01, daysPerWeek: 2 }]
history:
  - { benefit: general-social-security-benefit, from: 2026-05-01, to: 2026-11-12 }
  - { benefit: sickness-allowance, from: 2026-11-13, illness: back }
certificates:
  - { kind: B, writtenOn: 2026-11-20, from: 2026-11-02, to: 2027-02-28, supports: [sickness-allowance, rehabilitation] }
horizon: { from: 2026-12, months: 12 }
paths:
  - name: stay
    steps:
      - { situation: incapacity, from: 2026-11-02, to: 2027-02-28, illness: back, certificate: B }
      - { situation: jobseeker, from: 2026-05-01 }
`,
  table: {
    // Services begin on Monday 1 March 2027, after the incapacity. Statement B carries rehabilitation.
    open: 'present: stay; sickness: sickness-allowance; rehabilitation: vocational-assessment work-trial work-coaching work-trial-and-coaching skills-course education-trial vocational-training adaptation-course family-rehabilitation rehabilitation-course individual-rehabilitation; service: rehabilitative-work work-trial coaching labour-market-training; other: general-housing-allowance basic-social-assistance; combined: treatment-service-rehabilitation-work treatment-rehabilitation-work treatment-service',
    // Unfit on the first day.
    'closed benefit-in-law YTL 55 §, fit-for-work YTL 13 §, TTL 3:3.1': 'unemployment: labour-market-subsidy',
    'closed benefit-in-law YTL 55 §, work-condition TTL 5:2, fit-for-work YTL 13 §, TTL 3:3.1':
      'unemployment: basic-unemployment-allowance',
    'closed fit-for-work YTL 13 §, TTL 3:3.1':
      'unemployment: general-social-security-benefit; work: part-time full-time; combined: service-rehabilitation-work assessment-rehabilitation-work',
    'closed fund-member TTL 5:2, work-condition TTL 5:2, fund-days-left TTL 6:7, fit-for-work YTL 13 §, TTL 3:3.1':
      'unemployment: earnings-related-allowance',
    'closed employed SVL 8:11, full-time-before SVL 8:11': 'sickness: partial-sickness-allowance',
    'closed employed 55/2001 2:11': 'sickness: employer-sick-pay',
    'closed benefit-in-law KKRL 19.2 § (730/2024)': 'rehabilitation: apprenticeship',
    'closed employed KKRL 6 §': 'rehabilitation: work-ability-course',
    'closed youth-age KKRL 7 a §': 'rehabilitation: youth-coaching youth-assessment',
    'closed young-plan-age KKRL 20 §': 'rehabilitation: young-persons-plan',
    'needs rehabilitation-plan KKRL 9 §': 'rehabilitation: demanding-medical-rehabilitation',
    'needs treatment-three-months KKRL 11 a §': 'rehabilitation: psychotherapy',
    'closed employed KKRL 18 §': 'rehabilitation: occupational-health-work-trial',
    'needs decided-elsewhere KKRL 18 §': 'rehabilitation: substance-rehabilitation',
    'closed maximum-over KEL 15 §':
      'pension: disability-pension rehabilitation-subsidy guarantee-pension; combined: pension-and-unemployment',
    'closed retirement-age TyEL 11 §': 'pension: old-age-pension',
    'needs amount-known TTL 4:7.1': 'pension: partial-disability-pension foreign-pension',
    'needs amount-known SVL 12:3': 'pension: earnings-related-pension',
    'needs amount-known YTL 13 §, TTL 3:4.2': 'other: parental-allowance',
    'needs amount-known SVL 12:11': 'other: study-grant',
    'closed has-child YTL 15 §, TTL 4:8': 'other: home-care-allowance',
    'needs amount-known YTL 15 §, TTL 4:7.1': 'other: other',
  },
};
