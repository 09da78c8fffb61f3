/** Claims of which the last filing day is near: a right has begun, and nothing says that it has been claimed (R24). */
import { addDays, addYears, type Day } from '../calendar/day.js';
import { FINNISH_WORKING_DAYS } from '../calendar/workingDays.js';
import { type DailyFamily, familyOf } from '../law/benefits.js';
import { OBSTACLES } from '../law/obstacles.js';
import { citation } from '../law/sections.js';
import type { CaseFacts, HistoryBenefit, PathFacts } from '../scenario/facts.js';
import { stepsOf } from '../scenario/pathSteps.js';
import type { PathResult } from '../simulation/result.js';
import { applicationOn } from '../simulation/timeline/claims.js';
import { spellsOf } from '../simulation/timeline/spells.js';
import { lastFilingDay } from './deadlines.js';
import { CLAIMED_BY_EMPLOYER, isEmployerPaying } from './employerClaim.js';
import type { Finding } from './finding.js';
import { newFinding } from './newFinding.js';
import { isNear } from './soon.js';

interface Start {
  readonly family: DailyFamily;
  readonly employerPays: boolean;
  readonly from: Day;
  readonly to: Day;
}

export function claimDeadlineFindings(facts: CaseFacts, result: PathResult): Finding[] {
  const seen = startsOf(result.path).filter(
    (start) =>
      start.from >= addYears(facts.today, -1, 'last-of-month') &&
      isNear(lastFilingDay(start.family, start.from), facts.today) &&
      hasRight(result, start) &&
      !continues(start, facts.history) &&
      !isFiled(start, result.path, facts.today),
  );
  return seen.map(({ family, from, employerPays }) => {
    const last = lastFilingDay(family, from);
    const law = [citation(OBSTACLES[family]['claimed-late'], from), ...(employerPays ? [CLAIMED_BY_EMPLOYER] : [])];
    const values = { matter: 'claim', family, since: from, ...(employerPays && { employer: 1 }) };
    const details = { law, deadline: last, values, ...(employerPays && { owner: 'employer' as const }) };
    return newFinding('warning.deadline-near', { from: last, to: last }, details);
  });
}

/** SVL 15:4 counts from the onset; the others from the first day for which the benefit is wanted. */
function startsOf(path: PathFacts): Start[] {
  const of = (family: DailyFamily, steps: readonly { from: Day; to: Day }[]): Start[] =>
    steps.map(({ from, to }) => ({ family, from, to, employerPays: false }));
  const spells = spellsOf(stepsOf(path, 'incapacity'), FINNISH_WORKING_DAYS);
  return [
    ...of('unemployment', stepsOf(path, 'jobseeker')),
    ...spells.map(({ from, to }) => ({
      family: 'sickness' as const,
      from,
      to,
      employerPays: isEmployerPaying(path, from),
    })),
    ...of('rehabilitation', stepsOf(path, 'rehabilitation')),
  ];
}

/** Pay of the employer covers the days in place of the allowance that it gets. */
function hasRight({ days }: PathResult, { family, from, to, employerPays }: Start): boolean {
  if (employerPays) return true;
  return days.some(({ day, covers }) => from <= day && day <= to && covers.includes(family));
}

/** Paid already for the time after the start, or for the last days before it: then nothing new is claimed. */
function continues({ family, from }: Start, history: readonly HistoryBenefit[]): boolean {
  return history.some(({ benefit, to }) => familyOf(benefit) === family && to >= addDays(from, -3));
}

/** Stated as filed or decided by today; a claim that is never filed or that is refused is told as that. */
function isFiled({ family, from }: Start, { applications }: PathFacts, today: Day): boolean {
  const application = applicationOn(applications, family, from);
  if (application === undefined) return false;
  const { filed, decidedOn, outcome } = application;
  if (filed === 'never' || outcome === 'refused') return true;
  return [filed, decidedOn].some((known) => known !== undefined && known <= today);
}
