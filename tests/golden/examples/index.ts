export type { Example } from './example.js';

import type { Example } from './example.js';
import { MONTHLY_EXAMPLES } from './monthly.js';
import { REHABILITATION_EXAMPLES } from './rehabilitation.js';
import { SICKNESS_EXAMPLES } from './sickness.js';
import { UNEMPLOYMENT_EXAMPLES } from './unemployment.js';

export const EXAMPLES: readonly Example[] = [
  ...UNEMPLOYMENT_EXAMPLES,
  ...SICKNESS_EXAMPLES,
  ...REHABILITATION_EXAMPLES,
  ...MONTHLY_EXAMPLES,
];
