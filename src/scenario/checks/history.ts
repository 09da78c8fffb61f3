import { addDays, addYears, type Day, day, formatDay, weekdaysBetween, yearOf } from '../../calendar/day.js';
import { overlap, type Period } from '../../calendar/period.js';
import { FINNISH_WORKING_DAYS, FIRST_ENGINE_YEAR, LAST_ENGINE_YEAR } from '../../calendar/workingDays.js';
import { type Benefit, familyOf } from '../../law/benefits.js';
import { GENERAL_BENEFIT_BEGINS } from '../../law/unemployment/benefitKind.js';
import { type Defect, type DocumentPath, defectAt } from '../defect.js';
import { dayOfOptional } from '../normalise/dates.js';
import type { PartialHistoryEntry, PartialScenario } from '../partial.js';
import { clashes } from './overlaps.js';
import { decidedTooEarly, endBeforeStart, statedPeriod } from './statedPeriod.js';

type WithKey<T, K> = T extends unknown ? (K extends keyof T ? T : never) : never;
type PaidBenefit = WithKey<PartialHistoryEntry, 'benefit'>;

type Decision = WithKey<PartialHistoryEntry, 'decision'>;

/** Before this day the amounts of a benefit are not known to the program. */
const AMOUNTS_KNOWN_FROM = day('2021-01-01');
/** Annual income and look-backs never reach further back than this. */
const LOOK_BACK_YEARS = 3;
/** Benefits that the general social security benefit has replaced. */
const REPLACED: ReadonlySet<Benefit> = new Set<Benefit>(['labour-market-subsidy', 'basic-unemployment-allowance']);

export function* historyContradictions(
  { history = [] }: PartialScenario,
  horizon: Period | undefined,
): Generator<Defect> {
  for (const [i, entry] of history.entries()) {
    const path = ['history', i];
    if (!entry) continue;
    if (isPaidBenefit(entry)) yield* benefitContradictions(entry, path, horizon);
    else if ('decision' in entry) yield* decisionContradictions(entry, path, horizon);
  }
  yield* overlaps(history, horizon);
}

function* benefitContradictions(
  entry: PaidBenefit,
  path: DocumentPath,
  horizon: Period | undefined,
): Generator<Defect> {
  yield* endBeforeStart(entry, path);
  yield* pastHorizon(entry, path, horizon);
  const { benefit } = entry;
  if (benefit === undefined) return;
  if (familyOf(benefit) === 'pension' && !Object.hasOwn(entry, 'monthly')) {
    yield defectAt('input.pension-amount-needed', path, { benefit });
  }
  const period = statedPeriod(entry, horizon && addDays(horizon.from, -1));
  if (!period) return;
  yield* notInForce(benefit, period, path);
  yield* amountNeeded(entry, benefit, period, path, horizon);
  yield* tooManyDays(entry, benefit, period, path);
  const paidTo = dayOfOptional(entry.paidTo);
  if (paidTo !== undefined && (paidTo < period.from || paidTo > period.to)) {
    yield defectAt('input.outside-period', [...path, 'paidTo'], asText(period));
  }
}

function* decisionContradictions(entry: Decision, path: DocumentPath, horizon: Period | undefined): Generator<Defect> {
  if ('appliedOn' in entry) yield* decidedTooEarly(entry, path);
  const start = horizon && formatDay(horizon.from);
  if (start === undefined || entry.decidedOn === undefined || entry.decidedOn < start) return;
  yield defectAt('input.history-after-horizon', [...path, 'decidedOn'], { found: entry.decidedOn, start });
}

/** History ends before the first simulated day (R34). */
function* pastHorizon({ from, to }: PaidBenefit, path: DocumentPath, horizon: Period | undefined): Generator<Defect> {
  if (!horizon) return;
  const start = formatDay(horizon.from);
  if (from !== undefined && from >= start) {
    yield defectAt('input.history-after-horizon', [...path, 'from'], { found: from, start });
  } else if (to !== undefined && to >= start) {
    yield defectAt('input.history-after-horizon', [...path, 'to'], { found: to, start });
  }
}

/** Yleistuki begins where labour market subsidy and basic unemployment allowance end (YTL 55 §). */
function* notInForce(benefit: Benefit, period: Period, path: DocumentPath): Generator<Defect> {
  if (benefit === 'general-social-security-benefit' && period.from < GENERAL_BENEFIT_BEGINS) {
    const first = formatDay(GENERAL_BENEFIT_BEGINS);
    yield defectAt('input.benefit-not-in-force', [...path, 'from'], { benefit, first });
  }
  if (REPLACED.has(benefit) && period.to >= GENERAL_BENEFIT_BEGINS) {
    const last = formatDay(addDays(GENERAL_BENEFIT_BEGINS, -1));
    yield defectAt('input.benefit-not-in-force', [...path, 'to'], { benefit, last });
  }
}

/** R50. */
function* amountNeeded(
  entry: PaidBenefit,
  benefit: Benefit,
  period: Period,
  path: DocumentPath,
  horizon: Period | undefined,
): Generator<Defect> {
  if (!horizon || !isDaily(benefit) || Object.hasOwn(entry, 'dailyAmount') || Object.hasOwn(entry, 'monthly')) return;
  const lookBack = addYears(horizon.from, -LOOK_BACK_YEARS, 'last-of-month');
  if (overlap(period, { from: lookBack, to: addDays(AMOUNTS_KNOWN_FROM, -1) })) {
    yield defectAt('input.history-amount-needed', path, { benefit });
  }
}

function* tooManyDays(entry: PaidBenefit, benefit: Benefit, period: Period, path: DocumentPath): Generator<Defect> {
  const { days } = entry;
  const isCounted = yearOf(period.from) >= FIRST_ENGINE_YEAR && yearOf(period.to) <= LAST_ENGINE_YEAR;
  if (days === undefined || !isCounted || !isDaily(benefit)) return;
  const possible = daysOf(benefit, period);
  if (days > possible) yield defectAt('input.more-days-than-period', [...path, 'days'], { days, possible });
}

function daysOf(benefit: Benefit, { from, to }: Period): number {
  return familyOf(benefit) === 'unemployment' ? weekdaysBetween(from, to) : FINNISH_WORKING_DAYS.between(from, to);
}

function* overlaps(
  history: readonly (PartialHistoryEntry | undefined)[],
  horizon: Period | undefined,
): Generator<Defect> {
  const last: Day | undefined = horizon && addDays(horizon.from, -1);
  const daily = history.flatMap((entry, i) => {
    if (!entry || !isPaidBenefit(entry) || entry.benefit === undefined || !isDaily(entry.benefit)) return [];
    const period = statedPeriod(entry, last);
    return period ? [{ kind: 'daily', benefit: entry.benefit, period, index: i }] : [];
  });
  for (const { earlier, later, shared } of clashes(daily)) {
    const other = `history[${earlier.index}]`;
    const values = { benefit: later.benefit, other, ...asText(shared) };
    yield defectAt('input.history-overlap', ['history', later.index, 'from'], values);
  }
}

function isPaidBenefit(entry: PartialHistoryEntry): entry is PaidBenefit {
  return 'benefit' in entry;
}

function isDaily(benefit: Benefit): boolean {
  return ['unemployment', 'sickness', 'rehabilitation'].includes(familyOf(benefit));
}

function asText({ from, to }: Period): { from: string; to: string } {
  return { from: formatDay(from), to: formatDay(to) };
}
