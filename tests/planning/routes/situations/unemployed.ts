import type { StartingSituation } from './situation.js';

/** 47 years, two years on unemployment benefit, nothing else told. */
export const UNEMPLOYED: StartingSituation = {
  name: 'long-term unemployed, of whom nothing else is known',
  scenario: `
etuuspolku: 1
client: { birthDate: 1979-04-12 }
history:
  - { benefit: labour-market-subsidy, from: 2024-09-02, to: 2026-04-30 }
  - { benefit: general-social-security-benefit, from: 2026-05-01 }
horizon: { from: 2026-12, months: 12 }
paths:
  - { name: stay, steps: [{ situation: jobseeker, from: 2024-09-02 }] }
`,
  table: {
    // YTL 2 §: who draws yleistuki has no right to the fund's allowance. Services and work ask for nothing that is unknown.
    open: 'present: stay; unemployment: general-social-security-benefit; service: rehabilitative-work work-trial coaching labour-market-training; work: part-time full-time; other: basic-social-assistance',
    // 1.5.2026: yleistuki in the place of both.
    'closed benefit-in-law YTL 55 §': 'unemployment: labour-market-subsidy basic-unemployment-allowance',
    'needs fund-member TTL 5:2, work-condition TTL 5:2, fund-days-left TTL 6:7':
      'unemployment: earnings-related-allowance',
    'needs incapable SVL 8:4': 'sickness: sickness-allowance; combined: treatment-service',
    'needs incapable SVL 8:4, employed SVL 8:11, full-time-before SVL 8:11, part-time-agreed SVL 8:11.3':
      'sickness: partial-sickness-allowance',
    'needs employed 55/2001 2:11, incapable SVL 8:4': 'sickness: employer-sick-pay',
    'needs weakened-capacity KKRL 6 §, statement-b KKRL 6 §':
      'rehabilitation: vocational-assessment work-trial work-coaching work-trial-and-coaching skills-course education-trial vocational-training; combined: service-rehabilitation-work assessment-rehabilitation-work',
    'closed benefit-in-law KKRL 19.2 § (730/2024)': 'rehabilitation: apprenticeship',
    'needs employed KKRL 6 §, weakened-capacity KKRL 6 §, health-statement KKRL 6 §':
      'rehabilitation: work-ability-course',
    'closed youth-age KKRL 7 a §': 'rehabilitation: youth-coaching youth-assessment',
    'closed young-plan-age KKRL 20 §': 'rehabilitation: young-persons-plan',
    'needs health-statement KKRL 12 §':
      'rehabilitation: adaptation-course family-rehabilitation rehabilitation-course individual-rehabilitation',
    'needs rehabilitation-plan KKRL 9 §': 'rehabilitation: demanding-medical-rehabilitation',
    'needs treatment-three-months KKRL 11 a §, statement-b KKRL 11 a §': 'rehabilitation: psychotherapy',
    'needs employed KKRL 18 §, decided-elsewhere KKRL 18 §': 'rehabilitation: occupational-health-work-trial',
    'needs decided-elsewhere KKRL 18 §': 'rehabilitation: substance-rehabilitation',
    'closed maximum-over KEL 15 §':
      'pension: disability-pension rehabilitation-subsidy guarantee-pension; combined: pension-and-unemployment',
    'closed retirement-age TyEL 11 §': 'pension: old-age-pension',
    'needs amount-known TTL 4:7.1': 'pension: partial-disability-pension foreign-pension',
    'needs amount-known SVL 12:3': 'pension: earnings-related-pension',
    'needs amount-known YTL 13 §, TTL 3:4.2': 'other: parental-allowance',
    'needs amount-known SVL 12:11': 'other: study-grant',
    'needs has-child YTL 15 §, TTL 4:8, amount-known YTL 15 §, TTL 4:8': 'other: home-care-allowance',
    'needs amount-known YTL 15 §, TTL 4:7.1': 'other: other',
    'needs housing-known AsTukiL 9 §': 'other: general-housing-allowance',
    'needs incapable SVL 8:4, weakened-capacity KKRL 6 §, statement-b KKRL 6 §':
      'combined: treatment-service-rehabilitation-work treatment-rehabilitation-work',
  },
};
