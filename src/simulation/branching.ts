/** Paths that differ only in later days, simulated one after another: each goes on where it leaves the one before. */
import { FINNISH_WORKING_DAYS } from '../calendar/workingDays.js';
import type { CaseFacts, PathFacts, Step } from '../scenario/facts.js';
import { beginRun } from './days/begin.js';
import { carriedOn, type SavedRun, savedBefore } from './days/carryOn.js';
import { runDays } from './days/dayLoop.js';
import type { Run } from './days/run.js';
import { isSame } from './days/same.js';
import { type Circumstances, type Timeline, timelineOf } from './timeline/circumstances.js';
import { SUPPLEMENT_ENDS } from './unemployment/supplement.js';

export class Branching {
  readonly #facts: CaseFacts;
  /** States of the path simulated last, by month. */
  #saved: SavedRun[] = [];
  #last: { readonly path: PathFacts; readonly timeline: Timeline } | null = null;

  constructor(facts: CaseFacts) {
    this.#facts = facts;
  }

  /** A path with every day simulated, just as `simulate` does. */
  run(path: PathFacts): Run {
    const timeline = timelineOf(this.#facts, path, FINNISH_WORKING_DAYS);
    const parted = this.#partedIn(path, timeline);
    this.#saved = this.#saved.filter(({ month }) => month <= parted);
    const from = this.#saved.at(-1);
    this.#last = { path, timeline };
    const run = from ? carriedOn(from, path, timeline) : beginRun(this.#facts, path, FINNISH_WORKING_DAYS, null);
    // The next path parts from this one where this one has parted from the last, or near it.
    runDays(run, from?.month, (month) => {
      if (month === parted && month !== from?.month) this.#saved.push(savedBefore(month, run));
    });
    return run;
  }

  /** The month with which a path parts from the one before. */
  #partedIn(path: PathFacts, { runs }: Timeline): number {
    if (this.#last === null || !looksAlike(this.#last.path, path, this.#facts)) return Number.NEGATIVE_INFINITY;
    const before = this.#last.timeline.runs;
    const known = new Map<unknown, unknown>();
    const other = runs.findIndex((run, i) => !isSameRun(run, before[i], known));
    return other < 0 ? Number.POSITIVE_INFINITY : (runs[other] as Circumstances).month;
  }
}

/** @param known what has been found equal, so that it is compared once */
function isSameRun(a: Circumstances, b: Circumstances | undefined, known: Map<unknown, unknown>): boolean {
  if (b === undefined) return false;
  for (const key of Object.keys(a) as (keyof Circumstances)[]) {
    const [own, other] = [a[key], b[key]];
    if (own === other || (typeof own === 'object' && known.get(own) === other)) continue;
    if (!isSame(own, other)) return false;
    known.set(own, other);
  }
  return true;
}

/**
 * What a day may ask of the path beside its own circumstances must be equal before any day can be shared: steps begun
 * before the horizon, pensions (R9), services with a supplement between two (R37), claims that a start looks at (KKRL 27 §).
 */
function looksAlike(a: PathFacts, b: PathFacts, { horizon }: CaseFacts): boolean {
  const isAskedAhead = ({ situation, from }: Step): boolean =>
    situation === 'pension' || from < horizon.from || (situation === 'service' && from < SUPPLEMENT_ENDS);
  const ofRehabilitation = ({ applications }: PathFacts) =>
    applications.filter(({ family }) => family === 'rehabilitation');
  return (
    isSame(a.steps.filter(isAskedAhead), b.steps.filter(isAskedAhead)) &&
    isSame(ofRehabilitation(a), ofRehabilitation(b))
  );
}
