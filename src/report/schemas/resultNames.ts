/** Commands whose results have a published schema. */
export const RESULT_NAMES = [
  'simulate',
  'compare',
  'check',
  'cohort',
  'explain',
  'status',
  'plan',
  'rates',
  'routes',
] as const;
export type ResultName = (typeof RESULT_NAMES)[number];
