/** Gaps are whole, in order and explained; the euros of a cause are those that its removal brings. */
import fc from 'fast-check';
import { addDays, formatDay, weekdaysBetween } from '../../src/calendar/day.js';
import { contains, type Period } from '../../src/calendar/period.js';
import { mendOf } from '../../src/findings/causes.js';
import { GAP_CODES, type GapCode } from '../../src/findings/codes.js';
import type { Finding } from '../../src/findings/finding.js';
import { findingsOf } from '../../src/findings/findings.js';
import type { CaseFacts } from '../../src/scenario/facts.js';
import type { DayResult, PathResult } from '../../src/simulation/result.js';
import { CASE } from '../support/arbitraryCase.js';
import { factsOf } from '../support/scenarioDocument.js';
import { holds } from './holds.js';
import { expectNone, expectSame, simulated } from './shown.js';

function daysIn({ days }: PathResult, period: Period): readonly DayResult[] {
  return days.filter(({ day }) => contains(period, day));
}

function textOf({ from, to }: Period): string {
  return `${formatDay(from)}…${formatDay(to)}`;
}

holds(
  'gaps are longest runs of uncovered days with a Monday-to-Friday day, in order (R2)',
  120,
  fc.property(CASE, (text) => {
    const result = simulated(factsOf(text));
    const uncovered = new Set(result.days.filter(({ covers }) => covers.length === 0).map(({ day }) => day));
    const faults = result.gaps.filter((gap, i) => {
      const next = result.gaps[i + 1];
      const whole = !uncovered.has(addDays(gap.from, -1)) && !uncovered.has(addDays(gap.to, 1));
      const empty = daysIn(result, gap).every(({ day }) => uncovered.has(day));
      return !whole || !empty || weekdaysBetween(gap.from, gap.to) === 0 || (next !== undefined && next.from <= gap.to);
    });
    expectNone(faults.map(textOf));
  }),
);

const gapsIn = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ severity }) => severity === 'gap');
const runsOf = (finding: Finding): readonly Period[] => finding.occurrences ?? [finding];

/** The obstacle without which a cause cannot be named, as the law puts it. */
const PROOF: Partial<Record<GapCode, string>> = {
  'gap.no-jobseeker-registration': 'not-registered',
  'gap.unemployment-waiting-period': 'waiting-period',
  'gap.sickness-waiting-period': 'waiting-period',
  'gap.rehabilitation-waiting-period': 'waiting-period',
  'gap.qualifying-period': 'qualifying-period',
  'gap.sanction': 'sanction',
  'gap.certificate-ended': 'certificate',
  'gap.abroad': 'abroad',
  'gap.age': 'age',
  'gap.applied-late': 'claimed-late',
  'gap.nothing-applied-for': 'not-claimed',
  'gap.found-unfit-without-benefit': 'found-unfit',
  'gap.no-pension-application-after-maximum': 'after-maximum',
  'gap.hospital': 'hospital',
  'gap.barred-by-work': 'working-time',
  'gap.detained-or-serving': 'serving-or-detained',
};

function isProved(code: GapCode, runs: readonly Period[], result: PathResult): boolean {
  const obstacle = PROOF[code];
  if (obstacle === undefined) return true;
  return runs.some((run) =>
    daysIn(result, run).some(({ obstacles }) =>
      Object.values(obstacles).some((each) => each?.includes(obstacle as never)),
    ),
  );
}

holds(
  'every gap is told once, with causes that hold in it and the law behind them',
  80,
  fc.property(CASE, (text) => {
    const facts = factsOf(text);
    const result = simulated(facts);
    const gaps = gapsIn(findingsOf(facts, result));
    expectSame(gaps.flatMap(runsOf).map(textOf).sort(), result.gaps.map(textOf).sort());
    const faults = gaps.flatMap((gap) => [
      ...(gap.causes.length === 0 || gap.causes[0] !== gap.code ? [`${textOf(gap)} names no cause`] : []),
      ...(gap.law.length === 0 ? [`${textOf(gap)} ${gap.code} cites no law`] : []),
      ...gap.causes
        .filter((cause) => !GAP_CODES.includes(cause) || !isProved(cause, runsOf(gap), result))
        .map((cause) => `${textOf(gap)} ${cause} does not hold`),
      ...(new Set(gap.causes).size < gap.causes.length ? [`${textOf(gap)} names a cause twice`] : []),
      ...(gap.calendarDays === sum(runsOf(gap), ({ from, to }) => to - from + 1) ? [] : [`${textOf(gap)} miscounts`]),
    ]);
    expectNone(faults);
  }),
);

function sum<T>(list: readonly T[], of: (each: T) => number): number {
  return list.reduce((all, each) => all + of(each), 0);
}

/** What is paid in the runs of a finding once the obstacles of a cause are taken away from the first to the last of them. */
function gain(facts: CaseFacts, runs: readonly Period[], cause: GapCode): number {
  const [{ from }, { to }] = [runs[0] as Period, runs.at(-1) as Period];
  const mended = simulated(facts, { mend: { from, to, ...mendOf(cause) } });
  return sum(
    runs.flatMap((run) => daysIn(mended, run)),
    ({ paid, compensation }) => (paid?.amount ?? 0) + (compensation?.amount ?? 0),
  );
}

holds(
  'a loss is never negative, and is what removing the first cause brings; without a loss no cause alone brings anything',
  50,
  fc.property(CASE, (text) => {
    const facts = factsOf(text);
    const faults = gapsIn(findingsOf(facts, simulated(facts))).flatMap((gap) => {
      const gains = gain(facts, runsOf(gap), gap.code as GapCode);
      if (gap.loss < 0 || gap.loss !== gains) return [`${textOf(gap)} ${gap.code}: loss ${gap.loss}, removal ${gains}`];
      if (gap.loss > 0) return [];
      return gap.causes
        .filter((cause) => gain(facts, runsOf(gap), cause) > 0)
        .map((cause) => `${textOf(gap)}: no loss, though removing ${cause} pays`);
    });
    expectNone(faults);
  }),
);
