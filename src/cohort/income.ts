import { monthOf } from '../calendar/day.js';
import type { Period } from '../calendar/period.js';
import { type Cents, mulDiv } from '../money/cents.js';
import type { CaseFacts } from '../scenario/facts.js';
import { grossBefore } from '../simulation/past/grossBefore.js';
import type { PathResult } from '../simulation/result.js';
import type { Past } from './past.js';

/** Cents before tax, of an average month of a window, by the days to which each benefit belongs. */
export function incomeAfter({ months }: PathResult, count: number): Cents {
  const gross = months.slice(0, count).reduce((sum, month) => sum + month.gross, 0);
  return mulDiv(gross, 1, count);
}

/** Null where the history does not tell it: outside the data, without an amount, or beside pay that only the path states. */
export function incomeBefore(facts: CaseFacts, past: Past, window: Period): Cents | null {
  const isKnown = past.knownFrom !== undefined && past.knownFrom <= window.from && past.onlyInPath.length === 0;
  const gross = isKnown ? grossBefore(facts, window) : null;
  return gross === null ? null : mulDiv(gross, 1, monthOf(window.to) - monthOf(window.from) + 1);
}
