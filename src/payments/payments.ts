/** From days to money: rights, claims, blocks, payment days, settlement, tax, months. Decides no day. */
import type { Day } from '../calendar/day.js';
import { FINNISH_WORKING_DAYS } from '../calendar/workingDays.js';
import { DAILY_FAMILIES, type DailyFamily } from '../law/benefits.js';
import { PAYOUT_DAYS } from '../law/payment/processing.js';
import { GENERAL_BENEFIT_BEGINS } from '../law/unemployment/benefitKind.js';
import type { Cents } from '../money/cents.js';
import type { CaseFacts } from '../scenario/facts.js';
import { firstIn } from '../simulation/daysIn.js';
import type { DayResult, PathResult } from '../simulation/result.js';
import { type SimulationOptions, simulate } from '../simulation/simulate.js';
import { bridgesOf, lateRights, provisionalDays } from './bridges.js';
import { certaintiesOf, certaintyOf } from './certainty.js';
import { claimOf } from './claims.js';
import { draftsOfSpell, type Paying } from './dailyDrafts.js';
import type { Draft } from './draft.js';
import type { ProvisionalDay } from './lateRight.js';
import type { MoneyResult, Payment, Right } from './money.js';
import { draftOfItem } from './monthlyDrafts.js';
import { moneyByMonth, netByMonth, type Paid } from './months.js';
import { moneyNotes } from './notes.js';
import { type Spell, spellsOfFamily } from './rights.js';
import { collectionOf, reallyPaid } from './settlement.js';
import { paymentsOfDraft } from './taxed.js';
import { losesOnlyUnemployment, netsWithoutUnemployment, refusedPath } from './worst.js';

/**
 * When the money of a simulated path arrives, and what is left of it after tax (R25–R27).
 * @param options those with which the result was simulated
 * @param withWorst whether to find out what the months come to when what they depend on is refused
 */
export function moneyOf(
  facts: CaseFacts,
  result: PathResult,
  options: SimulationOptions = {},
  withWorst = true,
): MoneyResult {
  const paid = paidOut(facts, result, options);
  const certainties = certaintiesOf(facts, result, paid.rights);
  const nets = netByMonth(result, paid);
  const worst = withWorst && certainties.includes('depends') ? worstNets(facts, result, paid, nets, options) : null;
  const months = moneyByMonth(result, paid, nets, certainties, worst);
  return {
    payments: paid.payments,
    open: paid.open,
    months,
    rights: paid.rights,
    bridges: paid.bridges,
    net: months.reduce((sum, { net }) => sum + net, 0) as Cents,
    lowestMonth: lowestOf(months, result),
    ...moneyNotes(facts, result, paid.payments, paid.rights),
  };
}

/** The net of each month alone, as {@link moneyOf} has it. */
export function netsOf(facts: CaseFacts, result: PathResult): readonly Cents[] {
  return netByMonth(result, paidOut(facts, result, {}));
}

interface PaidOut extends Paid {
  readonly rights: readonly Right[];
  readonly bridges: MoneyResult['bridges'];
}

function paidOut(facts: CaseFacts, result: PathResult, options: SimulationOptions): PaidOut {
  const workingDays = options.workingDays ?? FINNISH_WORKING_DAYS;
  const finalSpells = DAILY_FAMILIES.map((family) => spellsIn(family, facts, result, new Map(), workingDays));
  const late = lateRights(facts, result, finalSpells.flat());
  const provisional = provisionalDays(facts, result, late, options);
  const paying: Paying = {
    facts,
    result,
    provisional,
    workingDays,
    payoutDays: facts.assumed.payoutDays ?? PAYOUT_DAYS,
  };
  const claimed = DAILY_FAMILIES.flatMap((family, i) =>
    (late.length === 0 ? (finalSpells[i] as Spell[]) : spellsIn(family, facts, result, provisional, workingDays)).map(
      (spell) => claimedSpell(spell, facts, result),
    ),
  );
  const ofSpells = claimed.map(({ spell, claim }) => {
    const ofSpell = draftsOfSpell(spell, claim, paying);
    return late.length === 0 ? ofSpell : reallyPaid(ofSpell);
  });
  const drafts = [...ofSpells.flat(), ...result.items.map((item) => draftOfItem(item, paying))].sort(byDate);
  const collection = collectionOf(drafts, provisional, facts.horizon.from);
  const payments: Payment[] = [];
  const open: Payment[] = [];
  for (const draft of drafts) {
    (draft.open ? open : payments).push(...paymentsOfDraft(draft, facts.client.tax, collection));
  }
  return {
    payments,
    open,
    rights: claimed.map(({ right }, i) => ({ ...right, firstPayment: firstDate(ofSpells[i] as Draft[]) })),
    bridges: bridgesOf(late, drafts, collection),
  };
}

/** The unbroken times of a family, with the days that another benefit takes the place of only later. */
function spellsIn(
  family: DailyFamily,
  facts: CaseFacts,
  result: PathResult,
  provisional: ReadonlyMap<number, ProvisionalDay>,
  workingDays: Paying['workingDays'],
): Spell[] {
  const { days } = result;
  const inTheEnd = (i: number): boolean => isCoveredBy(family, days[i] as DayResult);
  const first = (i: number): boolean => provisional.get(i)?.day.covers.includes(family) ?? false;
  const covers = provisional.size === 0 ? inTheEnd : (i: number): boolean => inTheEnd(i) || first(i);
  return spellsOfFamily(family, covers, facts, result, workingDays);
}

/** Inside a programme the Sundays of a sickness allowance that stands back count as the programme's (R22). */
function isCoveredBy(family: DailyFamily, { covers, paid }: DayResult): boolean {
  if (!covers.includes(family)) return false;
  return family !== 'sickness' || paid?.family === 'sickness' || !covers.includes('rehabilitation');
}

interface ClaimedSpell {
  readonly spell: Spell;
  readonly claim: Right['claim'];
  readonly right: Omit<Right, 'firstPayment'>;
}

function claimedSpell(spell: Spell, facts: CaseFacts, result: PathResult): ClaimedSpell {
  const { from, to, family, firstPayable } = spell;
  const benefit = benefitPaidFirst(spell, result);
  const claim = claimOf(spell, benefit, facts, result.path);
  const certainty = certaintyOf(spell, claim, facts, result.path);
  return { spell, claim, right: { from, to, family, firstPayable, benefit, claim, certainty } };
}

function benefitPaidFirst(spell: Spell, { days }: PathResult): Right['benefit'] {
  const { family, from } = spell;
  const first = firstIn(days, spell, ({ paid }) => paid?.family === family);
  return first?.paid?.benefit ?? unpaidName(family, from);
}

/** What a right is called that brings no euro. */
function unpaidName(family: DailyFamily, from: Day): Right['benefit'] {
  if (family !== 'unemployment') return `${family}-allowance`;
  return from < GENERAL_BENEFIT_BEGINS ? 'labour-market-subsidy' : 'general-social-security-benefit';
}

function firstDate(drafts: readonly Draft[]): Right['firstPayment'] {
  return drafts.find(({ open, amounts }) => !open && amounts.length > 0)?.date ?? null;
}

function byDate(a: Draft, b: Draft): number {
  return a.date - b.date || a.from - b.from;
}

/** The net of each month when the claims that the path depends on are refused. */
function worstNets(
  facts: CaseFacts,
  result: PathResult,
  paid: PaidOut,
  nets: readonly Cents[],
  options: SimulationOptions,
): Cents[] {
  const { path } = result;
  const { rights } = paid;
  if (losesOnlyUnemployment(path, rights)) return netsWithoutUnemployment(nets, result, paid);
  const refused = simulate(facts, refusedPath(path, rights), options);
  return netByMonth(refused, paidOut(facts, refused, options));
}

function lowestOf(months: MoneyResult['months'], result: PathResult): MoneyResult['lowestMonth'] {
  let lowest: MoneyResult['lowestMonth'] = null;
  result.months.forEach(({ whole, month, taxFree }, i) => {
    const { net } = months[i] as MoneyResult['months'][number];
    if (whole && (lowest === null || net + taxFree < lowest.net + lowest.taxFree)) lowest = { month, net, taxFree };
  });
  return lowest;
}
