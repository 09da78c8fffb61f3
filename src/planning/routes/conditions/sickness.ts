/** Conditions of sickness allowance and partial sickness allowance. */
import { contains } from '../../../calendar/period.js';
import { lawOn } from '../../../law/rates/index.js';
import { SHARE_UNIT } from '../../../money/cents.js';
import type { WorkStep } from '../../../scenario/facts.js';
import { inForce, isStated, type Now, statedSteps } from '../now.js';
import { condition, MET, metIf, UNMET, unknown } from './verdicts.js';

/** An incapacity that the path states, or a certificate that reaches to the day. */
export const INCAPABLE = condition('incapable', 'SVL 8:4', (now, at) => {
  const ill = inForce(now, 'incapacity');
  const certified = now.facts.certificates.some(
    ({ kind, from, to, supports }) =>
      (kind === 'A' || kind === 'B') &&
      from <= at &&
      (to === null || at <= to) &&
      (supports === undefined || supports.includes('sickness-allowance')),
  );
  return ill !== undefined || certified ? MET : unknown('certificates');
});

/** Rehabilitation allowance goes before, for as long as the programme runs. */
export const NOT_IN_REHABILITATION = condition('not-in-rehabilitation', 'SVL 8:6.1', (now) =>
  metIf(inForce(now, 'rehabilitation') === undefined),
);

export function employed(law: string) {
  return condition('employed', law, (now, at) => {
    const { employment, annualIncome } = now.facts.client;
    if (inForce(now, 'work') !== undefined) return MET;
    if (employment !== null) {
      const { from, to } = employment;
      return metIf((from === undefined || from <= at) && (to === undefined || at <= to));
    }
    // An entrepreneur has no employment, and may have work of their own all the same.
    if (isStated(now, 'employment') && annualIncome.entrepreneur === 0) return UNMET;
    return unknown('client.employment');
  });
}

export const FULL_TIME_BEFORE = condition('full-time-before', 'SVL 8:11', (now) => {
  const { employment } = now.facts.client;
  if (employment !== null) return metIf(employment.fullTime);
  const work = inForce(now, 'work');
  if (work !== undefined && work.workingTime >= SHARE_UNIT) return MET;
  return isStated(now, 'employment') && work === undefined ? UNMET : unknown('client.employment');
});

/** The part-time work that partial sickness allowance needs: of any path, since it is known of the client. */
export function agreedPartTime(now: Now): WorkStep | undefined {
  const law = lawOn(now.on);
  return statedSteps(now, 'work').find(
    (step) =>
      step.workingTime >= law('sickness.partial-work-minimum') &&
      step.workingTime <= law('sickness.partial-work-maximum') &&
      (contains(step, now.on) || step.from > now.on),
  );
}

export const PART_TIME_AGREED = condition('part-time-agreed', 'SVL 8:11.3', (now) =>
  agreedPartTime(now) === undefined ? unknown('paths[].steps[]: { situation: work, workingTime, monthlyPay }') : MET,
);
