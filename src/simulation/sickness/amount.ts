/** The daily amount of sickness and partial sickness allowance. */
import { yearOf } from '../../calendar/day.js';
import { nationalPension } from '../../law/pension/amount.js';
import { type FigureName, type LawReader, lawOn, type Reading, readingOn } from '../../law/rates/index.js';
import { noted, type Reason, type ReasonOf, reason } from '../../law/reasons.js';
import { monthlyPart } from '../../law/rehabilitation/amount.js';
import { partialRate } from '../../law/sickness/partial.js';
import { incomeRate, rateTerms } from '../../law/sickness/rate.js';
import { type Cents, minusDownToZero } from '../../money/cents.js';
import { exactly } from '../../money/exact.js';
import type { PensionStep } from '../../scenario/facts.js';
import type { Basis } from '../days/book.js';
import { formulaOn } from '../past/income.js';
import type { Circumstances } from '../timeline/circumstances.js';
import { deducting } from '../timeline/monthlyItems.js';
import type { OpenSpell } from './state.js';

/** The basis of a paid day, in the amounts of its run of equal circumstances. */
export function sicknessBasis(now: Circumstances, open: OpenSpell): Basis {
  const projected = new Set<FigureName>(open.projected);
  const reading = () => readingOn(now.from, projected);
  const reasons: Reason[] = [...open.reasons];
  let daily = open.decided?.full ?? noted(reasons, rateReason(open, projected));
  const minimum = reading();
  const lowest = minimum.law('sickness.minimum') as Cents;
  if (daily < lowest) {
    daily = noted(reasons, reason('sickness.minimum', { before: daily, daily: lowest }, minimum.figures));
  }
  if (open.extraDays) reasons.push(extraDaysReason(reading()));
  if (now.incapacity?.step.partial) {
    daily = noted(reasons, partialReason(reading(), open, daily));
    return {
      benefit: 'partial-sickness-allowance',
      family: 'sickness',
      amount: daily,
      reasons,
      projected: [...projected],
    };
  }
  const reduce = (rule: 'sickness.reduction' | 'sickness.employer-pay', monthly: Cents): void => {
    daily = noted(reasons, reductionReason(rule, reading(), daily, monthly));
  };
  const law = lawOn(now.from, projected);
  for (const pension of now.pensions) {
    reduce('sickness.reduction', pension.monthly ?? nationalOf(law, pension, now));
  }
  for (const other of deducting(now)) reduce('sickness.reduction', other.monthly);
  const pay = now.incapacity?.employerPay;
  if (pay) reduce('sickness.employer-pay', pay.monthly as Cents);
  return { benefit: 'sickness-allowance', family: 'sickness', amount: daily, reasons, projected: [...projected] };
}

/** SVL 12:2: national pension comes off, guarantee pension does not. */
function nationalOf(law: LawReader, { otherPensions }: PensionStep, { household }: Circumstances): Cents {
  return nationalPension(law, { couple: household.spouse, others: otherPensions }).monthly;
}

/** SVL 11:1. */
function rateReason(open: OpenSpell, projected: Set<FigureName>): ReasonOf<'sickness.rate'> {
  const { law, figures } = formulaOn(open.formulaDay, projected);
  const { income } = open;
  const threshold = income > 0 ? (law('sickness.income-threshold') as Cents) : null;
  const reached = threshold !== null && income >= exactly(threshold);
  const facts = {
    year: yearOf(open.formulaDay),
    income,
    threshold,
    terms: reached ? rateTerms(law) : null,
    daily: incomeRate(law, income),
  };
  return reason('sickness.rate', facts, figures);
}

/** SVL 8:9.5. */
function extraDaysReason({ law, figures }: Reading): Reason {
  const facts = { workDays: law('sickness.extra-work-days'), days: law('sickness.extra-days') };
  return reason('sickness.extra-days', facts, figures);
}

/** SVL 11:14: half, or what the partial allowance has paid already; at least half of the minimum. */
function partialReason({ law, figures }: Reading, open: OpenSpell, before: Cents): ReasonOf<'sickness.partial'> {
  const minimum = law('sickness.minimum') as Cents;
  const given = open.decided?.partial ?? null;
  const daily = Math.max(given ?? partialRate(law, before), partialRate(law, minimum)) as Cents;
  return reason('sickness.partial', { before, share: law('sickness.partial-share'), given, minimum, daily }, figures);
}

/** SVL 12:12, 7:4. */
function reductionReason(
  rule: 'sickness.reduction' | 'sickness.employer-pay',
  { law, figures }: Reading,
  before: Cents,
  monthly: Cents,
): ReasonOf<'sickness.reduction' | 'sickness.employer-pay'> {
  const reduction = monthlyPart(law, monthly);
  const perMonth = law('sickness.days-per-month');
  return reason(rule, { before, monthly, perMonth, reduction, daily: minusDownToZero(before, reduction) }, figures);
}
