/** At the end of a month its pay is known, so the days of unemployment benefit get their euros (R14, R29, R31). */
import { addDays, type Day, isWeekday, type Month } from '../../calendar/day.js';
import { readingOn } from '../../law/rates/index.js';
import { type PayPart, type Reason, reason } from '../../law/reasons.js';
import { isBelowSmallestPayment, smallestPaymentTerms } from '../../law/unemployment/smallestPayment.js';
import { type Cents, mulDiv, SHARE_UNIT, ZERO } from '../../money/cents.js';
import { COVERED_BY, ROUTES, type Route, ZERO_REASONS } from '../days/book.js';
import type { Run } from '../days/run.js';
import { countsInAnnualIncome } from '../past/history.js';
import type { ZeroReason } from '../result.js';
import type { Circumstances } from '../timeline/circumstances.js';
import { type UnemploymentAmount, unemploymentAmount } from './amount.js';
import { attendsService } from './attendance.js';
import { adjustedParts } from './monthlyPay.js';
import { hasSupplement } from './supplement.js';

interface EntitledDay {
  readonly value: Day;
  readonly now: Circumstances;
  readonly amount: UnemploymentAmount;
}

/** @param runs the month's runs of equal circumstances, in order */
export function settleMonth(run: Run, month: Month, runs: readonly Circumstances[]): void {
  const [first] = runs;
  if (first === undefined) return;
  const state = run.unemployment;
  state.earnings = state.earningsAtMonthStart;
  const payInMonth = adjustedParts(run, month);
  const entitled = entitledDays(run, runs, payInMonth);
  const total = entitled.reduce((sum, { value, amount }) => sum + (isWeekday(value) ? amount.daily : 0), 0) as Cents;
  const tooSmall = total > 0 && isBelowSmallestPayment(first.law, total);
  const indices: Indices = new Map();
  let workingDays = 0;
  for (const { value, now, amount } of entitled) {
    if (amount.zero === null && run.workingDays.is(value)) workingDays += 1;
    if (!isWeekday(value)) continue;
    if (tooSmall && amount.daily > 0) {
      const reasons = [...amount.reasons, smallestPayment(first.from, total)];
      leaveUnpaid(run, value, { ...amount, reasons }, 'smallest-payment', amount.daily);
    } else if (amount.zero === null) pay(run, now, value, amount, indices);
    else leaveUnpaid(run, value, amount, amount.zero, lostTo(run, now, payInMonth, amount.zero));
  }
  state.earningsAtMonthStart = state.earnings;
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

function leaveUnpaid(run: Run, value: Day, amount: UnemploymentAmount, rule: ZeroReason, lost: Cents): void {
  const { book } = run;
  const i = value - book.first;
  book.zero[i] = ZERO_REASONS.indexOf(rule);
  book.lostToZero[i] = lost;
  const { benefit, reasons, projected } = amount;
  book.emptied[i] = book.intern({ benefit, family: 'unemployment', amount: ZERO, reasons, projected });
}

/** The days that unemployment benefit covers, with their amounts; uses up supplement and earnings-related days. */
function entitledDays(run: Run, runs: readonly Circumstances[], payInMonth: readonly PayPart[]): EntitledDay[] {
  const days: EntitledDay[] = [];
  const { supplement } = run.unemployment;
  for (const now of runs) {
    let knownFor = '';
    let amount: UnemploymentAmount | null = null;
    for (let value = now.from; value <= now.to; value = addDays(value, 1)) {
      if (now.services.length > 0) supplement.lastServiceDay = value;
      if (((run.book.covers[value - run.book.first] as number) & COVERED_BY.unemployment) === 0) continue;
      const withSupplement = hasSupplement(run, now, value);
      const { left, paid } = run.unemployment.earnings;
      const key = `${withSupplement}:${paid}:${left > 0}`;
      if (amount === null || key !== knownFor) amount = unemploymentAmount(run, now, payInMonth, withSupplement);
      knownFor = key;
      days.push({ value, now, amount });
      if (!isWeekday(value)) continue;
      if (withSupplement) supplement.days += 1;
      useEarningsRelated(run, amount);
    }
  }
  return days;
}

/** A day uses up its paid share of a full day (TTL 6:7.3, R42). */
function useEarningsRelated(run: Run, amount: UnemploymentAmount): void {
  if (amount.benefit !== 'earnings-related-allowance' || amount.full === 0) return;
  const used = mulDiv(amount.daily, SHARE_UNIT, amount.full);
  const { left, paid } = run.unemployment.earnings;
  run.unemployment.earnings = { left: Math.max(0, left - used), paid: paid + used };
}

/** Where a month's amounts stand in the book, by the route on which they are paid. */
type Indices = Map<UnemploymentAmount, number[]>;

function pay(run: Run, now: Circumstances, value: Day, amount: UnemploymentAmount, indices: Indices): void {
  const i = value - run.book.first;
  const route = run.book.route[i] as number;
  const known = indices.get(amount) ?? [];
  indices.set(amount, known);
  known[route] ??= run.book.intern({
    benefit: amount.benefit,
    family: 'unemployment',
    amount: amount.daily,
    reasons: [...amount.reasons, ...routeReasons(ROUTES[route] ?? 'plain')],
    projected: amount.projected,
  });
  run.book.basis[i] = known[route];
  if (amount.benefit === 'basic-unemployment-allowance') run.assumptions.add('basic-allowance-unlimited');
  payExpenses(run, now, value);
}

/** Why the day is paid at all, where that is not plain unemployment. */
function routeReasons(route: Route): Reason[] {
  return route === 'plain' ? [] : [reason(`unemployment.${route}`, {})];
}

/** 9 € for an attended day of a service on which benefit is paid (R23, R43). */
function payExpenses(run: Run, now: Circumstances, value: Day): void {
  if (now.incapacity !== null || !attendsService(run, now, value)) return;
  const i = value - run.book.first;
  run.book.compensation[i] = 1;
  run.book.compensationCents[i] = now.law('unemployment.expense-compensation');
}

/** Enters the month's benefits for annual incomes that look back on it (R12, R50, R56). */
function record(run: Run, month: Month, runs: readonly Circumstances[], unemploymentDays: number): void {
  const stated = run.items.filter((item) => item.month === month && countsInAnnualIncome(item.benefit));
  let gross = stated.reduce((sum, item) => sum + item.gross, 0);
  let workingDays = unemploymentDays;
  for (const now of runs) {
    for (let value = now.from; value <= now.to; value = addDays(value, 1)) {
      const i = value - run.book.first;
      gross += run.book.basisAt(i)?.amount ?? 0;
      if (!run.workingDays.is(value)) continue;
      const covers = run.book.covers[i] as number;
      const byUnemployment = (covers & COVERED_BY.unemployment) !== 0;
      const byOther =
        (covers & COVERED_BY.rehabilitation) !== 0 ||
        run.book.basisAt(i)?.family === 'sickness' ||
        stated.some(({ period }) => period.from <= value && value <= period.to);
      if (byOther && !byUnemployment) workingDays += 1;
    }
  }
  run.ledger.addBenefits(month, gross, workingDays);
}
