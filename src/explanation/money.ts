/** What becomes of a month's money: the tax on what belongs to it, and the payments that arrive in it (R25–R27). */
import { type Month, monthOf } from '../calendar/day.js';
import { contains } from '../calendar/period.js';
import { isTaxFree } from '../law/benefits.js';
import type { Cents } from '../money/cents.js';
import type { MoneyResult, MonthMoney, Payment, PaymentPart } from '../payments/money.js';
import type { MonthResult, PathResult } from '../simulation/result.js';
import { cents, count, euros, minus, plus, type Step, share, times } from './term.js';

export interface ExplainedMoney {
  readonly money: MonthMoney;
  /** The tax on the month's income, payment by payment. */
  readonly taxes: readonly ExplainedTax[];
  readonly withheld: Step;
  readonly net: Step;
  readonly payments: readonly ExplainedPayment[];
  readonly arrives: Step;
}

/** The part of a payment's tax that falls on one month. */
export interface ExplainedTax {
  readonly payment: Payment;
  /** The horizon leaves its block open: the tax is reckoned, nothing arrives yet. */
  readonly open: boolean;
  readonly tax: Cents;
  readonly step: Step;
}

export interface ExplainedPayment {
  readonly payment: Payment;
  /** Days × amount, where the payment is for the days of one benefit as they stand. */
  readonly gross: readonly Step[];
  readonly withheld: Step;
  readonly net: Step;
}

export function explainMoney(result: PathResult, money: MoneyResult, month: MonthResult): ExplainedMoney {
  const found = money.months.find((each) => each.month === month.month) as MonthMoney;
  const taxes = [
    ...money.payments.flatMap((payment) => taxOf(payment, month.month, false)),
    ...money.open.flatMap((payment) => taxOf(payment, month.month, true)),
  ];
  const arriving = money.payments.filter(({ date }) => monthOf(date) === month.month);
  return {
    money: found,
    taxes,
    withheld: cents('withheld', plus(...taxes.map(({ tax }) => euros('tax', tax))), found.withheld),
    net: cents('net', minus(euros('gross', month.gross), euros('withheld', found.withheld)), found.net),
    payments: arriving.map((payment) => explainedPayment(result, payment)),
    arrives: cents('arrives', plus(...arriving.map(({ net }) => euros('net', net))), found.arrives),
  };
}

function taxOf(payment: Payment, month: Month, open: boolean): ExplainedTax[] {
  const part = payment.parts.find((each) => each.month === month);
  if (part === undefined || isTaxFree(payment.benefit)) return [];
  return [{ payment, open, tax: part.withheld, step: cents('withheld', taxTerm(payment, part), part.withheld) }];
}

/** Each month half up of its own gross, the last one what is left of the payment's tax (R27). */
function taxTerm({ parts, withheld, withholding }: Payment, part: PaymentPart) {
  const others = parts.slice(0, -1);
  if (part !== parts.at(-1) || others.length === 0) {
    return times(euros('gross', part.gross), share('share', withholding.share));
  }
  return minus(euros('withheld', withheld), plus(...others.map((each) => euros('tax', each.withheld))));
}

function explainedPayment(result: PathResult, payment: Payment): ExplainedPayment {
  const { gross, withheld, net, withholding } = payment;
  return {
    payment,
    gross: grossSteps(result, payment),
    withheld: cents('withheld', times(euros('gross', gross), share('share', withholding.share)), withheld),
    net: cents('net', minus(euros('gross', gross), euros('withheld', withheld)), net),
  };
}

/** Runs of its days; else its months. What is collected comes off. */
function grossSteps(result: PathResult, payment: Payment): Step[] {
  const { gross, collected, parts } = payment;
  const whole = (gross + collected) as Cents;
  const runs = runsOf(result, payment);
  const sums = runs.map(({ days, amount }) => (days * amount) as Cents);
  const told = sums.reduce((sum, each) => sum + each, 0) === whole;
  const terms = told ? sums.map((each) => euros('part', each)) : parts.map((each) => euros('part', each.gross));
  const products = told
    ? runs.map(({ days, amount }, i) =>
        cents('sum', times(count('days', days), euros('daily', amount)), sums[i] as Cents),
      )
    : [];
  const collects =
    collected > 0 ? [cents('gross', minus(euros('sum', whole), euros('collected', collected)), gross)] : [];
  return [...products, cents('sum', plus(...terms), told ? whole : gross), ...(told ? collects : [])];
}

interface Run {
  days: number;
  readonly amount: Cents;
}

/** The days of the payment's benefit in its period, in runs of one amount. */
function runsOf({ days }: PathResult, payment: Payment): Run[] {
  const runs: Run[] = [];
  for (const { day, paid, compensation } of days) {
    if (!contains(payment, day)) continue;
    const one = [paid, compensation].find((each) => each?.benefit === payment.benefit);
    if (!one) continue;
    const last = runs.at(-1);
    if (last?.amount === one.amount) last.days += 1;
    else runs.push({ days: 1, amount: one.amount });
  }
  return runs;
}
