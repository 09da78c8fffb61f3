import type { Day } from '../../calendar/day.js';
import type { Period } from '../../calendar/period.js';
import { cents } from '../../money/cents.js';
import type { Certificate, HistoryBenefit, HistoryDecision } from '../facts.js';
import type { Scenario } from '../schema.js';
import { dayOfDate, dayOfOptional } from './dates.js';

type Entry = NonNullable<Scenario['history']>[number];
type PaidBenefit = Extract<Entry, { benefit: unknown }>;
type Decision = Extract<Entry, { decision: unknown }>;

/** The illness of an entry or step that names none. */
const DEFAULT_ILLNESS = '1';

/** The benefits of the past, the oldest first. */
export function benefitsOf(history: readonly Entry[], horizon: Period): HistoryBenefit[] {
  return history
    .filter((entry) => 'benefit' in entry)
    .map((entry) => benefitOf(entry, horizon))
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

export function decisionsOf(history: readonly Entry[]): HistoryDecision[] {
  return history.filter((entry) => 'decision' in entry).map(decisionOf);
}

function benefitOf(entry: PaidBenefit, horizon: Period): HistoryBenefit {
  const { days, dailyAmount, monthly, paidTo } = entry;
  return {
    benefit: entry.benefit,
    from: dayOfDate(entry.from),
    to: dayOfOptional(entry.to) ?? ((horizon.from - 1) as Day),
    running: entry.to === undefined,
    illness: illnessOf(entry.illness),
    ...(days !== undefined && { days }),
    ...(dailyAmount !== undefined && { dailyAmount: cents(dailyAmount) }),
    ...(monthly !== undefined && { monthly: cents(monthly) }),
    ...(paidTo !== undefined && { paidTo: dayOfDate(paidTo) }),
  };
}

function decisionOf(entry: Decision): HistoryDecision {
  const decidedOn = dayOfOptional(entry.decidedOn);
  const decided = decidedOn === undefined ? {} : { decidedOn };
  if (entry.decision === 'sickness-maximum') {
    const { decision, lastDay, illness } = entry;
    return { decision, lastDay: dayOfDate(lastDay), illness: illnessOf(illness), ...decided };
  }
  const { decision, outcome, appliedOn, reason } = entry;
  return {
    decision,
    outcome,
    ...decided,
    ...(appliedOn !== undefined && { appliedOn: dayOfDate(appliedOn) }),
    ...(reason !== undefined && { reason }),
  };
}

export function certificateOf(written: NonNullable<Scenario['certificates']>[number]): Certificate {
  const { writtenOn, supports } = written;
  return {
    kind: written.kind,
    from: dayOfDate(written.from),
    to: dayOfOptional(written.to) ?? null,
    ...(writtenOn !== undefined && { writtenOn: dayOfDate(writtenOn) }),
    ...(supports !== undefined && { supports }),
  };
}

export function illnessOf(written: string | number | undefined): string {
  return written === undefined ? DEFAULT_ILLNESS : String(written);
}
