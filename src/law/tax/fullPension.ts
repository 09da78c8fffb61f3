/** KEL 19 §: whether a disability pension or rehabilitation subsidy is the national one in its full amount. */
import type { Cents } from '../../money/cents.js';
import type { LawReader } from '../rates/index.js';

/**
 * A smaller pension is reduced; a larger one holds more than national pension. Tax is withheld from both (4.2, 5.1 §).
 * @param law the figures of the month paid for
 * @param monthly of a full month
 */
export function isFullNationalPension(law: LawReader, monthly: Cents, couple: boolean): boolean {
  return monthly === law(couple ? 'pension.national-couple' : 'pension.national-single');
}
