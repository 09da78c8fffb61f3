/** Unemployment benefit that a rule brings to nothing, though the client is entitled (R31). */
import { type Day, isWeekday, monthOf, weekdaysBetween } from '../calendar/day.js';
import { citation, type Section } from '../law/sections.js';
import type { Cents } from '../money/cents.js';
import type { DayResult, PathResult, ZeroReason } from '../simulation/result.js';
import type { WarningCode } from './codes.js';
import type { Finding } from './finding.js';

const CODES: Record<ZeroReason, { code: WarningCode; section: Section }> = {
  'means-test': { code: 'warning.means-test-zero', section: ['TTL 7:6–7', 'YTL 16–17 §'] },
  'benefit-deduction': { code: 'warning.means-test-zero', section: ['TTL 4:7–8', 'YTL 15 §, TTL 4:7–8'] },
  'parents-income': { code: 'warning.parents-income-zero', section: ['TTL 7:9', 'YTL 18 §'] },
  pay: { code: 'warning.pay-zero', section: ['TTL 4:5', 'YTL 15 §, TTL 4:5'] },
  'smallest-payment': { code: 'warning.smallest-payment', section: ['TTL 11:5.2', 'YTL 24 §'] },
};

/** One finding for each run of months with the same reason. */
export function reductionFindings(result: PathResult): Finding[] {
  const runs: { reason: ZeroReason; first: DayResult; last: DayResult; loss: number }[] = [];
  for (const each of result.days) {
    const reason = each.reducedToZero;
    if (reason === null || !isWeekday(each.day)) continue;
    const last = runs.at(-1);
    if (last?.reason === reason && monthOf(each.day) - monthOf(last.last.day) <= 1) {
      last.last = each;
      last.loss += each.lostToZero;
    } else runs.push({ reason, first: each, last: each, loss: each.lostToZero });
  }
  return runs.map(({ reason, first, last, loss }) => reduction(reason, first.day, last.day, loss as Cents));
}

function reduction(reason: ZeroReason, from: Day, to: Day, loss: Cents): Finding {
  const { code, section } = CODES[reason];
  return {
    code,
    severity: 'warning',
    from,
    to,
    calendarDays: to - from + 1,
    weekdays: weekdaysBetween(from, to),
    loss,
    causes: [],
    law: [citation(section, from)],
    deadline: null,
    values: { reason },
  };
}
