/** Causes whose removal alone can bring nothing, because something else stands in the way on every day of the gap. */
import { DAILY_FAMILIES, type DailyFamily } from '../law/benefits.js';
import type { DayResult } from '../simulation/result.js';
import { causeOf, PAUSES } from './causes.js';
import type { GapCode } from './codes.js';
import type { GapDay } from './gapCauses.js';

/** Facts alone decide these on each day, so taking away another cause never takes them away. */
const STANDING: ReadonlySet<GapCode> = new Set<GapCode>([
  'gap.applied-late',
  'gap.nothing-applied-for',
  'gap.refused',
  'gap.hospital',
  'gap.sanction',
  'gap.absent-from-service',
  'gap.sickness-not-eligible',
  'gap.age',
  'gap.abroad',
  'gap.detained-or-serving',
  'gap.barred-by-other-benefit',
  'gap.barred-by-work',
]);

/** False only when the simulation without the cause would pay nothing either. */
export function mayHelp(cause: GapCode, days: readonly GapDay[]): boolean {
  return PAUSES.has(cause) || days.some(({ day }) => DAILY_FAMILIES.some((family) => isOpen(family, cause, day)));
}

/** Whether nothing that stands keeps the family from being paid on the day, once the cause is gone. */
function isOpen(family: DailyFamily, cause: GapCode, { obstacles }: DayResult): boolean {
  const ofFamily = obstacles[family];
  if (ofFamily === null) return false;
  return !ofFamily.some((obstacle) => {
    const other = causeOf(family, obstacle as never);
    if (other === null || other === cause) return false;
    // Only the waiting period of sickness allowance is paid without registration (R38).
    if (other === 'gap.no-jobseeker-registration') return obstacles.sickness === null;
    return STANDING.has(other);
  });
}
