/** A sound scenario that uses every part of the format, so that every field of it can be spoilt. Short, to be quick. */
import { load } from 'js-yaml';

export const EVERY_FIELD = `etuuspolku: 1
$schema: ./scenario.schema.json
reference: F-1
note: wants to work outdoors
client:
  birthDate: 1979-04-12
  household:
    - { spouse: true, children: 1, childBirthMonths: [2015-05], spouseMonthlyIncome: 1200, parents: { livesWith: false, monthlyIncome: 0, otherDependants: 0, provenNoSupport: false, carerFees: 0 } }
    - { from: 2026-12-20, spouse: false, children: 0 }
  otherIncome: [{ kind: rental, monthly: 200, from: 2026-01-01, to: 2026-12-31 }]
  annualIncome: { wages: [{ month: 2026-03, gross: 200.5 }], entrepreneur: 0 }
  vocationalQualification: true
  workCondition: { met: true, metOn: 2026-10-01 }
  unemploymentFund: { member: true, dailyAmount: 60, daysLeft: 100, baseWage: 2500 }
  unemploymentWaiting: { daysServed: 3 }
  tax: { benefitCard: 20, wageCard: 18.5, municipalRate: 7.57, church: false }
  housing:
    - { rent: 480, water: 20, heating: 0, owner: false, wealth: 0, norm: null }
    - { from: 2027-01-01, rent: 500 }
  employment: { from: 2020-01-01, to: 2026-06-30, fullTime: true }
  municipality: Viitasaari
  workCapacity: [{ from: 2026-12-01, to: 2026-12-31, daysPerWeek: 2.5 }]
history:
  - { benefit: labour-market-subsidy, from: 2025-06-01, to: 2026-04-30, paidTo: 2026-04-30 }
  - { benefit: sickness-allowance, from: 2025-03-17, to: 2025-05-31, illness: back, days: 62, dailyAmount: 31.99 }
  - { benefit: foreign-pension, from: 2026-01-01, monthly: 50 }
  - { decision: disability-pension, outcome: refused, appliedOn: 2025-06-03, decidedOn: 2025-11-03, reason: able to do lighter work }
  - { decision: sickness-maximum, decidedOn: 2024-11-03, lastDay: 2024-10-10, illness: 7 }
certificates:
  - { kind: B, writtenOn: 2026-11-20, from: 2026-11-20, to: 2027-02-28, supports: [sickness-allowance, rehabilitation] }
horizon: { from: 2026-12, months: 2 }
assumptions: { processingDays: { sickness-allowance: 21 }, payoutDays: 3 }
paths:
  - name: stay
    title: Stays as now
    steps:
      - { situation: jobseeker, from: 2026-12-01, to: 2027-01-31 }
      - { situation: service, service: coaching, from: 2026-12-07, to: 2026-12-31, daysPerWeek: 3, absent: [{ from: 2026-12-14, to: 2026-12-15 }] }
      - { situation: sanction, from: 2027-01-04, to: 2027-01-10, cause: refused-job }
      - { situation: periodised-pay, from: 2027-01-11, amount: 400, dailyWage: 80 }
    applications:
      - { benefit: general-social-security-benefit, filed: 2026-12-02, decidedOn: 2026-12-20, outcome: refused, reason: late, from: 2026-12-01, movable: { earliest: 2026-12-01, latest: 2026-12-31 } }
      - { benefit: sickness-allowance, filed: 2026-12-05, decidedOn: 2026-12-22, if-refused: [{ situation: work, from: 2026-12-28, monthlyPay: 900 }] }
  - name: others
    steps:
      - { situation: incapacity, from: 2026-12-01, to: 2026-12-20, illness: back, certificate: B, partial: true, hospital: [{ from: 2026-12-03, to: 2026-12-05 }], employerPay: { monthly: 1500, to: 2026-12-10 } }
      - { situation: work, from: 2026-12-01, to: 2027-01-20, monthlyPay: 900, workingTime: 0.5, payMonthOffset: 1 }
      - { situation: rehabilitation, programme: work-trial-and-coaching, from: 2026-12-21, to: 2027-01-10, daysPerWeek: 5, hoursPerDay: 6, partial: true, decidedOn: 2026-12-10, claimWaiting: true, claimInterval: false, movable: { earliest: 2026-12-21, latest: 2027-01-04 }, if-refused: [{ situation: jobseeker, from: 2026-12-11 }] }
      - { situation: pension, benefit: disability-pension, from: 2027-01-01, appliedOn: 2026-12-01, decidedOn: 2026-12-15, outcome: granted, monthly: 800, otherPensions: 100, if-refused: [{ situation: jobseeker, from: 2026-12-20 }] }
      - { situation: other-benefit, benefit: study-grant, from: 2027-01-01, to: 2027-01-15, monthly: 250, effect: bars }
      - { situation: abroad, from: 2027-01-16, to: 2027-01-18 }
      - { situation: prison, from: 2027-01-19, to: 2027-01-20 }
      - { situation: conscription, from: 2027-01-21 }
cohort: { start: 2026-12-01, area: north, referral: doctor }
expect: { findings: [], months: { 2026-12: { gross: 100 }, 2027-01: 50 } }
`;

export const EVERY_FIELD_DOCUMENT: unknown = load(EVERY_FIELD);
