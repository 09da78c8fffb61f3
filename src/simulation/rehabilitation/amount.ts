/** The daily amount of rehabilitation allowance and of the compensation beside it. */
import { type Day, day } from '../../calendar/day.js';
import { type FigureName, type Reading, readingOn } from '../../law/rates/index.js';
import { noted, type PayPart, type Reason, type ReasonOf, reason } from '../../law/reasons.js';
import {
  givesMaintenance,
  monthlyPart,
  partialRehabilitationRate,
  payReduction,
} from '../../law/rehabilitation/amount.js';
import { hasFlexibleDays, modeOn } from '../../law/rehabilitation/mode.js';
import { type Cents, minusDownToZero } from '../../money/cents.js';
import type { Basis } from '../days/book.js';
import type { Run } from '../days/run.js';
import type { Circumstances } from '../timeline/circumstances.js';
import { deducting } from '../timeline/monthlyItems.js';
import { programmeOf } from '../timeline/wholes.js';
import { sumOf } from '../unemployment/monthlyPay.js';
import { interruptedUntil } from './day.js';
import { fullRate } from './rate.js';
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

/** The basis of a paid day of the programme. */
export function rehabilitationBasis(run: Run, now: Circumstances, payInMonth: readonly PayPart[]): Basis {
  const { step, whole, part } = now.rehabilitation as NonNullable<Circumstances['rehabilitation']>;
  const open = run.rehabilitation.open.get(whole) as OpenWhole;
  const projected = new Set<FigureName>();
  const reading = () => readingOn(now.from, projected);
  const { daily: full, reasons } = fullRate(now, open, projected);
  reasons.push(...whyPaid(run, now, open));
  let daily = full;
  const take = (why: ReasonOf<'rehabilitation.reduction' | 'rehabilitation.pay-limit'>): void => {
    if (why.facts.reduction > 0) daily = noted(reasons, why);
  };
  let benefit: Basis['benefit'] = benefitOf(open);
  if (step.partial && now.work.length > 0 && modeOn(now.from, part) === 'day') {
    daily = noted(reasons, partialReason(reading(), daily));
    benefit = 'partial-rehabilitation-allowance';
  }
  for (const { benefit: other, monthly } of deducting(now)) {
    if (isDeducted(other, open.fixedOn)) take(reductionReason(reading(), daily, monthly));
  }
  if (countsPay(open, now.from)) take(payReason(reading(), daily, payInMonth));
  return { benefit, family: 'rehabilitation', amount: daily, reasons, projected: [...projected] };
}

/** KKRL 32 a §. */
function partialReason({ law, figures }: Reading, before: Cents): ReasonOf<'rehabilitation.partial'> {
  const share = law('rehabilitation.partial-share');
  return reason('rehabilitation.partial', { before, share, daily: partialRehabilitationRate(law, before) }, figures);
}

/** KKRL 36.3, 36 a §. */
function reductionReason(
  { law, figures }: Reading,
  before: Cents,
  monthly: Cents,
): ReasonOf<'rehabilitation.reduction'> {
  const reduction = monthlyPart(law, monthly);
  const perMonth = law('sickness.days-per-month');
  const daily = minusDownToZero(before, reduction);
  return reason('rehabilitation.reduction', { before, monthly, perMonth, reduction, daily }, figures);
}

/** KKRL 37 §. */
function payReason(
  { law, figures }: Reading,
  before: Cents,
  parts: readonly PayPart[],
): ReasonOf<'rehabilitation.pay-limit'> {
  const pay = sumOf(parts);
  const reduction = payReduction(law, pay);
  const facts = {
    before,
    parts,
    pay,
    minimum: law('sickness.minimum') as Cents,
    freeDays: law('rehabilitation.pay-limit-days'),
    perMonth: law('rehabilitation.days-per-month'),
    reduction,
    daily: minusDownToZero(before, reduction),
  };
  return reason('rehabilitation.pay-limit', facts, figures);
}

/** Which rule pays the day at all. */
function whyPaid(run: Run, now: Circumstances, open: OpenWhole): Reason[] {
  const { part } = now.rehabilitation as NonNullable<Circumstances['rehabilitation']>;
  const mode = modeOn(now.from, part);
  const until = interruptedUntil(run, now);
  const reasons: Reason[] = [];
  if (mode === 'whole') reasons.push(reason('rehabilitation.whole-period', {}));
  else if (hasFlexibleDays(now.from, mode, part)) reasons.push(reason('rehabilitation.flexible-day', {}));
  else reasons.push(reason('rehabilitation.attended-day', {}));
  if (open.noWaiting) reasons.push(reason('rehabilitation.no-waiting', {}));
  if (until !== null) reasons.push(interruptionReason(readingOn(now.from), until));
  return reasons;
}

/** KKRL 29 §. */
function interruptionReason({ law, figures }: Reading, until: Day): Reason {
  return reason('rehabilitation.interruption', { days: law('rehabilitation.interruption-days'), until }, figures);
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
export function isMaintenanceDue(run: Run, now: Circumstances): boolean {
  const { whole } = now.rehabilitation as NonNullable<Circumstances['rehabilitation']>;
  const open = run.rehabilitation.open.get(whole) as OpenWhole;
  const programme = programmeOf(whole);
  const { daily } = fullRate(now, open, new Set());
  return givesMaintenance(now.law, programme, open.fixedOn, daily);
}
