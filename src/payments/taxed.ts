/** Drafts as payments: one for each benefit and share of tax, the tax rounded once (R27). */
import { type Day, type Month, yearOf } from '../calendar/day.js';
import type { Benefit } from '../law/benefits.js';
import type { FigureName } from '../law/rates/index.js';
import type { Withholding } from '../law/tax/taxedPayment.js';
import { withheldByMonth } from '../law/tax/withheld.js';
import { withholdingOn } from '../law/tax/withholding.js';
import type { Cents } from '../money/cents.js';
import type { TaxFacts } from '../scenario/facts.js';
import type { Amount, Draft } from './draft.js';
import type { Payment } from './money.js';
import type { Collection } from './settlement.js';

interface Group {
  readonly benefit: Benefit;
  readonly withholding: Withholding;
  readonly provisional: boolean;
  readonly projected: ReadonlySet<FigureName>;
  readonly months: Map<Month, number>;
  collected: number;
  from: Day;
  to: Day;
}

export function paymentsOfDraft(draft: Draft, cards: TaxFacts, collection: Collection): Payment[] {
  const groups = new Map<string, Group>();
  let last: { readonly amount: Amount; readonly group: Group } | undefined;
  for (const amount of draft.amounts) {
    const group: Group =
      last !== undefined && isTaxedAlike(amount, last.amount, draft)
        ? last.group
        : groupOf(amount, draft, cards, groups);
    last = { amount, group };
    const kept = collection.of.get(amount) ?? 0;
    group.months.set(amount.month, (group.months.get(amount.month) ?? 0) + amount.gross - kept);
    group.collected += kept;
    group.from = Math.min(group.from, amount.day) as Day;
    group.to = Math.max(group.to, amount.to) as Day;
  }
  return [...groups.values()].map((group) => paymentOf(group, draft, groups.size === 1));
}

function isTaxedAlike(amount: Amount, last: Amount, draft: Draft): boolean {
  return (
    amount.taxed === last.taxed &&
    isProvisional(amount) === isProvisional(last) &&
    isOfEarlierYear(amount, draft) === isOfEarlierYear(last, draft)
  );
}

function groupOf(amount: Amount, draft: Draft, cards: TaxFacts, groups: Map<string, Group>): Group {
  const projected = new Set<FigureName>();
  const taxed = { ...amount.taxed, earlierYear: isOfEarlierYear(amount, draft) };
  const withholding = withholdingOn(draft.date, taxed, cards, projected);
  const provisional = isProvisional(amount);
  const { benefit } = amount.taxed;
  const key = `${benefit}:${withholding.rule}:${withholding.share}:${provisional}`;
  const known = groups.get(key);
  if (known !== undefined) return known;
  const group: Group = {
    benefit,
    withholding,
    provisional,
    projected,
    months: new Map(),
    collected: 0,
    from: amount.day,
    to: amount.to,
  };
  groups.set(key, group);
  return group;
}

function isProvisional({ replaced }: Amount): boolean {
  return replaced !== null;
}

/** Paid afterwards because it was decided late, and for days of an earlier tax year. */
function isOfEarlierYear({ day }: Amount, { date, late }: Draft): boolean {
  return late && yearOf(day) < yearOf(date);
}

/** @param alone nothing else is paid for the block, so its own first and last day are told */
function paymentOf(group: Group, draft: Draft, alone: boolean): Payment {
  const months = [...group.months].sort(([a], [b]) => a - b);
  const taxes = withheldByMonth(
    months.map(([, gross]) => gross as Cents),
    group.withholding.share,
  );
  const parts = months.map(([month, gross], i) => ({ month, gross: gross as Cents, withheld: taxes[i] as Cents }));
  const gross = parts.reduce((sum, part) => sum + part.gross, 0);
  const withheld = parts.reduce((sum, part) => sum + part.withheld, 0);
  return {
    date: draft.date,
    from: alone ? draft.from : group.from,
    to: alone ? draft.to : group.to,
    benefit: group.benefit,
    gross: gross as Cents,
    withheld: withheld as Cents,
    net: (gross - withheld) as Cents,
    withholding: group.withholding,
    collected: group.collected as Cents,
    decidedOn: draft.decidedOn,
    parts,
    provisional: group.provisional,
    projected: [...group.projected],
  };
}
