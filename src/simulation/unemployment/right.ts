/** Which unemployment benefit a client has a right to on a day. */
import type { Day } from '../../calendar/day.js';
import { type UnemploymentBenefit, unemploymentBenefitOn } from '../../law/unemployment/benefitKind.js';
import type { Run } from '../days/run.js';
import type { Circumstances } from '../timeline/circumstances.js';

export function benefitOn(run: Run, now: Circumstances): UnemploymentBenefit {
  const { member, daysLeft } = run.facts.client.fund;
  return unemploymentBenefitOn(now.from, {
    fundMember: member,
    workConditionMet: isWorkConditionMet(run, now.from),
    earningsRelatedLeft: run.unemployment.earnings.left > 0,
    earningsRelatedUsedUp: member && daysLeft !== null,
  });
}

export function isWorkConditionMet(run: Run, value: Day): boolean {
  const { met, metOn } = run.facts.client.workCondition;
  return met && (metOn === null || metOn <= value);
}
