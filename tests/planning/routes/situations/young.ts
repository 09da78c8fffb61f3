import type { StartingSituation } from './situation.js';

/** Born 5 May 2009, so 17 years old on 1 December 2026: neither in work nor in school. */
export const YOUNG: StartingSituation = {
  name: 'a seventeen-year-old without work or school',
  scenario: `
etuuspolku: 1
client: { birthDate: 2009-05-05, vocationalQualification: false, employment: null, unemploymentFund: { member: false }, workCondition: { met: false }, household: { children: 0 } }
horizon: { from: 2026-12, months: 12 }
paths:
  - { name: stay, steps: [] }
`,
  table: {
    // KKRL 7 a §: 16 to 29, without a statement. The allowance itself asks for 18 of those born in 2009 or later.
    open: 'present: stay; rehabilitation: youth-coaching youth-assessment; work: full-time; other: basic-social-assistance',
    'closed benefit-in-law YTL 55 §, unemployment-age YTL 11 §': 'unemployment: labour-market-subsidy',
    'closed benefit-in-law YTL 55 §, work-condition TTL 5:2, unemployment-age YTL 11 §':
      'unemployment: basic-unemployment-allowance',
    'closed unemployment-age YTL 11 §':
      'unemployment: general-social-security-benefit; service: rehabilitative-work work-trial coaching labour-market-training; work: part-time',
    'closed unemployment-age YTL 11 §, rehabilitation-age KKRL 17 §': 'combined: service-rehabilitation-work',
    'closed fund-member TTL 5:2, work-condition TTL 5:2, fund-days-left TTL 6:7, unemployment-age YTL 11 §':
      'unemployment: earnings-related-allowance',
    'closed sickness-age SVL 8:2': 'sickness: sickness-allowance',
    'closed sickness-age SVL 8:2, employed SVL 8:11, full-time-before SVL 8:11': 'sickness: partial-sickness-allowance',
    'closed employed 55/2001 2:11': 'sickness: employer-sick-pay',
    'closed rehabilitation-age KKRL 17 §':
      'rehabilitation: vocational-assessment work-trial work-coaching work-trial-and-coaching education-trial vocational-training young-persons-plan adaptation-course family-rehabilitation rehabilitation-course individual-rehabilitation demanding-medical-rehabilitation psychotherapy substance-rehabilitation; combined: assessment-rehabilitation-work',
    'closed rehabilitation-age KKRL 17 §, skills-age KKRL 6 §': 'rehabilitation: skills-course',
    'closed rehabilitation-age KKRL 17 §, benefit-in-law KKRL 19.2 § (730/2024)': 'rehabilitation: apprenticeship',
    'closed rehabilitation-age KKRL 17 §, employed KKRL 6 §': 'rehabilitation: work-ability-course',
    'closed rehabilitation-age KKRL 17 §, employed KKRL 18 §': 'rehabilitation: occupational-health-work-trial',
    'closed pension-age KEL 12 §, maximum-over KEL 15 §':
      'pension: disability-pension rehabilitation-subsidy guarantee-pension; combined: pension-and-unemployment',
    'closed retirement-age TyEL 11 §': 'pension: old-age-pension',
    'closed pension-age KEL 12 §': 'pension: partial-disability-pension earnings-related-pension',
    'needs amount-known TTL 4:7.1': 'pension: foreign-pension',
    'needs amount-known YTL 13 §, TTL 3:4.2': 'other: parental-allowance',
    'needs amount-known SVL 12:11': 'other: study-grant',
    'closed has-child YTL 15 §, TTL 4:8': 'other: home-care-allowance',
    'needs amount-known YTL 15 §, TTL 4:7.1': 'other: other',
    'needs housing-known AsTukiL 9 §': 'other: general-housing-allowance',
    'closed sickness-age SVL 8:2, rehabilitation-age KKRL 17 §': 'combined: treatment-rehabilitation-work',
    'closed sickness-age SVL 8:2, unemployment-age YTL 11 §': 'combined: treatment-service',
    'closed sickness-age SVL 8:2, unemployment-age YTL 11 §, rehabilitation-age KKRL 17 §':
      'combined: treatment-service-rehabilitation-work',
  },
};
