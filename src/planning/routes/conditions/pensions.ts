/** Conditions of pensions, and of what is stated and not computed. */
import { addYears } from '../../../calendar/day.js';
import type { Benefit } from '../../../law/benefits.js';
import { startAfter } from '../../../law/pension/start.js';
import { lawOn } from '../../../law/rates/index.js';
import type { Section } from '../../../law/sections.js';
import type { Cents } from '../../../money/cents.js';
import { isStated, type Now, statedSteps } from '../now.js';
import type { Condition } from '../route.js';
import { condition, MET, metIf, UNMET, unknown } from './verdicts.js';

/** KEL 15 §: the pension follows the maximum of sickness allowance. */
export const MAXIMUM_OVER = condition('maximum-over', 'KEL 15 §', ({ maximum }, at) => {
  if (maximum === null) return UNMET;
  return maximum < at ? MET : { outcome: 'unmet', until: startAfter(maximum) };
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

export const HAS_CHILD = condition('has-child', ['TTL 4:8', 'YTL 15 §, TTL 4:8'], (now) => {
  if (!isStated(now, 'household')) return unknown('client.household.children');
  const household = now.facts.client.households.findLast(({ from }) => from <= now.on);
  return metIf((household?.children ?? 0) > 0);
});

export const HOUSING_KNOWN = condition('housing-known', 'Act 938/2014 9 §', (now) => {
  const rent = now.facts.client.housings[0]?.rent;
  return rent === undefined || rent === null ? unknown('client.housing.rent') : MET;
});

/** Act 1241/2023 from 1.1.2025: no allowance for a home of one's own. */
export const NOT_OWNER = condition('not-owner', 'Act 938/2014 7 § (1241/2023)', ({ facts, on }) =>
  facts.client.housings.some(({ from, owner }) => from <= on && owner) ? UNMET : MET,
);
