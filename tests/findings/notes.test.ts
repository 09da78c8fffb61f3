/** Each assumption and each omission is named by a case that rests on it, and by none that does not. */
import { describe, expect, test } from 'vitest';
import { moneyOf } from '../../src/payments/payments.js';
import type { PathFacts } from '../../src/scenario/facts.js';
import type {
  AssumptionId,
  NotCalculatedId,
  SafetyNetAssumption,
  SafetyNetOmission,
} from '../../src/simulation/notes.js';
import { simulate } from '../../src/simulation/simulate.js';
import { type CaseText, caseOf } from '../support/case.js';

const REGISTERED = { situation: 'jobseeker', from: '2020-01-01' } as const;
const RECEIVED = { benefit: 'general-social-security-benefit', from: '2026-06-01', to: '2027-01-31' };
const ILL = { situation: 'incapacity', from: '2027-02-01' } as const;
const ILL_BEFORE = { benefit: 'sickness-allowance', from: '2026-12-01', to: '2027-01-31' };
const WORK = { situation: 'work', from: '2027-02-01', monthlyPay: 900, workingTime: 0.5 } as const;
const TRAINING = { situation: 'rehabilitation', programme: 'vocational-training', from: '2027-02-01' } as const;
const PENSION = { situation: 'pension', from: '2027-02-01', outcome: 'granted', monthly: 900 } as const;
const WORK_TRIAL = { ...TRAINING, programme: 'work-trial' } as const;
const SERVICE = { situation: 'service', service: 'rehabilitative-work', from: '2026-11-02' } as const;
const EMPLOYED = { employment: { fullTime: true } };
const MEMBER = {
  workCondition: { met: true, metOn: '2026-01-15' },
  fund: { member: true, dailyAmount: 60, daysLeft: 300, baseWage: 2500 },
};
const february = (steps: CaseText['steps'], more: Partial<CaseText> = {}): CaseText => ({
  from: '2027-02',
  steps,
  ...more,
});

/** A case for each, and the same without the fact that matters. */
const ASSUMPTIONS: Record<Exclude<AssumptionId, SafetyNetAssumption>, readonly [CaseText, CaseText | null]> = {
  'mixed-week': [
    // Benefit from Monday to Friday, sickness allowance from Saturday 20.2.
    february([REGISTERED, { ...ILL, from: '2027-02-09' }], { history: [RECEIVED] }),
    february([REGISTERED], { history: [RECEIVED] }),
  ],
  'hospital-in-waiting': [
    february([REGISTERED, { ...ILL, hospital: [{ from: '2027-02-03', to: '2027-02-04' }] }], { history: [RECEIVED] }),
    february([REGISTERED, ILL], { history: [RECEIVED] }),
  ],
  'relapse-day': [
    february([REGISTERED, { ...ILL, from: '2027-02-15' }], { history: [ILL_BEFORE] }),
    february([REGISTERED, { ...ILL, from: '2027-02-15' }], { history: [RECEIVED] }),
  ],
  'qualification-assumed': [
    february([REGISTERED], { client: { vocationalQualification: null } }),
    february([REGISTERED]),
  ],
  'waiting-unserved': [february([REGISTERED]), february([REGISTERED], { client: { unemploymentWaiting: 'unserved' } })],
  'maximum-unrecorded': [
    february([ILL], {
      history: [{ benefit: 'rehabilitation-subsidy', from: '2026-02-01', to: '2027-01-31', monthly: 900 }],
    }),
    february([ILL]),
  ],
  'statement-suspends': [
    february([ILL], { client: EMPLOYED, history: [{ ...ILL_BEFORE, from: '2026-10-01', days: 90 }] }),
    february([ILL], { client: EMPLOYED, history: [{ ...ILL_BEFORE, from: '2026-10-01', days: 60 }] }),
  ],
  'statement-delivered-before': [
    february([ILL], { client: EMPLOYED, history: [{ ...ILL_BEFORE, from: '2026-10-01', days: 91 }] }),
    february([ILL], { client: EMPLOYED, history: [{ ...ILL_BEFORE, from: '2026-10-01', days: 90 }] }),
  ],
  'certificates-in-order': [february([ILL]), february([{ ...ILL, certificate: 'B' }])],
  'basic-allowance-unlimited': [
    { from: '2026-04', client: { workCondition: { met: true } }, steps: [REGISTERED] },
    { from: '2026-04', steps: [REGISTERED] },
  ],
  'rehabilitative-work-in-force': [
    february([REGISTERED, SERVICE]),
    { from: '2026-12', steps: [REGISTERED, { ...SERVICE, to: '2026-12-31' }] },
  ],
  'partial-conditions': [february([{ ...ILL, partial: true }, WORK]), february([ILL, WORK])],
  'maintenance-discretionary': [
    february([WORK_TRIAL], { history: [RECEIVED], client: { annualIncome: { decided: 0 } } }),
    // 42.00 € a day is more than the minimum: no compensation.
    february([WORK_TRIAL], { history: [RECEIVED], client: { annualIncome: { decided: 18_000 } } }),
  ],
  'fund-amount-as-given': [
    february([REGISTERED], { history: [RECEIVED], client: MEMBER }),
    february([REGISTERED], { history: [RECEIVED], client: { ...MEMBER, fund: { ...MEMBER.fund, dailyAmount: null } } }),
  ],
  'income-from-daily-amount': [
    february([ILL], { history: [{ ...ILL_BEFORE, dailyAmount: 40 }] }),
    february([ILL], { history: [ILL_BEFORE] }),
  ],
  'waiting-carried-over': [
    february([REGISTERED], { history: [{ ...RECEIVED, to: '2026-12-31' }] }),
    february([REGISTERED], { history: [RECEIVED] }),
  ],
  'age-limit-65': [
    february([REGISTERED], { birth: '1965-01-10', from: '2030-01' }),
    february([REGISTERED], { birth: '1964-12-10', from: '2030-01' }),
  ],
  'age-limit-18': [february([REGISTERED], { birth: '2009-06-15' }), february([REGISTERED], { birth: '2009-01-15' })],
  'claims-on-first-day': [february([REGISTERED]), null],
  'onset-from-first-paid-day': [
    february([ILL], { history: [ILL_BEFORE] }),
    february([ILL], { history: [{ ...ILL_BEFORE, illness: 'another' }] }),
  ],
  'rehabilitation-continues': [
    february([TRAINING], { history: [{ benefit: 'rehabilitation-allowance', from: '2026-11-02', to: '2027-01-31' }] }),
    february([TRAINING], { history: [RECEIVED] }),
  ],
  'earlier-pay-not-counted': [
    february([REGISTERED, { ...WORK, from: '2027-01-01', payMonthOffset: 1 }]),
    february([REGISTERED, { ...WORK, payMonthOffset: 1 }]),
  ],
  'pension-by-table': [
    february([{ situation: 'pension', benefit: 'disability-pension', from: '2027-02-01', outcome: 'granted' }]),
    february([
      { situation: 'pension', benefit: 'disability-pension', from: '2027-02-01', outcome: 'granted', monthly: 900 },
    ]),
  ],
  'claim-outcome-assumed': [
    february([REGISTERED], { applications: [{ benefit: 'general-social-security-benefit', outcome: 'pending' }] }),
    february([REGISTERED], { applications: [{ benefit: 'general-social-security-benefit' }] }),
  ],
  'processing-unemployment': [
    february([REGISTERED]),
    february([REGISTERED], { assumed: { processingDays: { 'general-social-security-benefit': 5 } } }),
  ],
  'processing-sickness': [
    february([ILL]),
    february([ILL], { applications: [{ benefit: 'sickness-allowance', decidedOn: '2027-03-01' }] }),
  ],
  'processing-rehabilitation': [february([TRAINING]), february([ILL])],
  'processing-young-persons-rehabilitation': [
    february([{ ...TRAINING, programme: 'young-persons-plan' }], { birth: '2007-05-05' }),
    february([TRAINING]),
  ],
  'processing-disability-pension': [
    february([{ ...PENSION, benefit: 'disability-pension' }]),
    february([{ ...PENSION, benefit: 'disability-pension', decidedOn: '2027-01-15' }]),
  ],
  'processing-continued-rehabilitation-subsidy': [
    february([{ ...PENSION, benefit: 'rehabilitation-subsidy' }], {
      history: [{ benefit: 'rehabilitation-subsidy', from: '2026-01-01', to: '2027-01-31', monthly: 990.9 }],
    }),
    february([{ ...PENSION, benefit: 'rehabilitation-subsidy' }]),
  ],
  'payout-days': [february([REGISTERED]), february([REGISTERED], { assumed: { processingDays: {}, payoutDays: 2 } })],
  'stated-income-at-month-end': [february([WORK]), february([REGISTERED])],
  'rehabilitation-minimum-withholding': [
    february([TRAINING]),
    february([TRAINING], { client: { tax: { benefitCard: 12 } } }),
  ],
};

const NOT_CALCULATED: Record<Exclude<NotCalculatedId, SafetyNetOmission>, readonly [CaseText, CaseText | null]> = {
  'final-tax': [february([]), null],
  'tax-of-pay': [february([WORK]), february([WORK], { client: { tax: { wageCard: 18.5 } } })],
  'tax-of-stated-income': [
    february([
      { situation: 'other-benefit', benefit: 'parental-allowance', from: '2027-02-01', monthly: 800, effect: 'bars' },
    ]),
    february([
      { situation: 'other-benefit', benefit: 'study-grant', from: '2027-02-01', monthly: 279, effect: 'deducts' },
    ]),
  ],
  'housing-and-social-assistance': [february([]), null],
  'three-month-income': [
    february([ILL], { client: { annualIncome: { grossTotal: 24_000 } } }),
    february([ILL], { client: { annualIncome: { grossTotal: 24_000, decided: 18_000 } } }),
  ],
  'entrepreneur-waiting-pay': [
    february([ILL], { client: { annualIncome: { entrepreneur: 12_000 } } }),
    february([TRAINING], { client: { annualIncome: { entrepreneur: 12_000 } } }),
  ],
  'increased-earnings-part': [
    { from: '2024-02', client: MEMBER, steps: [REGISTERED, { ...SERVICE, service: 'coaching', from: '2024-02-01' }] },
    { from: '2025-02', client: MEMBER, steps: [REGISTERED, { ...SERVICE, service: 'coaching', from: '2025-02-03' }] },
  ],
  'rehabilitation-assistance': [february([TRAINING]), february([ILL])],
  'ninety-day-statement': [february([ILL, WORK]), february([ILL, WORK], { client: EMPLOYED })],
};

/** Those of the days and those of the money. */
function notesIn(text: CaseText) {
  const facts = caseOf(text);
  const result = simulate(facts, facts.paths[0] as PathFacts);
  const money = moneyOf(facts, result);
  return {
    assumptions: [...result.assumptions, ...money.assumptions],
    notCalculated: [...result.notCalculated, ...money.notCalculated],
  };
}

const named = (cases: Record<string, readonly [CaseText, CaseText | null]>): [string, CaseText][] =>
  Object.entries(cases).map(([id, [text]]) => [id, text]);

const silent = (cases: Record<string, readonly [CaseText, CaseText | null]>): [string, CaseText][] =>
  Object.entries(cases).flatMap(([id, [, text]]) => (text === null ? [] : [[id, text]]));

describe('assumptions', () => {
  test.each(named(ASSUMPTIONS))('%s is named', (id, text) => {
    expect(notesIn(text).assumptions).toContain(id);
  });

  test.each(silent(ASSUMPTIONS))('%s is not named where it does not matter', (id, text) => {
    expect(notesIn(text).assumptions).not.toContain(id);
  });
});

describe('what is left out', () => {
  test.each(named(NOT_CALCULATED))('%s is named', (id, text) => {
    expect(notesIn(text).notCalculated).toContain(id);
  });

  test.each(silent(NOT_CALCULATED))('%s is not named where it does not matter', (id, text) => {
    expect(notesIn(text).notCalculated).not.toContain(id);
  });
});
