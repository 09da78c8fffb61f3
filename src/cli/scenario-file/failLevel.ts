import type { Severity } from '../../findings/codes.js';
import type { FailLevel } from '../commands/simulate/simulateOptions.js';

const GRAVEST_FIRST: readonly Severity[] = ['gap', 'warning', 'notice'];

/** The severities that `--fail-on` does not accept. */
export function countingSeverities(level: FailLevel): readonly Severity[] {
  return level === 'never' ? [] : GRAVEST_FIRST.slice(0, GRAVEST_FIRST.indexOf(level) + 1);
}
