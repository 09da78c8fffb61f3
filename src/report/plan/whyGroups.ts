/** What tells the dates around a switch from the best one, neighbours that differ from it alike told together. */
import type { FindingCode } from '../../findings/codes.js';
import type { Benefit } from '../../law/benefits.js';
import type { Cents } from '../../money/cents.js';
import type { MovedDate, MovedWeight } from '../../planning/plan/aroundSwitch.js';

export interface WhyGroup {
  /** Days after the best date. */
  readonly first: number;
  readonly last: number;
  readonly causes: readonly WhyCause[];
  /** Where no cause differs: which benefits do. */
  readonly benefits: readonly WhyBenefit[];
}

/** A cause of a gap or a warning: its days at the best date, and the fewest and most of them at the others. */
export interface WhyCause {
  readonly code: FindingCode;
  readonly law: readonly string[];
  readonly before: number;
  readonly least: number;
  readonly most: number;
}

/** What a benefit brings more or less before tax, at least and at most. */
export interface WhyBenefit {
  readonly benefit: Benefit;
  readonly least: Cents;
  readonly most: Cents;
}

interface Row {
  readonly offset: number;
  readonly outcome: MovedWeight;
}

/** @param dates by date, without a break */
export function whyGroups(dates: readonly MovedDate[]): WhyGroup[] {
  const groups: { key: string; rows: [Row, ...Row[]] }[] = [];
  for (const { offset, outcome } of dates) {
    if ('defect' in outcome) continue;
    const last = groups.at(-1);
    const key = keyOf(outcome);
    if (last?.key === key && last.rows.at(-1)?.offset === offset - 1) last.rows.push({ offset, outcome });
    else groups.push({ key, rows: [{ offset, outcome }] });
  }
  return groups.filter(({ key }) => key !== '').map(({ rows }) => groupOf(rows));
}

/** Rows with one key differ from the best date by the same things in the same direction. */
function keyOf({ changes, benefits }: MovedWeight): string {
  if (changes.length === 0) return benefits.map((each) => `${each.benefit} ${Math.sign(each.difference)}`).join();
  return changes.map(({ code, before, after }) => `${code} ${Math.sign(after - before)} ${after === 0}`).join();
}

function groupOf(rows: readonly [Row, ...Row[]]): WhyGroup {
  const [{ offset, outcome }] = rows;
  const { changes, benefits } = outcome;
  const range = (of: (each: MovedWeight) => number) => {
    const all = rows.map((row) => of(row.outcome));
    return { least: Math.min(...all), most: Math.max(...all) };
  };
  return {
    first: offset,
    last: (rows.at(-1) as Row).offset,
    causes: changes.map(({ code, law, before }, i) => {
      return { code, law, before, ...range((each) => (each.changes[i] as (typeof changes)[number]).after) };
    }),
    benefits:
      changes.length > 0
        ? []
        : benefits.map(({ benefit }, i): WhyBenefit => {
            const { least, most } = range((each) => (each.benefits[i] as (typeof benefits)[number]).difference);
            return { benefit, least: least as Cents, most: most as Cents };
          }),
  };
}
