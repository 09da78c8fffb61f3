import type { Day } from '../../calendar/day.js';
import type { Period } from '../../calendar/period.js';
import { PROGRAMMES } from '../../law/rehabilitation/programmes.js';
import { cents, SHARE_UNIT } from '../../money/cents.js';
import type { Step } from '../facts.js';
import type { Scenario } from '../schema.js';
import { dayOfDate, dayOfOptional } from './dates.js';
import { illnessOf } from './history.js';

export type WrittenStep = Scenario['paths'][number]['steps'][number];
type Written<S extends Step['situation']> = Extract<WrittenStep, { situation: S }>;
type WithoutPeriod<T> = T extends unknown ? Omit<T, 'from' | 'to' | 'index'> : never;
type StepFacts = WithoutPeriod<Step>;
type Facts<S extends Step['situation']> = Extract<StepFacts, { situation: S }>;

/** Days a week of a service whose step gives none (R35). */
const REHABILITATIVE_WORK_DAYS = 4;
const FULL_WEEK = 5;

/** One step as the simulation sees it: defaults filled in, dates as days, euros as cents. */
export function stepOf(step: WrittenStep, index: number, horizon: Period): Step {
  const from = firstDayOfStep(step);
  const to = dayOfOptional(step.to) ?? (Math.max(from, horizon.to) as Day);
  return { ...factsOf(step, { from, to }), from, to, index } as Step;
}

/** A pension may be given by the day of its application alone. */
function firstDayOfStep(step: WrittenStep): Day {
  if (step.situation !== 'pension') return dayOfDate(step.from);
  return dayOfDate((step.from ?? step.appliedOn) as string);
}

function factsOf(step: WrittenStep, period: Period): StepFacts {
  switch (step.situation) {
    case 'incapacity':
      return incapacityOf(step, period);
    case 'rehabilitation':
      return rehabilitationOf(step);
    case 'service':
      return serviceOf(step, period);
    case 'work':
      return workOf(step);
    case 'sanction':
      return sanctionOf(step);
    case 'periodised-pay':
      return periodisedPayOf(step);
    case 'pension':
      return pensionOf(step, period);
    case 'other-benefit':
      return {
        situation: step.situation,
        benefit: step.benefit,
        monthly: cents(step.monthly),
        effect: step.effect,
      } satisfies Facts<'other-benefit'>;
    default:
      return { situation: step.situation };
  }
}

function incapacityOf(step: Written<'incapacity'>, period: Period): Facts<'incapacity'> {
  const { certificate, employerPay } = step;
  return {
    situation: step.situation,
    illness: illnessOf(step.illness),
    partial: step.partial ?? false,
    hospital: periodsOf(step.hospital, period),
    ...(certificate !== undefined && { certificate }),
    ...(employerPay !== undefined && {
      employerPay: { monthly: cents(employerPay.monthly), to: dayOfOptional(employerPay.to) ?? period.to },
    }),
  };
}

/** One without an end lasts as long as its step. */
function periodsOf(written: readonly { from: string; to?: string | undefined }[] | undefined, step: Period): Period[] {
  return (written ?? []).map(({ from, to }) => ({ from: dayOfDate(from), to: dayOfOptional(to) ?? step.to }));
}

function rehabilitationOf(step: Written<'rehabilitation'>): Facts<'rehabilitation'> {
  const { decidedOn } = step;
  return {
    situation: step.situation,
    programme: step.programme,
    openEnded: step.to === undefined,
    daysPerWeek: step.daysPerWeek ?? FULL_WEEK,
    hoursPerDay: step.hoursPerDay ?? PROGRAMMES[step.programme].hoursPerDay,
    partial: step.partial ?? false,
    claimWaiting: step.claimWaiting ?? false,
    claimInterval: step.claimInterval ?? false,
    ...(decidedOn !== undefined && { decidedOn: dayOfDate(decidedOn) }),
  };
}

function serviceOf({ situation, service, daysPerWeek, absent }: Written<'service'>, period: Period): Facts<'service'> {
  const usual = service === 'rehabilitative-work' ? REHABILITATIVE_WORK_DAYS : FULL_WEEK;
  return { situation, service, daysPerWeek: daysPerWeek ?? usual, absent: periodsOf(absent, period) };
}

function workOf({ situation, monthlyPay, workingTime, payMonthOffset }: Written<'work'>): Facts<'work'> {
  return {
    situation,
    monthlyPay: cents(monthlyPay),
    workingTime: Math.round((workingTime ?? 1) * SHARE_UNIT),
    payMonthOffset: payMonthOffset ?? 0,
  };
}

/** An explicit end wins over the length that the cause would set (R41). */
function sanctionOf({ situation, cause, to }: Written<'sanction'>): Facts<'sanction'> {
  return { situation, ...(cause !== undefined && to === undefined && { cause }) };
}

/** An explicit end wins over the length that the amounts would set. */
function periodisedPayOf({ situation, amount, dailyWage, to }: Written<'periodised-pay'>): Facts<'periodised-pay'> {
  if (to !== undefined || amount === undefined || dailyWage === undefined) return { situation };
  return { situation, amount: cents(amount), dailyWage: cents(dailyWage) };
}

function pensionOf(step: Written<'pension'>, { from }: Period): Facts<'pension'> {
  const { decidedOn, monthly } = step;
  return {
    situation: step.situation,
    benefit: step.benefit,
    appliedOn: dayOfOptional(step.appliedOn) ?? from,
    outcome: step.outcome ?? (decidedOn === undefined ? 'pending' : 'granted'),
    otherPensions: cents(step.otherPensions ?? 0),
    ...(decidedOn !== undefined && { decidedOn: dayOfDate(decidedOn) }),
    ...(monthly !== undefined && { monthly: cents(monthly) }),
  };
}
