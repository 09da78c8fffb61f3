import type { Month } from '../calendar/day.js';
import type { FindingCode, Severity } from '../findings/codes.js';
import type { Cents } from '../money/cents.js';

/** The numbers of one case, or of many added up. Structured-clone safe. */
export interface CaseTally {
  readonly cases: number;
  readonly invalid: number;
  /** Cases at which the program itself failed. */
  readonly failed: number;
  /** Cases with a finding or an unmet expectation that is not accepted. */
  readonly failing: number;
  readonly paths: number;
  readonly months: number;
  /** Months that hold days of a gap. */
  readonly monthsWithoutSupport: number;
  /** Without the known ones. */
  readonly findings: Readonly<Record<Severity, number>>;
  /** Findings that the baseline accepts. */
  readonly known: number;
  readonly met: number;
  readonly unmet: number;
  /** Findings that `--max-findings` leaves out. */
  readonly notShown: number;
  /** Gaps by their first cause, without the known ones. */
  readonly gaps: Readonly<Partial<Record<FindingCode, GapTally>>>;
  /** The lowest whole months, each path's own lowest, from the lowest up. */
  readonly lowest: readonly LowestMonth[];
  /** The first that could not be simulated. */
  readonly refused: readonly string[];
}

export interface GapTally {
  readonly count: number;
  readonly calendarDays: number;
  /** Cents; many cases can exceed what an amount of one may be. */
  readonly loss: number;
}

export interface LowestMonth {
  readonly source: string;
  readonly line: number | null;
  readonly path: string;
  readonly month: Month;
  readonly net: Cents;
  readonly taxFree: Cents;
}

/** So many are kept by name, whatever the size of the batch. */
const NAMED = 5;

export const NOTHING: CaseTally = {
  cases: 0,
  invalid: 0,
  failed: 0,
  failing: 0,
  paths: 0,
  months: 0,
  monthsWithoutSupport: 0,
  findings: { gap: 0, warning: 0, notice: 0 },
  known: 0,
  met: 0,
  unmet: 0,
  notShown: 0,
  gaps: {},
  lowest: [],
  refused: [],
};

export function added(a: CaseTally, b: CaseTally): CaseTally {
  return {
    cases: a.cases + b.cases,
    invalid: a.invalid + b.invalid,
    failed: a.failed + b.failed,
    failing: a.failing + b.failing,
    paths: a.paths + b.paths,
    months: a.months + b.months,
    monthsWithoutSupport: a.monthsWithoutSupport + b.monthsWithoutSupport,
    findings: {
      gap: a.findings.gap + b.findings.gap,
      warning: a.findings.warning + b.findings.warning,
      notice: a.findings.notice + b.findings.notice,
    },
    known: a.known + b.known,
    met: a.met + b.met,
    unmet: a.unmet + b.unmet,
    notShown: a.notShown + b.notShown,
    gaps: addedGaps(a.gaps, b.gaps),
    lowest: lowestOf(a.lowest, b.lowest),
    refused: b.refused.length === 0 ? a.refused : [...a.refused, ...b.refused].slice(0, NAMED),
  };
}

export function addedGaps(a: CaseTally['gaps'], b: CaseTally['gaps']): CaseTally['gaps'] {
  const sum = { ...a };
  for (const [code, { count, calendarDays, loss }] of Object.entries(b)) {
    const before = sum[code as FindingCode] ?? { count: 0, calendarDays: 0, loss: 0 };
    sum[code as FindingCode] = {
      count: before.count + count,
      calendarDays: before.calendarDays + calendarDays,
      loss: before.loss + loss,
    };
  }
  return sum;
}

/** Of equal months the earlier case's comes first. */
function lowestOf(a: readonly LowestMonth[], b: readonly LowestMonth[]): readonly LowestMonth[] {
  return [...a, ...b].sort((one, other) => one.net + one.taxFree - other.net - other.taxFree).slice(0, NAMED);
}
