/** Which cause of a gap is named first, and the euros that the gap costs. */
import type { Period } from '../calendar/period.js';
import type { Cents } from '../money/cents.js';
import type { CaseFacts } from '../scenario/facts.js';
import { daysIn } from '../simulation/daysIn.js';
import type { PathResult } from '../simulation/result.js';
import type { SimulationOptions } from '../simulation/simulate.js';
import { mendOf } from './causes.js';
import type { GapCode } from './codes.js';
import { type GapDay, holdsThroughout } from './gapCauses.js';
import { mendedDays, paidOn } from './mended.js';
import { mayHelp } from './standing.js';

/** One run without support, or several of one step that are told together (R32). */
export interface Gap {
  readonly runs: readonly [Period, ...Period[]];
  /** The days of all runs. */
  readonly days: readonly GapDay[];
  readonly causes: readonly GapCode[];
}

/** @returns the causes, first the one whose mending alone would bring money; the loss is what it would bring */
export function ranked(
  facts: CaseFacts,
  result: PathResult,
  gap: Gap,
  options: SimulationOptions,
): { causes: readonly GapCode[]; loss: Cents } {
  for (const cause of waitingFirst(gap)) {
    if (!mayHelp(cause, gap.days)) continue;
    const loss = paidWithout(cause, facts, result, gap.runs, options);
    if (loss > 0) return { causes: first([cause], gap.causes), loss };
  }
  return { causes: withoutRemedy(gap.causes), loss: 0 as Cents };
}

/** A gap that is nothing but the waiting of a rehabilitation under way is told as that. */
function waitingFirst({ days, causes }: Gap): readonly GapCode[] {
  const waiting = 'gap.rehabilitation-waiting-period';
  return holdsThroughout(waiting, days) ? first([waiting], causes) : causes;
}

/** What no step of the client changes; without these gone, nothing else helps. */
const BEYOND_REACH: readonly GapCode[] = ['gap.detained-or-serving', 'gap.abroad', 'gap.age'];

/** A claim matters only where a right stands behind it. */
const CLAIMS: readonly GapCode[] = ['gap.applied-late', 'gap.nothing-applied-for', 'gap.refused'];

/** The order where no single cause gone would bring money. */
function withoutRemedy(causes: readonly GapCode[]): GapCode[] {
  const rights = causes.filter((each) => !CLAIMS.includes(each));
  return first(
    BEYOND_REACH.filter((each) => causes.includes(each)),
    first(rights, causes),
  );
}

function first(some: readonly GapCode[], all: readonly GapCode[]): GapCode[] {
  return [...some, ...all.filter((each) => !some.includes(each))];
}

/** What is paid in the runs with the cause taken away from the first to the last of their days. */
export function paidWithout(
  cause: GapCode,
  facts: CaseFacts,
  result: PathResult,
  runs: Gap['runs'],
  options: SimulationOptions,
): Cents {
  const mend = { from: runs[0].from, to: (runs.at(-1) as Period).to, ...mendOf(cause) };
  const days = mendedDays(facts, result, mend, options);
  return paidOn(runs.flatMap((run) => daysIn(days, run)));
}
