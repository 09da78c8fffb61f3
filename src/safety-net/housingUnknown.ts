/** Why general housing allowance of a month cannot be calculated. */

import { paidForOwnedHome } from '../law/housing/allowance.js';
import { costLimit } from '../law/housing/costs.js';
import { municipalityGroup } from '../law/housing/municipalityGroup.js';
import { lawOn } from '../law/rates/index.js';
import type { CaseFacts, Household } from '../scenario/facts.js';
import type { PathResult } from '../simulation/result.js';
import type { UnknownReason } from './safetyNet.js';
import type { Situation } from './situation.js';

/** The first reason that holds; null when it can be calculated. */
export function housingUnknown(
  situation: Situation,
  { client, history }: CaseFacts,
  result: PathResult,
): UnknownReason | null {
  const { day, home, place, household, persons } = situation;
  if (result.items.some(({ benefit }) => benefit === 'general-housing-allowance')) return 'stated';
  if (client.otherIncome.some(({ kind }) => kind === 'housing-allowance')) return 'stated';
  if (situation.away) return 'away';
  if (situation.underAge) return 'under-age';
  if (household.parents.livesWith) return 'lives-with-parents';
  if (spouseIncomeUnknown(household)) return 'spouse-income';
  if (home === null || (home.rent === null && !home.owner)) return 'rent';
  if (home.owner) return paidForOwnedHome(lawOn(day)) ? 'owned-home' : null;
  if (client.municipality === undefined) return 'municipality';
  if (place === null) return 'municipality-name';
  const group = municipalityGroup(place, day);
  if (group === null) return 'aland';
  if (costLimit(lawOn(day), day, group, persons) === null) return 'cost-limit';
  const pension = result.items.some(
    ({ benefit, period }) => isPension(benefit) && period.from <= day && day <= period.to,
  );
  const earlier = history.some((each) => isPension(each.benefit) && each.from <= day && day <= each.to);
  return (pension || earlier) && household.children === 0 ? 'pensioner' : null;
}

/** There is a spouse whose income the scenario does not state. */
export function spouseIncomeUnknown({ spouse, spouseMonthlyIncome }: Household): boolean {
  return spouse && spouseMonthlyIncome === null;
}

/** Those that give a right to housing allowance for pensioners instead (AsTukiL 8 § 2 mom). */
function isPension(benefit: string): boolean {
  return (
    benefit === 'disability-pension' ||
    benefit === 'rehabilitation-subsidy' ||
    benefit === 'guarantee-pension' ||
    benefit === 'old-age-pension' ||
    benefit === 'earnings-related-pension' ||
    benefit === 'foreign-pension'
  );
}
