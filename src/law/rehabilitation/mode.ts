/** KKRL 23 §: which days of a programme are paid (R17, R18). */
import { addDays, type Day, day, isWeekday, mondayOf } from '../../calendar/day.js';
import type { WorkingDays } from '../../calendar/workingDays.js';
import { lawOn } from '../rates/index.js';
import { type Mode, PROGRAMMES, type ProgrammeCode } from './programmes.js';

/** Acts 1028/2022 and 730/2024. */
const SECOND_RULES = day('2023-01-01');
const THIRD_RULES = day('2025-01-01');

export interface Participation {
  readonly programme: ProgrammeCode;
  /** The first day of the whole to which the step belongs. */
  readonly start: Day;
  /** No work on the day before the start. */
  readonly outsideWorkingLife: boolean;
  readonly daysPerWeek: number;
  readonly hoursPerDay: number;
}

/** The mode on a day; a right to youth coaching begun before 2025 stays WHOLE (R53). */
export function modeOn(value: Day, part: Participation): Mode {
  const { modes } = PROGRAMMES[part.programme];
  if (part.programme === 'youth-coaching' && part.start < THIRD_RULES) return 'whole';
  const rule = value < SECOND_RULES ? modes[0] : value < THIRD_RULES ? modes[1] : modes[2];
  if (rule !== 'outside-working-life') return rule;
  return part.outsideWorkingLife ? 'whole' : 'day';
}

/** Days of at least four hours, or no hours asked for in mode WHOLE. Before the start the law of the day itself decides. */
export function isLongEnough(value: Day, mode: Mode, part: Participation): boolean {
  const decidedOn = value < part.start ? value : part.start;
  return mode === 'whole' || part.hoursPerDay >= lawOn(decidedOn)('rehabilitation.day-hours');
}

/** Flexible days: vocational, 3 or 4 days a week, from 2023 (KKRL 23 § 3). */
export function hasFlexibleDays(value: Day, mode: Mode, part: Participation): boolean {
  const law = lawOn(value);
  return (
    mode === 'day' &&
    law('rehabilitation.flexible-days') === 1 &&
    PROGRAMMES[part.programme].vocational &&
    part.daysPerWeek >= law('rehabilitation.flexible-minimum-days') &&
    part.daysPerWeek < 5
  );
}

/** Mode WHOLE, five days a week, or flexible days: the programme fills the week (R40). */
export function fillsTheWeek(value: Day, mode: Mode, part: Participation): boolean {
  return mode === 'whole' || (mode === 'day' && (part.daysPerWeek >= 5 || hasFlexibleDays(value, mode, part)));
}

/** Attended: the first `daysPerWeek` Monday-to-Friday non-holidays of the week's part inside the step (R18, R32). */
export function isAttended(value: Day, stepFrom: Day, daysPerWeek: number, workingDays: WorkingDays): boolean {
  if (!isWeekday(value) || workingDays.isHoliday(value)) return false;
  return workingDays.weekdays(Math.max(mondayOf(value), stepFrom) as Day, value) <= daysPerWeek;
}

/** Attended days from one day to another, week by week. */
export function attendedDays(from: Day, to: Day, daysPerWeek: number, workingDays: WorkingDays): number {
  let days = 0;
  for (let first = from; first <= to; first = addDays(mondayOf(first), 7)) {
    const last = Math.min(addDays(mondayOf(first), 6), to) as Day;
    days += Math.min(daysPerWeek, workingDays.weekdays(first, last));
  }
  return days;
}

/** What 23 § makes of a programme on the days of one year under one law. */
export interface ProgrammeRules {
  readonly mode: Mode;
  readonly longEnough: boolean;
  readonly flexible: boolean;
  readonly fillsWeek: boolean;
}

export function programmeRulesOn(value: Day, part: Participation): ProgrammeRules {
  const mode = modeOn(value, part);
  const longEnough = mode !== 'none' && isLongEnough(value, mode, part);
  const flexible = (longEnough || part.daysPerWeek < 5) && hasFlexibleDays(value, mode, part);
  const fillsWeek = mode === 'whole' || (mode === 'day' && (part.daysPerWeek >= 5 || flexible));
  return { mode, longEnough, flexible, fillsWeek };
}

/** Whether a programme of enough hours pays the day, waiting apart. */
export function paysDay(
  { mode, flexible }: Pick<ProgrammeRules, 'mode' | 'flexible'>,
  value: Day,
  attended: boolean,
  workingDays: WorkingDays,
): boolean {
  if (mode === 'whole') return workingDays.is(value);
  return flexible ? isWeekday(value) && !workingDays.isHoliday(value) : attended;
}

/** Whether the programme would pay the day, waiting apart. The step's end is not looked at. */
export function programmePays(value: Day, stepFrom: Day, part: Participation, workingDays: WorkingDays): boolean {
  const mode = modeOn(value, part);
  if (mode === 'none' || !isLongEnough(value, mode, part)) return false;
  const flexible = hasFlexibleDays(value, mode, part);
  return paysDay({ mode, flexible }, value, isAttended(value, stepFrom, part.daysPerWeek, workingDays), workingDays);
}
