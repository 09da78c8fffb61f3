/** A case as it was known on a day: what came later is not in it. */
import { addDays, type Day, endOfMonth } from '../../calendar/day.js';
import type { Period } from '../../calendar/period.js';
import { LAW_YEARS } from '../../law/lawYears.js';
import type { CaseFacts, HistoryBenefit, HistoryDecision } from '../../scenario/facts.js';

export interface AsOf {
  /** The day described: the day before today, and no later than history tells (R34). */
  readonly on: Day;
  /** The day after it, from which anything that goes on goes on. */
  readonly first: Day;
  /** History, decisions and certificates known by today; what could follow begins on `first`. */
  readonly facts: CaseFacts;
  /** The days up to today of which history tells nothing; null: none. */
  readonly untold: Period | null;
}

/** Whether the law is known for the day before today. */
export function isDescribable({ today, horizon }: CaseFacts): boolean {
  return Math.min(today, horizon.from) >= LAW_YEARS.from;
}

/** @param facts a case with `today` in the years of the law */
export function asOfToday(facts: CaseFacts): AsOf {
  const { today, horizon } = facts;
  const first = Math.min(today, horizon.from) as Day;
  const on = addDays(first, -1);
  return {
    on,
    first,
    facts: {
      ...facts,
      horizon: { from: first, to: Math.max(horizon.to, endOfMonth(first)) as Day },
      history: facts.history.filter(({ from }) => from <= on).map((entry) => cut(entry, on)),
      decisions: facts.decisions.flatMap((each) => known(each, today)),
      certificates: facts.certificates.filter(({ writtenOn, from }) => (writtenOn ?? from) <= today),
    },
    untold: today > horizon.from ? { from: horizon.from, to: addDays(today, -1) } : null,
  };
}

/** What went on after the day was running on it. */
function cut(entry: HistoryBenefit, on: Day): HistoryBenefit {
  return entry.to > on ? { ...entry, to: on, running: true } : entry;
}

/** A decision of a later day is pending once it is applied for. */
function known(decision: HistoryDecision, today: Day): HistoryDecision[] {
  const { decidedOn } = decision;
  if (decidedOn === undefined || decidedOn <= today) {
    return 'appliedOn' in decision && decision.appliedOn !== undefined && decision.appliedOn > today ? [] : [decision];
  }
  if (decision.decision === 'sickness-maximum') return [];
  const { appliedOn } = decision;
  if (appliedOn === undefined || appliedOn > today) return [];
  return [{ decision: decision.decision, outcome: 'pending', appliedOn }];
}
