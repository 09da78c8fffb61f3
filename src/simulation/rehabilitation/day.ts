/** Rehabilitation allowance on one day: every obstacle, and what the day counts as. */
import { type Day, isWeekday } from '../../calendar/day.js';
import { BITS, NOT_IN_QUESTION } from '../../law/obstacles.js';
import { mayBegin } from '../../law/rehabilitation/age.js';
import { fillsTheWeek, isAttended, isLongEnough, modeOn, programmePays } from '../../law/rehabilitation/mode.js';
import { mendMask, type Run } from '../days/run.js';
import type { Circumstances } from '../timeline/circumstances.js';
import { participationOf, programmeOf, type Whole } from '../timeline/wholes.js';
import { openWholeOn } from './openWhole.js';
import type { OpenWhole } from './state.js';

const BIT = BITS.rehabilitation;

export interface RehabilitationDay {
  readonly mask: number;
  /** Paid to the client. */
  readonly paid: boolean;
  /** Paid, but to the employer who pays wages for the day (KKRL 47 §). */
  readonly toEmployer: boolean;
  /** The programme fills the week and its waiting is over: no unemployment benefit (R40). */
  readonly fillsWeek: boolean;
  /** The entitlement covers the day, whether or not the calendar pays it (R32). */
  readonly covers: boolean;
  /** The client takes part on the day. */
  readonly attended: boolean;
}

const OUT_OF_QUESTION: RehabilitationDay = {
  mask: NOT_IN_QUESTION,
  paid: false,
  toEmployer: false,
  fillsWeek: false,
  covers: false,
  attended: false,
};

export function rehabilitationOn(run: Run, now: Circumstances, value: Day): RehabilitationDay {
  if (now.rehabilitation === null) return OUT_OF_QUESTION;
  const { step, whole } = now.rehabilitation;
  const open = openWholeOn(run, whole, value, false);
  const part = participationOf(whole, step);
  const mode = modeOn(value, part);
  const pays = programmePays(value, step.from, part, run.workingDays);
  const fills = fillsTheWeek(value, mode, part);
  let mask = outerObstacles(run, now, whole) | programmeObstacles(run, now, value, open);
  if (open.waitingLeft > 0 && (pays || value === whole.start)) open.waitingLeft -= 1;
  mask &= ~mendMask(run, 'rehabilitation', value);

  const runs = mask === 0;
  const employed = mode === 'day' && !step.partial && now.work.some(({ monthlyPay }) => monthlyPay > 0);
  const toEmployer = runs && pays && employed;
  const offDay = !isWeekday(value) || run.workingDays.isHoliday(value);
  if (toEmployer) mask |= BIT['to-employer'];
  else if (runs && !pays && !fills && !offDay) mask |= BIT['not-attended'];
  return {
    mask,
    paid: runs && pays && !toEmployer,
    toEmployer,
    fillsWeek: runs && fills,
    covers: runs && !employed && (fills || pays || offDay),
    attended: isAttended(value, step.from, step.daysPerWeek, run.workingDays) && interruptedUntil(run, now) === null,
  };
}

/** The last day an illness that began in the middle carries; null without one: one from before does not interrupt (R20). */
export function interruptedUntil(run: Run, now: Circumstances): Day | null {
  const spell = now.incapacity === null ? null : run.sickness.spell;
  if (spell === null || now.rehabilitation === null) return null;
  return spell.spell.from >= now.rehabilitation.step.from ? spell.carriedTo : null;
}

/** What the programme itself, its waiting or an illness in the middle of it put in the way. */
function programmeObstacles(run: Run, now: Circumstances, value: Day, open: OpenWhole): number {
  const { step, whole } = now.rehabilitation as NonNullable<Circumstances['rehabilitation']>;
  const part = participationOf(whole, step);
  const mode = modeOn(value, part);
  let mask = 0;
  if (mode === 'none') mask |= BIT['no-allowance'];
  else if (!isLongEnough(value, mode, part)) mask |= BIT['too-short'];
  if (open.waitingLeft > 0 || (open.rightFrom !== null && value < open.rightFrom)) mask |= BIT['waiting-period'];
  const until = interruptedUntil(run, now);
  if (until !== null && value > until) mask |= BIT.suspended;
  return mask;
}

/** Age, claim, other benefits, absence; and whether the programme may begin at this age at all. */
export function outerObstacles(run: Run, now: Circumstances, whole: Whole): number {
  const begins = mayBegin(now.law, programmeOf(whole), run.facts.client.birth, whole.start);
  return now.standing.rehabilitation | (begins ? 0 : BIT.age);
}
