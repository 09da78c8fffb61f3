/** What may be told of a case without telling whose it is: no code, no free text, no date, no age in years. */
import type { Answer } from '../../answer/answer.js';
import type { Day, Month } from '../../calendar/day.js';
import { monthOf } from '../../calendar/day.js';
import type { Period } from '../../calendar/period.js';
import { groupOf } from '../../cohort/grouping.js';
import type { PathFacts } from '../../scenario/facts.js';
import type { Texts } from '../texts.js';

/** The days of the horizon by number, from 1. */
export function dayNumbers({ from, to }: Period, { facts }: Answer, { html }: Texts): string {
  const number = (day: Day) => day - facts.horizon.from + 1;
  return html.anonymous.days(number(from), number(to));
}

/** The months of the horizon by number, from 1. */
export function monthNumber(month: Month, { facts }: Answer): number {
  return month - monthOf(facts.horizon.from) + 1;
}

/** Ten years or so, on the first day of the horizon. */
export function ageBand({ facts }: Answer, { cohort }: Texts): string {
  const band = groupOf('age-band', facts, { start: facts.horizon.from });
  return band === null ? '' : cohort.groups.named('age-band', band);
}

/** Paths by number in the order of the case; a branch by its path. */
export function anonymousPath(path: PathFacts, { facts }: Answer, { html }: Texts): string {
  const mains = facts.paths.filter(({ branchOf }) => branchOf === undefined);
  const number = mains.findIndex(({ name }) => name === (path.branchOf ?? path.name)) + 1;
  const label = html.anonymous.path(number);
  return path.branchOf === undefined ? label : html.ifRefused(label);
}
