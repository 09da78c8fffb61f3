/** Why basic social assistance of a month cannot be calculated. */
import type { CaseFacts } from '../scenario/facts.js';
import type { PathResult } from '../simulation/result.js';
import { spouseIncomeUnknown } from './housingUnknown.js';
import type { UnknownReason } from './safetyNet.js';
import { childAges, type Situation } from './situation.js';

/**
 * The first reason that holds; null when it can be calculated.
 * @param housing why the month's housing allowance, which is income here, cannot be calculated
 */
export function assistanceUnknown(
  situation: Situation,
  housing: UnknownReason | null,
  { client }: CaseFacts,
  result: PathResult,
): UnknownReason | null {
  const { home, household } = situation;
  if (result.items.some(({ benefit }) => benefit === 'basic-social-assistance')) return 'stated';
  if (client.otherIncome.some(({ kind }) => kind === 'social-assistance')) return 'stated';
  if (situation.away) return 'away';
  if (situation.underAge) return 'under-age';
  if (!result.months.find(({ month }) => month === situation.month)?.whole) return 'part-month';
  if (home !== null && home.wealth > 0) return 'wealth';
  if (childAges(situation) === null) return 'child-ages';
  if (spouseIncomeUnknown(household)) return 'spouse-income';
  if (household.parents.livesWith) return (home?.rent ?? 0) > 0 ? 'lives-with-parents' : null;
  if (housing === 'rent') return 'rent';
  return housing === null || housing === 'stated' ? null : 'housing-allowance';
}
