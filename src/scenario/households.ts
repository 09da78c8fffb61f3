import type { Day } from '../calendar/day.js';
import type { ClientFacts, Household } from './facts.js';

/** The household in force on a day; before the first stated one, that one. */
export function householdOn({ households }: Pick<ClientFacts, 'households'>, value: Day): Household {
  return households.findLast(({ from }) => from <= value) ?? (households[0] as Household);
}
