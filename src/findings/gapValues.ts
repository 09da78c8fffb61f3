/** What the message of a cause needs beside its dates. */
import { addYears } from '../calendar/day.js';
import { contains } from '../calendar/period.js';
import type { CaseFacts } from '../scenario/facts.js';
import { stepsOf } from '../scenario/pathSteps.js';
import type { DayResult, PathResult } from '../simulation/result.js';
import { applicationOn } from '../simulation/timeline/claims.js';
import type { GapCode } from './codes.js';
import { familyBehind } from './deadlines.js';
import type { Finding } from './finding.js';

/** Younger than this, a client is below the lower limits; older, above the upper ones. */
const BETWEEN_THE_LIMITS = 40;

/** @param since the first day on which the cause holds · @param causes all causes of the gap */
export function valuesOf(
  code: GapCode,
  since: DayResult,
  causes: readonly GapCode[],
  { client }: CaseFacts,
  { path }: PathResult,
): Finding['values'] {
  switch (code) {
    case 'gap.applied-late': {
      const family = familyBehind(code, since);
      const filed = applicationOn(path.applications, family, since.day)?.filed;
      return filed === undefined ? { family } : { family, filed };
    }
    case 'gap.nothing-applied-for':
      return { family: familyBehind(code, since) };
    case 'gap.refused':
      return {
        family: familyBehind(code, since),
        ...(causes.includes('gap.found-unfit-without-benefit') && { foundUnfit: 1 }),
        ...(causes.includes('gap.no-jobseeker-registration') && { notRegistered: 1 }),
      };
    case 'gap.sickness-waiting-period':
      return since.obstacles.unemployment?.includes('relapse-day') ? { relapse: 1 } : {};
    case 'gap.age':
      return since.day < addYears(client.birth, BETWEEN_THE_LIMITS, 'first-of-next') ? { young: 1 } : {};
    case 'gap.detained-or-serving':
      return path.steps.some((step) => step.situation === 'prison' && contains(step, since.day)) ? { prison: 1 } : {};
    case 'gap.rehabilitation-not-started': {
      const next = stepsOf(path, 'rehabilitation').find(({ from }) => from > since.day);
      return next === undefined ? {} : { nextStart: next.from };
    }
    default:
      return {};
  }
}
