/** Unemployment benefit that a rule brings to nothing, though the client is entitled (R31). */
import { addDays, type Day, monthOf, weekdaysBetween } from '../calendar/day.js';
import type { Period } from '../calendar/period.js';
import { citation, type Section } from '../law/sections.js';
import type { Cents } from '../money/cents.js';
import type { PathResult, ZeroReason } from '../simulation/result.js';
import type { WarningCode } from './codes.js';
import type { Finding } from './finding.js';
import { newFinding } from './newFinding.js';

const CODES: Record<ZeroReason, { code: WarningCode; section: Section }> = {
  'means-test': { code: 'warning.means-test-zero', section: ['TTL 7:6–7', 'YTL 16–17 §'] },
  'benefit-deduction': { code: 'warning.means-test-zero', section: ['TTL 4:7–8', 'YTL 15 §, TTL 4:7–8'] },
  'parents-income': { code: 'warning.parents-income-zero', section: ['TTL 7:9', 'YTL 18 §'] },
  pay: { code: 'warning.pay-zero', section: ['TTL 4:5', 'YTL 15 §, TTL 4:5'] },
  'smallest-payment': { code: 'warning.smallest-payment', section: ['TTL 11:5.2', 'YTL 24 §'] },
};

interface Reduction {
  readonly reason: ZeroReason;
  readonly runs: { from: Day; to: Day }[];
  loss: number;
}

/** One finding for each reason and months that follow each other; other days between make several runs of it. */
export function reductionFindings(result: PathResult): Finding[] {
  const reductions: Reduction[] = [];
  for (const { day, reducedToZero: reason, lostToZero } of result.days) {
    if (reason === null) continue;
    const latest = reductions.findLast((each) => each.reason === reason);
    const run = latest?.runs.at(-1);
    if (latest === undefined || run === undefined || monthOf(day) - monthOf(run.to) > 1) {
      reductions.push({ reason, runs: [{ from: day, to: day }], loss: lostToZero });
      continue;
    }
    latest.loss += lostToZero;
    if (weekdaysBetween(addDays(run.to, 1), addDays(day, -1)) === 0) run.to = day;
    else latest.runs.push({ from: day, to: day });
  }
  return reductions.map(findingOf);
}

function findingOf({ reason, runs, loss }: Reduction): Finding {
  const { code, section } = CODES[reason];
  const all = runs as [Period, ...Period[]];
  return newFinding(code, all, {
    loss: loss as Cents,
    law: [citation(section, all[0].from)],
    values: { reason },
  });
}
