/** The step down from one benefit to the next, by the week: five days of unemployment benefit, six of the others. */
import { addDays, type Day } from '../calendar/day.js';
import { contains, type Period } from '../calendar/period.js';
import { type Benefit, type Family, familyOf } from '../law/benefits.js';
import type { RuleId } from '../law/reasons.js';
import { type Cents, mulDiv } from '../money/cents.js';
import { daysIn } from '../simulation/daysIn.js';
import type { BenefitPeriod, PathResult } from '../simulation/result.js';
import type { Finding } from './finding.js';
import { newFinding } from './newFinding.js';

/** Per cent of the weekly income. */
const LARGEST_DROP = 10;

/** Days of one benefit that make a week; fewer are a change of days, not of income (R18, R40). */
const SHORTEST_DAYS = 5;

const DAYS_A_WEEK: Readonly<Partial<Record<Family, number>>> = { unemployment: 5, sickness: 6, rehabilitation: 6 };

interface Run extends Period {
  readonly benefit: Benefit;
  readonly daily: Cents;
  readonly days: number;
  readonly rules: ReadonlySet<RuleId>;
  readonly law: readonly string[];
}

export function incomeDropFindings(result: PathResult): Finding[] {
  const runs = runsOfDays(result).filter(({ days }) => days >= SHORTEST_DAYS);
  return runs.slice(1).flatMap((next, i) => {
    const last = runs[i] as Run;
    if (!isStep(last, next, result)) return [];
    const before = weekly(last, last.to, result);
    const after = weekly(next, next.from, result);
    if ((before - after) * 100 <= before * LARGEST_DROP) return [];
    const share = Math.round(((before - after) * 1000) / before) * 100;
    const values = { weeklyBefore: before, weeklyAfter: after, share, earlier: last.benefit, benefit: next.benefit };
    return [newFinding('warning.income-drop', { from: next.from, to: next.to }, { law: next.law, values })];
  });
}

/** Runs of one benefit with one daily amount, whatever rules carry it. */
function runsOfDays({ periods }: PathResult): Run[] {
  const runs: Run[] = [];
  for (const period of periods) {
    const { benefit, dailyAmount: daily, days, from, to, law } = period;
    if (daily === null || DAYS_A_WEEK[period.family] === undefined) continue;
    const last = runs.at(-1);
    const rules = new Set([...(last?.rules ?? []), ...rulesOf(period)]);
    if (last && last.benefit === benefit && last.daily === daily) {
      runs[runs.length - 1] = { ...last, to, days: last.days + days, rules };
    } else runs.push({ from, to, benefit, daily, days, rules: rulesOf(period), law });
  }
  return runs;
}

function rulesOf({ reasons }: BenefitPeriod): ReadonlySet<RuleId> {
  return new Set(reasons.map(({ rule }) => rule));
}

/** Rules that let a benefit fall because something else rises. */
const OFFSET: readonly RuleId[] = [
  'unemployment.means-test',
  'unemployment.benefit-deduction',
  'unemployment.parents-income',
  'unemployment.adjustment',
  'sickness.reduction',
  'sickness.employer-pay',
  'rehabilitation.pay-limit',
  'rehabilitation.reduction',
];

/** From one benefit to another, or less of the same, with nothing else to live on between. */
function isStep(last: Run, next: Run, result: PathResult): boolean {
  if (last.benefit === next.benefit && OFFSET.some((rule) => last.rules.has(rule) || next.rules.has(rule)))
    return false;
  const between = daysIn(result.days, { from: addDays(last.to, 1), to: addDays(next.from, -1) });
  return between.every(({ covers }) => covers.every((cover) => cover in DAYS_A_WEEK));
}

/** The benefit and the pay beside it. */
function weekly({ benefit, daily }: Run, value: Day, { items }: PathResult): Cents {
  const pay = items
    .filter((item) => familyOf(item.benefit) === 'work' && contains(item.period, value))
    .reduce((sum, { monthly }) => sum + mulDiv(monthly, 50, 215), 0);
  return (daily * (DAYS_A_WEEK[familyOf(benefit)] as number) + pay) as Cents;
}
