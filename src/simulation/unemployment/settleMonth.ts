/** At the end of a month its pay is known, so the days of unemployment benefit get their euros (R14, R29, R31). */
import { addDays, type Day, isWeekday, type Month } from '../../calendar/day.js';
import { contains } from '../../calendar/period.js';
import { readingOn } from '../../law/rates/index.js';
import { type PayPart, type Reason, reason } from '../../law/reasons.js';
import { isBelowSmallestPayment, smallestPaymentTerms } from '../../law/unemployment/smallestPayment.js';
import { type Cents, mulDiv, SHARE_UNIT, ZERO } from '../../money/cents.js';
import { COVERED_BY, ROUTES, type Route, ZERO_REASONS } from '../days/book.js';
import { compensationOn } from '../days/compensation.js';
import type { Run } from '../days/run.js';
import { countsInAnnualIncome } from '../past/history.js';
import type { ZeroReason } from '../result.js';
import type { Circumstances } from '../timeline/circumstances.js';
import type { MonthlyItem } from '../timeline/monthlyItems.js';
import { unemploymentAmount } from './amount.js';
import { attendsService } from './attendance.js';
import { knownAmount } from './knownAmount.js';
import { adjustedParts } from './monthlyPay.js';
import type { UnemploymentAmount } from './state.js';
import { hasSupplement } from './supplement.js';

/** Days of equal circumstances on which unemployment benefit brings the same. */
interface EntitledDays {
  readonly now: Circumstances;
  readonly amount: UnemploymentAmount;
  readonly days: Day[];
}

/** @param runs the month's runs of equal circumstances, in order */
export function settleMonth(run: Run, month: Month, runs: readonly Circumstances[]): void {
  const [first] = runs;
  if (first === undefined) return;
  const state = run.unemployment;
  state.earnings = state.earningsAtMonthStart;
  const payInMonth = adjustedParts(run, month);
  const entitled = entitledDays(run, runs, payInMonth);
  const total = entitled.reduce((sum, { days, amount }) => sum + days.filter(isWeekday).length * amount.daily, 0);
  const tooSmall = total > 0 && isBelowSmallestPayment(first.law, total as Cents);
  let workingDays = 0;
  for (const each of entitled) {
    const { now, amount, days } = each;
    if (amount.zero === null) workingDays += days.filter((value) => run.workingDays.is(value)).length;
    if (!days.some(isWeekday)) continue;
    if (tooSmall && amount.daily > 0) {
      const reasons = [...amount.reasons, smallestPayment(first.from, total as Cents)];
      leaveUnpaid(run, each, reasons, 'smallest-payment', amount.daily);
    } else if (amount.zero === null) pay(run, each);
    else leaveUnpaid(run, each, amount.reasons, amount.zero, lostTo(run, now, payInMonth, amount.zero));
  }
  state.earningsAtMonthStart = state.earnings;
  state.amounts.clear();
  record(run, month, runs, workingDays);
}

/** What a day would bring without the rule that brings it to zero. */
function lostTo(run: Run, now: Circumstances, payInMonth: readonly PayPart[], rule: ZeroReason): Cents {
  return unemploymentAmount(run, now, payInMonth, false, rule).daily;
}

/** TTL 11:5.2, YTL 24.2 §: the whole month is too small. */
function smallestPayment(value: Day, total: Cents): Reason {
  const { law, figures } = readingOn(value);
  return reason('unemployment.smallest-payment', { total, ...smallestPaymentTerms(law) }, figures);
}

function leaveUnpaid(
  { book }: Run,
  { amount: { benefit, projected }, days }: EntitledDays,
  reasons: readonly Reason[],
  rule: ZeroReason,
  lost: Cents,
): void {
  const emptied = book.intern({ benefit, family: 'unemployment', amount: ZERO, reasons, projected });
  const zero = ZERO_REASONS.indexOf(rule);
  for (const value of days) {
    if (!isWeekday(value)) continue;
    const i = value - book.first;
    book.zero[i] = zero;
    book.lostToZero[i] = lost;
    book.emptied[i] = emptied;
  }
}

/** The days that unemployment benefit covers, with their amounts; uses up supplement and earnings-related days. */
function entitledDays(run: Run, runs: readonly Circumstances[], payInMonth: readonly PayPart[]): EntitledDays[] {
  const entitled: EntitledDays[] = [];
  const { supplement } = run.unemployment;
  for (const now of runs) {
    for (let value = now.from; value <= now.to; value = addDays(value, 1)) {
      if (now.services.length > 0) supplement.lastServiceDay = value;
      if (((run.book.covers[value - run.book.first] as number) & COVERED_BY.unemployment) === 0) continue;
      const withSupplement = hasSupplement(run, now, value);
      const amount = knownAmount(run, now, payInMonth, withSupplement);
      const last = entitled.at(-1);
      if (last?.amount === amount) last.days.push(value);
      else entitled.push({ now, amount, days: [value] });
      if (!isWeekday(value)) continue;
      if (withSupplement) supplement.days += 1;
      useEarningsRelated(run, amount);
    }
  }
  return entitled;
}

/** A day uses up its paid share of a full day (TTL 6:7.3, R42). */
function useEarningsRelated(run: Run, amount: UnemploymentAmount): void {
  if (amount.benefit !== 'earnings-related-allowance' || amount.full === 0) return;
  const used = mulDiv(amount.daily, SHARE_UNIT, amount.full);
  const { left, paid } = run.unemployment.earnings;
  run.unemployment.earnings = { left: Math.max(0, left - used), paid: paid + used };
}

function pay(run: Run, entitled: EntitledDays): void {
  const { book } = run;
  const { amount, days } = entitled;
  const known: number[] = [];
  for (const value of days) {
    if (!isWeekday(value)) continue;
    const i = value - book.first;
    const route = book.route[i] as number;
    known[route] ??= book.intern({
      benefit: amount.benefit,
      family: 'unemployment',
      amount: amount.daily,
      reasons: [...amount.reasons, ...routeReasons(ROUTES[route] ?? 'plain')],
      projected: amount.projected,
    });
    book.basis[i] = known[route];
  }
  if (amount.benefit === 'basic-unemployment-allowance') run.assumptions.add('basic-allowance-unlimited');
  payExpenses(run, entitled);
}

/** Why the day is paid at all, where that is not plain unemployment. */
function routeReasons(route: Route): Reason[] {
  return route === 'plain' ? [] : [reason(`unemployment.${route}`, {})];
}

/** 9 € for an attended day of a service on which benefit is paid (R23, R43). */
function payExpenses(run: Run, { now, days }: EntitledDays): void {
  if (now.incapacity !== null || now.services.length === 0) return;
  const { book } = run;
  let index = 0;
  for (const value of days) {
    if (!isWeekday(value) || !attendsService(run, now, value)) continue;
    if (index === 0) index = book.internCompensation(compensationOn('expense-compensation', value));
    book.compensation[value - book.first] = index;
  }
}

/** Enters the month's benefits for annual incomes that look back on it (R12, R50, R56). */
function record(run: Run, month: Month, runs: readonly Circumstances[], unemploymentDays: number): void {
  const { book } = run;
  const stated = run.items.filter((item) => item.month === month && countsInAnnualIncome(item.benefit));
  let gross = stated.reduce((sum, item) => sum + item.gross, 0);
  let workingDays = unemploymentDays;
  const first = (runs[0] as Circumstances).from;
  const last = (runs.at(-1) as Circumstances).to;
  for (let value = first; value <= last; value = addDays(value, 1)) {
    const i = value - book.first;
    const basis = book.basisAt(i);
    if (basis !== null) gross += basis.amount;
    const covers = book.covers[i] as number;
    if ((covers & COVERED_BY.unemployment) !== 0 || !run.workingDays.is(value)) continue;
    const byAllowance = (covers & COVERED_BY.rehabilitation) !== 0 || basis?.family === 'sickness';
    if (byAllowance || isStated(stated, value)) workingDays += 1;
  }
  run.ledger.addBenefits(month, gross, workingDays);
}

function isStated(items: readonly MonthlyItem[], value: Day): boolean {
  for (const { period } of items) if (contains(period, value)) return true;
  return false;
}
