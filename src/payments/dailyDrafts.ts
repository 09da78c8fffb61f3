/** Blocks of the three benefits with their amounts (R26). */
import { addDays, type Day, isWeekday } from '../calendar/day.js';
import { contains, type Period } from '../calendar/period.js';
import type { WorkingDays } from '../calendar/workingDays.js';
import { compensatedFamily } from '../law/benefits.js';
import { blockEnd, paymentBlocks } from '../law/payment/blocks.js';
import { payDayFrom } from '../law/payment/payDay.js';
import { lawOn } from '../law/rates/index.js';
import { fullAmount } from '../law/unemployment/fullAmount.js';
import type { Cents } from '../money/cents.js';
import type { CaseFacts, HistoryBenefit } from '../scenario/facts.js';
import { householdOn } from '../scenario/households.js';
import type { DayResult, PathResult } from '../simulation/result.js';
import { Amounts, isMinimum } from './amounts.js';
import type { Amount, Draft } from './draft.js';
import type { ProvisionalDay } from './lateRight.js';
import type { ClaimDates } from './money.js';
import type { Spell } from './rights.js';

export interface Paying {
  readonly facts: CaseFacts;
  readonly result: PathResult;
  readonly provisional: ReadonlyMap<number, ProvisionalDay>;
  readonly workingDays: WorkingDays;
  readonly payoutDays: number;
}

/** @returns one draft a block, also of blocks that bring nothing and are dropped later */
export function draftsOfSpell(spell: Spell, claim: ClaimDates, paying: Paying): Draft[] {
  const { facts, workingDays, payoutDays } = paying;
  const inRhythm = spell.continues !== null;
  const start = spell.continues === null ? spell.firstPayable : addDays(paidTo(spell.continues), 1);
  return paymentBlocks(spell.family, { from: start, to: spell.to }, inRhythm, workingDays)
    .map((block) => {
      const decided = claim.decidedOn ?? Number.NEGATIVE_INFINITY;
      const late = decided > block.to;
      return {
        ...block,
        date: payDayFrom(addDays(late ? (decided as Day) : block.to, payoutDays), workingDays),
        decidedOn: claim.decidedOn,
        late,
        open: isOpen(spell, block, start, paying),
        amounts: amountsIn(spell, block, paying),
      };
    })
    .filter(({ date }) => date >= facts.horizon.from);
}

function paidTo({ paidTo, to }: HistoryBenefit): Day {
  return paidTo ?? to;
}

/** Cut by nothing but the end of the horizon. */
function isOpen(spell: Spell, block: Period, start: Day, { facts, workingDays }: Paying): boolean {
  if (block.to < facts.horizon.to) return false;
  const first = spell.continues === null && block.from === start;
  return blockEnd(spell.family, block.from, first, workingDays) > facts.horizon.to;
}

function amountsIn(spell: Spell, block: Period, paying: Paying): readonly Amount[] {
  const { facts, result, provisional } = paying;
  const amounts = new Amounts(provisional.size > 0);
  if (spell.continues !== null) addFromHistory(amounts, spell, spell.continues, block, paying);
  const first = Math.max(block.from, facts.horizon.from);
  for (let value = first as Day; value <= block.to; value = addDays(value, 1)) {
    const i = value - facts.horizon.from;
    const { paid, compensation } = result.days[i] as DayResult;
    if (paid?.family === spell.family) amounts.addPayment(value, paid);
    if (compensation !== null && compensatedFamily(compensation.benefit) === spell.family) {
      amounts.addPlain(value, compensation.benefit, compensation.amount);
    }
    const earlier = provisional.get(i);
    if (earlier?.paid?.family === spell.family) amounts.addPayment(value, earlier.paid, earlier.right);
  }
  return amounts.all;
}

/** Days before the horizon that are not yet paid for, at the entry's amount or the full one of the day (R12). */
function addFromHistory(amounts: Amounts, spell: Spell, entry: HistoryBenefit, block: Period, paying: Paying): void {
  const { facts, result, workingDays } = paying;
  for (let value = block.from; value < facts.horizon.from && value <= block.to; value = addDays(value, 1)) {
    if (!contains(entry, value)) continue;
    if (!(spell.family === 'unemployment' ? isWeekday(value) : workingDays.is(value))) continue;
    const daily = entry.dailyAmount ?? usualAmount(spell, value, facts, result);
    if (daily > 0) amounts.addPlain(value, entry.benefit, daily, isMinimum(entry.benefit, daily, value));
  }
}

function usualAmount(spell: Spell, value: Day, { client }: CaseFacts, { days, horizon }: PathResult): Cents {
  if (spell.family === 'unemployment') {
    return fullAmount(lawOn(value), householdOn(client, value).children);
  }
  const next = days.find(({ day, paid }) => day >= Math.max(spell.from, horizon.from) && paid?.family === spell.family);
  return (next?.paid?.amount ?? 0) as Cents;
}
