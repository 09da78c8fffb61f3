/** TTL 5:2, 6:7, 7:1; YTL 2 §: which unemployment benefit a day belongs to. */
import { type Day, day } from '../../calendar/day.js';

export type UnemploymentBenefit =
  | 'labour-market-subsidy'
  | 'basic-unemployment-allowance'
  | 'general-social-security-benefit'
  | 'earnings-related-allowance';

/** YTL 55 §: from this day one benefit replaces the labour market subsidy and the basic allowance. */
export const GENERAL_BENEFIT_BEGINS = day('2026-05-01');

export interface UnemploymentRight {
  readonly fundMember: boolean;
  readonly workConditionMet: boolean;
  /** Days of earnings-related allowance left, as parts of a full day. */
  readonly earningsRelatedLeft: boolean;
  /** The earnings-related maximum has been used up: the basic allowance does not follow it (R42). */
  readonly earningsRelatedUsedUp: boolean;
}

export function unemploymentBenefitOn(value: Day, right: UnemploymentRight): UnemploymentBenefit {
  if (right.fundMember && right.workConditionMet && right.earningsRelatedLeft) return 'earnings-related-allowance';
  if (value >= GENERAL_BENEFIT_BEGINS) return 'general-social-security-benefit';
  return right.workConditionMet && !right.earningsRelatedUsedUp
    ? 'basic-unemployment-allowance'
    : 'labour-market-subsidy';
}

/** Means test, parents' test and the 21 weeks concern only these (TTL 7; YTL 12, 16–18 §). */
export function isMeansTested(benefit: UnemploymentBenefit): boolean {
  return benefit === 'labour-market-subsidy' || benefit === 'general-social-security-benefit';
}
