/** KKRL 24, 29 §; Act 189/2001 14 §: what is left of rehabilitation that is decided or running, and of rehabilitative work. */
import { addYears, type Day, day, yearOf } from '../../calendar/day.js';
import { contains, overlap } from '../../calendar/period.js';
import { FINNISH_WORKING_DAYS } from '../../calendar/workingDays.js';
import { attendedDays, daysOfYear, yearFilled } from '../../checkpoints/rehabilitativeWork.js';
import { familyOf } from '../../law/benefits.js';
import { LAW_YEARS } from '../../law/lawYears.js';
import { lawOn } from '../../law/rates/index.js';
import type { ServiceStep } from '../../scenario/facts.js';
import { stepsOf } from '../../scenario/pathSteps.js';
import type { AsOf } from './asOf.js';
import type { StatusCounter } from './counter.js';

export function rehabilitationCounters(asOf: AsOf): StatusCounter[] {
  return [...interruption(asOf), ...waitingPay(asOf), ...rehabilitativeWork(asOf)];
}

/** R20: if an illness begins on the next day, the allowance that is paid runs on for so many working days. */
function interruption(asOf: AsOf): StatusCounter[] {
  if (!isPaid(asOf)) return [];
  const left = lawOn(asOf.first)('rehabilitation.interruption-days');
  const lastDay = FINNISH_WORKING_DAYS.after(asOf.on, left);
  const law = 'KKRL 29 §';
  return [{ counter: 'rehabilitation-interruption-days', running: false, used: 0, left, lastDay, law, sickness: null }];
}

/** R21: of a calendar year; allowance paid in it may have been waiting pay, which history does not tell. */
function waitingPay(asOf: AsOf): StatusCounter[] {
  const { facts, first } = asOf;
  const running = isPaid(asOf);
  if (!running && !isAwaited(asOf)) return [];
  const year = { from: day(`${yearOf(first)}-01-01`), to: day(`${yearOf(first)}-12-31`) };
  const paid = facts.history.some(
    (entry) => familyOf(entry.benefit) === 'rehabilitation' && overlap(entry, year) !== undefined,
  );
  const most = lawOn(first)('rehabilitation.waiting-pay-days');
  return [
    {
      counter: running ? 'rehabilitation-interval-pay-days' : 'rehabilitation-waiting-pay-days',
      running: false,
      used: paid ? null : 0,
      left: paid ? null : most,
      lastDay: paid ? null : (Math.min(FINNISH_WORKING_DAYS.after(asOf.on, most), year.to) as Day),
      law: 'KKRL 24 §',
      sickness: null,
    },
  ];
}

function isPaid({ facts, on }: AsOf): boolean {
  return facts.history.some((entry) => familyOf(entry.benefit) === 'rehabilitation' && contains(entry, on));
}

/** Rehabilitation has been granted and no allowance paid since. */
function isAwaited({ facts }: AsOf): boolean {
  return facts.decisions.some(
    (each) =>
      each.decision === 'rehabilitation' &&
      each.outcome === 'granted' &&
      !facts.history.some(
        ({ benefit, to }) => familyOf(benefit) === 'rehabilitation' && to >= (each.decidedOn ?? each.appliedOn ?? to),
      ),
  );
}

/** Of the last twelve months. History holds no services, but a step of the first path may have begun before the day. */
function rehabilitativeWork({ facts, on, first }: AsOf): StatusCounter[] {
  const [path] = facts.paths;
  const begun = (path === undefined ? [] : stepsOf(path, 'service')).filter(
    ({ service, from }) => service === 'rehabilitative-work' && from <= on,
  );
  const attended = begun.flatMap((step) => attendedDays(step, on));
  const used = daysOfYear(attended, on);
  const running = begun.filter((step) => contains(step, on));
  if (used === 0 && running.length === 0) return [];
  return [
    {
      counter: 'rehabilitative-work-days',
      running: running.length > 0,
      used,
      left: Math.max(0, lawOn(first)('unemployment.rehabilitative-work-days-per-year') - used),
      lastDay: running.length === 0 ? null : filledOn(begun, on),
      law: '189/2001 14 §',
      sickness: null,
    },
  ];
}

/** If what runs goes on with as many days a week; null: the year never fills. */
function filledOn(begun: readonly ServiceStep[], on: Day): Day | null {
  const until = Math.min(addYears(on, 1, 'last-of-month'), LAW_YEARS.to) as Day;
  const goingOn = begun.map((step) => (contains(step, on) ? { ...step, to: until } : step));
  const filled = yearFilled(goingOn.flatMap((step) => attendedDays(step, until)));
  return filled === null || filled.day <= on ? null : filled.day;
}
