/** Claims that cannot succeed on the facts given. */
import { addDays, type Day } from '../calendar/day.js';
import { overlap, type Period } from '../calendar/period.js';
import { OBSTACLES, type RehabilitationObstacle, type SicknessObstacle } from '../law/obstacles.js';
import { citation } from '../law/sections.js';
import type { Application, CaseFacts, IncapacityStep, RehabilitationStep } from '../scenario/facts.js';
import { stepsOf } from '../scenario/pathSteps.js';
import { daysIn } from '../simulation/daysIn.js';
import type { DayResult, PathResult } from '../simulation/result.js';
import { applicationOn } from '../simulation/timeline/claims.js';
import type { Finding } from './finding.js';
import { newFinding } from './newFinding.js';

export function hopelessApplicationFindings(facts: CaseFacts, result: PathResult): Finding[] {
  const { path } = result;
  return [
    ...stepsOf(path, 'incapacity').flatMap((step) =>
      step.partial ? [] : hopelessClaim('sickness', step, facts, result),
    ),
    ...stepsOf(path, 'rehabilitation').flatMap((step) => hopelessClaim('rehabilitation', step, facts, result)),
    ...path.applications.flatMap((application) => withoutFacts(application, result)),
  ];
}

type Family = 'sickness' | 'rehabilitation';
type Obstacle = SicknessObstacle | RehabilitationObstacle;

/** Told also of a claim that is only taken for granted. */
const ALWAYS: Readonly<Record<Family, readonly Obstacle[]>> = {
  sickness: ['maximum', 'age'],
  // A programme that gives no right is told as that.
  rehabilitation: [],
};

/** Told of an application that the scenario states. */
const STATED: Readonly<Record<Family, readonly Obstacle[]>> = {
  sickness: ['maximum', 'age', 'other-benefit', 'parental', 'rehabilitation', 'interrupted-rehabilitation'],
  rehabilitation: ['no-allowance', 'too-short', 'age', 'other-benefit'],
};

/** These name the cause of a gap in the same words. */
const TOLD_AS_GAP: readonly Obstacle[] = ['age', 'other-benefit', 'parental'];

function hopelessClaim(
  family: Family,
  step: IncapacityStep | RehabilitationStep,
  { horizon }: CaseFacts,
  result: PathResult,
): Finding[] {
  const inside = overlap(step, horizon);
  const application = applicationOn(result.path.applications, family, step.from);
  if (inside === undefined || inside.from > step.from || isLost(application)) return [];
  const obstacle = standing(family, daysIn(result.days, inside), application === undefined ? ALWAYS : STATED);
  if (obstacle === undefined) return [];
  const law = [citation((OBSTACLES[family] as Record<Obstacle, string>)[obstacle], inside.from)];
  return [cannotSucceed(inside, law, { family, reason: obstacle })];
}

/** A claim that is never filed, or whose refusal is a fact. */
function isLost(application: Application | undefined): boolean {
  return application?.filed === 'never' || application?.outcome === 'refused';
}

/** What stands in the way on every day after the waiting period. */
function standing(family: Family, days: readonly DayResult[], hopeless: typeof STATED): Obstacle | undefined {
  const of = ({ obstacles }: DayResult): readonly Obstacle[] => obstacles[family] ?? [];
  if (days.some(({ covers }) => covers.includes(family))) return undefined;
  const asked = days.filter((each) => of(each).length > 0 && !of(each).includes('waiting-period'));
  if (asked.length === 0) return undefined;
  const inGap = asked.some((each) => each.inGap);
  return hopeless[family].find(
    (obstacle) => asked.every((each) => of(each).includes(obstacle)) && !(inGap && TOLD_AS_GAP.includes(obstacle)),
  );
}

const NEEDS = {
  sickness: { situation: 'incapacity', law: 'SVL 8:4' },
  rehabilitation: { situation: 'rehabilitation', law: 'KKRL 43 §' },
} as const;

/** An application for time in which nobody is ill or in rehabilitation. */
function withoutFacts(application: Application, { path, horizon }: PathResult): Finding[] {
  const { family } = application;
  if ((family !== 'sickness' && family !== 'rehabilitation') || isLost(application)) return [];
  const governed = governedBy(application, path.applications, horizon);
  const { situation, law } = NEEDS[family];
  if (governed === undefined || stepsOf(path, situation).some((step) => overlap(step, governed))) return [];
  return [cannotSucceed(governed, [law], { family, reason: 'no-facts' })];
}

/** The time up to the next application of the family (R35). */
function governedBy({ family, from }: Application, all: readonly Application[], horizon: Period): Period | undefined {
  const start = from ?? horizon.from;
  const later = all.flatMap((each) => (each.family === family && (each.from ?? 0) > start ? [each.from as Day] : []));
  const to = later.length === 0 ? horizon.to : addDays(Math.min(...later) as Day, -1);
  return overlap({ from: start, to }, horizon);
}

function cannotSucceed(period: Period, law: readonly string[], values: Finding['values']): Finding {
  return newFinding('warning.application-cannot-succeed', period, { law, values });
}
