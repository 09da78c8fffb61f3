import type { Count } from '../../cohort/tables.js';

/** Tenths of a per cent, half up; null where a count is hidden or there is nothing to divide by. */
export function tenthsOf(cases: Count, of: Count): number | null {
  if (cases === null || of === null || of === 0) return null;
  return Math.floor((2000 * cases + of) / (2 * of));
}
