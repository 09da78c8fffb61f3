/** The daily amount of sickness and partial sickness allowance. */
import { yearOf } from '../../calendar/day.js';
import { pensionByTable } from '../../law/pension/amount.js';
import { type FigureName, lawOn } from '../../law/rates/index.js';
import { type Reason, reason } from '../../law/reasons.js';
import { monthlyPart } from '../../law/rehabilitation/amount.js';
import { partialRate } from '../../law/sickness/partial.js';
import { incomeRate } from '../../law/sickness/rate.js';
import { type Cents, minusDownToZero } from '../../money/cents.js';
import type { Basis } from '../days/book.js';
import { formulaOn } from '../past/income.js';
import type { Circumstances } from '../timeline/circumstances.js';
import { deducting } from '../timeline/monthlyItems.js';
import type { OpenSpell } from './state.js';

/** The basis of a paid day, in the amounts of its run of equal circumstances. */
export function sicknessBasis(now: Circumstances, open: OpenSpell): Basis {
  const projected = new Set<FigureName>(open.projected);
  const law = lawOn(now.from, projected);
  const formula = formulaOn(open.formulaDay, projected);
  const reasons: Reason[] = [...open.reasons];
  let daily: Cents;
  if (open.decided !== null) daily = open.decided.full;
  else {
    daily = incomeRate(formula, open.income);
    reasons.push(reason('sickness.rate', { year: yearOf(open.formulaDay), daily }));
  }
  const minimum = law('sickness.minimum') as Cents;
  if (daily < minimum) {
    daily = minimum;
    reasons.push(reason('sickness.minimum', { daily }));
  }
  if (open.extraDays) reasons.push(reason('sickness.extra-days', {}));
  if (now.incapacity?.step.partial) {
    daily = Math.max(open.decided?.partial ?? partialRate(law, daily), partialRate(law, minimum)) as Cents;
    reasons.push(reason('sickness.partial', { daily }));
    return {
      benefit: 'partial-sickness-allowance',
      family: 'sickness',
      amount: daily,
      reasons,
      projected: [...projected],
    };
  }
  const reduce = (rule: 'sickness.reduction' | 'sickness.employer-pay', monthly: Cents): void => {
    const reduction = monthlyPart(law, monthly);
    daily = minusDownToZero(daily, reduction);
    reasons.push(reason(rule, { monthly, reduction, daily }));
  };
  for (const pension of now.pensions) {
    reduce('sickness.reduction', pension.monthly ?? pensionByTable(law, now.household.spouse).national);
  }
  for (const other of deducting(now)) reduce('sickness.reduction', other.monthly);
  const pay = now.incapacity?.employerPay;
  if (pay) reduce('sickness.employer-pay', pay.monthly as Cents);
  return { benefit: 'sickness-allowance', family: 'sickness', amount: daily, reasons, projected: [...projected] };
}
