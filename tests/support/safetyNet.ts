/** The safety net of a case in the fewest words. */
import { formatMonth, parseMonth } from '../../src/calendar/day.js';
import type { Period } from '../../src/calendar/period.js';
import { moneyOf } from '../../src/payments/payments.js';
import type { SafetyNet, SafetyNetMonth } from '../../src/safety-net/safetyNet.js';
import { safetyNetOf } from '../../src/safety-net/safetyNetOf.js';
import type { PathFacts } from '../../src/scenario/facts.js';
import { simulate } from '../../src/simulation/simulate.js';
import type { CaseText } from './case.js';
import { factsOf } from './scenarioDocument.js';

/** Lives alone in Turku, pays 500 € of rent, and has received the general benefit and housing allowance so far. */
export const IN_TURKU: CaseText = {
  client: { municipality: 'Turku', housings: { rent: 500 } },
  history: [
    { benefit: 'general-social-security-benefit', from: '2026-05-01', to: '2026-11-30' },
    { benefit: 'general-housing-allowance', from: '2026-06-01', to: '2026-11-30' },
  ],
  months: 3,
  steps: [{ situation: 'jobseeker', from: '2026-12-01' }],
};

export function netOf(text: CaseText, gaps: readonly Period[] = []): SafetyNet {
  const facts = factsOf(text);
  const result = simulate(facts, facts.paths[0] as PathFacts);
  return safetyNetOf(facts, result, moneyOf(facts, result), gaps);
}

/** The euros of each month; null where they are not known. */
export function byMonth(net: SafetyNet, of: (month: SafetyNetMonth) => number | null | undefined) {
  return Object.fromEntries(
    net.months.map((month) => {
      const amount = of(month) ?? null;
      return [formatMonth(month.month), amount === null ? null : amount / 100];
    }),
  );
}

export function housingByMonth(text: CaseText) {
  return byMonth(netOf(text), ({ housing }) => housing?.amount);
}

export function assistanceByMonth(text: CaseText) {
  return byMonth(netOf(text), ({ assistance }) => assistance?.amount);
}

export function monthIn(net: SafetyNet, month: string): SafetyNetMonth {
  return net.months.find((each) => each.month === parseMonth(month)) as SafetyNetMonth;
}
