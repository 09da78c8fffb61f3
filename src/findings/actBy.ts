/** Where a remedy names several last days, one for each thing that helps, the first of them comes before all else. */
import type { Day } from '../calendar/day.js';
import type { FindingCode } from './codes.js';
import type { Finding } from './finding.js';

/** Registering helps from its own day on, so by the first day without support; a claim reaches back from later days. */
const REGISTERED_OR_CLAIMED: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'gap.rehabilitation-not-started',
  'gap.between-rehabilitation-periods',
]);

/** The first day that matters among those that the remedy names; null where it names none. */
export function actBy({
  code,
  from,
  deadline,
  values,
}: Pick<Finding, 'code' | 'from' | 'deadline' | 'values'>): Day | null {
  const named = [
    deadline,
    REGISTERED_OR_CLAIMED.has(code) ? from : null,
    // After a refusal, beside the appeal.
    (values.registerBy as Day | undefined) ?? null,
  ].filter((day) => day !== null);
  return named.length === 0 ? null : (Math.min(...named) as Day);
}
