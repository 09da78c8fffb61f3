/** What of the history may be a sign for a team that supports work ability: plain counts, for which the law has no limits. */
import { addDays, addMonths, type Day } from '../../calendar/day.js';
import { contains } from '../../calendar/period.js';
import type { DailyFamily } from '../../law/benefits.js';
import type { AsOf } from './asOf.js';
import { type FamilyRun, familyRuns } from './familyRuns.js';

export interface Signs {
  /** The first day of the history counted; null: there is none. */
  readonly since: Day | null;
  /** Runs of unemployment benefit with a Monday-to-Friday day between. */
  readonly unemploymentSpells: number;
  /** From sickness allowance to unemployment benefit as the next of the three benefits, or back. */
  readonly switches: number;
  /** Decisions of history with the outcome refused. */
  readonly refusals: number;
  /** How long it has been the same of the three benefits, or none, in full months; null: no history. */
  readonly unchanged: { readonly family: DailyFamily | null; readonly months: number } | null;
}

export function signsOf({ on, facts: { history, decisions } }: AsOf): Signs {
  const runs = familyRuns(history);
  return {
    since: runs[0]?.from ?? null,
    unemploymentSpells: runs.filter(({ family }) => family === 'unemployment').length,
    switches: runs.filter((run, i) => isSwitch(runs[i - 1], run)).length,
    refusals: decisions.filter((each) => 'outcome' in each && each.outcome === 'refused').length,
    unchanged: unchangedOn(runs, on),
  };
}

function isSwitch(before: FamilyRun | undefined, { family }: FamilyRun): boolean {
  const pair = [before?.family, family];
  return pair.includes('unemployment') && pair.includes('sickness');
}

function unchangedOn(runs: readonly FamilyRun[], on: Day): Signs['unchanged'] {
  const current = runs.findLast((run) => contains(run, on));
  if (current) return { family: current.family, months: fullMonths(current.from, on) };
  if (runs.length === 0) return null;
  const ended = Math.max(...runs.map(({ to }) => to)) as Day;
  return { family: null, months: fullMonths(addDays(ended, 1), on) };
}

/** Full months from one day to another, both included. */
function fullMonths(from: Day, to: Day): number {
  let months = 0;
  while (addMonths(from, months + 1, 'last-of-month') <= to + 1) months += 1;
  return months;
}
