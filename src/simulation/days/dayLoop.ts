/** The days of a path, one after another: rehabilitation, sickness, unemployment, and what covers the day (R22). */
import { addDays, type Day, type Month } from '../../calendar/day.js';
import { countWaitingDay } from '../../law/unemployment/waitingPeriod.js';
import { maintenanceOn, rehabilitationBasis } from '../rehabilitation/amount.js';
import { rehabilitationClaimOn } from '../rehabilitation/claim.js';
import { type RehabilitationDay, rehabilitationOn } from '../rehabilitation/day.js';
import type { OpenWhole } from '../rehabilitation/state.js';
import { sicknessBasis } from '../sickness/amount.js';
import { sicknessOn } from '../sickness/day.js';
import { openSpell } from '../sickness/openSpell.js';
import type { OpenSpell } from '../sickness/state.js';
import type { Circumstances } from '../timeline/circumstances.js';
import { type UnemploymentDay, unemploymentOn } from '../unemployment/day.js';
import { receivedParts } from '../unemployment/monthlyPay.js';
import { settleMonth } from '../unemployment/settleMonth.js';
import { type Amounts, type KnownAmount, noAmounts } from './amounts.js';
import { type Basis, COVERED_BY, ROUTES, type Route } from './book.js';
import { rememberDay } from './rememberDay.js';
import type { Run } from './run.js';

export function runDays(run: Run): void {
  let month: Month | null = null;
  let ofMonth: Circumstances[] = [];
  for (const now of run.timeline.runs) {
    if (month !== null && now.month !== month) {
      settleMonth(run, month, ofMonth);
      ofMonth = [];
    }
    month = now.month;
    ofMonth.push(now);
    runEqualDays(run, now);
  }
  if (month !== null) settleMonth(run, month, ofMonth);
}

function runEqualDays(run: Run, now: Circumstances): void {
  const amounts = noAmounts();
  openOrCloseSpell(run, now);
  for (let value = now.from; value <= now.to; value = addDays(value, 1)) runDay(run, now, value, amounts);
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

function runDay(run: Run, now: Circumstances, value: Day, amounts: Amounts): void {
  const { book } = run;
  const i = value - book.first;
  const rehabilitation = rehabilitationOn(run, now, value);
  const sick = sicknessOn(run, now, value, rehabilitation.paid || rehabilitation.toEmployer);
  const unemployed = unemploymentOn(run, now, value, sick, rehabilitation);
  book.rehabilitation[i] = rehabilitation.mask;
  book.sickness[i] = sick.mask;
  book.unemployment[i] = unemployed.mask;

  let covers = statedCover(now);
  if (rehabilitation.covers && rehabilitationAmount(run, now, amounts).pays) covers |= COVERED_BY.rehabilitation;
  if (sick.mask === 0 && sicknessAmount(run, now, amounts).pays) covers |= COVERED_BY.sickness;
  if (unemployed.mask === 0) {
    covers |= COVERED_BY.unemployment;
    book.route[i] = ROUTES.indexOf(routeOf(run, now, value, unemployed));
  }
  if (rehabilitation.paid) payRehabilitation(run, now, i, rehabilitation, amounts);
  else if (sick.paid) enter(run, i, sicknessAmount(run, now, amounts));

  const claimed = covers === 0 ? rehabilitationClaimOn(run, now, value) : null;
  if (claimed !== null && claimed.mask !== 0) book.rehabilitation[i] = claimed.mask;
  else if (claimed !== null) {
    covers |= COVERED_BY.rehabilitation;
    if (claimed.basis !== null) book.basis[i] = book.intern(claimed.basis);
  }
  book.covers[i] = covers;
  if (unemployed.countsAsWaiting && claimed?.basis == null) countWaitingDay(run.unemployment.waiting, value);
  rememberDay(run, now, value, { rehabilitation, sick, unemployed, claimed: claimed?.basis != null }, amounts);
}

/** Pay, pensions, stated benefits and lump sums (R2, R30, R36). */
function statedCover(now: Circumstances): number {
  let covers = 0;
  if (now.work.some(({ monthlyPay }) => monthlyPay > 0) || now.incapacity?.employerPay) covers |= COVERED_BY.work;
  if (now.pensions.length > 0) covers |= COVERED_BY.pension;
  for (const { effect, monthly } of now.others) if (effect !== 'none' && monthly > 0) covers |= COVERED_BY.other;
  if (now.periodisedPay) covers |= COVERED_BY['periodised-pay'];
  return covers;
}

/** Sickness allowance in these circumstances. */
function sicknessAmount(run: Run, now: Circumstances, amounts: Amounts): KnownAmount {
  amounts.sickness ??= known(run, sicknessBasis(now, run.sickness.spell as OpenSpell));
  return amounts.sickness;
}

/** The same of rehabilitation allowance. */
function rehabilitationAmount(run: Run, now: Circumstances, amounts: Amounts): KnownAmount {
  amounts.rehabilitation ??= known(run, rehabilitationBasis(run, now, receivedParts(run, now.month)));
  return amounts.rehabilitation;
}

function known(run: Run, basis: Basis): KnownAmount {
  return { index: run.book.intern(basis), pays: basis.amount > 0 };
}

/** Enters a payable day: as paid, or as emptied when pay or pension leave nothing of it. */
function enter({ book }: Run, i: number, { index, pays }: KnownAmount): void {
  (pays ? book.basis : book.emptied)[i] = index;
}

function payRehabilitation(
  run: Run,
  now: Circumstances,
  i: number,
  { attended }: RehabilitationDay,
  amounts: Amounts,
): void {
  const { book } = run;
  const amount = rehabilitationAmount(run, now, amounts);
  enter(run, i, amount);
  if (!attended || !amount.pays) return;
  const open = run.rehabilitation.open.get((now.rehabilitation as NonNullable<Circumstances['rehabilitation']>).whole);
  const maintenance = maintenanceOn(now, open as OpenWhole);
  if (maintenance === 0) return;
  run.assumptions.add('maintenance-discretionary');
  book.compensation[i] = 2;
  book.compensationCents[i] = maintenance;
}

function routeOf(run: Run, now: Circumstances, value: Day, unemployed: UnemploymentDay): Route {
  const spell = run.sickness.spell;
  if (unemployed.throughWaiting) return 'in-sickness-waiting';
  const unfit = spell !== null && now.incapacity !== null && now.claims.sickness !== 'refused-fit';
  if (unfit && value > spell.waitingEnd) return 'after-sickness-maximum';
  if (now.services.length > 0) return 'in-service';
  return run.unemployment.waiting.served ? 'plain' : 'paid-waiting';
}
