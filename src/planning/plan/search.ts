/** Every combination of dates tried: the best ones, those that cannot be, and the causes of gaps that no date avoids. */
import type { Day } from '../../calendar/day.js';
import type { GapCode } from '../../findings/codes.js';
import { gapCausesOf } from '../../findings/gapCauses.js';
import type { Defect } from '../../scenario/defect.js';
import type { CaseFacts } from '../../scenario/facts.js';
import type { MovablePath } from '../../scenario/movedPath.js';
import { Branching } from '../../simulation/branching.js';
import { daysWithoutSupport, resultOf } from '../../simulation/simulate.js';
import { combinations } from './combinations.js';
import { mayExceed, weigh } from './weigh.js';
import { byDates, type Candidate, inOrder } from './weight.js';

export interface Found {
  /** The best first. */
  readonly best: readonly Candidate[];
  readonly tried: number;
  readonly impossible: readonly Impossible[];
  /** Causes that hold in every combination that can be; empty where one has no gap. */
  readonly everywhere: readonly GapCode[];
}

/** Combinations that cannot be, by the first thing that is wrong with each. */
export interface Impossible {
  readonly code: Defect['code'];
  readonly count: number;
  /** The earliest of them, and what is wrong with it. */
  readonly dates: readonly Day[];
  readonly defect: Defect;
}

/**
 * Yields after each combination how many have been looked at.
 * @param top how many of the best are kept
 */
export function* search(facts: CaseFacts, path: MovablePath, top: number): Generator<number, Found> {
  const best: Candidate[] = [];
  const impossible = new Map<Defect['code'], Impossible>();
  let everywhere: readonly GapCode[] | null = null;
  let tried = 0;
  let looked = 0;
  const branching = new Branching(facts);
  for (const dates of combinations(path.movables)) {
    yield looked;
    looked += 1;
    const moved = path.on(dates);
    if ('code' in moved) {
      impossible.set(moved.code, counted(impossible.get(moved.code), dates, moved));
      continue;
    }
    tried += 1;
    const run = branching.run(moved);
    const last = best.length < top ? undefined : best.at(-1);
    if (last && everywhere?.length === 0 && daysWithoutSupport(run) > last.daysWithoutSupport) continue;
    const result = resultOf(run);
    if (everywhere?.length !== 0) everywhere = shared(everywhere, gapCausesOf(result));
    if (last === undefined || mayExceed(result, last)) keep(best, { dates, ...weigh(facts, result) }, top);
  }
  return { best, tried, impossible: [...impossible.values()], everywhere: everywhere ?? [] };
}

function counted(known: Impossible | undefined, dates: readonly Day[], defect: Defect): Impossible {
  if (known === undefined) return { code: defect.code, count: 1, dates, defect };
  const first = byDates(known.dates, dates) <= 0 ? known : { dates, defect };
  return { code: defect.code, count: known.count + 1, dates: first.dates, defect: first.defect };
}

function keep(best: Candidate[], candidate: Candidate, top: number): void {
  const after = best.findIndex((each) => inOrder(candidate, each) < 0);
  if (after >= 0) best.splice(after, 0, candidate);
  else if (best.length < top) best.push(candidate);
  if (best.length > top) best.pop();
}

function shared(before: readonly GapCode[] | null, causes: readonly GapCode[]): readonly GapCode[] {
  return before === null ? causes : before.filter((code) => causes.includes(code));
}
