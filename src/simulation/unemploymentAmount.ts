/** The daily amount of unemployment benefit, in the order of operations of R14. */
import { addYears, day } from '../calendar/day.js';
import { type FigureName, lawOn } from '../law/rates/index.js';
import { type Reason, reason } from '../law/reasons.js';
import { adjustedEarningsRelated, adjustmentReduction } from '../law/unemployment/adjustment.js';
import { isMeansTested, type UnemploymentBenefit } from '../law/unemployment/benefitKind.js';
import {
  earningsRelatedAmount,
  earningsRelatedStep,
  hasSteps,
  steppedAmount,
} from '../law/unemployment/earningsRelated.js';
import { childIncrease, fullAmount } from '../law/unemployment/fullAmount.js';
import {
  afterMeansTest,
  countedIncome,
  countsInMeansTest,
  meansTestTerms,
  monthOfFull,
} from '../law/unemployment/meansTest.js';
import { afterParentsTest, countedParentsIncome, parentsLimit } from '../law/unemployment/parentsIncome.js';
import { type Cents, minusDownToZero, SHARE_UNIT } from '../money/cents.js';
import { type ExactCents, exactly, roundExact } from '../money/exact.js';
import type { Circumstances } from './circumstances.js';
import { deducting } from './monthlyItems.js';
import type { ZeroReason } from './result.js';
import type { Run } from './run.js';
import { benefitOn, isWorkConditionMet } from './unemploymentDay.js';

/** Act 962/2024: services begun before this day keep the supplement (R37). */
const SUPPLEMENT_ENDS = day('2025-01-01');

export interface UnemploymentAmount {
  readonly benefit: UnemploymentBenefit;
  readonly daily: Cents;
  /** What a whole day would bring before adjustment, for the use of earnings-related days (TTL 6:7.3). */
  readonly full: Cents;
  readonly reasons: readonly Reason[];
  /** The rule that brought the amount to zero. */
  readonly zero: Exclude<ZeroReason, 'smallest-payment'> | null;
  readonly projected: readonly FigureName[];
}

/**
 * @param payInMonth pay received in the month that is adjusted (R29)
 * @param supplement the service supplement is due
 * @param without a rule left out, to see what it takes
 */
export function unemploymentAmount(
  run: Run,
  now: Circumstances,
  payInMonth: Cents,
  supplement: boolean,
  without: ZeroReason | null = null,
): UnemploymentAmount {
  const projected = new Set<FigureName>();
  const law = lawOn(now.from, projected);
  const benefit = benefitOn(run, now);
  const reasons: Reason[] = [];
  const { client } = run.facts;
  const { children } = now.household;
  const inService = now.services.length > 0;
  let zero: UnemploymentAmount['zero'] = null;
  const baseWage = client.fund.baseWage;
  let full: Cents;

  if (benefit === 'earnings-related-allowance') {
    const given = client.fund.dailyAmount;
    if (given !== null) run.assumptions.add('fund-amount-as-given');
    const whole =
      given ?? ((earningsRelatedAmount(law, baseWage ?? (0 as Cents)) + childIncrease(law, children)) as Cents);
    const steps = hasSteps(client.workCondition.metOn);
    const share = steps
      ? earningsRelatedStep(law, Math.floor(run.unemployment.earnings.paid / SHARE_UNIT))
      : SHARE_UNIT;
    full = steppedAmount(law, whole, share);
    reasons.push(reason('unemployment.earnings-related', { full: whole, share, daily: full }));
  } else {
    full = fullAmount(law, children);
    reasons.push(reason('unemployment.full-amount', { daily: full, children, increase: childIncrease(law, children) }));
  }

  const perMonth = law('unemployment.days-per-month');
  const daily = (monthly: ExactCents): Cents => roundExact(monthly, 10, perMonth);
  const monthFull = monthOfFull(law, full);
  let month = monthFull;
  if (without !== 'means-test' && isMeansTested(benefit) && !inService && !isExempt(run, now, benefit)) {
    const income = countedIncome(
      now.otherIncome.filter(({ kind }) => countsInMeansTest(kind)).map(({ monthly }) => monthly),
    );
    const input = { full, income, family: now.household.spouse || children > 0, children };
    month = afterMeansTest(law, input);
    if (month < monthFull) {
      reasons.push(reason('unemployment.means-test', { income, ...meansTestTerms(law, input), daily: daily(month) }));
      if (month === 0) zero = 'means-test';
    }
  }
  for (const other of without === 'benefit-deduction' ? [] : deducting(now)) {
    const left = Math.min(month, Math.max(0, monthFull - exactly(other.monthly))) as ExactCents;
    if (left === month) continue;
    month = left;
    reasons.push(reason('unemployment.benefit-deduction', { reduction: other.monthly, daily: daily(month) }));
    if (month === 0) zero ??= 'benefit-deduction';
  }
  for (const income of now.otherIncome) {
    if (income.kind !== 'home-care-allowance' || month === 0 || without === 'benefit-deduction') continue;
    month = Math.max(0, month - exactly(income.monthly)) as ExactCents;
    reasons.push(reason('unemployment.benefit-deduction', { reduction: income.monthly, daily: daily(month) }));
    if (month === 0) zero ??= 'benefit-deduction';
  }
  const { parents } = now.household;
  const parentsTest =
    without !== 'parents-income' &&
    isMeansTested(benefit) &&
    parents.livesWith &&
    !parents.provenNoSupport &&
    !inService &&
    !isWorkConditionMet(run, now.from);
  if (parentsTest) {
    const left = afterParentsTest(law, parents, monthFull, month);
    if (left < month) {
      month = left;
      reasons.push(
        reason('unemployment.parents-income', {
          income: countedParentsIncome(law, parents),
          limit: parentsLimit(law, parents),
          daily: daily(month),
        }),
      );
      if (month === 0) zero ??= 'parents-income';
    }
  }
  let amount = daily(month);
  if (supplement && amount > 0) {
    const increase = law('unemployment.service-supplement') as Cents;
    amount = (amount + increase) as Cents;
    reasons.push(reason('unemployment.service-supplement', { supplement: increase, daily: amount }));
  }
  const whole = amount;
  if (payInMonth > 0 && amount > 0 && without !== 'pay') {
    const reduction = adjustmentReduction(law, payInMonth);
    amount =
      benefit === 'earnings-related-allowance'
        ? adjustedEarningsRelated(law, amount, payInMonth, baseWage)
        : minusDownToZero(amount, reduction);
    reasons.push(reason('unemployment.adjustment', { pay: payInMonth, reduction, daily: amount }));
    if (amount === 0) zero = 'pay';
  }
  if (amount === 0 && zero === null) zero = 'means-test';
  return { benefit, daily: amount, full: whole, reasons, zero, projected: [...projected] };
}

/** TTL 7:8.2: 55 or older when the work condition was met, to 30.4.2026. */
function isExempt(run: Run, now: Circumstances, benefit: UnemploymentBenefit): boolean {
  const age = now.law('unemployment.means-exempt-age');
  const { met, metOn } = run.facts.client.workCondition;
  if (benefit !== 'labour-market-subsidy' || age === 0 || !met) return false;
  return addYears(run.facts.client.birth, age, 'first-of-next') <= (metOn ?? now.from);
}

/** Whether the service supplement is due: services begun before 2025, and up to seven days between two (R37). */
export function hasSupplement(run: Run, now: Circumstances, value: number): boolean {
  const { days, lastServiceDay } = run.unemployment.supplement;
  if (days >= now.law('unemployment.supplement-days')) return false;
  if (now.services.length > 0) return now.services.some(({ from }) => from < SUPPLEMENT_ENDS);
  if (lastServiceDay === null) return false;
  const between = now.law('unemployment.supplement-between-days');
  const next = run.path.steps.find(({ situation, from }) => situation === 'service' && from > value);
  return next !== undefined && next.from < SUPPLEMENT_ENDS && next.from - lastServiceDay - 1 <= between;
}
