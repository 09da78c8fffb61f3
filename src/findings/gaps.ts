/** Every gap with its causes, the euros it costs and the day by which something can be done. */
import { weekdaysBetween } from '../calendar/day.js';
import { contains, type Period } from '../calendar/period.js';
import type { Cents } from '../money/cents.js';
import type { CaseFacts, PathFacts, Step } from '../scenario/facts.js';
import { stepsOf } from '../scenario/pathSteps.js';
import { daysIn } from '../simulation/daysIn.js';
import type { DayResult, PathResult } from '../simulation/result.js';
import type { SimulationOptions } from '../simulation/simulate.js';
import { sectionsOfCause } from './causes.js';
import type { GapCode } from './codes.js';
import { deadlineOf } from './deadlines.js';
import type { CausePart, Finding } from './finding.js';
import { causesIn, daysWith } from './gapCauses.js';
import { valuesOf } from './gapValues.js';
import { OWNERS } from './owners.js';
import { type Gap, ranked } from './ranking.js';

/** @param options how the result was simulated; a cause is removed under the same calendar */
export function gapFindings(facts: CaseFacts, result: PathResult, options: SimulationOptions): Finding[] {
  return joinedGaps(result).map((gap) => {
    const { causes, loss } = ranked(facts, result, gap, options);
    return findingOf({ runs: gap.runs, causes }, loss, facts, result);
  });
}

/** Gaps inside one step that follow each other with the same causes are one finding (R32). */
function joinedGaps(result: PathResult): Gap[] {
  const gaps: { runs: [Period, ...Period[]]; causes: readonly GapCode[] }[] = [];
  const latestOf = new Map<Step, (typeof gaps)[number]>();
  for (const run of result.gaps) {
    const causes = causesIn(result, run);
    const step = joiningSteps(result.path, causes).find((each) => contains(each, run.from) && contains(each, run.to));
    const latest = step && latestOf.get(step);
    if (latest && latest.causes.join() === causes.join()) {
      latest.runs.push(run);
      continue;
    }
    const gap: (typeof gaps)[number] = { runs: [run], causes };
    gaps.push(gap);
    if (step) latestOf.set(step, gap);
  }
  return gaps;
}

/** Steps whose days may each make a gap: rehabilitation, and a service from which the client stays away. */
function joiningSteps(path: PathFacts, causes: readonly GapCode[]): readonly Step[] {
  if (!causes.includes('gap.absent-from-service')) return stepsOf(path, 'rehabilitation');
  return stepsOf(path, 'service');
}

function findingOf({ runs, causes }: Gap, loss: Cents, facts: CaseFacts, result: PathResult): Finding {
  const [first] = runs;
  const parts = causes.map((code) => partOf(code, runs, causes, facts, result)) as [CausePart, ...CausePart[]];
  const [{ code, owner, deadline, values }] = parts;
  const days = runs.flatMap((run) => daysIn(result.days, run));
  const law = causes.flatMap((cause) => days.flatMap(({ obstacles, day }) => sectionsOfCause(cause, obstacles, day)));
  return {
    code,
    severity: 'gap',
    from: first.from,
    to: (runs.at(-1) as Period).to,
    calendarDays: runs.reduce((sum, run) => sum + run.to - run.from + 1, 0),
    weekdays: runs.reduce((sum, run) => sum + weekdaysBetween(run.from, run.to), 0),
    loss,
    causes,
    parts,
    law: [...new Set(law)],
    owner,
    ...(runs.length > 1 ? { occurrences: runs } : {}),
    deadline,
    values,
  };
}

function partOf(
  code: GapCode,
  runs: Gap['runs'],
  causes: readonly GapCode[],
  facts: CaseFacts,
  result: PathResult,
): CausePart {
  const days = daysWith(code, result, runs);
  const since = days[0] as DayResult;
  return {
    code,
    from: since.day,
    to: (days.at(-1) as DayResult).day,
    owner: OWNERS[code],
    deadline: deadlineOf(code, since),
    values: valuesOf(code, since, causes, facts, result),
  };
}
