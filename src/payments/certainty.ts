/** How sure a right and a month are, as of the day on which the scenario is looked at. */
import type { Day } from '../calendar/day.js';
import { overlap, type Period, wholeMonth } from '../calendar/period.js';
import type { CaseFacts, PathFacts, PensionStep } from '../scenario/facts.js';
import { firstIn } from '../simulation/daysIn.js';
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

/** Of each month of the horizon: it is as sure as the least sure of what is paid for it. */
export function certaintiesOf(facts: CaseFacts, result: PathResult, rights: readonly Right[]): Certainty[] {
  const pending = result.path.steps.filter((step) => isPensionStep(step) && step.outcome === 'pending');
  return result.months.map(({ month }) => {
    const time = wholeMonth(month);
    const ofRights = rights.filter((right) => isPaid(right, time, result)).map(({ certainty }) => certainty);
    const ofPensions = result.items
      .filter((item) => item.month === month)
      .flatMap(({ source }) => (isPensionStep(source) ? [certaintyOfPension(source, facts.today)] : []));
    const hangs = pending.some((step) => hangsOnPension(step, time, result));
    return leastSure([...ofRights, ...ofPensions, ...(hangs ? ['depends' as const] : [])]);
  });
}

function leastSure(all: readonly Certainty[]): Certainty {
  if (all.includes('depends')) return 'depends';
  return all.length > 0 && all.every((each) => each === 'known') ? 'known' : 'estimated';
}

function isPaid({ family, from, to }: Right, time: Period, { days }: PathResult): boolean {
  const both = overlap({ from, to }, time);
  return both !== undefined && firstIn(days, both, ({ paid }) => paid?.family === family) !== undefined;
}

/** R9: unemployment benefit after the maximum, while the pension is not decided. */
function hangsOnPension(pending: Period, time: Period, { days }: PathResult): boolean {
  const both = overlap(pending, time);
  return both !== undefined && firstIn(days, both, isAfterMaximum) !== undefined;
}

function isAfterMaximum({ paid }: DayResult): boolean {
  return paid?.reasons.some(({ rule }) => rule === 'unemployment.after-sickness-maximum') ?? false;
}

function certaintyOfPension({ decidedOn }: PensionStep, today: Day): Certainty {
  return decidedOn !== undefined && decidedOn <= today ? 'known' : 'estimated';
}
