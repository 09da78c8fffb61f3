/** A day or a month taken apart, for machines: keys and codes in English, sentences in the language of `--lang`. */
import { shownDay, shownMonth } from '../../answer/anonymity.js';
import type { DayExplanation, ExplainedFamily } from '../../explanation/day.js';
import { idleRules } from '../../explanation/idleRules.js';
import type { DayRun, EmptiedRun, ExplainedBenefit, GapRun, MonthExplanation } from '../../explanation/month.js';
import type { ExplainedPart } from '../../explanation/monthlyPart.js';
import type { ExplainedRule } from '../../explanation/rule.js';
import type { Input } from '../../explanation/term.js';
import { euros } from '../../money/cents.js';
import type { DailyPayment } from '../../simulation/result.js';
import { reasonText } from '../reasons.js';
import type { Texts } from '../texts.js';
import { numberOf } from './expression.js';
import { moneyJson } from './moneyJson.js';
import { stepJson } from './stepJson.js';

export function dayJson({ day, result, families, parts, compensation }: DayExplanation, texts: Texts) {
  return {
    date: shownDay(day),
    paid: result.paid && paymentJson(result.paid),
    covers: result.covers,
    inGap: result.inGap,
    reducedToZero: result.reducedToZero,
    lost: euros(result.lostToZero),
    families: families.map((family) => familyJson(family, texts)),
    monthly: parts.map((part) => partJson(part, texts)),
    compensation: compensation && {
      ...paymentJson(compensation.payment),
      rules: compensation.rules.map((rule) => ruleJson(rule, texts)),
    },
  };
}

export function monthJson(explanation: MonthExplanation, texts: Texts) {
  const { month, benefits, gross, taxFree, emptied, gaps, money } = explanation;
  return {
    month: shownMonth(month.month),
    gross: euros(month.gross),
    taxFree: euros(month.taxFree),
    benefits: benefits.map((benefit) => benefitJson(benefit, texts)),
    sums: [
      { of: 'gross', ...stepJson(gross) },
      { of: 'taxFree', ...stepJson(taxFree) },
    ],
    reducedToNothing: emptied.map((run) => emptiedJson(run, texts)),
    gaps: gaps.map(gapJson),
    ...moneyJson(money),
  };
}

function familyJson({ family, outcome, payment, rules, obstacles }: ExplainedFamily, texts: Texts) {
  return {
    family,
    outcome,
    ...(payment && paymentJson(payment)),
    obstacles,
    rules: rules.map((rule) => ruleJson(rule, texts)),
    withoutEffect: payment ? idleRules(payment) : [],
  };
}

function paymentJson({ benefit, amount }: Pick<DailyPayment, 'benefit' | 'amount'>) {
  return { benefit, amount: euros(amount) };
}

function ruleJson({ reason, section, figures, inputs, steps, amount }: ExplainedRule, texts: Texts) {
  return {
    rule: reason.rule,
    section,
    message: reasonText(reason, texts),
    inputs: Object.fromEntries(inputs.map(inputJson)),
    arithmetic: steps.map(stepJson),
    amount: amount === null ? null : euros(amount),
    figures: figures.map(({ name, value, unit, section: law, from, source, status, checked }) => ({
      name,
      value,
      unit,
      section: law,
      from,
      source,
      status,
      checked,
    })),
  };
}

function inputJson({ name, quantity }: Input): readonly [string, number | string] {
  if (quantity.kind === 'day') return [name, shownDay(quantity.value)];
  if (quantity.kind === 'month') return [name, shownMonth(quantity.value)];
  return [name, numberOf(quantity)];
}

function benefitJson({ item, runs, parts, sum }: ExplainedBenefit, texts: Texts) {
  return {
    benefit: item.benefit,
    family: item.family,
    days: item.days,
    gross: euros(item.gross),
    runs: runs.map((run) => runJson(run, texts)),
    monthly: parts.map((part) => partJson(part, texts)),
    sum: stepJson(sum),
  };
}

function runJson({ from, to, payment, days, product, rules }: DayRun, texts: Texts) {
  return {
    from: shownDay(from),
    to: shownDay(to),
    days,
    dailyAmount: euros(payment.amount),
    gross: stepJson(product).result,
    arithmetic: stepJson(product),
    rules: rules.map((rule) => ruleJson(rule, texts)),
  };
}

function partJson({ item, rules, step }: ExplainedPart, texts: Texts) {
  return {
    benefit: item.benefit,
    from: shownDay(item.period.from),
    to: shownDay(item.period.to),
    days: item.days,
    daysOfMonth: item.ofDays,
    monthlyAmount: euros(item.monthly),
    gross: euros(item.gross),
    arithmetic: stepJson(step),
    rules: rules.map((rule) => ruleJson(rule, texts)),
  };
}

function emptiedJson({ from, to, payment, days, reason, lost, rules }: EmptiedRun, texts: Texts) {
  return {
    from: shownDay(from),
    to: shownDay(to),
    benefit: payment.benefit,
    days,
    reason,
    lost: euros(lost),
    rules: rules.map((rule) => ruleJson(rule, texts)),
  };
}

function gapJson({ from, to, calendarDays, finding }: GapRun) {
  return {
    from: shownDay(from),
    to: shownDay(to),
    calendarDays,
    code: finding.code,
    causes: finding.causes,
    law: finding.law,
  };
}
