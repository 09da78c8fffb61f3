/** The days of a path, one after another: rehabilitation, sickness, unemployment, and what covers the day (R22). */
import { addDays, type Day, type Month } from '../../calendar/day.js';
import { countWaitingDay } from '../../law/unemployment/waitingPeriod.js';
import { isMaintenanceDue, rehabilitationBasis } from '../rehabilitation/amount.js';
import { claimBasis, rehabilitationClaimOn } from '../rehabilitation/claim.js';
import { rehabilitationOn } from '../rehabilitation/day.js';
import { sicknessBasis } from '../sickness/amount.js';
import { sicknessOn } from '../sickness/day.js';
import { openSpell } from '../sickness/openSpell.js';
import type { OpenSpell } from '../sickness/state.js';
import type { Circumstances } from '../timeline/circumstances.js';
import { unemploymentOn } from '../unemployment/day.js';
import { receivedParts } from '../unemployment/monthlyPay.js';
import { settleMonth } from '../unemployment/settleMonth.js';
import { type Basis, COVERED_BY, ROUTES, type Route } from './book.js';
import { compensationOn } from './compensation.js';
import { type EqualDays, type KnownAmount, nothingKnown } from './equalDays.js';
import { rememberDay } from './rememberDay.js';
import type { Run } from './run.js';

/**
 * @param from the month with which the path goes on; what was before stands in the run already
 * @param monthBegins called before the first day of each month, when the months before are settled
 */
export function runDays(run: Run, from?: Month, monthBegins?: (month: Month) => void): void {
  let month: Month | null = null;
  let ofMonth: Circumstances[] = [];
  for (const now of run.timeline.runs) {
    if (from !== undefined && now.month < from) continue;
    if (now.month !== month) {
      if (month !== null) settleMonth(run, month, ofMonth);
      ofMonth = [];
      monthBegins?.(now.month);
    }
    month = now.month;
    ofMonth.push(now);
    runEqualDays(run, now);
  }
  if (month !== null) settleMonth(run, month, ofMonth);
}

function runEqualDays(run: Run, now: Circumstances): void {
  const same = nothingKnown();
  openOrCloseSpell(run, now);
  for (let value = now.from; value <= now.to; value = addDays(value, 1)) runDay(run, now, value, same);
}

function openOrCloseSpell(run: Run, now: Circumstances): void {
  const spell = now.incapacity?.spell ?? null;
  if (run.sickness.spell?.spell === spell) return;
  if (spell === null) {
    run.sickness.spell = null;
    return;
  }
  const open = run.sickness.opened.get(spell) ?? openSpell(run, spell, now);
  run.sickness.opened.set(spell, open);
  run.sickness.spell = open;
}

function runDay(run: Run, now: Circumstances, value: Day, same: EqualDays): void {
  const { book, today } = run;
  const i = value - book.first;
  rehabilitationOn(run, now, value, same);
  sicknessOn(run, now, value);
  unemploymentOn(run, now, value);
  const { rehabilitation, sickness, unemployment } = today;
  book.rehabilitation[i] = rehabilitation.mask;
  book.sickness[i] = sickness.mask;
  book.unemployment[i] = unemployment.mask;

  same.covers ??= statedCover(now);
  let covers = same.covers;
  if (rehabilitation.covers && rehabilitationAmount(run, now, same).pays) covers |= COVERED_BY.rehabilitation;
  if (sickness.mask === 0 && sicknessAmount(run, now, same).pays) covers |= COVERED_BY.sickness;
  if (unemployment.mask === 0) {
    covers |= COVERED_BY.unemployment;
    book.route[i] = ROUTES.indexOf(routeOf(run, now, value));
  }
  if (rehabilitation.paid) payRehabilitation(run, now, i, same);
  else if (sickness.paid) enter(run, i, sicknessAmount(run, now, same));

  today.claimed = false;
  if (covers === 0) covers = payClaim(run, now, value, same);
  book.covers[i] = covers;
  if (unemployment.countsAsWaiting && !today.claimed) countWaitingDay(run.unemployment.waiting, value);
  rememberDay(run, now, value, same);
}

/** Waiting and interval pay on a day that nothing else covers (R21); what covers the day then. */
function payClaim(run: Run, now: Circumstances, value: Day, same: EqualDays): number {
  const { book, today } = run;
  const i = value - book.first;
  const claimed = rehabilitationClaimOn(run, now, value);
  if (claimed === null) return 0;
  if (claimed.mask !== 0) {
    book.rehabilitation[i] = claimed.mask;
    return 0;
  }
  if (claimed.pays) {
    same.claimed ??= known(run, claimBasis(now, claimed.open, claimed.kind));
    book.basis[i] = same.claimed.index;
    today.claimed = true;
  }
  return COVERED_BY.rehabilitation;
}

/** Pay, pensions, stated benefits and lump sums (R2, R30, R36). */
function statedCover(now: Circumstances): number {
  let covers = 0;
  if (now.earns || now.incapacity?.employerPay) covers |= COVERED_BY.work;
  if (now.pensions.length > 0) covers |= COVERED_BY.pension;
  for (const { effect, monthly } of now.others) if (effect !== 'none' && monthly > 0) covers |= COVERED_BY.other;
  if (now.periodisedPay) covers |= COVERED_BY['periodised-pay'];
  return covers;
}

/** Sickness allowance in these circumstances. */
function sicknessAmount(run: Run, now: Circumstances, same: EqualDays): KnownAmount {
  same.sickness ??= known(run, sicknessBasis(now, run.sickness.spell as OpenSpell));
  return same.sickness;
}

/** The same of rehabilitation allowance. */
function rehabilitationAmount(run: Run, now: Circumstances, same: EqualDays): KnownAmount {
  same.rehabilitation ??= known(run, rehabilitationBasis(run, now, receivedParts(run, now.month)));
  return same.rehabilitation;
}

function known(run: Run, basis: Basis): KnownAmount {
  return { index: run.book.intern(basis), pays: basis.amount > 0 };
}

/** Enters a payable day: as paid, or as emptied when pay or pension leave nothing of it. */
function enter({ book }: Run, i: number, { index, pays }: KnownAmount): void {
  (pays ? book.basis : book.emptied)[i] = index;
}

function payRehabilitation(run: Run, now: Circumstances, i: number, same: EqualDays): void {
  const { book, today } = run;
  const amount = rehabilitationAmount(run, now, same);
  enter(run, i, amount);
  if (!today.rehabilitation.attended || !amount.pays) return;
  same.maintenance ??= maintenance(run, now);
  book.compensation[i] = same.maintenance;
}

/** Maintenance compensation in these circumstances, as it stands in the book; 0 where none is due. */
function maintenance(run: Run, now: Circumstances): number {
  if (!isMaintenanceDue(run, now)) return 0;
  run.assumptions.add('maintenance-discretionary');
  return run.book.internCompensation(compensationOn('maintenance-compensation', now.from));
}

function routeOf(run: Run, now: Circumstances, value: Day): Route {
  const spell = run.sickness.spell;
  if (run.today.unemployment.throughWaiting) return 'in-sickness-waiting';
  const unfit = spell !== null && now.incapacity !== null && now.claims.sickness !== 'refused-fit';
  if (unfit && value > spell.waitingEnd) return 'after-sickness-maximum';
  if (now.services.length > 0) return 'in-service';
  return run.unemployment.waiting.served ? 'plain' : 'paid-waiting';
}
