import { cents } from '../../money/cents.js';
import type { Housing } from '../facts.js';
import type { Scenario } from '../schema.js';
import { BEGINNING, dayOfOptional } from './dates.js';

/** The housing costs by their first day; none where the scenario says nothing of the home. */
export function housingsOf(written: Scenario['client']['housing']): Housing[] {
  if (written === undefined) return [];
  const entries = Array.isArray(written) ? written : [written];
  return entries
    .map(({ from, rent, water, heating, owner, wealth, norm }, i) => ({
      from: i === 0 ? BEGINNING : (dayOfOptional(from) ?? BEGINNING),
      rent: rent === undefined ? null : cents(rent),
      water: cents(water ?? 0),
      heating: cents(heating ?? 0),
      owner: owner ?? false,
      wealth: cents(wealth ?? 0),
      norm: norm === undefined || norm === null ? null : cents(norm),
    }))
    .sort((a, b) => a.from - b.from);
}
