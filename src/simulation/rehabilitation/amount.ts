/** The daily amount of rehabilitation allowance and of the compensation beside it. */
import { type Day, day, yearOf } from '../../calendar/day.js';
import { pensionByTable } from '../../law/pension/amount.js';
import { type FigureName, type LawReader, lawOn } from '../../law/rates/index.js';
import { type Reason, reason } from '../../law/reasons.js';
import {
  givesMaintenance,
  indexed,
  minimumRate,
  monthlyPart,
  partialRehabilitationRate,
  payReduction,
  pensionerRate,
  rateByIncome,
} from '../../law/rehabilitation/amount.js';
import { hasFlexibleDays, modeOn } from '../../law/rehabilitation/mode.js';
import { PROGRAMMES } from '../../law/rehabilitation/programmes.js';
import { type Cents, minusDownToZero } from '../../money/cents.js';
import type { Basis } from '../days/book.js';
import type { Run } from '../days/run.js';
import { formulaOn } from '../past/income.js';
import type { Circumstances } from '../timeline/circumstances.js';
import { deducting } from '../timeline/monthlyItems.js';
import { participationOf, programmeOf } from '../timeline/wholes.js';
import { interruptedUntil } from './day.js';
import type { OpenWhole } from './state.js';

/** KKRL 36 a §, Act 730/2024: study grant is deducted when the rehabilitation began on this day or later. */
const STUDY_GRANT_DEDUCTED = day('2025-08-01');

/** Act 730/2024: pay counts during a young person's plan too. */
const PAY_COUNTS_IN_YOUNG_PLAN = day('2025-01-01');

export function benefitOf(open: OpenWhole): 'rehabilitation-allowance' | 'young-persons-rehabilitation-allowance' {
  return programmeOf(open.whole) === 'young-persons-plan'
    ? 'young-persons-rehabilitation-allowance'
    : 'rehabilitation-allowance';
}

/** The unreduced daily amount by income, index and minimum (KKRL 32, 34, 35, 67 §). */
export function fullRate(
  now: Circumstances,
  open: OpenWhole,
  projected: Set<FigureName>,
): { daily: Cents; reasons: Reason[] } {
  const law = lawOn(now.from, projected);
  const start = formulaOn(open.fixedOn, projected);
  const pension = open.pensioner ? pensionNow(now, law) : (0 as Cents);
  if (pension > 0) {
    const daily = pensionerRate(law, pension);
    return { daily, reasons: [reason('rehabilitation.pensioner', { pension, daily })] };
  }
  for (const name of open.projected) projected.add(name);
  const programme = programmeOf(open.whole);
  const reasons: Reason[] = [...open.reasons];
  const vocational = PROGRAMMES[programme].vocational && start('rehabilitation.vocational-share') > 0;
  let daily = rateByIncome(start, programme, open.income);
  const year = yearOf(open.fixedOn);
  reasons.push(reason(vocational ? 'rehabilitation.vocational-rate' : 'rehabilitation.rate', { year, daily }));
  const raised = indexed(daily, open.fixedOn, start, now.from, law);
  if (raised !== daily) {
    daily = raised;
    reasons.push(reason('rehabilitation.index', { daily }));
  }
  const minimum = minimumRate(law, programme, open.fixedOn);
  if (daily < minimum) {
    daily = minimum;
    const higher = minimum !== law('sickness.minimum');
    reasons.push(reason(higher ? 'rehabilitation.higher-minimum' : 'rehabilitation.minimum', { daily }));
  }
  return { daily, reasons };
}

/** Full pensions in payment, a month together. */
function pensionNow(now: Circumstances, law: LawReader): Cents {
  const table = pensionByTable(law, now.household.spouse);
  return now.pensions.reduce((sum, { monthly }) => sum + (monthly ?? table.national + table.guarantee), 0) as Cents;
}

/** The basis of a paid day of the programme. */
export function rehabilitationBasis(run: Run, now: Circumstances, payInMonth: Cents): Basis {
  const { step, whole } = now.rehabilitation as NonNullable<Circumstances['rehabilitation']>;
  const open = run.rehabilitation.open.get(whole) as OpenWhole;
  const projected = new Set<FigureName>();
  const law = lawOn(now.from, projected);
  const { daily: full, reasons } = fullRate(now, open, projected);
  reasons.push(...whyPaid(run, now, open));
  let daily = full;
  const take = (rule: 'rehabilitation.reduction' | 'rehabilitation.pay-limit', from: Cents, reduction: Cents): void => {
    if (reduction === 0) return;
    daily = minusDownToZero(daily, reduction);
    if (rule === 'rehabilitation.pay-limit') reasons.push(reason(rule, { pay: from, reduction, daily }));
    else reasons.push(reason(rule, { monthly: from, reduction, daily }));
  };
  let benefit: Basis['benefit'] = benefitOf(open);
  if (step.partial && now.work.length > 0 && modeOn(now.from, participationOf(whole, step)) === 'day') {
    daily = partialRehabilitationRate(law, daily);
    benefit = 'partial-rehabilitation-allowance';
    reasons.push(reason('rehabilitation.partial', { daily }));
  }
  for (const other of deducting(now)) {
    if (isDeducted(other.benefit, open.fixedOn)) {
      take('rehabilitation.reduction', other.monthly, monthlyPart(law, other.monthly));
    }
  }
  if (countsPay(open, now.from)) take('rehabilitation.pay-limit', payInMonth, payReduction(law, payInMonth));
  return { benefit, family: 'rehabilitation', amount: daily, reasons, projected: [...projected] };
}

/** Which rule pays the day at all. */
function whyPaid(run: Run, now: Circumstances, open: OpenWhole): Reason[] {
  const { step, whole } = now.rehabilitation as NonNullable<Circumstances['rehabilitation']>;
  const part = participationOf(whole, step);
  const mode = modeOn(now.from, part);
  const until = interruptedUntil(run, now);
  const reasons: Reason[] = [];
  if (mode === 'whole') reasons.push(reason('rehabilitation.whole-period', {}));
  else if (hasFlexibleDays(now.from, mode, part)) reasons.push(reason('rehabilitation.flexible-day', {}));
  else reasons.push(reason('rehabilitation.attended-day', {}));
  if (open.noWaiting) reasons.push(reason('rehabilitation.no-waiting', {}));
  if (until !== null) reasons.push(reason('rehabilitation.interruption', { until }));
  return reasons;
}

/** KKRL 37 §: pay counts during vocational training, from 2025 during a young person's plan too. */
function countsPay(open: OpenWhole, value: Day): boolean {
  const programme = programmeOf(open.whole);
  if (programme === 'vocational-training') return true;
  return programme === 'young-persons-plan' && value >= PAY_COUNTS_IN_YOUNG_PLAN;
}

function isDeducted(benefit: Basis['benefit'], start: Day): boolean {
  if (benefit === 'parental-allowance') return false;
  return benefit !== 'study-grant' || start >= STUDY_GRANT_DEDUCTED;
}

/** 9 € for an attended day of a short or out-patient programme at the minimum (KKRL 31 §). */
export function maintenanceOn(now: Circumstances, open: OpenWhole): Cents {
  const programme = programmeOf(open.whole);
  const { daily } = fullRate(now, open, new Set());
  return (
    givesMaintenance(now.law, programme, open.fixedOn, daily) ? now.law('rehabilitation.maintenance-compensation') : 0
  ) as Cents;
}
