/** Rehabilitation allowance on one day: every obstacle, and what the day counts as. */
import { type Day, isWeekday } from '../../calendar/day.js';
import { BITS } from '../../law/obstacles.js';
import { mayBegin } from '../../law/rehabilitation/age.js';
import { isAttended, type ProgrammeRules, paysDay, programmeRulesOn } from '../../law/rehabilitation/mode.js';
import type { EqualDays } from '../days/equalDays.js';
import { mendMask, type Run } from '../days/run.js';
import { leaveRehabilitationOut } from '../days/today.js';
import type { Circumstances } from '../timeline/circumstances.js';
import { programmeOf, type Whole } from '../timeline/wholes.js';
import { openWholeOn } from './openWhole.js';
import type { OpenWhole } from './state.js';

const BIT = BITS.rehabilitation;

/** Writes the day's rehabilitation into {@link Run.today}. */
export function rehabilitationOn(run: Run, now: Circumstances, value: Day, same: EqualDays): void {
  const today = run.today.rehabilitation;
  if (now.rehabilitation === null) {
    leaveRehabilitationOut(today);
    return;
  }
  const { workingDays } = run;
  const { step, whole, part } = now.rehabilitation;
  const open = openWholeOn(run, whole, value, false);
  same.programme ??= programmeRulesOn(now.from, part);
  same.outsideProgramme ??= outerObstacles(run, now, whole);
  const rules = same.programme;
  const attends = isAttended(value, step.from, step.daysPerWeek, workingDays);
  const pays = rules.longEnough && paysDay(rules, value, attends, workingDays);
  const until = interruptedUntil(run, now);
  let mask = same.outsideProgramme | programmeObstacles(rules, value, open, until);
  if (open.waitingLeft > 0 && (pays || value === whole.start)) open.waitingLeft -= 1;
  mask &= ~mendMask(run, 'rehabilitation', value);

  const runs = mask === 0;
  const employed = rules.mode === 'day' && !step.partial && now.earns;
  const toEmployer = runs && pays && employed;
  const offDay = !isWeekday(value) || workingDays.isHoliday(value);
  if (toEmployer) mask |= BIT['to-employer'];
  else if (runs && !pays && !rules.fillsWeek && !offDay) mask |= BIT['not-attended'];
  today.mask = mask;
  today.paid = runs && pays && !toEmployer;
  today.toEmployer = toEmployer;
  today.fillsWeek = runs && rules.fillsWeek;
  today.covers = runs && !employed && (rules.fillsWeek || pays || offDay);
  today.attended = attends && until === null;
}

/** The last day an illness that began in the middle carries; null without one: one from before does not interrupt (R20). */
export function interruptedUntil(run: Run, now: Circumstances): Day | null {
  const spell = now.incapacity === null ? null : run.sickness.spell;
  if (spell === null || now.rehabilitation === null) return null;
  return spell.spell.from >= now.rehabilitation.step.from ? spell.carriedTo : null;
}

/** What the programme itself, its waiting or an illness in the middle of it put in the way. */
function programmeObstacles(rules: ProgrammeRules, value: Day, open: OpenWhole, until: Day | null): number {
  let mask = 0;
  if (rules.mode === 'none') mask |= BIT['no-allowance'];
  else if (!rules.longEnough) mask |= BIT['too-short'];
  if (open.waitingLeft > 0 || (open.rightFrom !== null && value < open.rightFrom)) mask |= BIT['waiting-period'];
  if (until !== null && value > until) mask |= BIT.suspended;
  return mask;
}

/** Age, claim, other benefits, absence; and whether the programme may begin at this age at all. */
export function outerObstacles(run: Run, now: Circumstances, whole: Whole): number {
  const begins = mayBegin(now.law, programmeOf(whole), run.facts.client.birth, whole.start);
  return now.standing.rehabilitation | (begins ? 0 : BIT.age);
}
