/** Reads sickness cases: which days were paid, with how much, and what stood in the way. */
import { day, formatDay } from '../../src/calendar/day.js';
import { euros } from '../../src/money/cents.js';
import type { DayResult, PathResult } from '../../src/simulation/result.js';
import { type CaseText, run, type StepText } from './case.js';

export function dayOfResult(result: PathResult, iso: string): DayResult {
  const found = result.days.find((each) => each.day === day(iso));
  if (!found) throw new Error(`${iso} is outside the horizon`);
  return found;
}

/** ISO dates of the paid days of a benefit, in order. */
export function paidDays(result: PathResult, benefit = 'sickness-allowance'): string[] {
  return result.days.filter(({ paid }) => paid?.benefit === benefit).map(({ day: value }) => formatDay(value));
}

/** Euros paid on a day; null when none of the three benefits is paid. */
export function eurosOn(result: PathResult, iso: string): number | null {
  const { paid } = dayOfResult(result, iso);
  return paid === null ? null : euros(paid.amount);
}

/** Gaps as `from … to`. */
export function gapsOf(result: PathResult): string[] {
  return result.gaps.map(({ from, to }) => `${formatDay(from)} … ${formatDay(to)}`);
}

/** What keeps sickness allowance from being paid on a day. */
export function sicknessObstacles(result: PathResult, iso: string): readonly string[] {
  return dayOfResult(result, iso).obstacles.sickness ?? [];
}

/** What keeps unemployment benefit from being paid on a day. */
export function unemploymentObstacles(result: PathResult, iso: string): readonly string[] {
  return dayOfResult(result, iso).obstacles.unemployment ?? [];
}

/** An unbroken incapacity and nothing else. */
export function illFrom(onset: string, more: Partial<CaseText> & { to?: string; months?: number } = {}): PathResult {
  const { to, steps = [], ...rest } = more;
  const incapacity: StepText = { situation: 'incapacity', from: onset, ...(to !== undefined && { to }) };
  return run({ from: onset.slice(0, 7), ...rest, steps: [incapacity, ...steps] });
}

export const JOBSEEKER = (from: string, to?: string): StepText => ({
  situation: 'jobseeker',
  from,
  ...(to !== undefined && { to }),
});

/** Unemployment benefit in history to the day before the horizon. */
export const UNEMPLOYED_BEFORE = (from: string, to: string): Record<string, unknown> => ({
  benefit: to < '2026-05-01' ? 'labour-market-subsidy' : 'general-social-security-benefit',
  from,
  to,
});
