/** The best dates of a path's movable steps and applications, and what each day around them costs. */
import type { PathAnswer } from '../../answer/answer.js';
import { pathAnswerOf } from '../../answer/pathAnswer.js';
import type { Day } from '../../calendar/day.js';
import type { CaseFacts, PathFacts } from '../../scenario/facts.js';
import type { Movable } from '../../scenario/movables.js';
import type { MovablePath } from '../../scenario/movedPath.js';
import { simulate } from '../../simulation/simulate.js';
import { type AroundSwitch, aroundSwitches } from './aroundSwitch.js';
import { countCombinations } from './combinations.js';
import { type Found, search } from './search.js';
import { weigh } from './weigh.js';
import type { Candidate } from './weight.js';

export interface Plan extends Found {
  readonly movables: readonly Movable[];
  readonly combinations: number;
  /** The path on its dates as written; null where an application has none. */
  readonly written: Candidate | null;
  /** Null where no combination can be. */
  readonly chosen: Chosen | null;
}

/** The best combination. */
interface Chosen {
  readonly answer: PathAnswer;
  readonly switches: readonly AroundSwitch[];
}

/**
 * Yields how many combinations have been looked at: there may be work for minutes.
 * @param top how many of the best are told, 1 or more
 */
export function* planOf(facts: CaseFacts, path: MovablePath, top: number): Generator<number, Plan> {
  const { movables } = path;
  const found = yield* search(facts, path, top);
  const [best] = found.best;
  return {
    ...found,
    movables,
    combinations: countCombinations(movables),
    written: writtenCandidate(facts, path),
    chosen: best === undefined ? null : chosenOf(facts, path, best),
  };
}

function writtenCandidate(facts: CaseFacts, path: MovablePath): Candidate | null {
  const dates = path.movables.map(({ written }) => written);
  if (dates.includes(null)) return null;
  const moved = path.on(dates as Day[]) as PathFacts;
  return { dates: dates as Day[], ...weigh(facts, simulate(facts, moved)) };
}

function chosenOf(facts: CaseFacts, path: MovablePath, best: Candidate): Chosen {
  const asked = { annualTax: false, safetyNet: false, briefly: true };
  const answer = pathAnswerOf(facts, path.on(best.dates) as PathFacts, asked);
  return { answer, switches: aroundSwitches(facts, path, best, answer) };
}
