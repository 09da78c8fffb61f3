/** The loop «maximum, pension refused, unemployment, new maximum» (SVL 8:9.2, TTL 3:3.3). */
import { type Day, weekdaysBetween } from '../calendar/day.js';
import { ZERO } from '../money/cents.js';
import type { CaseFacts } from '../scenario/facts.js';
import type { PathResult } from '../simulation/result.js';
import type { Finding } from './finding.js';

export function maximumLoopFindings(facts: CaseFacts, result: PathResult): Finding[] {
  const maxima = [...result.maxima].sort((a, b) => a - b);
  const refusals = [
    ...facts.decisions
      .filter((each) => each.decision !== 'sickness-maximum' && isPension(each.decision) && each.outcome === 'refused')
      .map(({ decidedOn }) => decidedOn),
    ...result.path.steps
      .filter((step) => step.situation === 'pension' && step.outcome === 'refused')
      .map((step) => (step.situation === 'pension' ? step.decidedOn : undefined)),
  ].filter((value): value is Day => value !== undefined);
  return maxima.slice(1).flatMap((second, i) => {
    const first = maxima[i] as Day;
    const refused = refusals.find((value) => value < second);
    if (refused === undefined) return [];
    return [
      {
        code: 'warning.maximum-refusal-loop',
        severity: 'warning',
        from: first,
        to: second,
        calendarDays: second - first + 1,
        weekdays: weekdaysBetween(first, second),
        loss: ZERO,
        causes: [],
        law: ['SVL 8:8–9', 'TTL 3:3.3'],
        deadline: null,
        values: { first, second, refused },
      } satisfies Finding,
    ];
  });
}

function isPension(decision: string): boolean {
  return decision === 'disability-pension' || decision === 'rehabilitation-subsidy';
}
