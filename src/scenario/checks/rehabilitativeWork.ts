/** Act 189/2001 13 b § and 14 §: how many days rehabilitative work may take, and how long it lasts at least (R23). */
import { addDays, addMonths, addYears, type Day, formatDay, isWeekday, mondayOf } from '../../calendar/day.js';
import { type Period, union } from '../../calendar/period.js';
import { FINNISH_WORKING_DAYS } from '../../calendar/workingDays.js';
import { LAW_YEARS } from '../../law/lawYears.js';
import { lawOn } from '../../law/rates/index.js';
import { type Defect, defectAt } from '../defect.js';
import type { PlacedStep } from './steps.js';

interface RehabilitativeWork {
  readonly placed: PlacedStep;
  readonly period: Period;
  readonly daysPerWeek: number;
}

export function* rehabilitativeWorkContradictions(steps: readonly PlacedStep[]): Generator<Defect> {
  const work = steps.flatMap((placed): RehabilitativeWork[] => {
    const { step, period } = placed;
    if (step.situation !== 'service' || step.service !== 'rehabilitative-work' || !period) return [];
    const known = { from: Math.max(period.from, LAW_YEARS.from) as Day, to: Math.min(period.to, LAW_YEARS.to) as Day };
    if (known.to < known.from) return [];
    return [{ placed, period: known, daysPerWeek: step.daysPerWeek ?? mostDaysPerWeek(known.from) }];
  });
  if (work.length === 0) return;
  for (const each of work) yield* tooManyDaysPerWeek(each);
  if (couldBeTooMany(work)) yield* tooManyDaysPerYear(work);
  yield* tooShort(work);
}

function mostDaysPerWeek(value: Day): number {
  return lawOn(value)('unemployment.rehabilitative-work-days-per-week');
}

function mostDaysPerYear(value: Day): number {
  return lawOn(value)('unemployment.rehabilitative-work-days-per-year');
}

function* tooManyDaysPerWeek({ placed, period, daysPerWeek: found }: RehabilitativeWork): Generator<Defect> {
  const maximum = mostDaysPerWeek(period.from);
  if (found > maximum)
    yield defectAt('input.service-days-per-week', [...placed.path, 'daysPerWeek'], { found, maximum });
}

/** Spares most paths the count day by day. */
function couldBeTooMany(work: readonly RehabilitativeWork[]): boolean {
  const most = work.reduce((sum, { period, daysPerWeek }) => sum + daysPerWeek * weeksTouched(period), 0);
  return work.some(({ period }) => most > mostDaysPerYear(period.from) || most > mostDaysPerYear(period.to));
}

function weeksTouched({ from, to }: Period): number {
  return (mondayOf(to) - mondayOf(from)) / 7 + 1;
}

/** Reported once a path, on the step in which the limit is passed. */
function* tooManyDaysPerYear(work: readonly RehabilitativeWork[]): Generator<Defect> {
  const attended = apart(work)
    .flatMap((each) => attendedDays(each).map((value) => ({ value, path: each.placed.path })))
    .sort((a, b) => a.value - b.value);
  let first = 0;
  for (const [i, { value, path }] of attended.entries()) {
    const from = addDays(addYears(value, -1, 'last-of-month'), 1);
    while ((attended[first] as { value: Day }).value < from) first += 1;
    const found = i - first + 1;
    const maximum = mostDaysPerYear(value);
    if (found <= maximum) continue;
    const values = { found, maximum, from: formatDay(from), to: formatDay(value) };
    yield defectAt('input.service-days-per-year', path, values);
    return;
  }
}

/** Without those that overlap an earlier one, which are told as such. */
function apart(work: readonly RehabilitativeWork[]): RehabilitativeWork[] {
  let last: Day | undefined;
  return [...work]
    .sort((a, b) => a.period.from - b.period.from)
    .filter(({ period }) => {
      if (last !== undefined && period.from <= last) return false;
      last = period.to;
      return true;
    });
}

/** The first days of each week inside the step, holidays left out (R32). */
function attendedDays({ period, daysPerWeek }: RehabilitativeWork): Day[] {
  const days: Day[] = [];
  let week = mondayOf(period.from);
  let left = daysPerWeek;
  for (let value = period.from; value <= period.to; value = addDays(value, 1)) {
    if (mondayOf(value) !== week) {
      week = mondayOf(value);
      left = daysPerWeek;
    }
    if (left === 0 || !isWeekday(value) || FINNISH_WORKING_DAYS.isHoliday(value)) continue;
    left -= 1;
    days.push(value);
  }
  return days;
}

/** Adjoining steps are one service; one that goes on past what the path says is not too short. */
function* tooShort(work: readonly RehabilitativeWork[]): Generator<Defect> {
  for (const run of union(work.map(({ period }) => period))) {
    const months = lawOn(run.from)('unemployment.rehabilitative-work-months');
    if (run.to >= addDays(addMonths(run.from, months, 'last-of-month'), -1)) continue;
    const inRun = work.filter(({ period }) => run.from <= period.from && period.to <= run.to);
    const first = inRun.find(({ period }) => period.from === run.from);
    if (!first || inRun.some(({ placed }) => placed.period?.open)) continue;
    const values = { from: formatDay(run.from), to: formatDay(run.to), months };
    yield defectAt('input.service-too-short', [...first.placed.path, 'from'], values);
  }
}
