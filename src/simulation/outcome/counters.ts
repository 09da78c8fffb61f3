/** Where the counters stand on the horizon's last day. */
import { yearOf } from '../../calendar/day.js';
import { partialMaximum } from '../../law/sickness/partial.js';
import { SHARE_UNIT } from '../../money/cents.js';
import type { Run } from '../days/run.js';
import type { Counter } from '../result.js';

export function countersOf(run: Run): Counter[] {
  const law = run.timeline.runs.at(-1)?.law;
  if (law === undefined) return [];
  const counters: Counter[] = [];
  const { waiting, qualifyingLeft, earnings } = run.unemployment;
  if (waiting.length > 0) {
    const left = waiting.served ? 0 : waiting.length - waiting.counted;
    counters.push(counter('unemployment-waiting-period', waiting.counted, left, 'YTL 14 §; TTL 5:13, 7:10'));
  }
  if (qualifyingLeft !== null && qualifyingLeft > 0) {
    counters.push(
      counter(
        'qualifying-period',
        law('unemployment.qualifying-days') - qualifyingLeft,
        qualifyingLeft,
        'YTL 12 §; TTL 7:2',
      ),
    );
  }
  if (earnings.paid > 0) {
    const whole = (parts: number): number => Math.floor(parts / SHARE_UNIT);
    counters.push(counter('earnings-related-days', whole(earnings.paid), whole(earnings.left), 'TTL 6:7'));
  }
  const count = run.sickness.running;
  if (count !== null && count.counted > 0) {
    const left = count.end === null ? law('sickness.maximum-days') - count.counted : null;
    counters.push({ ...counter('sickness-days', count.counted, left, 'SVL 8:8'), lastDay: count.end });
  }
  if (count !== null && count.partialCounted > 0) {
    const maximum = partialMaximum(run.facts.horizon.to, count.partialFullBefore);
    const left = Math.max(0, maximum - count.partialCounted);
    counters.push(counter('partial-sickness-days', count.partialCounted, left, 'SVL 8:12'));
  }
  for (const kind of ['waiting', 'interval'] as const) {
    const claimed = run.rehabilitation.claimed[kind];
    if (claimed.size === 0) continue;
    const used = claimed.get(yearOf(run.facts.horizon.to)) ?? 0;
    const left = law('rehabilitation.waiting-pay-days') - used;
    counters.push(counter(`rehabilitation-${kind}-pay-days`, used, left, 'KKRL 24 §'));
  }
  return counters;
}

function counter(name: Counter['counter'], used: number, left: number | null, law: string): Counter {
  return { counter: name, used, left, lastDay: null, law };
}
