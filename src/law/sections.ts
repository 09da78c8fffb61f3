import type { Day } from '../calendar/day.js';
import { GENERAL_BENEFIT_BEGINS } from './unemployment/benefitKind.js';

/** A section of law, or two: before and from the day on which the general benefit replaced two others. */
export type Section = string | readonly [before: string, from: string];

export function citation(section: Section, value: Day): string {
  if (typeof section === 'string') return section;
  return section[value < GENERAL_BENEFIT_BEGINS ? 0 : 1];
}
