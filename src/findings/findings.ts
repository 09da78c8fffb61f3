/** All findings of a path, gaps first, then by date. */
import type { CaseFacts } from '../scenario/facts.js';
import type { PathResult } from '../simulation/result.js';
import type { SimulationOptions } from '../simulation/simulate.js';
import { FINDING_CODES, type Severity } from './codes.js';
import type { Finding } from './finding.js';
import { gapFindings } from './gaps.js';
import { maximumLoopFindings } from './maximumLoop.js';
import { noticeFindings } from './notices.js';
import { reductionFindings } from './reductions.js';
import { statementFindings } from './statement.js';

const ORDER: readonly Severity[] = ['gap', 'warning', 'notice'];

/**
 * What an expert should see in a simulated path.
 * @param options those with which the result was simulated
 */
export function findingsOf(facts: CaseFacts, result: PathResult, options: SimulationOptions = {}): readonly Finding[] {
  const findings = [
    ...gapFindings(facts, result, options),
    ...reductionFindings(result),
    ...statementFindings(facts, result, options),
    ...maximumLoopFindings(facts, result),
    ...noticeFindings(result),
  ];
  return findings.sort(
    (a, b) =>
      ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
      a.from - b.from ||
      FINDING_CODES.indexOf(a.code) - FINDING_CODES.indexOf(b.code),
  );
}
