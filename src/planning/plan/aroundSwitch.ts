/** What each day earlier or later costs: the best plan with one date moved. */
import type { PathAnswer } from '../../answer/answer.js';
import { pathAnswerOf } from '../../answer/pathAnswer.js';
import { addDays, type Day } from '../../calendar/day.js';
import { contains } from '../../calendar/period.js';
import type { Defect } from '../../scenario/defect.js';
import type { CaseFacts } from '../../scenario/facts.js';
import type { Movable } from '../../scenario/movables.js';
import type { MovablePath } from '../../scenario/movedPath.js';
import { type BenefitChange, benefitChanges } from './benefitChanges.js';
import { type FindingChange, findingChanges } from './findingChanges.js';
import { weigh } from './weigh.js';
import type { Candidate, Weight } from './weight.js';

/** Days to each side. */
const REACH = 7;

export interface AroundSwitch {
  readonly movable: Movable;
  /** By date; the best one among them. */
  readonly dates: readonly MovedDate[];
}

export interface MovedDate {
  readonly date: Day;
  /** Days after the best date. */
  readonly offset: number;
  /** The scenario lets `plan` try it. */
  readonly inWindow: boolean;
  /** What is wrong with the path on this date, or what it comes to. */
  readonly outcome: { readonly defect: Defect } | MovedWeight;
}

export interface MovedWeight extends Weight {
  /** Against the best date. */
  readonly difference: Weight;
  readonly changes: readonly FindingChange[];
  readonly benefits: readonly BenefitChange[];
}

export function aroundSwitches(
  facts: CaseFacts,
  path: MovablePath,
  best: Candidate,
  answer: PathAnswer,
): AroundSwitch[] {
  return path.movables.map((movable, i) => {
    const chosen = best.dates[i] as Day;
    const dates = Array.from({ length: 2 * REACH + 1 }, (_, n): MovedDate => {
      const date = addDays(chosen, n - REACH);
      const outcome = outcomeOn(facts, path, best.dates.with(i, date), best, answer);
      return { date, offset: n - REACH, inWindow: contains(movable.window, date), outcome };
    });
    return { movable, dates };
  });
}

function outcomeOn(
  facts: CaseFacts,
  path: MovablePath,
  dates: readonly Day[],
  best: Candidate,
  answer: PathAnswer,
): MovedDate['outcome'] {
  const moved = path.on(dates);
  if ('code' in moved) return { defect: moved };
  const other = pathAnswerOf(facts, moved, { annualTax: false, safetyNet: false, briefly: true });
  const weight = weigh(facts, other.result);
  return {
    ...weight,
    difference: {
      daysWithoutSupport: weight.daysWithoutSupport - best.daysWithoutSupport,
      lowest: (weight.lowest - best.lowest) as Weight['lowest'],
      total: (weight.total - best.total) as Weight['total'],
    },
    changes: findingChanges(answer.findings, other.findings),
    benefits: benefitChanges(answer.result, other.result),
  };
}
