/** A step as a scenario file writes it; what `stepOf` would fill in may be written out. */
import { type Day, formatDay } from '../calendar/day.js';
import type { Period } from '../calendar/period.js';
import { euros, SHARE_UNIT } from '../money/cents.js';
import type { Step } from './facts.js';
import type { Scenario } from './schema.js';

export type WrittenStep = Scenario['paths'][number]['steps'][number];

/** @param horizonEnd the day on which a step without an end is taken to end */
export function writtenStep(step: Step, horizonEnd: Day): WrittenStep {
  // Whether a programme has an end decides on its waiting period (R51).
  const isOpen = step.situation === 'rehabilitation' ? step.openEnded : step.to === horizonEnd;
  const period = { from: formatDay(step.from), ...(!isOpen && { to: formatDay(step.to) }) };
  return { ...fieldsOf(step), ...period } as WrittenStep;
}

function fieldsOf(step: Step): object {
  const { index, from, to, ...fields } = step;
  switch (fields.situation) {
    case 'incapacity': {
      const { employerPay, hospital, ...rest } = fields;
      return {
        ...rest,
        ...(hospital.length > 0 && { hospital: hospital.map(writtenPeriod) }),
        ...(employerPay && {
          employerPay: { monthly: euros(employerPay.monthly), to: formatDay(employerPay.to) },
        }),
      };
    }
    case 'rehabilitation': {
      const { openEnded, decidedOn, ...rest } = fields;
      return { ...rest, ...(decidedOn !== undefined && { decidedOn: formatDay(decidedOn) }) };
    }
    case 'service': {
      const { absent, ...rest } = fields;
      return { ...rest, ...(absent.length > 0 && { absent: absent.map(writtenPeriod) }) };
    }
    case 'work':
      return { ...fields, monthlyPay: euros(fields.monthlyPay), workingTime: fields.workingTime / SHARE_UNIT };
    case 'periodised-pay': {
      const { amount, dailyWage } = fields;
      return {
        situation: fields.situation,
        ...(amount !== undefined && { amount: euros(amount) }),
        ...(dailyWage !== undefined && { dailyWage: euros(dailyWage) }),
      };
    }
    case 'pension': {
      const { appliedOn, decidedOn, monthly, otherPensions, ...rest } = fields;
      return {
        ...rest,
        appliedOn: formatDay(appliedOn),
        otherPensions: euros(otherPensions),
        ...(decidedOn !== undefined && { decidedOn: formatDay(decidedOn) }),
        ...(monthly !== undefined && { monthly: euros(monthly) }),
      };
    }
    case 'other-benefit':
      return { ...fields, monthly: euros(fields.monthly) };
    default:
      return fields;
  }
}

function writtenPeriod({ from, to }: Period) {
  return { from: formatDay(from), to: formatDay(to) };
}
