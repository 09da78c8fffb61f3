/** The days of a path, one after another: rehabilitation, sickness, unemployment, and what covers the day (R22). */
import { addDays, type Day, isWeekday, type Month } from '../calendar/day.js';
import { COVERED_BY, ROUTES, type Route } from './book.js';
import type { Circumstances } from './circumstances.js';
import { isAboveWorkingTimeLimit } from './monthlyItems.js';
import { adjustedPay, payReceived } from './monthlyPay.js';
import { openSpell } from './openSpell.js';
import {
  maintenanceOn,
  type RehabilitationDay,
  rehabilitationBasis,
  rehabilitationClaimOn,
  rehabilitationOn,
} from './rehabilitationDay.js';
import type { OpenWhole } from './rehabilitation.js';
import type { Run } from './run.js';
import type { OpenSpell } from './sickness.js';
import { settleMonth } from './settleMonth.js';
import { type SicknessDay, sicknessBasis, sicknessOn } from './sicknessDay.js';
import { hasSupplement, unemploymentAmount } from './unemploymentAmount.js';
import { countAsWaiting, type UnemploymentDay, unemploymentOn } from './unemploymentDay.js';
import { participationOf } from './wholes.js';

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

/** Amounts that hold through a run of equal circumstances, made when first needed. */
interface Amounts {
  sickness: number | null;
  rehabilitation: number | null;
  /** Whether unemployment benefit brings anything, with the pay for which it was asked (R31). */
  unemployment: { readonly pay: number; readonly paid: boolean } | null;
}

function runEqualDays(run: Run, now: Circumstances): void {
  const amounts: Amounts = { sickness: null, rehabilitation: null, unemployment: null };
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
  if (rehabilitation.covers) covers |= COVERED_BY.rehabilitation;
  if (sick.mask === 0 && sicknessIndex(run, now, amounts) > 0) covers |= COVERED_BY.sickness;
  if (unemployed.mask === 0) {
    covers |= COVERED_BY.unemployment;
    book.route[i] = ROUTES.indexOf(routeOf(run, now, value, unemployed));
  }
  if (rehabilitation.paid) payRehabilitation(run, now, i, rehabilitation, amounts);
  else if (sick.paid) book.basis[i] = sicknessIndex(run, now, amounts);

  const claimed = covers === 0 ? rehabilitationClaimOn(run, now, value) : null;
  if (claimed !== null) {
    covers |= COVERED_BY.rehabilitation;
    if (claimed.basis !== null) book.basis[i] = book.intern(claimed.basis);
  }
  book.covers[i] = covers;
  if (unemployed.countsAsWaiting && claimed?.basis == null) countAsWaiting(run);
  remember(run, now, value, { rehabilitation, sick, unemployed, claimed: claimed?.basis != null }, amounts);
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

/** The basis of sickness allowance in these circumstances + 1; 0 when pay or pension leave nothing of it. */
function sicknessIndex(run: Run, now: Circumstances, amounts: Amounts): number {
  if (amounts.sickness === null) {
    const basis = sicknessBasis(now, run.sickness.spell as OpenSpell);
    amounts.sickness = basis.amount > 0 ? run.book.intern(basis) : 0;
  }
  return amounts.sickness;
}

function payRehabilitation(
  run: Run,
  now: Circumstances,
  i: number,
  { attended }: RehabilitationDay,
  amounts: Amounts,
): void {
  const { book } = run;
  amounts.rehabilitation ??= book.intern(rehabilitationBasis(run, now, payReceived(run, now.month)));
  if ((book.bases[amounts.rehabilitation - 1]?.amount ?? 0) > 0) book.basis[i] = amounts.rehabilitation;
  if (!attended) return;
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

interface DayOutcome {
  readonly rehabilitation: RehabilitationDay;
  readonly sick: SicknessDay;
  readonly unemployed: UnemploymentDay;
  /** Waiting or interval pay was paid. */
  readonly claimed: boolean;
}

/** What the next days will ask about this one. */
function remember(
  run: Run,
  now: Circumstances,
  value: Day,
  { rehabilitation, sick, unemployed, claimed }: DayOutcome,
  amounts: Amounts,
): void {
  const { book } = run;
  const i = value - book.first;
  const { sickness } = run;
  const spell = sickness.spell;
  if (sick.paid && spell !== null) {
    sickness.lastPaid = value;
    sickness.lastPaidOf.set(spell.spell.illness, value);
    sickness.lastIncome = spell.income;
  }
  if (run.workingDays.is(value)) sickness.lastWorkingDayPaid = sick.paid;
  if (rehabilitation.paid || rehabilitation.toEmployer) {
    const { step, whole } = now.rehabilitation as NonNullable<Circumstances['rehabilitation']>;
    (run.rehabilitation.open.get(whole) as OpenWhole).paidAny = true;
    run.rehabilitation.lastPaid = { day: value, part: participationOf(whole, step), stepFrom: step.from };
  } else if (claimed) run.rehabilitation.lastPaid = { day: value, part: null, stepFrom: value };
  if (isWeekday(value)) {
    excludeWorkday(run, now, sick, rehabilitation);
    run.unemployment.lastWeekdayPaid = unemployed.mask === 0 && paysSomething(run, now, value, amounts);
  }
  followMaxima(run, now, value, sick);
  book.countedBefore[i + 1] = (book.countedBefore[i] as number) + (sick.counts ? 1 : 0);
  book.partialBefore[i + 1] = (book.partialBefore[i] as number) + (sick.paid && sick.partial ? 1 : 0);
}

/** Pay of a day of sanction, sickness or rehabilitation allowance is not adjusted (R29, R55). */
function excludeWorkday(run: Run, now: Circumstances, sick: SicknessDay, rehabilitation: RehabilitationDay): void {
  if (now.work.length === 0 || isAboveWorkingTimeLimit(now)) return;
  const sanctioned = now.sanction && now.services.length === 0;
  if (!sanctioned && !sick.paid && !rehabilitation.paid && !rehabilitation.toEmployer) return;
  for (const worked of run.worked) {
    if (worked.month === now.month && now.work.includes(worked.step)) worked.excluded += 1;
  }
}

/** R31: a day that means test, parents' income or pay bring to zero is no paid day. */
function paysSomething(run: Run, now: Circumstances, value: Day, amounts: Amounts): boolean {
  const pay = adjustedPay(run, now.month);
  if (amounts.unemployment?.pay !== pay) {
    const { zero } = unemploymentAmount(run, now, pay, hasSupplement(run, now, value));
    amounts.unemployment = { pay, paid: zero === null };
  }
  return amounts.unemployment.paid;
}

/** Work capacity and work after each maximum (SVL 8:9.2, 8:9.5; R46). */
function followMaxima(run: Run, now: Circumstances, value: Day, sick: SicknessDay): void {
  for (const maximum of run.sickness.maxima) {
    if (value <= maximum.lastDay) continue;
    const works = now.work.length > 0;
    const capable = (now.registered || now.services.length > 0 || works || now.rehabilitation !== null) && !sick.paid;
    if (!capable) maximum.capacitySince = null;
    else maximum.capacitySince ??= value;
    maximum.workDays = works ? maximum.workDays + 1 : 0;
    if (maximum.workDays >= now.law('sickness.extra-work-days')) maximum.worked = true;
  }
}
