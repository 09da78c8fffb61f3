/** What is decided on the day on which a rehabilitation begins: waiting, income and formula. */
import {
  addDays,
  type Day,
  day,
  firstDayOf,
  lastDayOf,
  type Month,
  monthOf,
  weekdayBefore,
} from '../../calendar/day.js';
import { type FigureName, type LawReader, lawOn, type Reading } from '../../law/rates/index.js';
import type { Reason } from '../../law/reasons.js';
import { programmePays } from '../../law/rehabilitation/mode.js';
import {
  isRecentRehabilitation,
  type RehabilitationWaiting,
  rehabilitationWaiting,
} from '../../law/rehabilitation/waitingPeriod.js';
import { isRelapse } from '../../law/sickness/waitingPeriod.js';
import type { Cents } from '../../money/cents.js';
import type { ExactCents } from '../../money/exact.js';
import type { Run } from '../days/run.js';
import { formulaOn, incomeOn, keptIncome } from '../past/income.js';
import { applicationOn, claimOn } from '../timeline/claims.js';
import { participationOf, programmeOf, type Whole } from '../timeline/wholes.js';
import type { OpenWhole } from './state.js';

/** Act 1028/2022: social assistance removes the waiting for applications pending from this day. */
const SOCIAL_ASSISTANCE_COUNTS = day('2023-01-01');

/** The whole under way; on its first day, or the first day claimed before it, its waiting and income are fixed. */
export function openWholeOn(run: Run, whole: Whole, value: Day, byClaim: boolean): OpenWhole {
  const known = run.rehabilitation.open.get(whole);
  if (known) {
    if (value === whole.start) forgetVainClaim(run, known);
    return known;
  }
  const fixedOn = byClaim ? value : whole.start;
  const law = lawOn(fixedOn);
  const before = addDays(fixedOn, -1);
  const pension = pensionOn(run, before);
  const precedingBenefit = hasPrecedingBenefit(run, fixedOn);
  const continues = !byClaim && continuesHistory(run, whole);
  const lastPaid = run.rehabilitation.lastPaid?.day ?? null;
  const recentRehabilitation = !byClaim && isRecentRehabilitation(law, lastPaid, fixedOn);
  const waiting: RehabilitationWaiting = byClaim
    ? waitingOfClaim(law, precedingBenefit)
    : rehabilitationWaiting(law, programmeOf(whole), whole.attendedDays, {
        pension: pension > 0,
        precedingBenefit,
        recentRehabilitation,
      });
  if (continues) run.assumptions.add('rehabilitation-continues');
  const waitingDays = waiting.kind === 'days' && !continues ? waiting.days : 0;
  const projected = new Set<FigureName>();
  const { income, reasons } = protectedIncome(run, fixedOn, formulaOn(fixedOn, projected));
  const earlier = beforeHorizon(run, whole, waitingDays);
  const open: OpenWhole = {
    whole,
    fixedOn,
    waitingLeft: waitingDays - earlier.waited,
    rightFrom: waiting.kind === 'calendar' && !continues ? addDays(fixedOn, waiting.days) : null,
    noWaiting: waiting.kind === 'none',
    income,
    pensioner: pension > 0,
    reasons,
    projected,
    firstPaid: continues ? before : earlier.firstPaid,
  };
  run.rehabilitation.open.set(whole, open);
  return open;
}

/** A claim that brought nothing has granted nothing: a benefit paid up to the start still leaves no waiting (27 §). */
function forgetVainClaim(run: Run, open: OpenWhole): void {
  const { start } = open.whole;
  if (open.fixedOn < start && open.firstPaid === null && hasPrecedingBenefit(run, start)) open.waitingLeft = 0;
}

/** R54: the ten days, or none by 27 §. */
function waitingOfClaim(law: LawReader, precedingBenefit: boolean): RehabilitationWaiting {
  return precedingBenefit ? { kind: 'none' } : { kind: 'days', days: law('rehabilitation.waiting-long') };
}

/** A step begun before the horizon has waited, and perhaps been paid, there too (R34). */
function beforeHorizon(run: Run, whole: Whole, waitingDays: number): { waited: number; firstPaid: Day | null } {
  const { from } = run.facts.horizon;
  let waited = 0;
  for (const phase of whole.phases) {
    const part = participationOf(whole, phase);
    for (let value = phase.from; value < from && value <= phase.to; value = addDays(value, 1)) {
      const pays = programmePays(value, phase.from, part, run.workingDays);
      if (waited < waitingDays && (pays || value === whole.start)) waited += 1;
      else if (pays && claimOn(run.path.applications, 'rehabilitation', value) === 'in-order') {
        return { waited, firstPaid: value };
      }
    }
  }
  return { waited, firstPaid: null };
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
function protectedIncome(run: Run, start: Day, formula: Reading): { income: ExactCents; reasons: readonly Reason[] } {
  const own = incomeOn(run, start, formula);
  const { lastIncome, lastPaid } = run.sickness;
  if (lastIncome === null || lastIncome <= own.income || !isRelapse(formula.law, lastPaid, start)) return own;
  return { income: lastIncome, reasons: [keptIncome(start, own.income, lastIncome)] };
}
