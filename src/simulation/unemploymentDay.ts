/** Unemployment benefit on one day: every obstacle, and the day's waiting and qualifying days. */
import { addYears, type Day, day, isWeekday, weekdayBefore } from '../calendar/day.js';
import { BITS } from '../law/obstacles.js';
import { PRECEDENCE } from '../law/precedence.js';
import { isUnemploymentAge } from '../law/unemployment/age.js';
import { isMeansTested, type UnemploymentBenefit, unemploymentBenefitOn } from '../law/unemployment/benefitKind.js';
import { fullWeeksBefore, qualifyingDays } from '../law/unemployment/qualifyingPeriod.js';
import { countWaitingDay, openWaitingDay } from '../law/unemployment/waitingPeriod.js';
import type { Circumstances } from './circumstances.js';
import { isAboveWorkingTimeLimit } from './monthlyItems.js';
import type { RehabilitationDay } from './rehabilitationDay.js';
import { mendMask, type Run } from './run.js';
import type { SicknessDay } from './sicknessDay.js';

const BIT = BITS.unemployment;
const SICK = BITS.sickness;

/** From this day seventeen-year-olds need completed compulsory education, which the format cannot state. */
const HIGHER_MINIMUM_AGE = day('2021-08-01');

export interface UnemploymentDay {
  /** Obstacles without the waiting period; 0: everything else is fulfilled. */
  readonly mask: number;
  /** The sickness waiting days that TTL 3:3.4 pays (R5). */
  readonly throughWaiting: boolean;
  /** A waiting day of the unemployment benefit itself may be counted. */
  readonly countsAsWaiting: boolean;
}

/** Which unemployment benefit the day would bring. */
export function benefitOn(run: Run, now: Circumstances): UnemploymentBenefit {
  return unemploymentBenefitOn(now.from, {
    fundMember: run.facts.client.fund.member,
    workConditionMet: isWorkConditionMet(run, now.from),
    earningsRelatedLeft: run.unemployment.earnings.left > 0,
    earningsRelatedUsedUp: (run.facts.client.fund.daysLeft ?? 0) > 0,
  });
}

export function isWorkConditionMet(run: Run, value: Day): boolean {
  const { met, metOn } = run.facts.client.workCondition;
  return met && (metOn === null || metOn <= value);
}

export function unemploymentOn(
  run: Run,
  now: Circumstances,
  value: Day,
  sick: SicknessDay,
  rehabilitation: RehabilitationDay,
): UnemploymentDay {
  const throughWaiting = isPaidThroughWaiting(run, now, value);
  const mended = mendMask(run, 'unemployment', value);
  const registered = now.registered || (mended & BIT['not-registered']) !== 0;
  const inService = now.services.length > 0;
  const benefit = benefitOn(run, now);
  let mask = outerObstacles(run, now, value);
  if (!registered && !throughWaiting) mask |= BIT['not-registered'];
  if (now.sanction && !inService) mask |= BIT.sanction;
  if (now.periodisedPay) mask |= BIT['periodised-pay'];
  if (isAboveWorkingTimeLimit(now)) mask |= BIT['working-time'];
  if (rehabilitation.fillsWeek || rehabilitation.paid || rehabilitation.toEmployer) mask |= BIT.rehabilitation;
  mask |= sicknessObstacles(run, now, value, sick, throughWaiting);
  const qualifying = runQualifyingPeriod(run, now, value, registered);
  if (qualifying && isMeansTested(benefit) && !inService && !throughWaiting) mask |= BIT['qualifying-period'];
  mask &= ~mended;

  const { waiting } = run.unemployment;
  const open = mask === 0 || mask === BIT['sickness-waiting'];
  if (!waiting.served && open && isWeekday(value)) openWaitingDay(waiting, value);
  const unserved = !waiting.served && !waiting.paid && !inService && !throughWaiting;
  if (unserved) mask |= BIT['waiting-period'] & ~mended;
  return { mask, throughWaiting, countsAsWaiting: !waiting.served && open && isWeekday(value) };
}

export function countAsWaiting(run: Run): void {
  countWaitingDay(run.unemployment.waiting);
}

/** Age, claim, other benefits, pay for the absence, absence. */
function outerObstacles(run: Run, now: Circumstances, value: Day): number {
  const { birth } = run.facts.client;
  let mask = 0;
  if (!isUnemploymentAge(now.law, birth, value)) {
    mask |= BIT.age;
    if (value >= HIGHER_MINIMUM_AGE && value < addYears(birth, 18, 'first-of-next'))
      run.assumptions.add('age-limit-18');
    if (birth >= day('1965-01-01') && value > addYears(birth, 65, 'first-of-next')) run.assumptions.add('age-limit-65');
  }
  if (now.absence !== null && PRECEDENCE[now.absence].unemployment === 'bars') {
    mask |= now.absence === 'abroad' ? BIT.abroad : BIT['serving-or-detained'];
  }
  if (now.pensions.length > 0) mask |= BIT.pension;
  if (now.incapacity?.employerPay) mask |= BIT['employer-pay'];
  for (const { benefit, effect } of now.others) {
    const barring = benefit === 'parental-allowance' || benefit === 'old-age-pension';
    if (effect === 'bars' || barring) mask |= BIT['other-benefit'];
  }
  const claim = now.claims.unemployment;
  if (claim === 'late') mask |= BIT['claimed-late'];
  else if (claim === 'never') mask |= BIT['not-claimed'];
  else if (claim !== 'in-order') mask |= BIT.refused;
  return mask;
}

/** R5: a recipient keeps the benefit through the full waiting period of sickness allowance. */
function isPaidThroughWaiting(run: Run, now: Circumstances, value: Day): boolean {
  const spell = run.sickness.spell;
  if (now.incapacity === null || spell === null || now.claims.sickness === 'refused-fit') return false;
  return spell.waiting === 'full' && value <= spell.waitingEnd && spell.recipient;
}

/** What incapacity does to unemployment benefit (R5–R7, R9, R38). */
function sicknessObstacles(
  run: Run,
  now: Circumstances,
  value: Day,
  sick: SicknessDay,
  throughWaiting: boolean,
): number {
  const spell = run.sickness.spell;
  if (now.incapacity === null || spell === null) return 0;
  let mask = now.incapacity.hospital ? BIT.hospital : 0;
  if ((sick.mask & SICK['refused-fit']) !== 0) return mask;
  if (value <= spell.waitingEnd) {
    if (spell.waiting === 'onset-only') {
      mask |= BIT['relapse-day'];
      run.assumptions.add('relapse-day');
    } else if (!throughWaiting) mask |= BIT['sickness-waiting'];
    else if (mask !== 0) run.assumptions.add('hospital-in-waiting');
    return mask;
  }
  if ((sick.mask & SICK.maximum) !== 0) return now.pensionClaim ? mask : mask | BIT['after-maximum'];
  // Days that an interrupted or an earlier programme pays are barred by rehabilitation itself.
  const byRehabilitation = SICK.rehabilitation | SICK['interrupted-rehabilitation'];
  if ((sick.mask & ~byRehabilitation) === 0) return mask | BIT.sickness;
  return mask | BIT['found-unfit'];
}

/** R4, R39: begins on the first registered day and runs in calendar days; true while it runs. */
function runQualifyingPeriod(run: Run, now: Circumstances, value: Day, registered: boolean): boolean {
  const state = run.unemployment;
  if (run.facts.client.vocationalQualification) return false;
  if (state.qualifyingLeft === null) {
    if (!registered) return false;
    state.qualifyingLeft = qualifyingLeftOn(run, now, value);
  }
  if (state.qualifyingLeft <= 0) return false;
  if (!now.sanction) state.qualifyingLeft -= 1;
  return true;
}

function qualifyingLeftOn(run: Run, now: Circumstances, value: Day): number {
  const start = run.path.steps.find(({ situation }) => situation === 'jobseeker')?.from ?? value;
  const begunBefore = start < run.facts.horizon.from;
  const paidBefore = begunBefore ? run.history.unemploymentOn(weekdayBefore(start)) : run.unemployment.lastWeekdayPaid;
  if (paidBefore || isWorkConditionMet(run, start)) return 0;
  const weeks = fullWeeksBefore(start, (each) => run.history.unemploymentOn(each));
  const gone = begunBefore ? now.from - start : 0;
  return qualifyingDays(start, weeks) - gone;
}
