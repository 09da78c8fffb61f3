/** What the path's applications mean for a day of a family (R24, R35). */
import type { Day } from '../../calendar/day.js';
import type { DailyFamily } from '../../law/benefits.js';
import { firstClaimableDay } from '../../law/claims.js';
import type { Application } from '../../scenario/facts.js';

/** Without an application the benefit is claimed on the first possible day and granted. */
export type Claim = 'in-order' | 'late' | 'never' | 'refused-fit' | 'refused-formal';

/** The application that governs a day: the one whose `from` came last, else the one without `from`. */
export function applicationOn(
  applications: readonly Application[],
  family: DailyFamily,
  value: Day,
): Application | undefined {
  let governing: Application | undefined;
  for (const application of applications) {
    if (application.family !== family) continue;
    const from = application.from ?? Number.NEGATIVE_INFINITY;
    if (from <= value && from >= (governing?.from ?? Number.NEGATIVE_INFINITY)) governing = application;
  }
  return governing;
}

export function claimOn(applications: readonly Application[], family: DailyFamily, value: Day): Claim {
  const application = applicationOn(applications, family, value);
  if (application === undefined) return 'in-order';
  if (application.filed === 'never') return 'never';
  if (application.outcome === 'refused') {
    if (application.reason === 'late') return 'late';
    return application.reason === 'formal' ? 'refused-formal' : 'refused-fit';
  }
  if (application.filed === undefined) return 'in-order';
  return value < firstClaimableDay(family, application.filed) ? 'late' : 'in-order';
}

/** Days on which a claim changes. */
export function claimBoundaries(applications: readonly Application[]): Day[] {
  return applications.flatMap(({ family, filed, from }) => {
    const days: Day[] = from === undefined ? [] : [from];
    if (filed !== undefined && filed !== 'never' && family !== 'pension') days.push(firstClaimableDay(family, filed));
    return days;
  });
}
