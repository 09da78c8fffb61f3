/** Every gap with its causes, the euros it costs and the day by which something can be done. */
import { weekdaysBetween } from '../calendar/day.js';
import { contains, type Period } from '../calendar/period.js';
import type { Cents } from '../money/cents.js';
import type { CaseFacts, RehabilitationStep } from '../scenario/facts.js';
import type { DayResult, PathResult } from '../simulation/result.js';
import type { SimulationOptions } from '../simulation/simulate.js';
import { applicationOn } from '../simulation/timeline/claims.js';
import { sectionsOfCause } from './causes.js';
import type { GapCode } from './codes.js';
import { deadlineOf, familyBehind } from './deadlines.js';
import type { Finding } from './finding.js';
import { causesIn, daysOf, firstDayWith, rehabilitationSteps } from './gapCauses.js';
import { type Gap, ranked } from './ranking.js';

/** @param options how the result was simulated; a cause is removed under the same calendar */
export function gapFindings(facts: CaseFacts, result: PathResult, options: SimulationOptions): Finding[] {
  return joinedGaps(result).map((gap) => {
    const { causes, loss } = ranked(facts, result, gap, options);
    return findingOf({ runs: gap.runs, causes }, loss, result);
  });
}

/** Gaps of one rehabilitation step that follow each other with the same causes are one finding (R32). */
function joinedGaps(result: PathResult): Gap[] {
  const steps = rehabilitationSteps(result.path);
  const gaps: { runs: [Period, ...Period[]]; causes: readonly GapCode[] }[] = [];
  const latestOf = new Map<RehabilitationStep, (typeof gaps)[number]>();
  for (const run of result.gaps) {
    const causes = causesIn(result, run);
    const step = steps.find((each) => contains(each, run.from) && contains(each, run.to));
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

function findingOf({ runs, causes }: Gap, loss: Cents, result: PathResult): Finding {
  const [first] = runs;
  const code = causes[0] as GapCode;
  const since = firstDayWith(code, result, first);
  const days = runs.flatMap((run) => daysOf(result, run));
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
    law: [...new Set(law)],
    ...(runs.length > 1 ? { occurrences: runs } : {}),
    deadline: deadlineOf(code, since),
    values: valuesOf(code, since, result),
  };
}

/** What the message needs beside the dates. */
function valuesOf(code: GapCode, since: DayResult, { path }: PathResult): Finding['values'] {
  if (code === 'gap.applied-late') {
    const filed = applicationOn(path.applications, familyBehind(code, since), since.day)?.filed;
    return filed === undefined ? {} : { filed };
  }
  if (code === 'gap.rehabilitation-not-started') {
    const next = rehabilitationSteps(path).find(({ from }) => from > since.day);
    return next === undefined ? {} : { nextStart: next.from };
  }
  return {};
}
