/** A run that goes on from the state of another one, whose path is equal up to there. */
import { firstDayOf, type Month } from '../../calendar/day.js';
import type { PathFacts } from '../../scenario/facts.js';
import type { RehabilitationState } from '../rehabilitation/state.js';
import type { Maximum, OpenSpell, SicknessCount, SicknessState } from '../sickness/state.js';
import type { Timeline } from '../timeline/circumstances.js';
import type { UnemploymentState } from '../unemployment/state.js';
import { emptyRun } from './begin.js';
import type { Run } from './run.js';
import { isSame } from './same.js';

/** The state of a path before a month. Its book and ledger may be written on from there. */
export interface SavedRun {
  readonly month: Month;
  readonly run: Run;
}

/** @param run settled up to the month, with no day of it simulated */
export function savedBefore(month: Month, run: Run): SavedRun {
  const { timeline } = run;
  return {
    month,
    run: {
      ...run,
      unemployment: unemploymentCopy(run.unemployment),
      sickness: sicknessCopy(run.sickness, timeline),
      rehabilitation: rehabilitationCopy(run.rehabilitation, timeline),
      assumptions: new Set(run.assumptions),
      notCalculated: new Set(run.notCalculated),
    },
  };
}

/** @param timeline of the path, equal to that of the saved one before its month */
export function carriedOn({ month, run }: SavedRun, path: PathFacts, timeline: Timeline): Run {
  const fresh = emptyRun(run.facts, path, timeline, run.history, run.workingDays, run.mend);
  fresh.book.carryOn(run.book, firstDayOf(month));
  fresh.ledger.carryOn(run.ledger, month);
  fresh.worked.carryOn(run.worked, month);
  return {
    ...fresh,
    unemployment: unemploymentCopy(run.unemployment),
    sickness: sicknessCopy(run.sickness, timeline),
    rehabilitation: rehabilitationCopy(run.rehabilitation, timeline),
    assumptions: new Set(run.assumptions),
    notCalculated: new Set(run.notCalculated),
  };
}

/** What is known of the month under way is known anew: none is. */
function unemploymentCopy(state: UnemploymentState): UnemploymentState {
  return { ...state, waiting: { ...state.waiting }, supplement: { ...state.supplement }, amounts: new Map() };
}

function rehabilitationCopy(
  { open, lastPaid, claimed }: RehabilitationState,
  { wholes }: Timeline,
): RehabilitationState {
  return {
    open: new Map(
      [...open].map(([whole, each]) => {
        const own = equalOf(whole, wholes);
        return [own, { ...each, whole: own }];
      }),
    ),
    lastPaid,
    claimed: { waiting: new Map(claimed.waiting), interval: new Map(claimed.interval) },
  };
}

/** Counts, maxima and sets of illnesses that several places share are shared in the copy too. */
function sicknessCopy(state: SicknessState, { spells }: Timeline): SicknessState {
  const known = new Map<object, object>();
  const once = <T extends object>(original: T, copy: (original: T) => T): T => {
    const copied = (known.get(original) as T | undefined) ?? copy(original);
    known.set(original, copied);
    return copied;
  };
  const set = (illnesses: ReadonlySet<string>) => once(illnesses as Set<string>, (each) => new Set(each));
  const count = (original: SicknessCount) =>
    once(original, (each) => ({ ...each, illnesses: set(each.illnesses), days: [...each.days] }));
  const maximum = (original: Maximum) => once(original, (each) => ({ ...each, illnesses: set(each.illnesses) }));
  const open = (original: OpenSpell) =>
    once(original, (each) => ({
      ...each,
      spell: equalOf(each.spell, spells),
      count: count(each.count),
      exhausted: each.exhausted && maximum(each.exhausted),
      fills: each.fills && { ...each.fills, illnesses: set(each.fills.illnesses) },
    }));
  return {
    ...state,
    spell: state.spell && open(state.spell),
    opened: new Map([...state.opened.values()].map((each) => [equalOf(each.spell, spells), open(each)])),
    lastPaidOf: new Map(state.lastPaidOf),
    running: state.running && count(state.running),
    counts: state.counts.map(count),
    maxima: state.maxima.map(maximum),
    incapacities: [...state.incapacities],
  };
}

function equalOf<T>(wanted: T, all: readonly T[]): T {
  return all.find((each) => isSame(each, wanted)) as T;
}
