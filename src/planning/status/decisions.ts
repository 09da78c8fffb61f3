/** The decisions of history, the latest first, and how long each can still be appealed against. */
import type { Day } from '../../calendar/day.js';
import { appealSection, lastAppealDay } from '../../law/appeal.js';
import type { Benefit } from '../../law/benefits.js';
import type { HistoryDecision, Outcome } from '../../scenario/facts.js';
import type { AsOf } from './asOf.js';

export interface StatusDecision {
  readonly decision: Benefit | 'rehabilitation' | 'sickness-maximum';
  /** Of a maximum: granted. */
  readonly outcome: Outcome;
  readonly appliedOn: Day | null;
  readonly decidedOn: Day | null;
  /** As the scenario gives it. */
  readonly reason: string | null;
  /** The last day of a maximum of sickness allowance, and its illness. */
  readonly maximum: { readonly lastDay: Day; readonly illness: string } | null;
  /** The last day to appeal; null: it has passed, or its day is not known. */
  readonly appealBy: Day | null;
  readonly law: string;
}

export function decisionsOf({ facts: { decisions, today } }: AsOf): StatusDecision[] {
  return decisions.map((each) => statusOf(each, today)).sort((a, b) => dayOf(b) - dayOf(a));
}

/** What is awaited comes first. */
function dayOf({ decidedOn, appliedOn, outcome }: StatusDecision): number {
  return outcome === 'pending' ? Number.MAX_SAFE_INTEGER : (decidedOn ?? appliedOn ?? 0);
}

function statusOf(decision: HistoryDecision, today: Day): StatusDecision {
  const { decidedOn = null } = decision;
  const last = decidedOn === null ? null : lastAppealDay(decidedOn);
  const appealBy = last !== null && last >= today ? last : null;
  if (decision.decision === 'sickness-maximum') {
    const { lastDay, illness } = decision;
    const law = appealSection('sickness-allowance');
    const maximum = { lastDay, illness };
    return {
      decision: decision.decision,
      outcome: 'granted',
      appliedOn: null,
      decidedOn,
      reason: null,
      maximum,
      appealBy,
      law,
    };
  }
  const { outcome, appliedOn = null, reason = null } = decision;
  return {
    decision: decision.decision,
    outcome,
    appliedOn,
    decidedOn,
    reason,
    maximum: null,
    appealBy: outcome === 'pending' ? null : appealBy,
    law: appealSection(decision.decision),
  };
}
