/** Conditions of unemployment benefit and of the services beside it. */
import { addDays, addMonths, type Day } from '../../../calendar/day.js';
import { overlap } from '../../../calendar/period.js';
import { lawOn } from '../../../law/rates/index.js';
import { GENERAL_BENEFIT_BEGINS, type UnemploymentBenefit } from '../../../law/unemployment/benefitKind.js';
import { SHARE_UNIT } from '../../../money/cents.js';
import { inForce, isStated, type Now, receives } from '../now.js';
import type { Condition } from '../route.js';
import { condition, MET, metIf, UNMET, unknown } from './verdicts.js';

/** From 1.5.2026 one benefit stands in the place of two (YTL 55 §). */
export function benefitInLaw(benefit: UnemploymentBenefit): Condition {
  const isNew = benefit === 'general-social-security-benefit';
  return condition('benefit-in-law', 'YTL 55 §', (_, at) => metIf(at >= GENERAL_BENEFIT_BEGINS === isNew));
}

export const FUND_MEMBER = condition('fund-member', 'TTL 5:2', (now) =>
  isStated(now, 'unemploymentFund') ? metIf(now.facts.client.fund.member) : unknown('client.unemploymentFund'),
);

export const FUND_DAYS_LEFT = condition('fund-days-left', 'TTL 6:7', (now) => {
  const { member, daysLeft } = now.facts.client.fund;
  if (!isStated(now, 'unemploymentFund') || (member && daysLeft === null)) {
    return unknown('client.unemploymentFund.daysLeft');
  }
  return metIf(member && (daysLeft ?? 0) > 0);
});

/** Who draws the basic allowance now has met it. */
export const WORK_CONDITION = condition('work-condition', 'TTL 5:2', (now) => {
  if (receives(now, 'basic-unemployment-allowance')) return MET;
  return isStated(now, 'workCondition') ? metIf(now.facts.client.workCondition.met) : unknown('client.workCondition');
});

const KELA_BENEFITS = [
  'labour-market-subsidy',
  'basic-unemployment-allowance',
  'general-social-security-benefit',
] as const;

/** TTL 7:1: the basic allowance goes before the subsidy, while the work condition is met. */
export const NO_BASIC_RIGHT = condition('no-basic-right', 'TTL 7:1', (now) => {
  if (receives(now, 'labour-market-subsidy')) return MET;
  if (receives(now, 'basic-unemployment-allowance')) return UNMET;
  return isStated(now, 'workCondition') ? metIf(!now.facts.client.workCondition.met) : unknown('client.workCondition');
});

/** The fund's allowance goes before; who draws another unemployment benefit now has no right to it. */
export const NO_FUND_RIGHT = condition('no-fund-right', ['TTL 5:2', 'YTL 2 §'], (now) => {
  const { facts } = now;
  if (KELA_BENEFITS.some((benefit) => receives(now, benefit))) return MET;
  if (!isStated(now, 'unemploymentFund')) return unknown('client.unemploymentFund');
  const { member, daysLeft } = facts.client.fund;
  if (!member || daysLeft === 0) return MET;
  if (!isStated(now, 'workCondition')) return unknown('client.workCondition');
  if (!facts.client.workCondition.met) return MET;
  return daysLeft === null ? unknown('client.unemploymentFund.daysLeft') : UNMET;
});

/** An incapacity that has no end in sight bars; one that has ended by then does not. */
export const FIT_FOR_WORK = condition('fit-for-work', ['TTL 3:3.1', 'YTL 13 §, TTL 3:3.1'], (now, at) => {
  const illness = inForce(now, 'incapacity');
  if (illness === undefined || illness.to < at) return MET;
  // TTL 3:3.3: after the maximum, with a pension pending or refused.
  if (now.maximum !== null && now.maximum < at && inForce(now, 'pension') !== undefined) return MET;
  return illness.to >= now.facts.horizon.to
    ? unknown(stepKey(now, 'incapacity', 'to'))
    : { outcome: 'unmet', until: addDays(illness.to, 1) };
});

/** TTL 4:3: above the limit of working time nothing is left to adjust. */
export const NOT_FULL_TIME = condition('not-full-time', ['TTL 4:3', 'YTL 15 §, TTL 4:3'], (now, at) =>
  metIf(workingTime(now, at) <= lawOn(at)('unemployment.working-time-limit')),
);

/** Of all work in force on the first day that goes on at the start. */
function workingTime(now: Now, at: Day): number {
  return now.inForce.reduce(
    (sum, step) => sum + (step.situation === 'work' && step.to >= at ? step.workingTime : 0),
    0,
  );
}

/** Where the scenario writes a field of a step of the present path. */
function stepKey({ path }: Now, situation: string, field: string): string {
  const step = path.steps.find((each) => each.situation === situation);
  return `paths[${path.name}].steps[${step?.index ?? ''}].${field}`;
}

/** 189/2001 6 §: eight hours a week are between these shares of full time (40 and 37.5 hours). */
const CERTAINLY_LITTLE = Math.floor((8 / 40) * SHARE_UNIT);
const CERTAINLY_MORE = Math.ceil((8 / 37.5) * SHARE_UNIT);

export const LITTLE_WORK = condition('little-work', '189/2001 6 §', (now, at) => {
  const share = workingTime(now, at);
  if (share <= CERTAINLY_LITTLE) return MET;
  return share > CERTAINLY_MORE ? UNMET : unknown(stepKey(now, 'work', 'workingTime'));
});

export const NO_OTHER_SERVICE = condition('no-other-service', '189/2001 6 §', (now, at) =>
  metIf(
    !now.inForce.some(
      (step) => step.situation === 'service' && step.service !== 'rehabilitative-work' && step.to >= at,
    ),
  ),
);

/** At most so many days of rehabilitative work in 12 months; days of the past are those of its expense compensation. */
export const SERVICE_DAYS_LEFT = condition('service-days-left', '189/2001 13 b §', ({ facts }, at) => {
  const window = { from: addMonths(at, -12, 'first-of-next'), to: (at - 1) as Day };
  const days = facts.history
    .filter(({ benefit, days: given, ...period }) => benefit === 'expense-compensation' && overlap(period, window))
    .reduce((sum, entry) => sum + (entry.days ?? 0), 0);
  return metIf(days < lawOn(at)('unemployment.rehabilitative-work-days-per-year'));
});
