import type { Day } from '../../../calendar/day.js';
import type { Section } from '../../../law/sections.js';
import type { Now } from '../now.js';
import type { Condition, Verdict } from '../route.js';
import type { ConditionId } from './conditionIds.js';

export const MET: Verdict = { outcome: 'met' };
export const UNMET: Verdict = { outcome: 'unmet' };

/** @param key where a scenario would state the fact */
export function unknown(key: string): Verdict {
  return { outcome: 'unknown', key };
}

export function metIf(holds: boolean): Verdict {
  return holds ? MET : UNMET;
}

export function condition(id: ConditionId, law: Section, verdict: (now: Now, at: Day) => Verdict): Condition {
  return { id, law, verdict };
}
