import { addYears, type Day } from '../calendar/day.js';
import type { CaseFacts, CohortFacts } from '../scenario/facts.js';

export const GROUPINGS = ['area', 'age-band', 'referral'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** First ages of the bands; the first band is of all who are younger. */
const BAND_STARTS = [25, 35, 45, 55, 65] as const;

/** The group of a case; null: its scenario does not say. */
export function groupOf(grouping: Grouping, { client }: CaseFacts, cohort: CohortFacts): string | null {
  switch (grouping) {
    case 'area':
      return cohort.area ?? null;
    case 'referral':
      return cohort.referral ?? null;
    case 'age-band':
      return ageBandOn(client.birth, cohort.start);
  }
}

/** `-24`, `25-34` and so on, `65-`: ten years in which the age on a day lies. */
export function ageBandOn(birth: Day, value: Day): string {
  return bandAt((age) => addYears(birth, age, 'first-of-next') <= value);
}

function bandAt(hasReached: (age: number) => boolean): string {
  const reached = BAND_STARTS.filter(hasReached).at(-1);
  const next = BAND_STARTS.find((age) => age > (reached ?? 0));
  return `${reached ?? ''}-${next === undefined ? '' : next - 1}`;
}
