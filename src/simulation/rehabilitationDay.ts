/** Rehabilitation allowance on one day. */
import {
  addDays,
  type Day,
  day,
  firstDayOf,
  isWeekday,
  lastDayOf,
  type Month,
  monthOf,
  weekdayBefore,
  yearOf,
} from '../calendar/day.js';
import { BITS, NOT_IN_QUESTION } from '../law/obstacles.js';
import { PRECEDENCE } from '../law/precedence.js';
import { type FigureName, lawOn } from '../law/rates/index.js';
import { isRehabilitationAge, mayBegin } from '../law/rehabilitation/age.js';
import {
  givesMaintenance,
  indexed,
  minimumRate,
  monthlyPart,
  partialRehabilitationRate,
  payReduction,
  pensionerRate,
  rateByIncome,
  waitingPay,
} from '../law/rehabilitation/amount.js';
import {
  fillsTheWeek,
  hasFlexibleDays,
  isAttended,
  isLongEnough,
  modeOn,
  type Participation,
  programmePays,
} from '../law/rehabilitation/mode.js';
import { PROGRAMMES } from '../law/rehabilitation/programmes.js';
import { rehabilitationWaiting } from '../law/rehabilitation/waitingPeriod.js';
import { type Reason, reason } from '../law/reasons.js';
import { isRelapse } from '../law/sickness/waitingPeriod.js';
import { type Cents, minusDownToZero } from '../money/cents.js';
import type { ExactCents } from '../money/exact.js';
import { applicationOn } from './claims.js';
import type { Basis } from './book.js';
import type { Circumstances } from './circumstances.js';
import { incomeOn } from './income.js';
import { deducting } from './monthlyItems.js';
import type { OpenWhole } from './rehabilitation.js';
import { mendMask, type Run } from './run.js';
import { participationOf, type Whole } from './wholes.js';

const BIT = BITS.rehabilitation;

/** KKRL 36 a §, Act 730/2024: study grant is deducted when the rehabilitation began on this day or later. */
const STUDY_GRANT_DEDUCTED = day('2025-08-01');

/** Act 1028/2022: social assistance removes the waiting for applications pending from this day. */
const SOCIAL_ASSISTANCE_COUNTS = day('2023-01-01');

/** Act 730/2024: pay counts during a young person's plan too. */
const PAY_COUNTS_IN_YOUNG_PLAN = day('2025-01-01');

export interface RehabilitationDay {
  readonly mask: number;
  /** Paid to the client. */
  readonly paid: boolean;
  /** Paid, but to the employer who pays wages for the day (KKRL 47 §). */
  readonly toEmployer: boolean;
  /** The programme fills the week and its waiting is over: no unemployment benefit (R40). */
  readonly fillsWeek: boolean;
  /** The entitlement covers the day, whether or not the calendar pays it (R32). */
  readonly covers: boolean;
  /** The client takes part on the day. */
  readonly attended: boolean;
}

const OUT_OF_QUESTION: RehabilitationDay = {
  mask: NOT_IN_QUESTION,
  paid: false,
  toEmployer: false,
  fillsWeek: false,
  covers: false,
  attended: false,
};

export function rehabilitationOn(run: Run, now: Circumstances, value: Day): RehabilitationDay {
  if (now.rehabilitation === null) return OUT_OF_QUESTION;
  const { step, whole } = now.rehabilitation;
  const open = openWholeOn(run, whole, value, false);
  const part = participationOf(whole, step);
  const mode = modeOn(value, part);
  const pays = programmePays(value, step.from, part, run.workingDays);
  const fills = fillsTheWeek(value, mode, part);
  const spell = run.sickness.spell;

  let mask = outerObstacles(run, now, value, whole);
  if (mode === 'none') mask |= BIT['no-allowance'];
  else if (!isLongEnough(mode, part)) mask |= BIT['too-short'];
  if (open.waitingLeft > 0 || (open.rightFrom !== null && value < open.rightFrom)) mask |= BIT['waiting-period'];
  if (spell?.carriedTo && now.incapacity !== null && value > spell.carriedTo && spell.spell.from > step.from) {
    mask |= BIT.suspended;
  }
  if (open.waitingLeft > 0 && (pays || value === whole.start)) open.waitingLeft -= 1;
  mask &= ~mendMask(run, 'rehabilitation', value);

  const runs = mask === 0;
  const works = now.work.length > 0;
  const toEmployer = runs && pays && mode === 'day' && works && !step.partial;
  const offDay = !isWeekday(value) || run.workingDays.isHoliday(value);
  if (toEmployer) mask |= BIT['to-employer'];
  else if (runs && !pays && !fills && !offDay) mask |= BIT['not-attended'];
  return {
    mask,
    paid: runs && pays && !toEmployer,
    toEmployer,
    fillsWeek: runs && fills,
    covers: runs && !toEmployer && (fills || pays || offDay),
    attended: isAttended(value, step.from, step.daysPerWeek, run.workingDays) && now.incapacity === null,
  };
}

/** What lies outside the programme: age, claim, other benefits, absence. */
function outerObstacles(run: Run, now: Circumstances, value: Day, whole: Whole): number {
  const { birth } = run.facts.client;
  const programme = whole.phases[0]?.programme;
  let mask = 0;
  if (!isRehabilitationAge(now.law, birth, value)) mask |= BIT.age;
  if (programme !== undefined && !mayBegin(now.law, programme, birth, whole.start)) mask |= BIT.age;
  if (now.absence !== null && PRECEDENCE[now.absence].rehabilitation === 'bars') {
    mask |= now.absence === 'abroad' ? BIT.abroad : BIT['serving-or-detained'];
  }
  for (const other of now.others) {
    if (other.benefit === 'parental-allowance') continue;
    if (other.effect === 'bars' || other.benefit === 'old-age-pension') mask |= BIT['other-benefit'];
  }
  const claim = now.claims.rehabilitation;
  if (claim === 'late') mask |= BIT['claimed-late'];
  else if (claim === 'never') mask |= BIT['not-claimed'];
  else if (claim !== 'in-order') mask |= BIT.refused;
  return mask;
}

/** The whole under way; on its first day, or the first day claimed before it, its waiting and income are fixed. */
function openWholeOn(run: Run, whole: Whole, value: Day, byClaim: boolean): OpenWhole {
  const known = run.rehabilitation.open.get(whole);
  if (known) return known;
  const fixedOn = byClaim ? value : whole.start;
  const law = lawOn(fixedOn);
  const before = addDays(fixedOn, -1);
  const pension = pensionOn(run, before);
  const precedingBenefit = hasPrecedingBenefit(run, fixedOn);
  const continues = !byClaim && continuesHistory(run, whole);
  const recentRehabilitation = !byClaim && isRelapse(law, run.rehabilitation.lastPaid?.day ?? null, fixedOn);
  const programme = (whole.phases[0] as { programme: Participation['programme'] }).programme;
  const waiting = byClaim
    ? precedingBenefit
      ? ({ kind: 'none' } as const)
      : ({ kind: 'days', days: law('rehabilitation.waiting-long') } as const)
    : rehabilitationWaiting(law, programme, whole.attendedDays, {
        pension: pension > 0,
        precedingBenefit,
        recentRehabilitation,
      });
  if (continues) run.assumptions.add('rehabilitation-continues');
  const waitingDays = waiting.kind === 'days' && !continues ? waiting.days : 0;
  const { income, reasons } = protectedIncome(run, fixedOn);
  const open: OpenWhole = {
    whole,
    fixedOn,
    waitingLeft: Math.max(0, waitingDays - waitedBeforeHorizon(run, whole, waitingDays)),
    rightFrom: waiting.kind === 'calendar' ? addDays(fixedOn, waiting.days) : null,
    noWaiting: waiting.kind === 'none',
    income,
    pension: pension > 0 ? pension : null,
    reasons,
    paidAny: continues,
  };
  run.rehabilitation.open.set(whole, open);
  return open;
}

/** A step begun before the horizon has waited there too (R34). */
function waitedBeforeHorizon(run: Run, whole: Whole, waitingDays: number): number {
  const { from } = run.facts.horizon;
  let waited = 0;
  for (const phase of whole.phases) {
    const part = participationOf(whole, phase);
    for (let value = phase.from; value < from && value <= phase.to && waited < waitingDays; value = addDays(value, 1)) {
      if (value === whole.start || programmePays(value, phase.from, part, run.workingDays)) waited += 1;
    }
  }
  return waited;
}

/** A past period of rehabilitation allowance runs on into the step: nothing new begins (R55). */
function continuesHistory(run: Run, whole: Whole): boolean {
  const last = run.history.rehabilitation.at(-1);
  if (last === undefined || whole.start > run.facts.horizon.from) return false;
  return run.workingDays.between(addDays(last.to, 1), addDays(whole.start, -1)) === 0;
}

/** KKRL 27 §: unemployment benefit, sickness or parental allowance on its last possible day, or social assistance. */
function hasPrecedingBenefit(run: Run, start: Day): boolean {
  const inHorizon = start > run.facts.horizon.from;
  const weekday = weekdayBefore(start);
  const workingDay = run.workingDays.before(start);
  const unemployment = inHorizon ? run.unemployment.lastWeekdayPaid : run.history.unemploymentOn(weekday);
  const sickness = inHorizon ? run.sickness.lastWorkingDayPaid : run.history.sicknessOn(workingDay);
  if (unemployment || sickness) return true;
  if (receives(run, 'parental-allowance', workingDay, workingDay)) return true;
  const filed = applicationOn(run.path.applications, 'rehabilitation', start)?.filed ?? start;
  const month = monthOf(start);
  return (
    filed !== 'never' &&
    filed >= SOCIAL_ASSISTANCE_COUNTS &&
    receives(run, 'basic-social-assistance', firstDayOf((month - 1) as Month), lastDayOf(month))
  );
}

function receives(run: Run, benefit: 'parental-allowance' | 'basic-social-assistance', from: Day, to: Day): boolean {
  return (
    run.history.stated(benefit, { from, to }) ||
    run.path.steps.some(
      (step) => step.situation === 'other-benefit' && step.benefit === benefit && step.from <= to && from <= step.to,
    )
  );
}

/** Full pensions in payment on a day, a month together (KKRL 34 §). */
function pensionOn(run: Run, value: Day): Cents {
  let sum = value < run.facts.horizon.from ? run.history.pensionOn(value) : 0;
  for (const item of run.items) {
    const isPension =
      item.benefit === 'disability-pension' ||
      item.benefit === 'rehabilitation-subsidy' ||
      item.benefit === 'guarantee-pension';
    if (isPension && item.period.from <= value && value <= item.period.to) sum += item.monthly;
  }
  return sum as Cents;
}

/** A start within 30 days of the last sickness day keeps at least its income (R55). */
function protectedIncome(run: Run, start: Day): { income: ExactCents; reasons: readonly Reason[] } {
  const own = incomeOn(run, start, lawOn(start));
  const { lastIncome, lastPaid } = run.sickness;
  if (lastIncome === null || lastIncome <= own.income || !isRelapse(lawOn(start), lastPaid, start)) return own;
  return { income: lastIncome, reasons: [reason('sickness.kept-income', { income: lastIncome })] };
}

/** Waiting and interval pay (R21): 80 % on days that nothing else covers. Null when the day brings none. */
export function rehabilitationClaimOn(run: Run, now: Circumstances, value: Day): { basis: Basis | null } | null {
  const mended = run.mend?.claimsRehabilitationPay && run.mend.from <= value && value <= run.mend.to;
  const claim = now.rehabilitationClaim ?? (mended ? claimAround(run, value) : null);
  if (claim === null || outerObstacles(run, now, value, claim.whole) !== 0) return null;
  const open = openWholeOn(run, claim.whole, value, true);
  if (open.waitingLeft > 0) {
    if (value === open.fixedOn || run.workingDays.is(value)) open.waitingLeft -= 1;
    return null;
  }
  const used = run.rehabilitation.claimed[claim.kind];
  const year = yearOf(value);
  const days = used.get(year) ?? 0;
  if (days >= now.law('rehabilitation.waiting-pay-days')) return null;
  if (!run.workingDays.is(value)) return { basis: null };
  used.set(year, days + 1);
  open.paidAny = true;
  return { basis: claimBasis(now, open, claim.kind) };
}

/** The claim that could have been made on a day before or between rehabilitation steps. */
function claimAround(run: Run, value: Day): Circumstances['rehabilitationClaim'] {
  const next = run.timeline.wholes.flatMap(({ phases }) => phases).filter(({ from }) => from > value)[0];
  const whole = next && run.timeline.wholes.find(({ phases }) => phases.includes(next));
  if (!next || !whole) return null;
  const between = run.timeline.wholes.some(({ phases }) => phases.some(({ to }) => to < value));
  if (between) return { kind: 'interval', whole };
  return next.decidedOn !== undefined && next.decidedOn <= value ? { kind: 'waiting', whole } : null;
}

function claimBasis(now: Circumstances, open: OpenWhole, kind: 'waiting' | 'interval'): Basis {
  const projected = new Set<FigureName>();
  const law = lawOn(now.from, projected);
  const { daily, reasons } = fullRate(now, open, projected);
  const amount = waitingPay(law, daily);
  const rule = kind === 'waiting' ? 'rehabilitation.waiting-pay' : 'rehabilitation.interval-pay';
  return {
    benefit: benefitOf(open),
    family: 'rehabilitation',
    amount,
    reasons: [...reasons, reason(rule, { daily: amount })],
    projected: [...projected],
  };
}

function benefitOf(open: OpenWhole): 'rehabilitation-allowance' | 'young-persons-rehabilitation-allowance' {
  return open.whole.phases[0]?.programme === 'young-persons-plan'
    ? 'young-persons-rehabilitation-allowance'
    : 'rehabilitation-allowance';
}

/** The unreduced daily amount by income, index and minimum (KKRL 32, 34, 35, 67 §). */
function fullRate(
  now: Circumstances,
  open: OpenWhole,
  projected: Set<FigureName>,
): { daily: Cents; reasons: Reason[] } {
  const law = lawOn(now.from, projected);
  const start = lawOn(open.fixedOn, projected);
  if (open.pension !== null) {
    const daily = pensionerRate(law, open.pension);
    return { daily, reasons: [reason('rehabilitation.pensioner', { pension: open.pension, daily })] };
  }
  const programme = (open.whole.phases[0] as { programme: Participation['programme'] }).programme;
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

/** The basis of a paid day of the programme. */
export function rehabilitationBasis(run: Run, now: Circumstances, payInMonth: Cents): Basis {
  const { step, whole } = now.rehabilitation as NonNullable<Circumstances['rehabilitation']>;
  const open = run.rehabilitation.open.get(whole) as OpenWhole;
  const projected = new Set<FigureName>();
  const law = lawOn(now.from, projected);
  const part = participationOf(whole, step);
  const mode = modeOn(now.from, part);
  const full = fullRate(now, open, projected);
  let { daily } = full;
  const { reasons } = full;
  if (mode === 'whole') reasons.push(reason('rehabilitation.whole-period', {}));
  else if (hasFlexibleDays(now.from, mode, part)) reasons.push(reason('rehabilitation.flexible-day', {}));
  else reasons.push(reason('rehabilitation.attended-day', {}));
  if (open.noWaiting) reasons.push(reason('rehabilitation.no-waiting', {}));
  const spell = run.sickness.spell;
  if (spell?.carriedTo && now.incapacity !== null) {
    reasons.push(reason('rehabilitation.interruption', { until: spell.carriedTo }));
  }
  let benefit: Basis['benefit'] = benefitOf(open);
  if (step.partial && mode === 'day' && now.work.length > 0) {
    daily = partialRehabilitationRate(law, daily);
    benefit = 'partial-rehabilitation-allowance';
    reasons.push(reason('rehabilitation.partial', { daily }));
  }
  for (const other of deducting(now)) {
    if (!isDeducted(other.benefit, open.fixedOn)) continue;
    const reduction = monthlyPart(law, other.monthly);
    daily = minusDownToZero(daily, reduction);
    reasons.push(reason('rehabilitation.reduction', { monthly: other.monthly, reduction, daily }));
  }
  const payCounts =
    step.programme === 'vocational-training' ||
    (step.programme === 'young-persons-plan' && now.from >= PAY_COUNTS_IN_YOUNG_PLAN);
  if (payCounts && payInMonth > 0) {
    const reduction = payReduction(law, payInMonth);
    if (reduction > 0) {
      daily = minusDownToZero(daily, reduction);
      reasons.push(reason('rehabilitation.pay-limit', { pay: payInMonth, reduction, daily }));
    }
  }
  return { benefit, family: 'rehabilitation', amount: daily, reasons, projected: [...projected] };
}

function isDeducted(benefit: Basis['benefit'], start: Day): boolean {
  if (benefit === 'parental-allowance') return false;
  return benefit !== 'study-grant' || start >= STUDY_GRANT_DEDUCTED;
}

/** 9 € for an attended day of a short or out-patient programme at the minimum (KKRL 31 §). */
export function maintenanceOn(now: Circumstances, open: OpenWhole): Cents {
  const programme = (open.whole.phases[0] as { programme: Participation['programme'] }).programme;
  const { daily } = fullRate(now, open, new Set());
  return (
    givesMaintenance(now.law, programme, open.fixedOn, daily) ? now.law('rehabilitation.maintenance-compensation') : 0
  ) as Cents;
}
