/** Money that a late or missing claim loses on days that something else covers, so that no gap tells of it. */

import type { Period } from '../calendar/period.js';
import { DAILY_FAMILIES, type DailyFamily } from '../law/benefits.js';
import { BITS } from '../law/obstacles.js';
import type { Cents } from '../money/cents.js';
import type { CaseFacts } from '../scenario/facts.js';
import type { DayResult, PathResult } from '../simulation/result.js';
import type { SimulationOptions } from '../simulation/simulate.js';
import { mendedDays, paidOn } from './mended.js';

export interface Unclaimed extends Period {
  readonly family: DailyFamily;
  readonly first: DayResult;
  readonly loss: Cents;
}

export function unclaimed(
  obstacle: 'claimed-late' | 'not-claimed',
  facts: CaseFacts,
  result: PathResult,
  options: SimulationOptions,
): Unclaimed[] {
  return DAILY_FAMILIES.flatMap((family) => {
    if (!result.path.applications.some((each) => each.family === family)) return [];
    const days = result.days.filter(
      ({ obstacles, inGap }) => !inGap && (obstacles[family] as readonly string[] | null)?.includes(obstacle),
    );
    const [first] = days;
    if (first === undefined) return [];
    const period = { from: first.day, to: (days.at(-1) as DayResult).day };
    const masks = { unemployment: 0, sickness: 0, rehabilitation: 0, [family]: BITS[family][obstacle] };
    const mended = mendedDays(facts, result, { ...period, masks, claimsRehabilitationPay: false }, options);
    const of = new Set(days.map(({ day }) => day));
    const loss = (paidOn(mended.filter(({ day }) => of.has(day))) - paidOn(days)) as Cents;
    return loss > 0 ? [{ ...period, family, first, loss }] : [];
  });
}
