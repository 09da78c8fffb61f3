/** Pensions: those that follow the maximum of sickness allowance, and those whose amount somebody else decides. */
import { addDays, type Day, formatDay } from '../../../calendar/day.js';
import type { Benefit } from '../../../law/benefits.js';
import { PROCESSING_DAYS, pensionProcessing } from '../../../law/payment/processing.js';
import { earliestStartFor, startAfter } from '../../../law/pension/start.js';
import type { Section } from '../../../law/sections.js';
import { euros } from '../../../money/cents.js';
import { stepsOf } from '../../../scenario/pathSteps.js';
import {
  amountKnown,
  MAXIMUM_OVER,
  PENSION_INCAPACITY,
  REHABILITATION_TRIED,
  statedAmount,
} from '../conditions/pensions.js';
import { PENSION_AGE, RETIREMENT_AGE } from '../conditions/persons.js';
import { inForce, type Now } from '../now.js';
import type { Condition, Course, NoCourse, Route } from '../route.js';

const ROUTE = { family: 'pension', programmes: [], length: null, start: ({ on }: Now) => on } as const;
const DISABILITY = [PENSION_AGE, REHABILITATION_TRIED, PENSION_INCAPACITY, MAXIMUM_OVER];

type DisabilityPension = 'disability-pension' | 'rehabilitation-subsidy';

/**
 * Applied for today, or when the path says, and decided after the usual time; from the first month that the law
 * allows (KEL 15, 55 §). Until then a registered jobseeker has unemployment benefit (TTL 3:3.3).
 */
export function pensionCourse(now: Now, benefit: DisabilityPension, outcome: 'granted' | 'pending'): Course {
  const { history, today } = now.facts;
  const applied = stepsOf(now.path, 'pension').find((step) => step.outcome !== 'refused' && step.appliedOn <= now.on);
  const appliedOn = applied?.appliedOn ?? today;
  const hadSubsidy = history.some((entry) => entry.benefit === 'rehabilitation-subsidy');
  const decidedOn = applied?.decidedOn ?? addDays(appliedOn, PROCESSING_DAYS[pensionProcessing(benefit, hadSubsidy)]);
  const from = Math.max(startAfter(now.maximum ?? appliedOn), earliestStartFor(appliedOn), now.on) as Day;
  return {
    from,
    to: null,
    steps: [
      {
        situation: 'pension',
        benefit,
        appliedOn: formatDay(appliedOn),
        from: formatDay(from),
        ...(outcome === 'granted' && { decidedOn: formatDay(decidedOn) }),
        outcome,
      },
    ],
    ends: ['pension'],
    registers: now.on,
  };
}

interface Stated {
  readonly law: Section;
  readonly effect: 'bars' | 'deducts' | 'none';
  readonly conditions: readonly Condition[];
}

const STATED: Partial<Record<Benefit, Stated>> = {
  'old-age-pension': { law: 'TyEL 11 §', effect: 'bars', conditions: [RETIREMENT_AGE] },
  'partial-disability-pension': { law: 'TTL 4:7.1', effect: 'deducts', conditions: [PENSION_AGE] },
  'earnings-related-pension': { law: 'SVL 12:3', effect: 'bars', conditions: [PENSION_AGE] },
  'foreign-pension': { law: 'TTL 4:7.1', effect: 'deducts', conditions: [] },
};

export const PENSION_ROUTES: readonly Route[] = [
  disability('disability-pension', ['disability-pension', 'guarantee-pension']),
  disability('rehabilitation-subsidy', ['rehabilitation-subsidy', 'guarantee-pension']),
  {
    ...ROUTE,
    id: 'pension.guarantee-pension',
    code: 'guarantee-pension',
    benefits: ['guarantee-pension'],
    conditions: DISABILITY,
    course: (now) => pensionCourse(now, 'disability-pension', 'granted'),
  },
  ...(Object.entries(STATED) as [Benefit, Stated][]).map(
    ([benefit, { law, effect, conditions }]): Route => ({
      ...ROUTE,
      id: `pension.${benefit}`,
      code: benefit,
      benefits: [benefit],
      conditions: [...conditions, amountKnown(benefit, law)],
      course: (now) => statedCourse(now, benefit, effect),
    }),
  ),
];

function disability(code: DisabilityPension, benefits: readonly Benefit[]): Route {
  return {
    ...ROUTE,
    id: `pension.${code}`,
    code,
    benefits,
    conditions: DISABILITY,
    course: (now) => pensionCourse(now, code, 'granted'),
  };
}

/** What is stated goes on beside the present situation, from the first day. */
export function statedCourse(now: Now, benefit: Benefit, effect: Stated['effect']): Course | NoCourse {
  const monthly = statedAmount(now, benefit);
  if (monthly === undefined) {
    return { missing: 'amount', key: `paths[].steps[]: { situation: other-benefit, benefit: ${benefit}, monthly }` };
  }
  const isThere = now.inForce.some((step) => step.situation === 'other-benefit' && step.benefit === benefit);
  const step = { situation: 'other-benefit', benefit, monthly: euros(monthly), effect, from: formatDay(now.on) };
  return {
    from: now.on,
    to: null,
    steps: isThere ? [] : [step as Course['steps'][number]],
    ends: [],
    registers: effect === 'bars' || inForce(now, 'incapacity') ? null : now.on,
  };
}
