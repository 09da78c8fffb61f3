/** The daily amount of rehabilitation allowance before anything is taken off it. */
import { yearOf } from '../../calendar/day.js';
import { type FigureName, type Reading, readingOn } from '../../law/rates/index.js';
import { noted, type Reason, type ReasonOf, reason } from '../../law/reasons.js';
import { indexed, minimumRate, pensionerRate, rateByIncome } from '../../law/rehabilitation/amount.js';
import { PROGRAMMES } from '../../law/rehabilitation/programmes.js';
import { rateTerms } from '../../law/sickness/rate.js';
import type { Cents } from '../../money/cents.js';
import { formulaOn } from '../past/income.js';
import type { Circumstances } from '../timeline/circumstances.js';
import { pensionParts } from '../timeline/pensionParts.js';
import { programmeOf } from '../timeline/wholes.js';
import type { OpenWhole } from './state.js';

/** The unreduced daily amount by income, index and minimum (KKRL 32, 34, 35, 67 §). */
export function fullRate(
  now: Circumstances,
  open: OpenWhole,
  projected: Set<FigureName>,
): { daily: Cents; reasons: Reason[] } {
  const pension = open.pensioner ? pensionNow(now, projected) : (0 as Cents);
  if (pension > 0) {
    const why = pensionerReason(readingOn(now.from, projected), pension);
    return { daily: why.facts.daily, reasons: [why] };
  }
  for (const name of open.projected) projected.add(name);
  const programme = programmeOf(open.whole);
  const reasons: Reason[] = [...open.reasons];
  let daily = noted(reasons, rateReason(open, projected));
  const index = readingOn(now.from, projected);
  const raised = indexed(daily, open.fixedOn, formulaOn(open.fixedOn, projected).law, now.from, index.law);
  if (raised !== daily) daily = noted(reasons, indexReason(index, open, daily, raised));
  const { law, figures } = readingOn(now.from, projected);
  const minimum = minimumRate(law, programme, open.fixedOn);
  if (daily < minimum) {
    const higher = minimum !== law('sickness.minimum');
    const rule = higher ? 'rehabilitation.higher-minimum' : 'rehabilitation.minimum';
    daily = noted(reasons, reason(rule, { before: daily, daily: minimum }, figures));
  }
  return { daily, reasons };
}

/** KKRL 32 §: with or without the bend, or by the 75 % of a vocational start before 2024. */
function rateReason(
  open: OpenWhole,
  projected: Set<FigureName>,
): ReasonOf<'rehabilitation.rate' | 'rehabilitation.vocational-rate'> {
  const { law, figures } = formulaOn(open.fixedOn, projected);
  const { income } = open;
  const programme = programmeOf(open.whole);
  const facts = { year: yearOf(open.fixedOn), income, daily: rateByIncome(law, programme, income) };
  const share = law('rehabilitation.vocational-share');
  if (PROGRAMMES[programme].vocational && share > 0) {
    const divisor = law('sickness.income-divisor');
    return reason('rehabilitation.vocational-rate', { ...facts, share, divisor }, figures);
  }
  return reason('rehabilitation.rate', { ...facts, terms: income > 0 ? rateTerms(law) : null }, figures);
}

/** KKRL 34 §. */
function pensionerReason({ law, figures }: Reading, pension: Cents): ReasonOf<'rehabilitation.pensioner'> {
  const share = law('rehabilitation.pensioner-share');
  const perMonth = law('rehabilitation.days-per-month');
  return reason('rehabilitation.pensioner', { pension, share, perMonth, daily: pensionerRate(law, pension) }, figures);
}

/** KKRL 67 §. */
function indexReason(
  { law, figures }: Reading,
  open: OpenWhole,
  before: Cents,
  daily: Cents,
): ReasonOf<'rehabilitation.index'> {
  const start = formulaOn(open.fixedOn).law('rehabilitation.earnings-index');
  return reason('rehabilitation.index', { before, now: law('rehabilitation.earnings-index'), start, daily }, figures);
}

/** Full pensions in payment, a month together. */
function pensionNow(now: Circumstances, projected: Set<FigureName>): Cents {
  const parts = now.pensions.flatMap((step) => pensionParts(step, now));
  for (const name of parts.flatMap((part) => part.projected)) projected.add(name);
  return parts.reduce((sum, { monthly }) => sum + monthly, 0) as Cents;
}
