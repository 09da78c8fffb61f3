/** Unbroken times of each benefit, with what the runs of equal days between them leave out. */
import { addDays, type Day } from '../calendar/day.js';
import { overlap, type Period } from '../calendar/period.js';
import { type Benefit, type Family, familyOf, isCompensation } from '../law/benefits.js';
import type { CaseFacts } from '../scenario/facts.js';
import { everyIn } from '../simulation/daysIn.js';
import type { BenefitPeriod, PathResult } from '../simulation/result.js';

export interface BenefitRun extends Period {
  readonly benefit: Benefit;
  readonly family: Family;
  /** Goes on from a time before the horizon. */
  readonly continues: boolean;
  /** Still covers the horizon's last day. */
  readonly goesOn: boolean;
}

/** A break that is told as none: days of one week's programme, a few days of illness. */
const SHORT_BREAK = 7;

/** The benefits that the general benefit replaced on 1.5.2026 and the general benefit itself are one right (R26). */
const BASIC: ReadonlySet<Benefit> = new Set<Benefit>([
  'labour-market-subsidy',
  'basic-unemployment-allowance',
  'general-social-security-benefit',
]);

export function isSameRight(a: Benefit, b: Benefit): boolean {
  return a === b || (BASIC.has(a) && BASIC.has(b));
}

/** Pay and compensations of cost are no benefits to live on. */
export function isBenefit({ benefit, family }: BenefitPeriod): boolean {
  return family !== 'work' && !isCompensation(benefit);
}

/** By first paid day. */
export function benefitRuns(facts: CaseFacts, result: PathResult): BenefitRun[] {
  const runs: { from: Day; to: Day; benefit: Benefit; family: Family }[] = [];
  for (const period of result.periods.filter(isBenefit)) {
    const { from, to, benefit, family } = period;
    const last = runs.findLast((run) => isSameRight(run.benefit, benefit));
    if (last && isUnbroken(result, family, { from: last.to, to: from })) last.to = Math.max(last.to, to) as Day;
    else runs.push({ from, to, benefit, family });
  }
  return runs.map((run) => ({
    ...run,
    continues: continuesFromBefore(facts, result, run),
    goesOn: coversLastDay(result, run),
  }));
}

/** @param pause from the last day before it to the first after it */
function isUnbroken(result: PathResult, family: Family, { from, to }: Period): boolean {
  const between = overlap({ from: addDays(from, 1), to: addDays(to, -1) }, result.horizon);
  if (between === undefined || everyIn(result.days, between, ({ covers }) => covers.includes(family))) return true;
  return between.to - between.from + 1 < SHORT_BREAK && everyIn(result.days, between, ({ inGap }) => !inGap);
}

/** Paid in history to the eve of the horizon, or stated by the month in a step that begins before it. */
function continuesFromBefore(
  { history, horizon }: CaseFacts,
  result: PathResult,
  run: Period & { family: Family },
): boolean {
  if (!isUnbroken(result, run.family, { from: addDays(horizon.from, -1), to: run.from })) return false;
  return (
    history.some(({ benefit, to }) => familyOf(benefit) === run.family && horizon.from - to <= SHORT_BREAK) ||
    result.path.steps.some(
      (step) =>
        (step.situation === 'pension' || step.situation === 'other-benefit') &&
        familyOf(step.benefit) === run.family &&
        step.from < horizon.from,
    )
  );
}

function coversLastDay({ days, horizon }: PathResult, run: Period & { family: Family }): boolean {
  return everyIn(days, { from: addDays(run.to, 1), to: horizon.to }, ({ covers }) => covers.includes(run.family));
}
