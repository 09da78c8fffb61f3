/** Time in which the client is entitled and no money arrives (R25, R26). */
import { addDays, type Day } from '../calendar/day.js';
import type { Period } from '../calendar/period.js';
import { familyOf } from '../law/benefits.js';
import { citation } from '../law/sections.js';
import type { MoneyResult } from '../payments/money.js';
import type { CaseFacts } from '../scenario/facts.js';
import { firstIn } from '../simulation/daysIn.js';
import type { DayResult, PathResult } from '../simulation/result.js';
import type { Finding } from './finding.js';
import { newFinding } from './newFinding.js';

/** Blocks of four weeks and the days until they are paid out are the usual rhythm. */
const LONGEST_DAYS = 35;

/** An advance of unemployment benefit without a decision, and social assistance as an advance of any benefit. */
const ADVANCE = ['TTL 11:8', 'YTL 26 §'] as const;
const SOCIAL_ASSISTANCE = 'ToTuL 23 §';

export function cashGapFindings({ today }: CaseFacts, result: PathResult, money: MoneyResult): Finding[] {
  return waits(result, money).flatMap(({ from, to, next }) => {
    const first = firstIn(result.days, { from, to }, isEntitled);
    if (first === undefined) return [];
    const until = next === null ? to : addDays(next, -1);
    const days = until - first.day + 1;
    if (days <= LONGEST_DAYS) return [];
    const { benefit } = first.paid ?? {};
    const unemployed = benefit !== undefined && familyOf(benefit) === 'unemployment';
    return [
      newFinding(
        'warning.cash-gap',
        { from: first.day, to: until },
        {
          law: [...(unemployed ? [citation(ADVANCE, first.day)] : []), SOCIAL_ASSISTANCE],
          deadline: first.day < today ? null : first.day,
          values: {
            days,
            ...(benefit !== undefined && { benefit }),
            ...(next !== null && { next }),
            ...(unemployed && { advance: 1 }),
          },
        },
      ),
    ];
  });
}

/** The days of the horizon between two arrivals of money; the last one may wait for money after the horizon, or for none. */
function waits({ horizon }: PathResult, { payments }: MoneyResult): (Period & { next: Day | null })[] {
  const arrivals = [...new Set(payments.flatMap(({ date, net }) => (net > 0 ? [date] : [])))].sort((a, b) => a - b);
  const found: (Period & { next: Day | null })[] = [];
  let from = horizon.from;
  for (const next of [...arrivals, null]) {
    const to = next === null || next > horizon.to ? horizon.to : addDays(next, -1);
    if (from <= to) found.push({ from, to, next });
    if (next === null || next > horizon.to) break;
    from = addDays(next, 1);
  }
  return found;
}

function isEntitled({ paid, covers }: DayResult): boolean {
  return (paid !== null && paid.amount > 0) || covers.includes('pension');
}
