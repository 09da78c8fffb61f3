/**
 * What is paid while nobody yet knows of the benefit that is granted later for the same days: unemployment benefit
 * while a pension is pending (R9), any benefit before a claim is filed (TTL 11:14, YTL 30 §, KKRL 39 §, KEL 70 §).
 */
import { addDays } from '../calendar/day.js';
import { overlap } from '../calendar/period.js';
import { type DailyFamily, familyOf } from '../law/benefits.js';
import type { Cents } from '../money/cents.js';
import type { CaseFacts, PathFacts, PensionStep, Step } from '../scenario/facts.js';
import { daysIn, firstIn } from '../simulation/daysIn.js';
import type { DailyPayment, DayResult, PathResult } from '../simulation/result.js';
import { type SimulationOptions, simulate } from '../simulation/simulate.js';
import { applicationOn } from '../simulation/timeline/claims.js';
import { upTo } from '../simulation/upTo.js';
import { pensionClaimOf } from './claims.js';
import type { Amount, Draft } from './draft.js';
import type { LateRight, ProvisionalDay } from './lateRight.js';
import type { Bridge } from './money.js';
import type { Spell } from './rights.js';
import type { Collection } from './settlement.js';

/** @param spells the unbroken times of sickness and rehabilitation allowance */
export function lateRights(facts: CaseFacts, result: PathResult, spells: readonly Spell[]): LateRight[] {
  const { path } = result;
  return [
    ...path.steps.flatMap((step) => (isGranted(step) ? latePension(step, facts, path) : [])),
    ...spells.flatMap((spell) => lateClaim(spell, result)),
  ];
}

function isGranted(step: Step): step is PensionStep {
  return step.situation === 'pension' && step.outcome === 'granted';
}

function latePension(step: PensionStep, facts: CaseFacts, path: PathFacts): LateRight[] {
  const { decidedOn } = pensionClaimOf(step, facts);
  if (decidedOn === null || decidedOn <= step.from) return [];
  const pending: PensionStep = { ...step, outcome: 'pending' };
  const asKnown = { ...path, steps: path.steps.map((each) => (each === step ? pending : each)) };
  return [{ granted: step.benefit, known: decidedOn, asKnown, from: step.from, to: addDays(decidedOn, -1) }];
}

const SITUATIONS: Partial<Record<DailyFamily, Step['situation']>> = {
  sickness: 'incapacity',
  rehabilitation: 'rehabilitation',
};

/** Filed after the first day that it brings: until then nobody knows of the illness or the programme. */
function lateClaim({ family, firstPayable, from, to }: Spell, { path, days }: PathResult): LateRight[] {
  const filed = applicationOn(path.applications, family, firstPayable)?.filed;
  if (filed === undefined || filed === 'never' || filed <= firstPayable) return [];
  const granted = firstIn(days, { from, to }, ({ paid }) => paid?.family === family)?.paid?.benefit;
  if (granted === undefined) return [];
  const steps = path.steps.filter(
    (step) => step.situation !== SITUATIONS[family] || overlap(step, { from, to }) === undefined,
  );
  const asKnown = steps.length === path.steps.length ? path : { ...path, steps };
  return [{ granted, known: filed, asKnown, from, to: addDays(filed, -1) }];
}

/** The days that each late right takes the place of, by their place in the horizon. */
export function provisionalDays(
  facts: CaseFacts,
  result: PathResult,
  rights: readonly LateRight[],
  options: SimulationOptions,
): ReadonlyMap<number, ProvisionalDay> {
  const found = new Map<number, ProvisionalDay>();
  for (const right of rights) {
    const inside = overlap(right, facts.horizon);
    if (inside === undefined) continue;
    const known = right.asKnown === result.path ? result : simulate(upTo(facts, inside.to), right.asKnown, options);
    for (const day of daysIn(known.days, inside)) {
      const i = day.day - facts.horizon.from;
      if (found.has(i)) continue;
      const paid = beyond(day, result.days[i] as DayResult);
      if (paid !== null || day.covers.includes('unemployment')) found.set(i, { right, day, paid });
    }
  }
  return found;
}

/** What the earlier payment holds beyond the final one of its family. */
function beyond({ paid }: DayResult, final: DayResult): DailyPayment | null {
  if (paid === null) return null;
  const kept = final.paid !== null && familyOf(final.paid.benefit) === paid.family ? final.paid.amount : 0;
  const amount = (paid.amount - kept) as Cents;
  return amount > 0 ? { ...paid, amount } : null;
}

/** What was paid first for each right that was granted later, and what of it is collected. */
export function bridgesOf(rights: readonly LateRight[], drafts: readonly Draft[], collection: Collection): Bridge[] {
  return rights.flatMap((right) => {
    const paidFirst = drafts.flatMap(({ amounts }) => amounts).filter(({ replaced }) => replaced === right);
    const [first] = paidFirst;
    const last = paidFirst.at(-1);
    if (first === undefined || last === undefined) return [];
    const sum = (of: (amount: Amount) => number): Cents => paidFirst.reduce((all, each) => all + of(each), 0) as Cents;
    return [
      {
        from: first.day,
        to: last.to,
        paid: first.taxed.benefit,
        granted: right.granted,
        known: right.known,
        gross: sum(({ gross }) => gross),
        collected: sum((each) => collection.from.get(each) ?? 0),
      },
    ];
  });
}
