/** The daily amount of unemployment benefit, in the order of operations of R14. */
import { addYears } from '../../calendar/day.js';
import { type FigureName, type LawReader, type Reading, readingOn } from '../../law/rates/index.js';
import { type PayPart, type Reason, reason } from '../../law/reasons.js';
import { adjustedEarningsRelated, adjustmentReduction, adjustmentTerms } from '../../law/unemployment/adjustment.js';
import { isMeansTested, type UnemploymentBenefit } from '../../law/unemployment/benefitKind.js';
import {
  earningsRelatedAmount,
  earningsRelatedStep,
  earningsRelatedTerms,
  hasSteps,
  steppedAmount,
} from '../../law/unemployment/earningsRelated.js';
import { childIncrease, fullAmount } from '../../law/unemployment/fullAmount.js';
import {
  afterMeansTest,
  countedIncome,
  countsInMeansTest,
  meansTestTerms,
  monthOfFull,
} from '../../law/unemployment/meansTest.js';
import { afterParentsTest, parentsTerms } from '../../law/unemployment/parentsIncome.js';
import { type Cents, minusDownToZero, SHARE_UNIT } from '../../money/cents.js';
import { type ExactCents, exactly, roundExact } from '../../money/exact.js';
import type { Run } from '../days/run.js';
import type { ZeroReason } from '../result.js';
import type { Circumstances } from '../timeline/circumstances.js';
import { deducting } from '../timeline/monthlyItems.js';
import { sumOf } from './monthlyPay.js';
import { benefitOn, isWorkConditionMet } from './right.js';
import type { RuleToZero, UnemploymentAmount } from './state.js';

/** A month of benefit on its way through the tests. */
interface Calculation {
  /** A new reader of the day's law, for one rule. */
  readonly reading: () => Reading;
  readonly benefit: UnemploymentBenefit;
  readonly reasons: Reason[];
  /** The full daily amount; a month of it, and what the tests have left of it, unrounded. */
  readonly daily: Cents;
  readonly full: ExactCents;
  month: ExactCents;
  zero: RuleToZero | null;
}

/**
 * @param pay received in the month that is adjusted (R29)
 * @param supplement the service supplement is due
 * @param without a rule left out, to see what it takes
 */
export function unemploymentAmount(
  run: Run,
  now: Circumstances,
  pay: readonly PayPart[],
  supplement: boolean,
  without: ZeroReason | null = null,
): UnemploymentAmount {
  const projected = new Set<FigureName>();
  const reading = () => readingOn(now.from, projected);
  const benefit = benefitOn(run, now);
  const reasons: Reason[] = [];
  const full =
    benefit === 'earnings-related-allowance'
      ? earningsRelated(run, now, reading(), reasons)
      : flatRate(now, reading(), reasons);
  const { law } = reading();
  const month = monthOfFull(law, full);
  const calculation: Calculation = { reading, benefit, reasons, daily: full, full: month, month, zero: null };
  if (without !== 'means-test') testMeans(calculation, run, now);
  if (without !== 'benefit-deduction') deductBenefits(calculation, now);
  if (without !== 'parents-income') testParents(calculation, run, now);

  let daily = perDay(law, calculation.month);
  if (supplement && daily > 0 && benefit !== 'earnings-related-allowance') daily = supplemented(calculation, daily);
  const whole = daily;
  if (sumOf(pay) > 0 && daily > 0 && without !== 'pay') {
    daily = adjusted(calculation, daily, pay, run.facts.client.fund.baseWage);
    if (daily === 0) calculation.zero = 'pay';
  }
  return {
    benefit,
    daily,
    full: whole,
    reasons,
    zero: daily === 0 ? calculation.zero : null,
    projected: [...projected],
  };
}

function perDay(law: LawReader, month: ExactCents): Cents {
  return roundExact(month, 10, law('unemployment.days-per-month'));
}

/** Takes the month down to what a rule leaves of it, and remembers the rule that leaves less than a cent a day. */
function leave(calculation: Calculation, law: LawReader, left: number, rule: RuleToZero) {
  calculation.month = Math.max(0, left) as ExactCents;
  const daily = perDay(law, calculation.month);
  if (daily === 0) calculation.zero ??= rule;
  return { left: calculation.month, perMonth: law('unemployment.days-per-month'), daily };
}

function flatRate(now: Circumstances, { law, figures }: Reading, reasons: Reason[]): Cents {
  const { children } = now.household;
  const daily = fullAmount(law, children);
  const base = law('unemployment.base-amount') as Cents;
  const increase = childIncrease(law, children);
  reasons.push(reason('unemployment.full-amount', { base, children, increase, daily }, figures));
  return daily;
}

function earningsRelated(run: Run, now: Circumstances, { law, figures }: Reading, reasons: Reason[]): Cents {
  const { fund, workCondition } = run.facts.client;
  if (fund.dailyAmount !== null) run.assumptions.add('fund-amount-as-given');
  const { full, computed } =
    fund.dailyAmount === null
      ? computedAmount(law, fund.baseWage ?? (0 as Cents), now.household.children)
      : { full: fund.dailyAmount, computed: null };
  const fullDays = Math.floor(run.unemployment.earnings.paid / SHARE_UNIT);
  const share = hasSteps(workCondition.metOn) ? earningsRelatedStep(law, fullDays) : SHARE_UNIT;
  const base = law('unemployment.base-amount') as Cents;
  const daily = steppedAmount(law, full, share);
  reasons.push(reason('unemployment.earnings-related', { computed, full, share, base, daily }, figures));
  return daily;
}

function computedAmount(law: LawReader, baseWage: Cents, children: number) {
  const terms = earningsRelatedTerms(law);
  const increase = childIncrease(law, children);
  const full = (earningsRelatedAmount(terms, baseWage) + increase) as Cents;
  return { full, computed: { ...terms, baseWage, increase } };
}

/** TTL 6:3, 7:5. */
function supplemented({ reading, reasons }: Calculation, before: Cents): Cents {
  const { law, figures } = reading();
  const supplement = law('unemployment.service-supplement') as Cents;
  const daily = (before + supplement) as Cents;
  reasons.push(reason('unemployment.service-supplement', { before, supplement, daily }, figures));
  return daily;
}

/** TTL 7:6–8, YTL 16–17 §. */
function testMeans(calculation: Calculation, run: Run, now: Circumstances): void {
  const { benefit, daily: full, reasons } = calculation;
  const { law, figures } = calculation.reading();
  if (!isMeansTested(benefit) || now.services.length > 0 || isExempt(run, now, benefit)) return;
  const counted = now.otherIncome.filter(({ kind }) => countsInMeansTest(kind)).map(({ monthly }) => monthly);
  const income = countedIncome(counted);
  const { children, spouse } = now.household;
  const family = { family: spouse || children > 0, children };
  const left = afterMeansTest(law, { full, income, ...family });
  if (left >= calculation.month) return;
  const terms = meansTestTerms(law, family);
  const result = leave(calculation, law, left, 'means-test');
  reasons.push(reason('unemployment.means-test', { full, income, ...terms, ...result }, figures));
}

/** TTL 4:7–8: other statutory benefits and home care allowance come off in full. */
function deductBenefits(calculation: Calculation, now: Circumstances): void {
  const { full, reasons } = calculation;
  const deduct = (from: ExactCents, monthly: Cents): void => {
    const left = from - exactly(monthly);
    if (left >= calculation.month) return;
    const { law, figures } = calculation.reading();
    const result = leave(calculation, law, left, 'benefit-deduction');
    reasons.push(reason('unemployment.benefit-deduction', { from, monthly, ...result }, figures));
  };
  // Together they lower the ceiling under the means-tested amount (TTL 7:7.3).
  const together = deducting(now).reduce((sum, { monthly }) => sum + monthly, 0) as Cents;
  if (together > 0) deduct(full, together);
  for (const { kind, monthly } of now.otherIncome) {
    if (kind === 'home-care-allowance') deduct(calculation.month, monthly);
  }
}

/** TTL 7:9, YTL 18 §: a young adult who lives with parents and has not met the work condition (R15). */
function testParents(calculation: Calculation, run: Run, now: Circumstances): void {
  const { benefit, full, month: tested, reasons } = calculation;
  const { law, figures } = calculation.reading();
  const { parents } = now.household;
  if (!isMeansTested(benefit) || !parents.livesWith || parents.provenNoSupport) return;
  if (now.services.length > 0 || isWorkConditionMet(run, now.from)) return;
  const left = afterParentsTest(law, parents, full, tested);
  if (left >= tested) return;
  const terms = parentsTerms(law, parents);
  const result = leave(calculation, law, left, 'parents-income');
  reasons.push(reason('unemployment.parents-income', { full, tested, ...terms, ...result }, figures));
}

/** TTL 4:5. */
function adjusted(calculation: Calculation, before: Cents, parts: readonly PayPart[], baseWage: Cents | null): Cents {
  const { benefit, reasons } = calculation;
  const { law, figures } = calculation.reading();
  const terms = adjustmentTerms(law);
  const pay = sumOf(parts);
  const reduction = adjustmentReduction(terms, pay);
  const earnings =
    benefit === 'earnings-related-allowance' ? { base: law('unemployment.base-amount') as Cents, baseWage } : null;
  const daily =
    earnings === null
      ? minusDownToZero(before, reduction)
      : adjustedEarningsRelated(before, reduction, pay, { ...earnings, perMonth: terms.perMonth });
  const facts = { before, parts, pay, ...terms, reduction, earnings, daily };
  reasons.push(reason('unemployment.adjustment', facts, figures));
  return daily;
}

/** TTL 7:8.2: 55 or older when the work condition was met, to 30.4.2026. */
function isExempt(run: Run, now: Circumstances, benefit: UnemploymentBenefit): boolean {
  const age = now.law('unemployment.means-exempt-age');
  const { met, metOn } = run.facts.client.workCondition;
  if (benefit !== 'labour-market-subsidy' || age === 0 || !met) return false;
  return addYears(run.facts.client.birth, age, 'first-of-next') <= (metOn ?? run.facts.horizon.from);
}
