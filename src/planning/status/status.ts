/** The client's present state, from history alone. */
import type { Day } from '../../calendar/day.js';
import type { Period } from '../../calendar/period.js';
import type { CaseFacts } from '../../scenario/facts.js';
import { asOfToday } from './asOf.js';
import { certificatesOf, type StatusCertificate } from './certificates.js';
import type { StatusCounter } from './counter.js';
import { decisionsOf, type StatusDecision } from './decisions.js';
import { type End, endsOf } from './ends.js';
import { type Present, presentOf } from './present.js';
import { rehabilitationCounters } from './rehabilitationCounters.js';
import { type RunningIncome, runningIncomes } from './runningIncome.js';
import { sicknessCounters } from './sicknessCounters.js';
import { type Signs, signsOf } from './signs.js';
import { unemploymentCounters } from './unemploymentCounters.js';
import { type UnknownId, unknownsOf } from './unknowns.js';

export interface Status {
  /** The day described. */
  readonly on: Day;
  /** The day from which deadlines and ages of certificates are judged. */
  readonly today: Day;
  readonly present: Present;
  readonly incomes: readonly RunningIncome[];
  readonly counters: readonly StatusCounter[];
  /** The latest first. */
  readonly decisions: readonly StatusDecision[];
  /** The latest first. */
  readonly certificates: readonly StatusCertificate[];
  /** The next first. */
  readonly ends: readonly End[];
  readonly signs: Signs;
  readonly unknown: readonly UnknownId[];
  /** Days up to today of which history tells nothing; null: none. */
  readonly untold: Period | null;
}

/**
 * What has been paid, counted and decided by the day before today; what would follow is asked of the simulation.
 * @param given a case whose day before today lies in the years of the law ({@link isDescribable})
 */
export function statusOf(given: CaseFacts): Status {
  const asOf = asOfToday(given);
  const incomes = runningIncomes(asOf);
  const counters = [...sicknessCounters(asOf), ...rehabilitationCounters(asOf), ...unemploymentCounters(asOf)];
  const decisions = decisionsOf(asOf);
  const certificates = certificatesOf(asOf);
  return {
    on: asOf.on,
    today: given.today,
    present: presentOf(asOf),
    incomes,
    counters,
    decisions,
    certificates,
    ends: endsOf({ counters, certificates, decisions, incomes }),
    signs: signsOf(asOf),
    unknown: unknownsOf(asOf, counters),
    untold: asOf.untold,
  };
}
