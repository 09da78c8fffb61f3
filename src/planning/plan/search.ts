/** Every combination of dates tried: the best ones, those that cannot be, and the causes of gaps that no date avoids. */
import type { Day } from '../../calendar/day.js';
import type { GapCode } from '../../findings/codes.js';
import { gapCausesOf } from '../../findings/gapCauses.js';
import type { Defect } from '../../scenario/defect.js';
import type { CaseFacts } from '../../scenario/facts.js';
import type { MovablePath } from '../../scenario/movedPath.js';
import { simulate } from '../../simulation/simulate.js';
import { combinations } from './combinations.js';
import { weigh } from './weigh.js';
import { type Candidate, inOrder } from './weight.js';

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
  /** The first of them. */
  readonly dates: readonly Day[];
  readonly defect: Defect;
}

/** @param top how many of the best are kept */
export function search(facts: CaseFacts, path: MovablePath, top: number): Found {
  const best: Candidate[] = [];
  const impossible = new Map<Defect['code'], Impossible>();
  let everywhere: readonly GapCode[] | null = null;
  let tried = 0;
  for (const dates of combinations(path.movables)) {
    const moved = path.on(dates);
    if ('code' in moved) {
      const { count = 0, ...first } = impossible.get(moved.code) ?? { code: moved.code, dates, defect: moved };
      impossible.set(moved.code, { ...first, count: count + 1 });
      continue;
    }
    tried += 1;
    const result = simulate(facts, moved);
    keep(best, { dates, ...weigh(facts, result) }, top);
    if (everywhere?.length !== 0) everywhere = shared(everywhere, gapCausesOf(result));
  }
  return { best, tried, impossible: [...impossible.values()], everywhere: everywhere ?? [] };
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
