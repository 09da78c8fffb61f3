/** A scenario that uses most of what format 1 can say. */
export const EXAMPLE = `etuuspolku: 1
reference: KS-0412                # a case code; never a name, an address or a personal identity code
note: wants to be near animals     # the client's goal in their own words; printed first, never scored
client:
  birthDate: 1979-04-12            # or birthMonth: 1979-04
  household:
    spouse: false
    children: 0                    # under 18
    childBirthMonths: []           # may replace children; needed for safety-net figures by age
    spouseMonthlyIncome: 0
    parents: { livesWith: false, monthlyIncome: 0, otherDependants: 0, provenNoSupport: false, carerFees: 0 }
  otherIncome: [{ kind: rental, monthly: 200, from: 2026-01-01 }]     # non-wage income, means-tested
  annualIncome:                    # what sickness and rehabilitation allowance are computed from
    wages: [{ month: 2026-03, gross: 200.00 }]     # or grossTotal: 18500  (paid within the review period)
    entrepreneur: 0                # confirmed YEL/MYEL income
    # decided: 15234.00            # Kela's decided annual income; then nothing is derived
  vocationalQualification: true    # false: the 21-week qualifying period of unemployment benefit applies
  workCondition: { met: false, metOn: null }
  unemploymentFund: { member: false, dailyAmount: null, daysLeft: null, baseWage: null }
  unemploymentWaiting: served      # served | unserved | { daysServed: 3 }
  tax: { benefitCard: null, wageCard: 18.5, municipalRate: 7.57, church: false }     # percentages
  housing: { rent: 480, water: 20, heating: 0, owner: false, wealth: 0, norm: null } # only for --safety-net
  employment: null                 # { from, to, fullTime }: the 90-day statement is asked of employees only
  municipality: Viitasaari
  workCapacity: [{ from: 2026-12-01, daysPerWeek: 2 }]
history:                           # decided and paid benefits, and what else fills the past
  - { benefit: labour-market-subsidy, from: 2024-09-02, to: 2025-03-15 }
  - { benefit: labour-market-subsidy, from: 2025-06-01, to: 2026-04-30 }
  - { benefit: general-social-security-benefit, from: 2026-05-01, to: 2026-11-30 }
  - { benefit: sickness-allowance, from: 2025-03-17, to: 2025-05-31, illness: back, days: 62, dailyAmount: 31.99 }
  - { decision: disability-pension, outcome: refused, decidedOn: 2025-11-03, reason: "able to do lighter work" }
certificates:
  - { kind: B, writtenOn: 2026-11-20, from: 2026-11-20, to: 2027-02-28, supports: [sickness-allowance, rehabilitation] }
horizon: { from: 2026-12, months: 18 }
assumptions:
  processingDays: { sickness-allowance: 21 }        # overrides the defaults
paths:
  - name: stay
    title: Stays on unemployment benefit
    steps:
      - { situation: jobseeker, from: 2026-12-01 }
  - name: rehabilitation
    steps:
      - { situation: jobseeker, from: 2026-12-01 }
      - { situation: incapacity, from: 2027-01-11, to: 2027-04-30, illness: back, certificate: B }
      - { situation: service, service: rehabilitative-work, from: 2027-05-03, to: 2027-08-06, daysPerWeek: 2 }
      - { situation: rehabilitation, programme: work-trial-and-coaching, from: 2027-08-16, to: 2028-02-11,
          decidedOn: 2027-07-01, movable: { earliest: 2027-08-02, latest: 2027-10-01 } }
`;
