/** What can be paid in advance in a time without money, and what is collected later (YTL 26 §, ToTuL 23 §). */
import { addDays, type Day, monthOf } from '../calendar/day.js';
import { overlap, type Period } from '../calendar/period.js';
import { lawOn } from '../law/rates/index.js';
import { lastDayInAdvance } from '../law/unemployment/advance.js';
import { type Cents, mulDiv } from '../money/cents.js';
import type { MoneyResult, Payment, Right } from '../payments/money.js';
import { daysIn } from '../simulation/daysIn.js';
import type { PathResult } from '../simulation/result.js';
import type { GapAdvance, SafetyNetMonth, UnemploymentAdvance } from './safetyNet.js';

/** @param months those of the safety net, for the assistance of each */
export function advanceFor(
  gap: Period,
  result: PathResult,
  { rights, payments }: MoneyResult,
  months: readonly SafetyNetMonth[],
): GapAdvance {
  const awaited = rights.find((right) => isAwaited(right, gap));
  const touched = months.filter(({ month }) => monthOf(gap.from) <= month && month <= monthOf(gap.to));
  return {
    ...gap,
    unemployment: awaited ? advanceOf(awaited, gap, result, payments) : null,
    assistance: touched.flatMap(({ month, assistance }) =>
      assistance ? [{ month, amount: assistance.amount, collectedLater: assistance.collectedLater }] : [],
    ),
  };
}

/** Unemployment benefit from Kela that is claimed and not decided on some day of the gap. */
function isAwaited({ family, benefit, claim, from, to }: Right, gap: Period): boolean {
  if (family !== 'unemployment' || benefit === 'earnings-related-allowance') return false;
  const { filed, decidedOn } = claim;
  if (filed === null || decidedOn === null) return false;
  return filed <= gap.to && decidedOn > gap.from && overlap({ from, to }, gap) !== undefined;
}

/** Benefit of the days before the decision, two months at most; null when none of them brings anything. */
function advanceOf(
  { firstPayable, to, benefit, claim }: Right,
  gap: Period,
  { days }: PathResult,
  payments: readonly Payment[],
): UnemploymentAdvance | null {
  const longest = lastDayInAdvance(lawOn(firstPayable), firstPayable);
  const last = Math.min(longest, addDays(claim.decidedOn as Day, -1), gap.to, to) as Day;
  const paid = daysIn(days, { from: firstPayable, to: last }).flatMap((each) =>
    each.paid?.family === 'unemployment' ? [each.paid.amount] : [],
  );
  const gross = paid.reduce((sum, each) => sum + each, 0) as Cents;
  if (gross === 0) return null;
  const later = payments.find(
    (each) => each.benefit === benefit && each.gross > 0 && each.from <= last && each.to >= firstPayable,
  );
  return { from: firstPayable, to: last, gross, net: later ? mulDiv(gross, later.net, later.gross) : null };
}
