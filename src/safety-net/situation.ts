/** Who lives in the home and what it costs, on the first day of a month. */
import { addYears, type Day, firstDayOf, type Month } from '../calendar/day.js';
import { contains } from '../calendar/period.js';
import { type Municipality, municipalityNamed } from '../law/housing/municipalities.js';
import { MAJORITY_YEARS } from '../law/majority.js';
import type { CaseFacts, Household, Housing, PathFacts } from '../scenario/facts.js';
import { householdOn } from '../scenario/households.js';

export interface Situation {
  readonly month: Month;
  readonly day: Day;
  readonly household: Household;
  readonly adults: number;
  readonly persons: number;
  /** Null: the scenario says nothing of the home. */
  readonly home: Housing | null;
  /** Null: none stated, or no such municipality. */
  readonly place: Municipality | null;
  /** The client is abroad, in prison or in service. */
  readonly away: boolean;
  readonly underAge: boolean;
}

export function situationIn(month: Month, { client }: CaseFacts, path: PathFacts): Situation {
  const day = firstDayOf(month);
  const household = householdOn(client, day);
  const adults = household.spouse ? 2 : 1;
  return {
    month,
    day,
    household,
    adults,
    persons: adults + household.children,
    home: client.housings.findLast(({ from }) => from <= day) ?? null,
    place: client.municipality === undefined ? null : (municipalityNamed(client.municipality) ?? null),
    away: path.steps.some((step) => AWAY.has(step.situation) && contains(step, day)),
    underAge: addYears(client.birth, MAJORITY_YEARS, 'first-of-next') > day,
  };
}

const AWAY: ReadonlySet<string> = new Set(['abroad', 'prison', 'conscription']);

/** Whole years of each child under 18; null when the births do not tell of all children. */
export function childAges({ household, day }: Situation): readonly number[] | null {
  const ages = household.childBirths
    .filter((birth) => birth <= day)
    .map((birth) => wholeYears(birth, day))
    .filter((age) => age < MAJORITY_YEARS);
  return ages.length === household.children ? ages : null;
}

function wholeYears(birth: Day, day: Day): number {
  let years = 0;
  while (addYears(birth, years + 1, 'first-of-next') <= day) years += 1;
  return years;
}
