/** How sure a right and a month are, as of the day on which the scenario is looked at. */
import type { Day, Month } from '../calendar/day.js';
import { contains, wholeMonth } from '../calendar/period.js';
import type { CaseFacts, PathFacts, PensionStep } from '../scenario/facts.js';
import { daysIn } from '../simulation/daysIn.js';
import type { DayResult, PathResult } from '../simulation/result.js';
import { applicationOf, isPensionStep } from './claims.js';
import type { Certainty, ClaimDates, Right } from './money.js';
import type { Spell } from './rights.js';

/** How sure the outcome of a right is: stated and decided, assumed of a decision still to come, or in between. */
export function certaintyOf(spell: Spell, claim: ClaimDates, { today }: CaseFacts, path: PathFacts): Certainty {
  const application = applicationOf(spell, path);
  if (application?.outcome === 'pending') return 'depends';
  if (spell.continues !== null) {
    const decided = application?.outcomeStated && application.decidedOn !== undefined && application.decidedOn <= today;
    return decided ? 'known' : 'estimated';
  }
  const decidedLater = claim.decidedOn !== null && claim.decidedOn > today;
  const outcomeStated = application?.outcomeStated ?? false;
  if (decidedLater) return outcomeStated ? 'estimated' : 'depends';
  return outcomeStated && claim.stated ? 'known' : 'estimated';
}

/** A month is as sure as the least sure of what is paid for it. */
export function certaintyOfMonth(
  month: Month,
  facts: CaseFacts,
  result: PathResult,
  rights: readonly Right[],
): Certainty {
  const found = new Set<Certainty>();
  for (const each of daysIn(result.days, wholeMonth(month))) {
    const right = rights.find((of) => of.family === each.paid?.family && contains(of, each.day));
    if (right !== undefined) found.add(right.certainty);
    if (hangsOnPension(each, result.path)) found.add('depends');
  }
  for (const { month: of, source } of result.items) {
    if (of === month && isPensionStep(source)) found.add(isDecided(source, facts.today) ? 'known' : 'estimated');
  }
  if (found.has('depends')) return 'depends';
  return found.size === 1 && found.has('known') ? 'known' : 'estimated';
}

/** R9: unemployment benefit after the maximum, while the pension is not decided. */
function hangsOnPension({ day, paid }: DayResult, { steps }: PathFacts): boolean {
  const afterMaximum = paid?.reasons.some(({ rule }) => rule === 'unemployment.after-sickness-maximum') ?? false;
  return afterMaximum && steps.some((step) => isPensionStep(step) && step.outcome === 'pending' && contains(step, day));
}

function isDecided({ decidedOn }: PensionStep, today: Day): boolean {
  return decidedOn !== undefined && decidedOn <= today;
}
