/** Each assumption and omission of the safety net is named by a case that rests on it, and by none that does not. */
import { describe, expect, test } from 'vitest';
import type { SafetyNetAssumption, SafetyNetOmission } from '../../src/simulation/notes.js';
import type { CaseText } from '../support/case.js';
import { IN_TURKU, netOf } from '../support/safetyNet.js';

const NOTHING_KNOWN: CaseText = { ...IN_TURKU, client: {} };
const NEW: CaseText = { ...IN_TURKU, history: IN_TURKU.history?.slice(0, 1) ?? [] };
const ENOUGH: CaseText = {
  ...IN_TURKU,
  steps: [{ situation: 'work', from: '2026-12-01', monthlyPay: 3000, workingTime: 1 }],
};
const SIX_MONTHS: CaseText = {
  ...IN_TURKU,
  from: '2026-06',
  months: 6,
  history: [{ benefit: 'general-social-security-benefit', from: '2026-05-01', to: '2026-05-31' }],
  steps: [{ situation: 'jobseeker', from: '2026-06-01' }],
};
const home = (text: CaseText, housings: object, municipality = 'Turku'): CaseText => ({
  ...text,
  client: { municipality, housings },
});
const spouse = (spouseMonthlyIncome: number): CaseText => ({
  ...IN_TURKU,
  client: { ...IN_TURKU.client, households: { spouse: true, spouseMonthlyIncome } },
});
const decidedLate = (decidedOn: string): CaseText => ({
  ...NEW,
  history: [],
  client: { ...NEW.client, unemploymentWaiting: 'served' },
  applications: [{ benefit: 'general-social-security-benefit', filed: '2026-12-01', decidedOn, outcome: 'granted' }],
});
const sanction = { situation: 'sanction', from: '2026-12-07', cause: 'refused-job' } as const;

/** A case for each, and the same without the fact that matters. */
const ASSUMPTIONS: Record<SafetyNetAssumption, readonly [CaseText, CaseText]> = {
  'housing-allowance-applied': [NEW, IN_TURKU],
  'housing-allowance-running': [IN_TURKU, NEW],
  'housing-allowance-in-time': [IN_TURKU, NOTHING_KNOWN],
  'processing-housing': [NEW, IN_TURKU],
  'wealth-as-stated': [home(IN_TURKU, { rent: 500, wealth: 1000 }), IN_TURKU],
  'lives-alone': [IN_TURKU, spouse(600)],
  'assistance-every-month': [IN_TURKU, ENOUGH],
  'processing-social-assistance': [IN_TURKU, ENOUGH],
  'assistance-collected': [decidedLate('2027-02-15'), IN_TURKU],
  'family-income-as-stated': [spouse(600), spouse(0)],
};

const OMISSIONS: Record<SafetyNetOmission, readonly [CaseText, CaseText]> = {
  'imputed-income': [{ ...IN_TURKU, steps: [] }, IN_TURKU],
  'assistance-other-needs': [IN_TURKU, NOTHING_KNOWN],
  'housing-norm': [home(SIX_MONTHS, { rent: 700 }, 'Viitasaari'), home(SIX_MONTHS, { rent: 700 })],
  'housing-special-grounds': [home(SIX_MONTHS, { rent: 700 }), home(SIX_MONTHS, { rent: 556 })],
  'basic-amount-reduction': [{ ...IN_TURKU, steps: [...IN_TURKU.steps, sanction] }, IN_TURKU],
};

const cases = (table: Record<string, readonly [CaseText, CaseText]>) =>
  Object.entries(table).map(([id, [named, silent]]) => [id, named, silent] as const);

describe('assumptions', () => {
  test.each(cases(ASSUMPTIONS))('%s', (id, named, silent) => {
    expect(netOf(named).assumptions).toContain(id);
    expect(netOf(silent).assumptions).not.toContain(id);
  });
});

describe('what is left out', () => {
  test.each(cases(OMISSIONS))('%s', (id, named, silent) => {
    expect(netOf(named).notCalculated).toContain(id);
    expect(netOf(silent).notCalculated).not.toContain(id);
  });
});
