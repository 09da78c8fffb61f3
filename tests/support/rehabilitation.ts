/** Short words for cases of rehabilitation allowance. */
import { day, formatDay } from '../../src/calendar/day.js';
import type { ProgrammeCode } from '../../src/law/rehabilitation/programmes.js';
import type { PathResult } from '../../src/simulation/result.js';
import { type CaseText, run, type StepText, strip } from './case.js';

/** A client without income: every allowance is the minimum. */
const NO_INCOME = { annualIncome: { decided: 0 } };

export function rehab(programme: ProgrammeCode, from: string, more: Record<string, unknown> = {}): StepText {
  return { situation: 'rehabilitation', programme, from, ...more };
}

/** A case at the minimum, unless it says otherwise. */
export function atMinimum(text: CaseText): PathResult {
  return run({ ...text, client: { ...NO_INCOME, ...text.client } });
}

/** The strip of a case at the minimum. */
export function stripOf(text: CaseText, from?: string, to?: string): string {
  return strip(atMinimum(text), from, to);
}

/** Cents of the daily benefit on a day; null when none is paid. */
export function dailyOn(result: PathResult, date: string): number | null {
  return result.days.find((each) => each.day === day(date))?.paid?.amount ?? null;
}

/** The code of the daily benefit on a day. */
export function benefitOn(result: PathResult, date: string): string | null {
  return result.days.find((each) => each.day === day(date))?.paid?.benefit ?? null;
}

/** The first day paid as rehabilitation allowance. */
export function firstPaid(result: PathResult): string | null {
  const found = result.days.find((each) => each.paid?.family === 'rehabilitation');
  return found ? formatDay(found.day) : null;
}

/** The dates on which rehabilitation allowance is paid. */
export function paidDates(result: PathResult): string[] {
  return result.days.filter((each) => each.paid?.family === 'rehabilitation').map((each) => formatDay(each.day));
}

/** The dates that bring 9 € of maintenance compensation. */
export function maintainedDates(result: PathResult): string[] {
  return result.days
    .filter((each) => each.compensation?.benefit === 'maintenance-compensation')
    .map((each) => formatDay(each.day));
}
