/** What a day leaves for the days after it: last paid days, work capacity, days of work that no longer adjust. */
import { type Day, isWeekday } from '../../calendar/day.js';
import { BITS } from '../../law/obstacles.js';
import type { OpenWhole } from '../rehabilitation/state.js';
import { isCapacityYear } from '../sickness/count.js';
import type { Circumstances } from '../timeline/circumstances.js';
import { knownAmount } from '../unemployment/knownAmount.js';
import { adjustedParts, sumOf } from '../unemployment/monthlyPay.js';
import { hasSupplement } from '../unemployment/supplement.js';
import type { EqualDays } from './equalDays.js';
import type { Run } from './run.js';

/** What the next days will ask about this one. */
export function rememberDay(run: Run, now: Circumstances, value: Day, same: EqualDays): void {
  const { book, sickness, today } = run;
  const { rehabilitation, sickness: sick, unemployment: unemployed } = today;
  const i = value - book.first;
  const spell = sickness.spell;
  if (sick.paid && spell !== null) {
    sickness.lastPaid = value;
    sickness.lastPaidOf.set(spell.spell.illness, value);
    sickness.lastIncome = spell.income;
  }
  if (run.workingDays.is(value)) sickness.lastWorkingDayPaid = sick.paid;
  if (rehabilitation.paid || rehabilitation.toEmployer) {
    const { step, whole, part } = now.rehabilitation as NonNullable<Circumstances['rehabilitation']>;
    (run.rehabilitation.open.get(whole) as OpenWhole).firstPaid ??= value;
    run.rehabilitation.lastPaid = { day: value, part, stepFrom: step.from };
  } else if (today.claimed) run.rehabilitation.lastPaid = { day: value, part: null, stepFrom: value };
  if (isWeekday(value)) {
    excludeWorkday(run, now);
    run.unemployment.lastWeekdayPaid = unemployed.mask === 0 && paysSomething(run, now, value, same);
  }
  followMaxima(run, now, value);
  book.countedBefore[i + 1] = (book.countedBefore[i] as number) + (sick.counts ? 1 : 0);
  book.partialBefore[i + 1] = (book.partialBefore[i] as number) + (sick.paid && sick.partial ? 1 : 0);
}

/** Pay of a day of sanction, sickness or rehabilitation allowance is not adjusted (R29, R55). */
function excludeWorkday({ today, worked }: Run, now: Circumstances): void {
  if (now.work.length === 0 || now.overWorkingTime) return;
  const { rehabilitation, sickness } = today;
  const sanctioned = now.sanction && now.services.length === 0;
  if (sanctioned || sickness.paid || rehabilitation.paid || rehabilitation.toEmployer) worked.exclude(now);
}

/** R31: a day that means test, parents' income or pay bring to zero is no paid day. */
function paysSomething(run: Run, now: Circumstances, value: Day, same: EqualDays): boolean {
  const parts = adjustedParts(run, now.month);
  const pay = sumOf(parts);
  if (same.unemployment?.pay !== pay) {
    const { zero } = knownAmount(run, now, parts, hasSupplement(run, now, value));
    same.unemployment = { pay, paid: zero === null };
  }
  return same.unemployment.paid;
}

/** Work capacity and work after each maximum (SVL 8:9.2, 8:9.5; R46). */
function followMaxima(run: Run, now: Circumstances, value: Day): void {
  for (const maximum of run.sickness.maxima) {
    if (value <= maximum.lastDay) continue;
    const works = now.work.length > 0;
    const engaged = now.registered || now.services.length > 0 || works || now.rehabilitation !== null;
    const capable = engaged && !isUnfitBeyondWaiting(run, now, value);
    if (!capable) maximum.capacitySince = null;
    else maximum.capacitySince ??= value;
    maximum.requalified ||=
      maximum.capacitySince !== null && isCapacityYear({ from: maximum.capacitySince, to: value }, now.law);
    maximum.workDays = works ? maximum.workDays + 1 : 0;
    if (maximum.workDays >= now.law('sickness.extra-work-days')) maximum.worked = true;
  }
}

/** Such days are no capacity; those of an exhausted illness, of rehabilitation or of a client found fit can be. */
const NOT_UNFIT =
  BITS.sickness.maximum |
  BITS.sickness['refused-fit'] |
  BITS.sickness.rehabilitation |
  BITS.sickness['interrupted-rehabilitation'];

/** SVL 8:9.2: an incapacity longer than the full waiting period breaks the twelve months. */
function isUnfitBeyondWaiting(run: Run, now: Circumstances, value: Day): boolean {
  const spell = now.incapacity === null ? null : run.sickness.spell;
  return spell !== null && value > spell.waitingEnd && (run.today.sickness.mask & NOT_UNFIT) === 0;
}
