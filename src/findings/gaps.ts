/** Every gap with its causes, the euros it costs and the day by which something can be done. */
import { weekdaysBetween } from '../calendar/day.js';
import { contains, type Period } from '../calendar/period.js';
import type { Cents } from '../money/cents.js';
import type { CaseFacts, PathFacts, Step } from '../scenario/facts.js';
import { stepsOf } from '../scenario/pathSteps.js';
import type { PathResult } from '../simulation/result.js';
import type { SimulationOptions } from '../simulation/simulate.js';
import { addSectionsOfCause } from './causes.js';
import type { GapCode } from './codes.js';
import { deadlineOf } from './deadlines.js';
import type { CausePart, Finding } from './finding.js';
import { causesOf, type GapDay, gapDaysIn } from './gapCauses.js';
import { valuesOf } from './gapValues.js';
import { OWNERS } from './owners.js';
import { type Gap, ranked } from './ranking.js';

/** @param options how the result was simulated; a cause is removed under the same calendar */
export function gapFindings(facts: CaseFacts, result: PathResult, options: SimulationOptions): Finding[] {
  return joinedGaps(result).map((gap) => {
    const { causes, loss } = ranked(facts, result, gap, options);
    return findingOf({ ...gap, causes }, loss, facts, result);
  });
}

/** Gaps inside one step that follow each other with the same causes are one finding (R32). */
function joinedGaps(result: PathResult): Gap[] {
  const gaps: { runs: [Period, ...Period[]]; days: GapDay[]; causes: readonly GapCode[] }[] = [];
  const latestOf = new Map<Step, (typeof gaps)[number]>();
  for (const run of result.gaps) {
    const days = gapDaysIn(result, run);
    const causes = causesOf(days);
    const step = joiningSteps(result.path, causes).find((each) => contains(each, run.from) && contains(each, run.to));
    const latest = step && latestOf.get(step);
    if (latest && latest.causes.join() === causes.join()) {
      latest.runs.push(run);
      latest.days.push(...days);
      continue;
    }
    const gap: (typeof gaps)[number] = { runs: [run], days, causes };
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

function findingOf(gap: Gap, loss: Cents, facts: CaseFacts, result: PathResult): Finding {
  const { runs, days, causes } = gap;
  const [first] = runs;
  const parts = causes.map((code) => partOf(code, gap, facts, result)) as [CausePart, ...CausePart[]];
  const [{ code, owner, deadline, values }] = parts;
  const law = new Set<string>();
  for (const cause of causes) for (const { day } of days) addSectionsOfCause(cause, day, law);
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
    law: [...law],
    owner,
    ...(runs.length > 1 ? { occurrences: runs } : {}),
    deadline,
    values,
  };
}

function partOf(code: GapCode, { days, causes }: Gap, facts: CaseFacts, result: PathResult): CausePart {
  const holds = ({ causes: ofDay }: GapDay): boolean => ofDay.has(code);
  const since = (days.find(holds) as GapDay).day;
  return {
    code,
    from: since.day,
    to: (days.findLast(holds) as GapDay).day.day,
    owner: OWNERS[code],
    deadline: deadlineOf(code, since),
    values: valuesOf(code, since, causes, facts, result),
  };
}
