/** Sickness allowance on one day: every obstacle, and the amount when there is none. */
import { addDays, type Day, endOfMonth, firstDayOf, monthOf } from '../../calendar/day.js';
import { BITS } from '../../law/obstacles.js';
import { barredBy } from '../../law/precedence.js';
import { lawOn } from '../../law/rates/index.js';
import { maximumOn } from '../../law/sickness/maximum.js';
import { isFullBefore, isPartialWork, LONGER_MAXIMUM_BEGINS, partialMaximum } from '../../law/sickness/partial.js';
import { mendMask, type Run } from '../days/run.js';
import { leaveSicknessOut } from '../days/today.js';
import type { Circumstances } from '../timeline/circumstances.js';
import { isBehindMaximum } from './count.js';
import { type CountedDay, newMaximum, type OpenSpell, type SicknessCount } from './state.js';
import { isStatementMissing } from './statement.js';

const BIT = BITS.sickness;
const BY_REHABILITATION = barredBy('rehabilitation-allowance', 'sickness');

/** Days lost by these count towards the maximum all the same (SVL 8:8.3, R47; the suspension of 8:5 a in the act alone). */
const LOST = BIT['claimed-late'] | BIT['not-claimed'] | BIT['serving-or-detained'] | BIT.parental | BIT['statement-90'];

/** The maximum is looked at also on days that these keep unpaid (R57); a formal refusal does not count its days. */
const DECIDES = LOST | BIT['refused-formal'];

/** Writes the day's sickness allowance into {@link Run.today}; looks at the day's rehabilitation (R22). */
export function sicknessOn(run: Run, now: Circumstances, value: Day): void {
  const today = run.today.sickness;
  const open = run.sickness.spell;
  if (open === null || now.incapacity === null) {
    leaveSicknessOut(today);
    return;
  }
  const { rehabilitation } = run.today;
  const { step } = now.incapacity;
  const mended = mendMask(run, 'sickness', value);
  const payable = run.workingDays.is(value);
  let mask = now.standing.sickness;
  if (value <= open.waitingEnd) mask |= BIT['waiting-period'];
  if (rehabilitation.paid || rehabilitation.toEmployer) mask |= BY_REHABILITATION;
  if (isCarried(open, value)) mask |= BIT['interrupted-rehabilitation'];
  const waits =
    (mask & ~mended & (BIT['waiting-period'] | BIT.rehabilitation | BIT['interrupted-rehabilitation'])) !== 0;
  if (step.partial) {
    if (!isPartialWork(now.law, now.workingTime)) mask |= BIT['partial-work'];
    if (isPartialFull(open, value)) mask |= BIT['partial-maximum'];
    run.assumptions.add('partial-conditions');
  } else if (!waits && isMaximumReached(run, open, value, payable, (mask & ~DECIDES) === 0)) mask |= BIT.maximum;
  if (!waits && certificateEnded(run, now, open, value)) mask |= BIT.certificate;
  // What is not payable anyway is not suspended.
  if (!step.partial && (mask & ~mended) === 0 && isStatementMissing(run, open, value)) mask |= BIT['statement-90'];
  mask &= ~mended;

  const paid = payable && mask === 0;
  const counted = payable && value > open.waitingEnd && countDay(run, open, value, mask, waits, step.partial);
  today.mask = mask;
  today.paid = paid;
  today.partial = step.partial;
  today.counts = counted && !step.partial && open.exhausted === null;
}

/** Interrupted rehabilitation that fills the week goes on (R20, R52). */
function isCarried({ carriedTo, carriesWholeWeek }: OpenSpell, value: Day): boolean {
  return carriesWholeWeek && carriedTo !== null && value <= carriedTo;
}

/** SVL 8:12: the partial maximum ends on the day. */
function isPartialFull({ count }: OpenSpell, value: Day): boolean {
  return count.partialCounted >= partialMaximum(value, count.partialFullBefore);
}

/** SVL 8:8–9: decides the maximum on a payable day (R44, R57) and looks at the extra days of an old one (R46). */
function isMaximumReached(run: Run, open: OpenSpell, value: Day, payable: boolean, counts: boolean): boolean {
  const law = lawOn(value);
  if (isBehindMaximum(run, open, value)) return true;
  if (open.exhausted !== null) {
    return !open.extraDays || open.exhausted.extraDaysUsed >= law('sickness.extra-days');
  }
  const { count } = open;
  if (count.end !== null) return value > count.end;
  if (!counts) return false;
  const state = maximumOn(law, count.counted, value, run.workingDays);
  if (payable && state === 'ended') decideMaximum(run, open, addDays(firstDayOf(monthOf(value)), -1), value);
  else if (payable && state === 'ends-this-month') decideMaximum(run, open, endOfMonth(value), value);
  return state === 'ended';
}

function decideMaximum(run: Run, open: OpenSpell, lastDay: Day, decidedOn: Day): void {
  open.count.end = lastDay;
  open.count.decidedOn = decidedOn;
  run.sickness.maxima.push(newMaximum(lastDay, open.count.illnesses, true));
}

/** VNA 1335/2004 2:1: certificate A carries 60 payable days, and nothing is paid outside the certificates (R10, R47). */
function certificateEnded(run: Run, now: Circumstances, open: OpenSpell, value: Day): boolean {
  const stated = now.incapacity?.step.certificate;
  if (stated === undefined) {
    run.assumptions.add('certificates-in-order');
    return false;
  }
  const given = run.facts.certificates.filter(
    ({ kind, supports }) =>
      (kind === 'A' || kind === 'B') && (supports === undefined || supports.includes('sickness-allowance')),
  );
  const covering = given.filter(({ from, to }) => from <= value && (to === null || value <= to));
  if (given.length > 0 && covering.length === 0) return true;
  const onlyA = stated === 'A' && !covering.some(({ kind }) => kind === 'B');
  return onlyA && open.certificateDays >= lawOn(value)('sickness.certificate-a-days');
}

/**
 * Moves the counters by a working day after the waiting: the 300, the partial days, the extra days, the days of
 * certificate A. False when the day moves none.
 */
function countDay(run: Run, open: OpenSpell, value: Day, mask: number, waits: boolean, partial: boolean): boolean {
  // Parental days count also when rehabilitation allowance is paid on them (R57).
  const parental = (mask & BIT.parental) !== 0 && (mask & ~(LOST | BIT.rehabilitation)) === 0;
  if (!(parental || (!waits && (mask & ~LOST) === 0))) return false;
  if (partial) {
    if (mask !== 0) return false;
    open.count.partialCounted += 1;
    if (value < LONGER_MAXIMUM_BEGINS && isFullBefore(open.count.partialCounted)) open.count.partialFullBefore = true;
  } else {
    if (open.exhausted !== null) open.exhausted.extraDaysUsed += 1;
    else open.count.counted += 1;
    open.counted = { from: open.counted?.from ?? value, to: value };
  }
  // Only now does the spell carry the count on: one that ends inside its waiting leaves everything as it was.
  if (open.fills !== null) run.sickness.maxima.push(newMaximum(open.fills.lastDay, open.fills.illnesses, false));
  open.fills = null;
  if (open.exhausted === null) carryOn(run, open.count, { day: value, partial });
  if (!partial) open.count.illnesses.add(open.spell.illness);
  if (mask === 0) useCertificate(open, value);
  return true;
}

/** The count of the day is the one that later spells go on from (R45). */
function carryOn({ sickness }: Run, count: SicknessCount, counted: CountedDay): void {
  sickness.running = count;
  if (count.days.length === 0) sickness.counts.push(count);
  count.days.push(counted);
}

function useCertificate(open: OpenSpell, value: Day): void {
  open.certificateDays += 1;
  if (open.certificateDays === lawOn(value)('sickness.certificate-a-days')) open.certificateAEnd = value;
}
