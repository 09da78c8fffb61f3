/** What runs out on a known day, the next first. */
import type { Day } from '../../calendar/day.js';
import type { StatusCertificate } from './certificates.js';
import type { StatusCounter } from './counter.js';
import type { StatusDecision } from './decisions.js';
import type { RunningIncome } from './runningIncome.js';

export type End = { readonly date: Day } & EndOf;

/** What ends, with what names it. */
export type EndOf =
  | { readonly kind: 'counter'; readonly counter: StatusCounter['counter'] }
  | { readonly kind: 'priority-period' }
  | { readonly kind: 'certificate'; readonly certificate: StatusCertificate['kind'] }
  | { readonly kind: 'appeal'; readonly decision: StatusDecision['decision'] }
  | { readonly kind: 'income'; readonly income: RunningIncome['income'] };

/** Of counters only those in use: the others end nothing. */
export function endsOf(parts: {
  readonly counters: readonly StatusCounter[];
  readonly certificates: readonly StatusCertificate[];
  readonly decisions: readonly StatusDecision[];
  readonly incomes: readonly RunningIncome[];
}): End[] {
  const running = parts.counters.filter((each) => each.running);
  const ends = [
    ...running.map(({ counter, lastDay }) => end(lastDay, { kind: 'counter', counter })),
    ...running.map(({ sickness }) => end(sickness?.priorityEnd ?? null, { kind: 'priority-period' })),
    ...parts.certificates
      .filter(({ state }) => state === 'carries')
      .map(({ carriesTo, kind }) => end(carriesTo, { kind: 'certificate', certificate: kind })),
    ...parts.decisions.map(({ appealBy, decision }) => end(appealBy, { kind: 'appeal', decision })),
    ...parts.incomes.map(({ to, income }) => end(to, { kind: 'income', income })),
  ];
  return ends.filter((each) => each !== null).sort((a, b) => a.date - b.date);
}

function end(date: Day | null, what: EndOf): End | null {
  return date === null ? null : { date, ...what };
}
