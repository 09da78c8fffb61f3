/** Short ways to state and read cases of unemployment benefit. Euros in, euros out. */
import { day } from '../../src/calendar/day.js';
import type { DayResult, PathResult } from '../../src/simulation/result.js';
import { type CaseText, paidIn, run, type StepText } from './case.js';

export const GENERAL = 'general-social-security-benefit';
export const SUBSIDY = 'labour-market-subsidy';
export const BASIC = 'basic-unemployment-allowance';
export const EARNINGS = 'earnings-related-allowance';

/** Registered from long before the horizon. */
export const REGISTERED: StepText = { situation: 'jobseeker', from: '2020-01-01' };

/** A registered jobseeker who has served the waiting period, over whole months. */
export function unemployed(from: string, more: Partial<CaseText> = {}): PathResult {
  const { client, steps = [], ...rest } = more;
  return run({ from, client: { unemploymentWaiting: 'served', ...client }, steps: [REGISTERED, ...steps], ...rest });
}

/** The general benefit to the last day before the horizon: a recipient whose waiting period is served. */
export function received(to: string, from = '2026-06-01', benefit = GENERAL): Record<string, unknown> {
  return { benefit, from, to };
}

function at(result: PathResult, iso: string): DayResult {
  const found = result.days.find((each) => each.day === day(iso));
  if (!found) throw new Error(`outside the horizon: ${iso}`);
  return found;
}

/** The day's benefit in euros; null when none is paid. */
export function euroOn(result: PathResult, iso: string): number | null {
  const { paid } = at(result, iso);
  return paid && paid.amount / 100;
}

export function benefitOnDay(result: PathResult, iso: string): string | null {
  return at(result, iso).paid?.benefit ?? null;
}

export function zeroOn(result: PathResult, iso: string): string | null {
  return at(result, iso).reducedToZero;
}

export function obstaclesOn(result: PathResult, iso: string): readonly string[] | null {
  return at(result, iso).obstacles.unemployment;
}

export function coversOn(result: PathResult, iso: string): readonly string[] {
  return at(result, iso).covers;
}

/** Paid days and euros of a benefit in a month. */
export function monthOf(result: PathResult, month: string, benefit: string): { days: number; euros: number } {
  const { days, gross } = paidIn(result, month, benefit);
  return { days, euros: gross / 100 };
}

/** Gaps as `2026-12-01…2026-12-09`. */
export function gapsOf(result: PathResult): string[] {
  const iso = (value: number): string => new Date(value * 86_400_000).toISOString().slice(0, 10);
  return result.gaps.map(({ from, to }) => `${iso(from)}…${iso(to)}`);
}
