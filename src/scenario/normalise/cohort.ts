import type { CohortFacts } from '../facts.js';
import type { Scenario } from '../schema.js';
import { dayOfDate } from './dates.js';

export function cohortOf({ start, area, referral }: NonNullable<Scenario['cohort']>): CohortFacts {
  return {
    start: dayOfDate(start),
    ...(area !== undefined && { area: area.trim() }),
    ...(referral !== undefined && { referral: referral.trim() }),
  };
}
