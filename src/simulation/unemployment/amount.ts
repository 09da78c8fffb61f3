/** The daily amount of unemployment benefit, in the order of operations of R14. */
import { addYears, day } from '../../calendar/day.js';
import { type FigureName, type LawReader, lawOn } from '../../law/rates/index.js';
import { type Reason, reason } from '../../law/reasons.js';
import { adjustedEarningsRelated, adjustmentReduction } from '../../law/unemployment/adjustment.js';
import { isMeansTested, type UnemploymentBenefit } from '../../law/unemployment/benefitKind.js';
import {
  earningsRelatedAmount,
  earningsRelatedStep,
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
import { afterParentsTest, countedParentsIncome, parentsLimit } from '../../law/unemployment/parentsIncome.js';
import { type Cents, minusDownToZero, SHARE_UNIT } from '../../money/cents.js';
import { type ExactCents, exactly, roundExact } from '../../money/exact.js';
import type { Run } from '../days/run.js';
import type { ZeroReason } from '../result.js';
import type { Circumstances } from '../timeline/circumstances.js';
import { deducting } from '../timeline/monthlyItems.js';
import { benefitOn, isWorkConditionMet } from './right.js';

type RuleToZero = Exclude<ZeroReason, 'smallest-payment'>;

export interface UnemploymentAmount {
  readonly benefit: UnemploymentBenefit;
  readonly daily: Cents;
  /** What a whole day would bring before adjustment, for the use of earnings-related days (TTL 6:7.3). */
  readonly full: Cents;
  readonly reasons: readonly Reason[];
  /** The rule that brought the amount to zero. */
  readonly zero: RuleToZero | null;
  readonly projected: readonly FigureName[];
}

/** Takes the month down to what a rule leaves of it, and remembers the rule that leaves less than a cent a day. */
function leave(calculation: Calculation, left: number, rule: RuleToZero): Cents {
  calculation.month = Math.max(0, left) as ExactCents;
  const daily = perDay(calculation.law, calculation.month);
  if (daily === 0) calculation.zero ??= rule;
  return daily;
}

/** A month of benefit on its way through the tests. */
interface Calculation {
  readonly law: LawReader;
  readonly benefit: UnemploymentBenefit;
  readonly reasons: Reason[];
  /** A month of the full amount, and what the tests have left of it, unrounded. */
  readonly full: ExactCents;
  month: ExactCents;
  zero: RuleToZero | null;
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
  const full =
    benefit === 'earnings-related-allowance' ? earningsRelated(run, now, law, reasons) : flatRate(now, law, reasons);
  const month = monthOfFull(law, full);
  const calculation: Calculation = { law, benefit, reasons, full: month, month, zero: null };
  if (without !== 'means-test') testMeans(calculation, run, now);
  if (without !== 'benefit-deduction') deductBenefits(calculation, now);
  if (without !== 'parents-income') testParents(calculation, run, now);

  let daily = perDay(law, calculation.month);
  if (supplement && daily > 0 && benefit !== 'earnings-related-allowance') {
    const increase = law('unemployment.service-supplement') as Cents;
    daily = (daily + increase) as Cents;
    reasons.push(reason('unemployment.service-supplement', { supplement: increase, daily }));
  }
  const whole = daily;
  if (payInMonth > 0 && daily > 0 && without !== 'pay') {
    daily = adjusted(calculation, daily, payInMonth, run.facts.client.fund.baseWage);
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

function flatRate(now: Circumstances, law: LawReader, reasons: Reason[]): Cents {
  const { children } = now.household;
  const daily = fullAmount(law, children);
  reasons.push(reason('unemployment.full-amount', { daily, children, increase: childIncrease(law, children) }));
  return daily;
}

function earningsRelated(run: Run, now: Circumstances, law: LawReader, reasons: Reason[]): Cents {
  const { fund, workCondition } = run.facts.client;
  if (fund.dailyAmount !== null) run.assumptions.add('fund-amount-as-given');
  const computed = (): Cents =>
    (earningsRelatedAmount(law, fund.baseWage ?? (0 as Cents)) + childIncrease(law, now.household.children)) as Cents;
  const full = fund.dailyAmount ?? computed();
  const fullDays = Math.floor(run.unemployment.earnings.paid / SHARE_UNIT);
  const share = hasSteps(workCondition.metOn) ? earningsRelatedStep(law, fullDays) : SHARE_UNIT;
  const daily = steppedAmount(law, full, share);
  reasons.push(reason('unemployment.earnings-related', { full, share, daily }));
  return daily;
}

/** TTL 7:6–8, YTL 16–17 §. */
function testMeans(calculation: Calculation, run: Run, now: Circumstances): void {
  const { law, benefit, full, reasons } = calculation;
  if (!isMeansTested(benefit) || now.services.length > 0 || isExempt(run, now, benefit)) return;
  const counted = now.otherIncome.filter(({ kind }) => countsInMeansTest(kind)).map(({ monthly }) => monthly);
  const income = countedIncome(counted);
  const { children, spouse } = now.household;
  const family = { family: spouse || children > 0, children };
  const left = afterMeansTest(law, { full: perDay(law, full), income, ...family });
  if (left >= calculation.month) return;
  const daily = leave(calculation, left, 'means-test');
  reasons.push(reason('unemployment.means-test', { income, ...meansTestTerms(law, family), daily }));
}

/** TTL 4:7–8: other statutory benefits and home care allowance come off in full. */
function deductBenefits(calculation: Calculation, now: Circumstances): void {
  const { full, reasons } = calculation;
  const deduct = (left: number, monthly: Cents): void => {
    if (left >= calculation.month) return;
    const daily = leave(calculation, left, 'benefit-deduction');
    reasons.push(reason('unemployment.benefit-deduction', { reduction: monthly, daily }));
  };
  // Together they lower the ceiling under the means-tested amount (TTL 7:7.3).
  const together = deducting(now).reduce((sum, { monthly }) => sum + monthly, 0) as Cents;
  if (together > 0) deduct(full - exactly(together), together);
  for (const { kind, monthly } of now.otherIncome) {
    if (kind === 'home-care-allowance') deduct(calculation.month - exactly(monthly), monthly);
  }
}

/** TTL 7:9, YTL 18 §: a young adult who lives with parents and has not met the work condition (R15). */
function testParents(calculation: Calculation, run: Run, now: Circumstances): void {
  const { law, benefit, full, reasons } = calculation;
  const { parents } = now.household;
  if (!isMeansTested(benefit) || !parents.livesWith || parents.provenNoSupport) return;
  if (now.services.length > 0 || isWorkConditionMet(run, now.from)) return;
  const left = afterParentsTest(law, parents, full, calculation.month);
  if (left >= calculation.month) return;
  const daily = leave(calculation, left, 'parents-income');
  reasons.push(
    reason('unemployment.parents-income', {
      income: countedParentsIncome(law, parents),
      limit: parentsLimit(law, parents),
      daily,
    }),
  );
}

/** TTL 4:5. */
function adjusted(calculation: Calculation, daily: Cents, pay: Cents, baseWage: Cents | null): Cents {
  const { law, benefit, reasons } = calculation;
  const reduction = adjustmentReduction(law, pay);
  const left =
    benefit === 'earnings-related-allowance'
      ? adjustedEarningsRelated(law, daily, pay, baseWage)
      : minusDownToZero(daily, reduction);
  reasons.push(reason('unemployment.adjustment', { pay, reduction, daily: left }));
  return left;
}

/** TTL 7:8.2: 55 or older when the work condition was met, to 30.4.2026. */
function isExempt(run: Run, now: Circumstances, benefit: UnemploymentBenefit): boolean {
  const age = now.law('unemployment.means-exempt-age');
  const { met, metOn } = run.facts.client.workCondition;
  if (benefit !== 'labour-market-subsidy' || age === 0 || !met) return false;
  return addYears(run.facts.client.birth, age, 'first-of-next') <= (metOn ?? run.facts.horizon.from);
}

/** Act 962/2024: services begun before this day keep the supplement (R37). */
const SUPPLEMENT_ENDS = day('2025-01-01');

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
