/** ToTuL 6–7 b §, 13 §: what a month needs, and how much basic social assistance fills. */
import type { Month } from '../../calendar/day.js';
import { type Cents, minusDownToZero } from '../../money/cents.js';
import type { LawReader } from '../rates/index.js';

/** Cents a month; water is what is paid apart from the rent. */
export interface HousingNeed {
  readonly rent: Cents;
  readonly heating: Cents;
  readonly water: Cents;
  readonly persons: number;
  /** The norm that rent and heating may not exceed; null while costs count in full. */
  readonly norm: Cents | null;
}

/** The housing costs that count. The norm bounds rent and heating (7 a § 1 mom 1–3 k); water has a limit of its own. */
export function housingNeed(law: LawReader, { rent, heating, water, persons, norm }: HousingNeed): Cents {
  const bounded = norm === null ? rent + heating : Math.min(rent + heating, norm);
  return (bounded + Math.min(water, law('social-assistance.water-limit') * persons)) as Cents;
}

/**
 * The last month in which costs above the norm count in full: who is told to find a cheaper home has three months
 * (7 a § 4 mom), from 1.4.2024.
 * @param first the first month of assistance in this home
 */
export function lastMonthInFull(law: LawReader, first: Month): Month {
  return (first + law('social-assistance.cheaper-home-months') - 1) as Month;
}

/** The assistance of a month: what income does not cover of the need (6 § 1 mom). */
export function assistanceFor(need: Cents, income: Cents): Cents {
  return minusDownToZero(need, income);
}
