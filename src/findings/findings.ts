/** All findings of a path, gaps first, then by date. */
import type { MoneyResult } from '../payments/money.js';
import { moneyOf } from '../payments/payments.js';
import type { CaseFacts } from '../scenario/facts.js';
import type { PathResult } from '../simulation/result.js';
import type { SimulationOptions } from '../simulation/simulate.js';
import { appealFindings } from './appealDeadlines.js';
import { cashGapFindings } from './cashGap.js';
import { certificateFindings } from './certificates.js';
import { claimDeadlineFindings } from './claimDeadlines.js';
import { FINDING_CODES, type Severity } from './codes.js';
import { earlyPensionFindings } from './earlyPension.js';
import type { Finding } from './finding.js';
import { gapFindings } from './gaps.js';
import { hopelessApplicationFindings } from './hopelessApplications.js';
import { hopelessPensionFindings } from './hopelessPension.js';
import { incomeDropFindings } from './incomeDrop.js';
import { lateClaimFindings } from './lateClaims.js';
import { maximumLoopFindings } from './maximumLoop.js';
import { needlessApplicationFindings } from './needlessApplications.js';
import { notAppliedForFindings } from './notAppliedFor.js';
import { noticeFindings } from './notices.js';
import { overlappingServicesFindings } from './overlappingServices.js';
import { recoveryFindings } from './recovery.js';
import { reductionFindings } from './reductions.js';
import { rehabilitationBeforeServiceFindings } from './rehabilitationBeforeService.js';
import { rehabilitationFirstFindings } from './rehabilitationFirst.js';
import { serviceNotAvailableFindings } from './serviceNotAvailable.js';
import { statementFindings } from './statement.js';
import { workCapacityFindings } from './workCapacity.js';

const ORDER: readonly Severity[] = ['gap', 'warning', 'notice'];

/**
 * What an expert should see in a simulated path.
 * @param options those with which the result was simulated
 * @param money what the result pays and when
 */
export function findingsOf(
  facts: CaseFacts,
  result: PathResult,
  options: SimulationOptions = {},
  money: MoneyResult = moneyOf(facts, result, options),
): readonly Finding[] {
  const findings = [
    ...gapFindings(facts, result, options),
    ...reductionFindings(result),
    ...statementFindings(facts, result, options),
    ...cashGapFindings(facts, result, money),
    ...incomeDropFindings(result),
    ...recoveryFindings(money),
    ...claimDeadlineFindings(facts, result),
    ...lateClaimFindings(facts, result, options),
    ...appealFindings(facts, result, money),
    ...certificateFindings(facts, result),
    ...rehabilitationFirstFindings(facts, result),
    ...workCapacityFindings(facts, result),
    ...rehabilitationBeforeServiceFindings(result),
    ...overlappingServicesFindings(result),
    ...serviceNotAvailableFindings(facts, result),
    ...hopelessApplicationFindings(facts, result),
    ...hopelessPensionFindings(facts, result),
    ...earlyPensionFindings(facts, result, options),
    ...needlessApplicationFindings(facts, result),
    ...notAppliedForFindings(facts, result, options),
    ...maximumLoopFindings(facts, result),
    ...noticeFindings(result),
  ];
  return findings.sort(
    (a, b) =>
      ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
      a.from - b.from ||
      FINDING_CODES.indexOf(a.code) - FINDING_CODES.indexOf(b.code) ||
      // Two of one code on one day: in an order of their own, not in that of the file.
      inOrder(a.law.join(), b.law.join()),
  );
}

/** By code units: the same on every machine. */
function inOrder(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
