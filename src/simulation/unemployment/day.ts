/** Unemployment benefit on one day: every obstacle, and the day's waiting and qualifying days. */
import { addDays, type Day, isWeekday, weekdayBefore } from '../../calendar/day.js';
import { contains } from '../../calendar/period.js';
import { FIRST_ENGINE_DAY } from '../../calendar/workingDays.js';
import { BITS } from '../../law/obstacles.js';
import { barredBy } from '../../law/precedence.js';
import { isMeansTested } from '../../law/unemployment/benefitKind.js';
import { fullWeeksBefore, qualifyingDays } from '../../law/unemployment/qualifyingPeriod.js';
import { waitsOn } from '../../law/unemployment/waitingPeriod.js';
import { mendMask, type Run } from '../days/run.js';
import { isBehindMaximum } from '../sickness/count.js';
import type { Circumstances } from '../timeline/circumstances.js';
import { isAbsentFromService } from './attendance.js';
import { benefitOn, isWorkConditionMet } from './right.js';

const BIT = BITS.unemployment;
const SICK = BITS.sickness;
const BY_REHABILITATION = barredBy('rehabilitation-allowance', 'unemployment');
const BY_SICKNESS = barredBy('sickness-allowance', 'unemployment');

/** Writes the day's unemployment benefit into {@link Run.today}; looks at what is already there (R22). */
export function unemploymentOn(run: Run, now: Circumstances, value: Day): void {
  const { rehabilitation, sickness, unemployment: today } = run.today;
  const throughWaiting = isPaidThroughWaiting(run, now, value);
  const mended = mendMask(run, 'unemployment', value);
  const registered = now.registered || (mended & BIT['not-registered']) !== 0;
  const inService = now.services.length > 0;
  let mask = now.standing.unemployment;
  if (!registered && !throughWaiting) mask |= BIT['not-registered'];
  if (now.sanction && !inService) mask |= BIT.sanction;
  if (now.periodisedPay) mask |= BIT['periodised-pay'];
  if (now.overWorkingTime) mask |= BIT['working-time'];
  if (isAbsentFromService(run, now, value)) mask |= BIT['absent-from-service'];
  if (rehabilitation.fillsWeek || rehabilitation.paid || rehabilitation.toEmployer) mask |= BY_REHABILITATION;
  mask |= sicknessObstacles(run, now, value, sickness.mask, throughWaiting);
  const qualifying = runQualifyingPeriod(run, now, value, registered);
  if (qualifying && !inService && !throughWaiting && isMeansTested(benefitOn(run, now))) {
    mask |= BIT['qualifying-period'];
  }
  mask &= ~mended;

  const { waiting } = run.unemployment;
  today.throughWaiting = throughWaiting;
  today.countsAsWaiting = !waiting.served && isWeekday(value) && (mask === 0 || mask === BIT['sickness-waiting']);
  if (!inService && !throughWaiting && waitsOn(waiting, value)) mask |= BIT['waiting-period'] & ~mended;
  today.mask = mask;
}

/** R5: a recipient keeps the benefit through the full waiting period of sickness allowance. */
function isPaidThroughWaiting(run: Run, now: Circumstances, value: Day): boolean {
  const spell = run.sickness.spell;
  if (now.incapacity === null || spell === null || now.claims.sickness === 'refused-fit') return false;
  return spell.waiting === 'full' && value <= spell.waitingEnd && spell.recipient;
}

/**
 * What incapacity does to unemployment benefit (R5–R7, R9, R38).
 * @param sick the obstacles of sickness allowance
 */
function sicknessObstacles(run: Run, now: Circumstances, value: Day, sick: number, throughWaiting: boolean): number {
  const spell = run.sickness.spell;
  if (now.incapacity === null || spell === null) return 0;
  let mask = now.incapacity.hospital ? BIT.hospital : 0;
  if ((sick & SICK['refused-fit']) !== 0) return mask;
  if (sick === 0) return mask | BY_SICKNESS;
  // After the maximum no sickness allowance is waited for: TTL 3:3.3 pays from the first day (R9).
  const usedUp = (spell.exhausted !== null && !spell.extraDays) || isBehindMaximum(run, spell, value);
  if (usedUp && now.pensionClaim) return mask;
  if (value <= spell.waitingEnd) {
    if (spell.waiting === 'onset-only') {
      mask |= BIT['relapse-day'];
      run.assumptions.add('relapse-day');
    } else if (!throughWaiting) mask |= BIT['sickness-waiting'];
    else if (mask !== 0) run.assumptions.add('hospital-in-waiting');
    return mask;
  }
  if ((sick & SICK.maximum) !== 0) return now.pensionClaim ? mask : mask | BIT['after-maximum'];
  // Days that an interrupted or an earlier programme pays are barred by rehabilitation itself.
  const byRehabilitation = SICK.rehabilitation | SICK['interrupted-rehabilitation'];
  if ((sick & ~byRehabilitation) === 0) return mask | BY_SICKNESS;
  return mask | BIT['found-unfit'];
}

/** R4, R39: begins on the first registered day and runs in calendar days; true while it runs. */
function runQualifyingPeriod(run: Run, now: Circumstances, value: Day, registered: boolean): boolean {
  const state = run.unemployment;
  if (run.facts.client.vocationalQualification !== false) return false;
  if (state.qualifyingLeft === null) {
    if (!registered) return false;
    state.qualifyingLeft = qualifyingLeftOn(run, now, value);
  }
  if (state.qualifyingLeft <= 0) return false;
  if (!now.sanction) state.qualifyingLeft -= 1;
  return true;
}

function qualifyingLeftOn(run: Run, now: Circumstances, value: Day): number {
  const registered = run.path.steps.find(({ situation }) => situation === 'jobseeker')?.from ?? value;
  const start = Math.max(registered, FIRST_ENGINE_DAY) as Day;
  const begunBefore = start < run.facts.horizon.from;
  const paidBefore = begunBefore ? run.history.unemploymentOn(weekdayBefore(start)) : run.unemployment.lastWeekdayPaid;
  if (paidBefore || isWorkConditionMet(run, start)) return 0;
  const weeks = fullWeeksBefore(start, (each) => run.history.unemploymentOn(each));
  const gone = begunBefore ? daysWithoutSanction(run, start, now.from) : 0;
  return qualifyingDays(start, weeks) - gone;
}

/** Calendar days from one day to another, the second left out, that are no days of sanction (R39). */
function daysWithoutSanction(run: Run, from: Day, until: Day): number {
  let days = 0;
  for (let value = from; value < until; value = addDays(value, 1)) {
    if (!run.timeline.sanctions.some((sanction) => contains(sanction, value))) days += 1;
  }
  return days;
}
