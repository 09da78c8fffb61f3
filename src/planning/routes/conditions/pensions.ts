/** Conditions of pensions, and of what is stated and not computed. */
import { addYears, type Day } from '../../../calendar/day.js';
import type { Benefit } from '../../../law/benefits.js';
import { incomeFromWealth } from '../../../law/housing/income.js';
import { startAfter } from '../../../law/pension/start.js';
import { lawOn } from '../../../law/rates/index.js';
import type { Section } from '../../../law/sections.js';
import { type Cents, ZERO } from '../../../money/cents.js';
import { inForce, isStated, type Now, statedSteps } from '../now.js';
import type { Condition } from '../route.js';
import { condition, MET, metIf, UNMET, unknown } from './verdicts.js';

/** KEL 15 §: the pension follows the maximum of sickness allowance. */
export const MAXIMUM_OVER = condition('maximum-over', 'KEL 15 §', ({ maximum }, at) => {
  if (maximum === null) return UNMET;
  return maximum < at ? MET : { outcome: 'unmet', until: startAfter(maximum) };
});

/** Statement B for the pension, or an incapacity that the path states. */
export const PENSION_INCAPACITY = condition('incapable', 'KEL 12 §', (now, at) => {
  const certified = now.facts.certificates.some(
    ({ kind, writtenOn, from, supports }) =>
      kind === 'B' &&
      (writtenOn ?? from) <= at &&
      (supports === undefined ||
        supports.some((each) => each === 'disability-pension' || each === 'rehabilitation-subsidy')),
  );
  return certified || inForce(now, 'incapacity') !== undefined ? MET : unknown('certificates');
});

/** KEL 16 §: under 20, rehabilitation has to be impossible or to have ended. */
export const REHABILITATION_TRIED = condition('rehabilitation-tried', 'KEL 16 §', ({ facts }, at) => {
  const { birth } = facts.client;
  if (at >= addYears(birth, lawOn(at)('pension.rehabilitation-first-age'), 'first-of-next')) return MET;
  const refused = facts.decisions.some((each) => each.decision === 'rehabilitation' && each.outcome === 'refused');
  return refused ? MET : unknown('history[]: { decision: rehabilitation, outcome: refused }');
});

/** What somebody else pays: a step of any path, or the last amount of history. */
export function statedAmount(now: Now, benefit: Benefit): Cents | undefined {
  const step = statedSteps(now, 'other-benefit').find((each) => each.benefit === benefit);
  if (step !== undefined) return step.monthly;
  return now.facts.history.filter((entry) => entry.benefit === benefit).at(-1)?.monthly;
}

export function amountKnown(benefit: Benefit, law: Section): Condition {
  const key = `paths[].steps[]: { situation: other-benefit, benefit: ${benefit}, monthly }`;
  return condition('amount-known', law, (now) => (statedAmount(now, benefit) === undefined ? unknown(key) : MET));
}

/** The one that holds on a day; they come in order of `from`. */
function currentFrom<T extends { readonly from: Day }>(all: readonly T[], at: Day): T | undefined {
  return all.findLast(({ from }) => from <= at) ?? all[0];
}

export const HAS_CHILD = condition('has-child', ['TTL 4:8', 'YTL 15 §, TTL 4:8'], (now) => {
  if (!isStated(now, 'household')) return unknown('client.household.children');
  return metIf((currentFrom(now.facts.client.households, now.on)?.children ?? 0) > 0);
});

export const HOUSING_KNOWN = condition('housing-known', 'AsTukiL 9 §', (now) => {
  const rent = currentFrom(now.facts.client.housings, now.on)?.rent;
  return rent === undefined || rent === null ? unknown('client.housing.rent') : MET;
});

/** Since 1.1.2025 not for a home of one's own. */
export const NOT_OWNER = condition('not-owner', 'AsTukiL 7 §', ({ facts: { client } }, at) => {
  const home = currentFrom(client.housings, at);
  return metIf(!home?.owner || lawOn(at)('housing-allowance.owned-home') === 1);
});

export const LITTLE_WEALTH = condition('little-wealth', 'AsTukiL 13 §', ({ facts: { client } }, at) => {
  const wealth = currentFrom(client.housings, at)?.wealth ?? ZERO;
  return metIf(incomeFromWealth(lawOn(at), wealth, 1) !== null);
});
