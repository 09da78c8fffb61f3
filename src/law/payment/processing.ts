/** How long a decision takes: Kela's published targets of 2020–2022, for want of newer ones (R25). Practice, not law. */
import type { Benefit } from '../benefits.js';

/** Calendar days from the claim, or from what it has to wait for, to the decision. */
export const PROCESSING_DAYS = {
  unemployment: 14,
  sickness: 21,
  rehabilitation: 21,
  'young-persons-rehabilitation': 35,
  'disability-pension': 77,
  'continued-rehabilitation-subsidy': 49,
  housing: 21,
  'social-assistance': 7,
} as const;
export type Processing = keyof typeof PROCESSING_DAYS;

/** Calendar days from a decision, or from the end of a payment block, to the day of payment (R26). */
export const PAYOUT_DAYS = 3;

/** A pension's target: Kela decides a continued rehabilitation subsidy sooner than a new one. */
export function pensionProcessing(benefit: Benefit, hasHadSubsidy: boolean): Processing {
  return benefit === 'rehabilitation-subsidy' && hasHadSubsidy
    ? 'continued-rehabilitation-subsidy'
    : processingOf(benefit);
}

/** Which target a claim has, by the benefit that it brings. */
export function processingOf(benefit: Benefit): Processing {
  switch (benefit) {
    case 'sickness-allowance':
    case 'partial-sickness-allowance':
      return 'sickness';
    case 'rehabilitation-allowance':
    case 'partial-rehabilitation-allowance':
      return 'rehabilitation';
    case 'young-persons-rehabilitation-allowance':
      return 'young-persons-rehabilitation';
    case 'disability-pension':
    case 'guarantee-pension':
    case 'rehabilitation-subsidy':
      return 'disability-pension';
    default:
      return 'unemployment';
  }
}
