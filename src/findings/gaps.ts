/** Every gap with its causes, the euros it costs and the day by which something can be done. */
import { addDays, addMonths, type Day, isWeekday, weekdaysBetween } from '../calendar/day.js';
import { contains, type Period } from '../calendar/period.js';
import { lawOn } from '../law/rates/index.js';
import type { Cents } from '../money/cents.js';
import type { CaseFacts, PathFacts, RehabilitationStep } from '../scenario/facts.js';
import type { DayResult, PathResult } from '../simulation/result.js';
import { type SimulationOptions, simulate } from '../simulation/simulate.js';
import { causeOf, mendOf, sectionsOfCause } from './causes.js';
import { GAP_CODES, type GapCode } from './codes.js';
import type { Finding } from './finding.js';

interface Gap {
  readonly runs: readonly Period[];
  readonly causes: readonly GapCode[];
  readonly loss: Cents;
}

/** @param options how the result was simulated; a cause is removed under the same calendar */
export function gapFindings(facts: CaseFacts, result: PathResult, options: SimulationOptions): Finding[] {
  const gaps = result.gaps.map((run): Gap => {
    const causes = causesOf(result, run);
    return { runs: [run], ...ranked(facts, result.path, run, causes, options) };
  });
  return joined(gaps, result).map((gap) => findingOf(gap, facts, result));
}

/** Every cause that holds on some Monday-to-Friday day of the run, in the order of the catalogue. */
function causesOf(result: PathResult, run: Period): GapCode[] {
  const found = new Set<GapCode>();
  const steps = rehabilitationSteps(result.path);
  for (const each of daysOf(result, run)) {
    if (!isWeekday(each.day)) continue;
    for (const cause of causesOn(each)) found.add(cause);
    const pause = pauseOn(steps, each.day);
    if (pause) found.add(pause);
  }
  return GAP_CODES.filter((code) => found.has(code));
}

function causesOn({ obstacles }: DayResult): GapCode[] {
  return [
    ...(obstacles.unemployment ?? []).map((each) => causeOf('unemployment', each)),
    ...(obstacles.sickness ?? []).map((each) => causeOf('sickness', each)),
    ...(obstacles.rehabilitation ?? []).map((each) => causeOf('rehabilitation', each)),
  ].filter((code): code is GapCode => code !== null);
}

/** Rehabilitation has been decided and not begun, or lies between two of its steps. */
function pauseOn(steps: readonly RehabilitationStep[], value: Day): GapCode | null {
  if (steps.some((step) => contains(step, value))) return null;
  const next = steps.find(({ from }) => from > value);
  if (next === undefined) return null;
  if (steps.some(({ to }) => to < value)) return 'gap.between-rehabilitation-periods';
  return next.decidedOn !== undefined && next.decidedOn <= value ? 'gap.rehabilitation-not-started' : null;
}

function rehabilitationSteps(path: PathFacts): RehabilitationStep[] {
  return path.steps.filter((step): step is RehabilitationStep => step.situation === 'rehabilitation');
}

/** First the cause whose removal alone would bring money; the loss is what it would bring. */
function ranked(
  facts: CaseFacts,
  path: PathFacts,
  run: Period,
  causes: readonly GapCode[],
  options: SimulationOptions,
): { causes: GapCode[]; loss: Cents } {
  for (const cause of causes) {
    const mended = simulate(facts, path, { ...options, mend: { ...run, ...mendOf(cause) } });
    const loss = paidDuring(mended, run);
    if (loss > 0) return { causes: [cause, ...causes.filter((other) => other !== cause)], loss };
  }
  return { causes: [...causes], loss: 0 as Cents };
}

function paidDuring(result: PathResult, run: Period): Cents {
  return daysOf(result, run).reduce(
    (sum, { paid, compensation }) => sum + (paid?.amount ?? 0) + (compensation?.amount ?? 0),
    0,
  ) as Cents;
}

function daysOf(result: PathResult, run: Period): readonly DayResult[] {
  return result.days.slice(run.from - result.horizon.from, run.to - result.horizon.from + 1);
}

/** Gaps of one rehabilitation step, from week to week, are one finding (R32). */
function joined(gaps: readonly Gap[], result: PathResult): Gap[] {
  const steps = rehabilitationSteps(result.path);
  const joinedGaps: Gap[] = [];
  const byStep = new Map<RehabilitationStep, number>();
  for (const gap of gaps) {
    const [run] = gap.runs as [Period];
    const step = steps.find((each) => contains(each, run.from) && contains(each, run.to));
    const at = step && byStep.get(step);
    const earlier = at === undefined ? undefined : joinedGaps[at];
    if (step && at !== undefined && earlier && earlier.causes.join() === gap.causes.join()) {
      joinedGaps[at] = {
        runs: [...earlier.runs, ...gap.runs],
        causes: earlier.causes,
        loss: (earlier.loss + gap.loss) as Cents,
      };
      continue;
    }
    if (step) byStep.set(step, joinedGaps.length);
    joinedGaps.push(gap);
  }
  return joinedGaps;
}

function findingOf({ runs, causes, loss }: Gap, facts: CaseFacts, result: PathResult): Finding {
  const first = runs[0] as Period;
  const last = runs.at(-1) as Period;
  const code = causes[0] ?? 'gap.no-jobseeker-registration';
  const days = daysOf(result, first);
  const law = causes.flatMap((cause) => days.flatMap(({ obstacles, day }) => sectionsOfCause(cause, obstacles, day)));
  return {
    code,
    severity: 'gap',
    from: first.from,
    to: last.to,
    calendarDays: runs.reduce((sum, run) => sum + run.to - run.from + 1, 0),
    weekdays: runs.reduce((sum, run) => sum + weekdaysBetween(run.from, run.to), 0),
    loss,
    causes: causes.length > 0 ? causes : [code],
    law: [...new Set(law)],
    ...(runs.length > 1 ? { occurrences: runs } : {}),
    deadline: deadlineOf(code, first.from),
    values: valuesOf(code, first, facts, result),
  };
}

/** By when the remedy must be done, where the law or the nature of the thing gives a day. */
function deadlineOf(code: GapCode, from: Day): Day | null {
  switch (code) {
    case 'gap.no-jobseeker-registration':
    case 'gap.no-pension-application-after-maximum':
    case 'gap.certificate-ended':
      return from;
    case 'gap.rehabilitation-not-started':
    case 'gap.between-rehabilitation-periods':
      return addMonths(from, lawOn(from)('rehabilitation.claim-months'), 'last-of-month');
    case 'gap.found-unfit-without-benefit':
    case 'gap.nothing-applied-for':
      return addMonths(from, lawOn(from)('sickness.claim-months'), 'last-of-month');
    default:
      return null;
  }
}

/** What the message needs beside the dates. */
function valuesOf(code: GapCode, gap: Period, facts: CaseFacts, result: PathResult): Finding['values'] {
  const values: Record<string, number | string> = {};
  const steps = result.path.steps;
  const incapacity = steps.find((step) => step.situation === 'incapacity' && contains(step, gap.from));
  if (incapacity?.situation === 'incapacity') values.illness = incapacity.illness;
  if (code === 'gap.sickness-maximum-reached' || code === 'gap.no-pension-application-after-maximum') {
    const lastDay = result.maxima.findLast((each) => each < gap.to);
    if (lastDay !== undefined) values.lastDay = lastDay;
  }
  if (code === 'gap.certificate-ended') values.lastDay = addDays(gap.from, -1);
  const next = rehabilitationSteps(result.path).find(({ from }) => from > gap.to);
  if (next) {
    values.nextStart = next.from;
    values.programme = next.programme;
  }
  const application = result.path.applications.find(({ filed }) => filed !== undefined && filed !== 'never');
  if (code === 'gap.applied-late' && application?.filed !== undefined) values.filed = application.filed;
  if (facts.client.vocationalQualification === false && code === 'gap.qualifying-period') values.weeks = 21;
  return values;
}
