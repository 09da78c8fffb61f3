import type { StartingSituation } from './situation.js';

/** 61 years, the maximum for the back ended on 31 October 2026, pension refused, on yleistuki since; half-time pension of 300 known. */
export const AFTER_MAXIMUM: StartingSituation = {
  name: 'after the maximum, with a pension refused',
  scenario: `
etuuspolku: 1
client:
  birthDate: 1965-03-20
  employment: null
  unemploymentFund: { member: false }
  workCondition: { met: false }
  household: { children: 0 }
history:
  - { benefit: general-social-security-benefit, from: 2026-11-01 }
  - { decision: sickness-maximum, decidedOn: 2026-10-15, lastDay: 2026-10-31, illness: back }
  - { decision: disability-pension, outcome: refused, appliedOn: 2026-08-03, decidedOn: 2026-11-16 }
certificates:
  - { kind: B, writtenOn: 2026-09-01, from: 2026-09-01, to: 2027-02-28 }
horizon: { from: 2026-12, months: 12 }
paths:
  - { name: stay, steps: [{ situation: jobseeker, from: 2026-11-01 }] }
  - name: partial-pension
    steps:
      - { situation: jobseeker, from: 2026-11-01 }
      - { situation: other-benefit, benefit: partial-disability-pension, monthly: 300, effect: deducts, from: 2027-02-01 }
`,
  table: {
    // Statement B has no purpose of its own, so it carries each. It certifies the incapacity for a pension too.
    open: 'present: stay; unemployment: general-social-security-benefit; rehabilitation: vocational-assessment work-trial work-coaching work-trial-and-coaching skills-course education-trial vocational-training adaptation-course family-rehabilitation rehabilitation-course individual-rehabilitation; service: rehabilitative-work work-trial coaching labour-market-training; work: part-time full-time; pension: disability-pension rehabilitation-subsidy guarantee-pension partial-disability-pension; other: basic-social-assistance; combined: service-rehabilitation-work assessment-rehabilitation-work pension-and-unemployment',
    // The maximum was for the back; a new illness would open a new count (SVL 8:9.4), and no path says which it is.
    'needs sickness-maximum SVL 8:8–9':
      'sickness: sickness-allowance; combined: treatment-service-rehabilitation-work treatment-rehabilitation-work treatment-service',
    'closed benefit-in-law YTL 55 §': 'unemployment: labour-market-subsidy',
    'closed benefit-in-law YTL 55 §, work-condition TTL 5:2': 'unemployment: basic-unemployment-allowance',
    'closed fund-member TTL 5:2, work-condition TTL 5:2, fund-days-left TTL 6:7':
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
    // TyEL 11 §: born in 1965, 65 years at least.
    'closed retirement-age TyEL 11 §': 'pension: old-age-pension',
    'needs amount-known SVL 12:3': 'pension: earnings-related-pension',
    'needs amount-known TTL 4:7.1': 'pension: foreign-pension',
    'needs amount-known YTL 13 §, TTL 3:4.2': 'other: parental-allowance',
    'needs amount-known SVL 12:11': 'other: study-grant',
    'closed has-child YTL 15 §, TTL 4:8': 'other: home-care-allowance',
    'needs amount-known YTL 15 §, TTL 4:7.1': 'other: other',
    'needs housing-known AsTukiL 9 §': 'other: general-housing-allowance',
  },
};
