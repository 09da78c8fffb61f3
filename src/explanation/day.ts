/** One day taken apart: every benefit in the order of precedence, what it pays or what stands in its way (R22). */
import type { Day } from '../calendar/day.js';
import { contains } from '../calendar/period.js';
import { type DailyFamily, type Family, familyOf } from '../law/benefits.js';
import { OBSTACLES, type ObstacleOf } from '../law/obstacles.js';
import { citation, type Section } from '../law/sections.js';
import type { DailyPayment, DayResult, PathResult } from '../simulation/result.js';
import type { MonthlyItem } from '../simulation/timeline/monthlyItems.js';
import { type ExplainedPart, explainedPart } from './monthlyPart.js';
import { type ExplainedRule, explainedRule } from './rule.js';

export interface DayExplanation {
  readonly day: Day;
  readonly result: DayResult;
  /** Rehabilitation, sickness, unemployment. */
  readonly families: readonly ExplainedFamily[];
  /** Pensions, pay and other benefits that are paid by the month and belong to the day. */
  readonly parts: readonly ExplainedPart[];
  readonly compensation: { readonly payment: DailyPayment; readonly rules: readonly ExplainedRule[] } | null;
}

export type FamilyOutcome =
  | 'paid'
  /** The entitlement runs, and rules leave nothing of it. */
  | 'nothing-left'
  /** The entitlement runs; the calendar pays nothing on the day. */
  | 'covered'
  | 'not-paid'
  | 'not-in-question';

export interface ExplainedFamily {
  readonly family: DailyFamily;
  readonly outcome: FamilyOutcome;
  /** What is paid, or what nothing is left of. */
  readonly payment: DailyPayment | null;
  readonly rules: readonly ExplainedRule[];
  /** Every obstacle that the law knows; none where the benefit is not in question. */
  readonly obstacles: readonly ExplainedObstacle[];
}

export interface ExplainedObstacle {
  readonly obstacle: ObstacleOf[DailyFamily];
  readonly section: string;
  readonly holds: boolean;
}

/** The order in which the days are decided (R22). */
const ORDER: readonly DailyFamily[] = ['rehabilitation', 'sickness', 'unemployment'];
const BY_THE_MONTH: readonly Family[] = ['pension', 'work', 'other'];

export function explainDay(result: PathResult, value: Day): DayExplanation {
  const today = result.days[value - result.horizon.from] as DayResult;
  const items = result.items.filter(({ period }) => contains(period, value));
  const { compensation } = today;
  return {
    day: value,
    result: today,
    families: ORDER.map((family) => explainedFamily(today, family)),
    parts: byFamily(items).map(explainedPart),
    compensation: compensation && { payment: compensation, rules: rulesOf(compensation, value) },
  };
}

function byFamily(items: readonly MonthlyItem[]): MonthlyItem[] {
  return BY_THE_MONTH.flatMap((family) => items.filter(({ benefit }) => familyOf(benefit) === family));
}

export function rulesOf({ reasons }: DailyPayment, value: Day): ExplainedRule[] {
  return reasons.map((each) => explainedRule(each, value));
}

function explainedFamily(today: DayResult, family: DailyFamily): ExplainedFamily {
  const payment = [today.paid, today.emptied].find((each) => each?.family === family) ?? null;
  const outcome = outcomeOf(today, family);
  return {
    family,
    outcome,
    payment,
    rules: payment === null ? [] : rulesOf(payment, today.day),
    obstacles: outcome === 'not-in-question' ? [] : explainedObstacles(today, family),
  };
}

function outcomeOf(today: DayResult, family: DailyFamily): FamilyOutcome {
  if (today.paid?.family === family) return 'paid';
  if (today.emptied?.family === family) return 'nothing-left';
  if (today.obstacles[family] !== null) return 'not-paid';
  return today.covers.includes(family) ? 'covered' : 'not-in-question';
}

function explainedObstacles(today: DayResult, family: DailyFamily): ExplainedObstacle[] {
  const sections: Readonly<Record<string, Section>> = OBSTACLES[family];
  const holding: readonly string[] = today.obstacles[family] ?? [];
  return Object.entries(sections).map(([obstacle, section]) => ({
    obstacle: obstacle as ExplainedObstacle['obstacle'],
    section: citation(section, today.day),
    holds: holding.includes(obstacle),
  }));
}
