/** Retroactive benefits: what was paid for the same days comes off, and only the rest reaches the client. */
import { contains } from '../calendar/period.js';
import { type Benefit, familyOf } from '../law/benefits.js';
import type { Cents } from '../money/cents.js';
import type { Amount, Draft } from './draft.js';

/** Amounts that were really paid before the later right was known; the others were never paid out. */
export function reallyPaid(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => ({
    ...draft,
    amounts: draft.amounts.filter(({ replaced }) => replaced === null || draft.date <= replaced.known),
  }));
}

/** What Kela keeps of each amount, and of what it was. */
export interface Collection {
  readonly of: ReadonlyMap<Amount, Cents>;
  /** The euros collected of each amount that was paid first. */
  readonly from: ReadonlyMap<Amount, Cents>;
}

/**
 * TTL 11:14, YTL 30 §, KKRL 39 §, KEL 70 §: a benefit granted later gives back what was paid for the same days, month by
 * month. An excess is not claimed from the client (YTL 28.3 §).
 * @param drafts in order of their payment days
 */
export function collectionOf(drafts: readonly Draft[]): Collection {
  const of = new Map<Amount, Cents>();
  const from = new Map<Amount, Cents>();
  const paidFirst = drafts.flatMap(({ amounts }) => amounts).filter(({ replaced }) => replaced !== null);
  if (paidFirst.length === 0) return { of, from };
  for (const draft of drafts) {
    for (const amount of draft.amounts) {
      if (amount.replaced !== null) continue;
      const before = paidFirst.filter(
        (first) => first.month === amount.month && contains(draft, first.day) && replaces(amount, first),
      );
      const taken = collect(amount.gross, before, from);
      if (taken > 0) of.set(amount, taken);
    }
  }
  return { of, from };
}

/** Takes what the amount can give, and enters for each earlier one what has been given back of it. */
function collect(gross: Cents, before: readonly Amount[], from: Map<Amount, Cents>): Cents {
  let left: number = gross;
  for (const first of before) {
    const taken = Math.min(left, first.gross - (from.get(first) ?? 0));
    left -= taken;
    from.set(first, ((from.get(first) ?? 0) + taken) as Cents);
  }
  return (gross - left) as Cents;
}

function replaces({ taxed }: Amount, first: Amount): boolean {
  return familyOf(taxed.benefit) === familyOf((first.replaced as { by: Benefit }).by);
}
