/** The annual income of a right that begins on a day (R12, R50), with the reasons that show its parts. */
import { type Day, day } from '../../calendar/day.js';
import { familyOf } from '../../law/benefits.js';
import { type FigureName, lawOn, type Reading, readingOn } from '../../law/rates/index.js';
import { type Reason, reason } from '../../law/reasons.js';
import { minimumRate, partialRehabilitationRate } from '../../law/rehabilitation/amount.js';
import { annualIncome, benefitBasedIncome, reviewMonths } from '../../law/sickness/annualIncome.js';
import { partialRate } from '../../law/sickness/partial.js';
import { incomeOfRate, incomeRate, rateAboveThreshold, rateTerms } from '../../law/sickness/rate.js';
import type { Cents } from '../../money/cents.js';
import { type ExactCents, exactly } from '../../money/exact.js';
import type { HistoryBenefit } from '../../scenario/facts.js';
import type { Run } from '../days/run.js';

/** Act 535/2019: the present formula begins here; older rights are computed by it, as an approximation. */
const FORMULA_BEGINS = day('2020-01-01');

/** The figures of a right that begins on a day. */
export function formulaOn(start: Day, projected?: Set<FigureName>): Reading {
  return readingOn(start < FORMULA_BEGINS ? FORMULA_BEGINS : start, projected);
}

export interface IncomeOn {
  readonly income: ExactCents;
  readonly reasons: readonly Reason[];
}

/** @param formula the figures of the right's year */
export function incomeOn(run: Pick<Run, 'facts' | 'history' | 'ledger'>, start: Day, formula: Reading): IncomeOn {
  const { law, figures } = formula;
  const { decided, wages, grossTotal, entrepreneur } = run.facts.client.annualIncome;
  if (decided !== undefined) {
    return { income: exactly(decided), reasons: [reason('sickness.income-decided', { income: exactly(decided) })] };
  }
  const { first, last } = reviewMonths(law, start);
  const listed = wages
    .filter(({ month }) => month >= first && month <= last)
    .reduce((sum, { gross }) => sum + gross, 0);
  const allWages = ((grossTotal ?? listed) + run.ledger.wagesIn(first, last)) as Cents;
  const past = run.history.benefitsIn(first, last, (entry, value) => historyRate(run, entry, value));
  const simulated = run.ledger.benefitsIn(first, last);
  const benefits = {
    gross: (past.gross + simulated.gross) as Cents,
    workingDays: past.workingDays + simulated.workingDays,
  };
  const income = annualIncome(law, { wages: allWages, entrepreneur, benefits });
  const ofBenefits = benefitBasedIncome(law, benefits);
  const facts = {
    first,
    last,
    wages: allWages,
    deduction: allWages > 0 ? law('sickness.contribution-deduction') : 0,
    entrepreneur,
    benefitGross: benefits.gross,
    benefitDays: benefits.workingDays,
    average: ofBenefits.average,
    yearly: ofBenefits.yearly,
    benefitIncome: ofBenefits.income,
    terms: benefits.workingDays > 0 ? rateTerms(law) : null,
    income,
  };
  return { income, reasons: [reason('sickness.annual-income', facts, figures)] };
}

/** SVL 11:2.7: annual income of a right that begins soon after the last paid day. */
export function keptIncome(start: Day, own: ExactCents, income: ExactCents): Reason {
  const { law, figures } = readingOn(start);
  return reason('sickness.kept-income', { days: law('sickness.relapse-days'), own, income }, figures);
}

/** What a sickness or rehabilitation entry without `dailyAmount` paid on a day (R12, R45). */
export function historyRate(run: Pick<Run, 'facts' | 'history' | 'ledger'>, entry: HistoryBenefit, value: Day): Cents {
  const formula = formulaOn(entry.from);
  const { law } = formula;
  const { income } = incomeOn(run, entry.from, formula);
  const now = lawOn(value);
  if (familyOf(entry.benefit) === 'sickness') {
    const daily = Math.max(incomeRate(law, income), now('sickness.minimum')) as Cents;
    return entry.benefit === 'partial-sickness-allowance' ? partialRate(now, daily) : daily;
  }
  // The programme is not known; only a young person's allowance shows its own minimum (R53).
  const young = entry.benefit === 'young-persons-rehabilitation-allowance';
  const minimum = young ? minimumRate(now, 'young-persons-plan', entry.from) : now('sickness.minimum');
  const daily = Math.max(rateAboveThreshold(law, income), minimum) as Cents;
  return entry.benefit === 'partial-rehabilitation-allowance' ? partialRehabilitationRate(now, daily) : daily;
}

/** The annual income behind a past sickness entry: from its decided amount, else computed at its start. */
export function incomeOfEntry(
  run: Pick<Run, 'facts' | 'history' | 'ledger'>,
  entry: HistoryBenefit,
  formulaDay: Day,
): ExactCents {
  const formula = formulaOn(formulaDay);
  const { law } = formula;
  if (entry.dailyAmount === undefined) return incomeOn(run, entry.from, formula).income;
  const whole = (entry.benefit === 'partial-sickness-allowance' ? 2 : 1) * entry.dailyAmount;
  return exactly(whole > law('sickness.minimum') ? incomeOfRate(law, whole as Cents) : (0 as Cents));
}

/** Act 693/2024: incapacity begun by this day keeps the older formula. */
const OLD_FORMULA_ENDS = day('2024-12-31');

/** R13, R50: the year of the start; within a chain of breaks of at most 30 days begun by the end of 2024, that year. */
export function formulaDayIn(chainBegan: Day, start: Day): Day {
  return chainBegan <= OLD_FORMULA_ENDS && start > OLD_FORMULA_ENDS ? OLD_FORMULA_ENDS : start;
}
