/** Sickness allowance, partial sickness allowance and the employer's sick pay. */

import type { PathAnswer } from '../../../answer/answer.js';
import { addDays, type Day, formatDay } from '../../../calendar/day.js';
import { euros } from '../../../money/cents.js';
import { FREE_FOR_SICKNESS, noOldAgePension, SICKNESS_AGE } from '../conditions/persons.js';
import {
  agreedPartTime,
  employed,
  FULL_TIME_BEFORE,
  INCAPABLE,
  NOT_IN_REHABILITATION,
  PART_TIME_AGREED,
} from '../conditions/sickness.js';
import { UNMET, unknown } from '../conditions/verdicts.js';
import { inForce, type Now } from '../now.js';
import type { Check, Course, NoCourse, Route } from '../route.js';

const COMMON = [SICKNESS_AGE, noOldAgePension('SVL 8:6.1'), ...FREE_FOR_SICKNESS, INCAPABLE];

/** The certificate that carries an incapacity from a day on. */
export function sicknessCertificate({ facts: { certificates } }: Now, at: Day) {
  return certificates.find(
    ({ kind, from, to, supports }) =>
      (kind === 'A' || kind === 'B') &&
      from <= at &&
      (to === null || at <= to) &&
      (supports === undefined || supports.includes('sickness-allowance')),
  );
}

/** The illness of the present incapacity, else that of the last maximum, else the last one that was paid for. */
function illnessOf(now: Now): string | undefined {
  const { decisions, history } = now.facts;
  const maximum = decisions.findLast((each) => each.decision === 'sickness-maximum');
  const paid = history.findLast(({ benefit }) => benefit === 'sickness-allowance');
  return inForce(now, 'incapacity')?.illness ?? maximum?.illness ?? paid?.illness;
}

/** To the end that the facts give: of the incapacity, or of the certificate; null: they give none. */
function incapacityEnd(now: Now): Day | null {
  const ill = inForce(now, 'incapacity');
  if (ill !== undefined) return ill.to < now.facts.horizon.to ? ill.to : null;
  return sicknessCertificate(now, now.on)?.to ?? null;
}

export function sicknessCourse(now: Now): Course {
  const to = incapacityEnd(now);
  const isIll = inForce(now, 'incapacity') !== undefined;
  const illness = illnessOf(now);
  const certificate = sicknessCertificate(now, now.on)?.kind;
  return {
    from: now.on,
    to,
    steps: isIll
      ? []
      : [
          {
            situation: 'incapacity',
            from: formatDay(now.on),
            ...(to !== null && { to: formatDay(to) }),
            ...(illness !== undefined && { illness }),
            ...((certificate === 'A' || certificate === 'B') && { certificate }),
          },
        ],
    ends: [],
    registers: to === null ? null : addDays(to, 1),
  };
}

/** SVL 8:8–9: the maximum of the same illness closes it; whether it is the same is known only of a present incapacity. */
function maximumLeft({ result }: PathAnswer, now: Now): Check | null {
  const paid = result.days.some(({ paid: each }) => each?.family === 'sickness');
  const isUsed = result.days.some(({ obstacles }) => obstacles.sickness?.includes('maximum'));
  if (paid || !isUsed) return null;
  const isSame = inForce(now, 'incapacity') !== undefined;
  return {
    condition: 'sickness-maximum',
    verdict: isSame ? UNMET : unknown('paths[].steps[]: { situation: incapacity, illness }'),
    law: 'SVL 8:8–9',
  };
}

function partialCourse(now: Now): Course | NoCourse {
  const work = agreedPartTime(now);
  if (work === undefined) {
    return { missing: 'pay', key: 'paths[].steps[]: { situation: work, workingTime, monthlyPay }' };
  }
  const from = Math.max(now.on, work.from) as Day;
  const period = { from: formatDay(from), ...(work.to < now.facts.horizon.to && { to: formatDay(work.to) }) };
  const illness = illnessOf(now);
  return {
    from,
    to: work.to < now.facts.horizon.to ? work.to : null,
    steps: [
      {
        situation: 'work',
        ...period,
        monthlyPay: euros(work.monthlyPay),
        workingTime: work.workingTime / 100_000,
        payMonthOffset: work.payMonthOffset,
      },
      { situation: 'incapacity', ...period, partial: true, ...(illness !== undefined && { illness }) },
    ],
    ends: ['service', 'rehabilitation', 'work', 'incapacity'],
    registers: null,
  };
}

function partialLeft({ result }: PathAnswer): Check | null {
  const paid = result.days.some(({ paid: each }) => each?.family === 'sickness');
  const isUsed = result.days.some(({ obstacles }) => obstacles.sickness?.includes('partial-maximum'));
  return paid || !isUsed ? null : { condition: 'partial-maximum', verdict: UNMET, law: 'SVL 8:12' };
}

const ROUTE = { family: 'sickness', programmes: [], length: null, start: ({ on }: Now) => on } as const;

export const SICKNESS_ROUTES: readonly Route[] = [
  {
    ...ROUTE,
    id: 'sickness.sickness-allowance',
    code: 'sickness-allowance',
    benefits: ['sickness-allowance'],
    conditions: [...COMMON, NOT_IN_REHABILITATION],
    course: sicknessCourse,
    confirmed: maximumLeft,
  },
  {
    ...ROUTE,
    id: 'sickness.partial-sickness-allowance',
    code: 'partial-sickness-allowance',
    benefits: ['partial-sickness-allowance', 'wages'],
    conditions: [...COMMON, employed('SVL 8:11'), FULL_TIME_BEFORE, PART_TIME_AGREED],
    course: partialCourse,
    confirmed: partialLeft,
  },
  {
    ...ROUTE,
    id: 'sickness.employer-sick-pay',
    code: 'employer-sick-pay',
    benefits: ['employer-sick-pay'],
    conditions: [employed('55/2001 2:11'), INCAPABLE],
    course: (now) =>
      inForce(now, 'incapacity')?.employerPay === undefined
        ? { missing: 'pay', key: 'paths[].steps[].employerPay' }
        : sicknessCourse(now),
  },
];
