import { type ComputedBenefit, familyOf } from '../law/benefits.js';
import type { Application } from './facts.js';

/** The family whose days an application for the benefit governs; undefined when nobody applies for it. */
export function applicationFamily(benefit: ComputedBenefit): Application['family'] | undefined {
  const family = familyOf(benefit);
  return family === 'work' || family === 'other' ? undefined : family;
}
