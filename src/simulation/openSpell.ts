/** What is decided on the day on which an incapacity begins: waiting, income, formula and the running count. */
import { addDays, addMonths, addYears, type Day, day, weekdayBefore, yearOf } from '../calendar/day.js';
import { overlap, type Period } from '../calendar/period.js';
import { lawOn, type LawReader } from '../law/rates/index.js';
import { fillsTheWeek, modeOn, programmePays } from '../law/rehabilitation/mode.js';
import { type Reason, reason } from '../law/reasons.js';
import { lookBack, maximumOn } from '../law/sickness/maximum.js';
import { isRelapse, type SicknessWaiting, sicknessWaitingEnd } from '../law/sickness/waitingPeriod.js';
import type { ExactCents } from '../money/exact.js';
import type { HistoryBenefit } from '../scenario/facts.js';
import type { Circumstances } from './circumstances.js';
import { incomeOfEntry, incomeOn } from './income.js';
import type { Run } from './run.js';
import type { Maximum, OpenSpell, SicknessCount } from './sickness.js';
import type { Spell } from './spells.js';
import { participationOf } from './wholes.js';

/** Act 693/2024: incapacity begun by this day keeps the older formula. */
const OLD_FORMULA_ENDS = day('2024-12-31');

export function openSpell(run: Run, spell: Spell, circumstances: Circumstances): OpenSpell {
  const onset = spell.from;
  const law = lawOn(onset);
  const continued = continuedEntry(run, spell);
  const interrupted = interruption(run, spell, circumstances);
  const waiting = waitingOf(run, spell, law, continued, interrupted);
  const formulaDay = formulaDayOf(run, onset, law, continued);
  const formula = lawOn(formulaDay);
  const { income, reasons } = protectedIncome(run, onset, formula, continued);
  const found = countOf(run, spell, waiting, law);
  remember(run, spell, onset, law);
  const why: Reason[] = [...reasons];
  if (waiting === 'onset-only') why.push(reason('sickness.relapse', {}));
  if (waiting === 'none' && continued === null) why.push(reason('sickness.no-waiting-after-rehabilitation', {}));
  return {
    spell,
    waiting,
    waitingEnd: sicknessWaitingEnd(law, waiting, onset, run.workingDays),
    recipient:
      onset < run.facts.horizon.from
        ? run.history.unemploymentOn(weekdayBefore(onset))
        : run.unemployment.lastWeekdayPaid,
    ...found,
    carriedTo: interrupted?.carriedTo ?? null,
    carriesWholeWeek: interrupted?.wholeWeek ?? false,
    income,
    formulaDay,
    decidedAmount: continued?.dailyAmount ?? null,
    reasons: why,
    certificateDays: continued === null ? 0 : (continued.days ?? run.workingDays.between(continued.from, continued.to)),
  };
}

/** The history entry of the illness that the spell goes on from, with no working day between (R45). */
function continuedEntry(run: Run, spell: Spell): HistoryBenefit | null {
  const entry = run.history.sickness.findLast(({ illness }) => illness === spell.illness);
  if (entry === undefined || spell.to < entry.to) return null;
  return run.workingDays.between(addDays(entry.to, 1), addDays(spell.from, -1)) === 0 ? entry : null;
}

/** R20, R52: an onset after the start of rehabilitation of which a day has been paid. */
function interruption(
  run: Run,
  spell: Spell,
  { rehabilitation }: Circumstances,
): { carriedTo: Day; wholeWeek: boolean } | null {
  if (rehabilitation === null) return null;
  const { step, whole } = rehabilitation;
  const open = run.rehabilitation.open.get(whole);
  if (!open?.paidAny || spell.from <= step.from) return null;
  const part = participationOf(whole, step);
  const days = lawOn(spell.from)('rehabilitation.interruption-days');
  const last = run.workingDays.after(addDays(spell.from, -1), days);
  return {
    carriedTo: Math.min(last, step.to) as Day,
    wholeWeek: fillsTheWeek(spell.from, modeOn(spell.from, part), part),
  };
}

function waitingOf(
  run: Run,
  spell: Spell,
  law: LawReader,
  continued: HistoryBenefit | null,
  interrupted: { wholeWeek: boolean } | null,
): SicknessWaiting {
  if (continued !== null || interrupted?.wholeWeek) return 'none';
  if (interrupted === null && followsRehabilitation(run, spell.from)) return 'none';
  return isRelapse(law, run.sickness.lastPaidOf.get(spell.illness) ?? null, spell.from) ? 'onset-only' : 'full';
}

/** SVL 8:7.3: no day between the last paid day of rehabilitation and the onset on which it could have paid (R45). */
function followsRehabilitation(run: Run, onset: Day): boolean {
  const last = run.rehabilitation.lastPaid;
  if (last === null || last.day >= onset || onset - last.day > 31) return false;
  for (let value = addDays(last.day, 1); value < onset; value = addDays(value, 1)) {
    const paysThen =
      last.part === null ? run.workingDays.is(value) : programmePays(value, last.stepFrom, last.part, run.workingDays);
    if (paysThen) return false;
  }
  return true;
}

/** R13, R50: the onset's year; within a chain of breaks of at most 30 days begun by the end of 2024, that year. */
function formulaDayOf(run: Run, onset: Day, law: LawReader, continued: HistoryBenefit | null): Day {
  const state = run.sickness;
  const start = continued !== null ? (Math.min(continued.from, onset) as Day) : onset;
  if (!isRelapse(law, state.lastPaid, onset) || state.chainBegan === null) {
    state.chainBegan = start;
    return start;
  }
  const inOldChain = state.chainBegan <= OLD_FORMULA_ENDS && yearOf(start) > yearOf(OLD_FORMULA_ENDS);
  return inOldChain ? OLD_FORMULA_ENDS : start;
}

function protectedIncome(
  run: Run,
  onset: Day,
  formula: LawReader,
  continued: HistoryBenefit | null,
): { income: ExactCents; reasons: readonly Reason[] } {
  const state = run.sickness;
  if (continued?.dailyAmount !== undefined) {
    run.assumptions.add('income-from-daily-amount');
    return {
      income: incomeOfEntry(run, continued),
      reasons: [reason('sickness.decided-amount', { daily: continued.dailyAmount })],
    };
  }
  const own = incomeOn(run, continued?.from ?? onset, formula);
  const kept = state.lastIncome !== null && isRelapse(lawOn(onset), state.lastPaid, onset) ? state.lastIncome : null;
  if (kept === null || kept <= own.income) return own;
  return { income: kept, reasons: [reason('sickness.kept-income', { income: kept })] };
}

/** R8, R44–R46: which count the spell carries on, and which old maximum stands in its way. */
function countOf(
  run: Run,
  spell: Spell,
  waiting: SicknessWaiting,
  law: LawReader,
): Pick<OpenSpell, 'count' | 'exhausted' | 'extraDays'> {
  const state = run.sickness;
  const onset = spell.from;
  const hindering = state.maxima.findLast(
    (maximum) => maximum.lastDay < onset && maximum.illnesses.has(spell.illness) && !isRequalified(maximum, onset, law),
  );
  const running = state.running;
  const goesOn =
    waiting !== 'full' && running !== null && (running.end === null || running.illnesses.has(spell.illness));
  if (hindering !== undefined && !(goesOn && running?.end === null)) {
    return {
      count: goesOn && running ? running : newCount(spell.illness),
      exhausted: hindering,
      extraDays: hindering.worked,
    };
  }
  if (goesOn && running !== null && !hadCapacityYear(run, onset, law)) {
    running.illnesses.add(spell.illness);
    return { count: running, exhausted: null, extraDays: false };
  }
  state.running = waiting === 'full' ? lookedBack(run, spell, law) : newCount(spell.illness);
  return { count: state.running, exhausted: null, extraDays: false };
}

function newCount(illness: string): SicknessCount {
  return { counted: 0, end: null, illnesses: new Set([illness]), partialCounted: 0, partialFullOn: null };
}

/** The count of an onset with full waiting: all sickness days of the two years before it (SVL 8:8.3). */
function lookedBack(run: Run, spell: Spell, law: LawReader): SicknessCount {
  const onset = spell.from;
  const window = lookBack(law, onset);
  const from = Math.max(
    window.from,
    run.sickness.maxima.length > 0 ? addDays(latestMaximum(run.sickness.maxima).lastDay, 1) : window.from,
    capacityYearEnd(run, onset, law) ?? window.from,
  ) as Day;
  const period: Period = { from, to: window.to };
  const fresh = newCount(spell.illness);
  if (from > window.to) return fresh;
  const earlier = countedIn(run, period);
  fresh.counted = earlier.days;
  fresh.partialCounted = earlier.partialDays;
  for (const illness of earlier.illnesses) fresh.illnesses.add(illness);
  const firstPayable = run.workingDays.after(onset, law('sickness.waiting-working-days') + 1);
  const ended = maximumOn(law, fresh.counted, firstPayable, run.workingDays) === 'ended';
  // A maximum that ends before it begins leaves nothing to an old illness; a new one opens a count of its own (R46).
  return ended && !earlier.illnesses.has(spell.illness) ? newCount(spell.illness) : fresh;
}

function latestMaximum(maxima: readonly Maximum[]): Maximum {
  return maxima.reduce((latest, each) => (each.lastDay > latest.lastDay ? each : latest));
}

/** Sickness days that count in a period: of history and of the path so far, with their illnesses. */
export function countedIn(run: Run, period: Period): { days: number; partialDays: number; illnesses: Set<string> } {
  const { book, history } = run;
  const illnesses = new Set<string>();
  for (const entry of history.sickness) if (overlap(entry, period)) illnesses.add(entry.illness);
  const shared = overlap(period, { from: book.first, to: addDays(book.first, book.length - 1) });
  let days = history.sicknessDaysIn(period, ({ benefit }) => benefit === 'sickness-allowance');
  let partialDays = history.sicknessDaysIn(period, ({ benefit }) => benefit === 'partial-sickness-allowance');
  if (shared !== undefined) {
    const a = shared.from - book.first;
    const b = shared.to - book.first + 1;
    days += (book.countedBefore[b] as number) - (book.countedBefore[a] as number);
    partialDays += (book.partialBefore[b] as number) - (book.partialBefore[a] as number);
    for (const spell of run.timeline.spells) if (overlap(spell, shared)) illnesses.add(spell.illness);
  }
  return { days, partialDays, illnesses };
}

/** Twelve months of unbroken capacity since the maximum ended (SVL 8:9.2). */
export function isRequalified(maximum: Maximum, onset: Day, law: LawReader): boolean {
  return (
    maximum.capacitySince !== null &&
    addMonths(maximum.capacitySince, law('sickness.capacity-months'), 'last-of-month') <= onset
  );
}

/** The end of the latest twelve months of capacity between two incapacities before the onset (SVL 8:8.4, R46). */
function capacityYearEnd(run: Run, onset: Day, law: LawReader): Day | null {
  const years = law('sickness.capacity-months') / 12;
  const earlier = run.sickness.incapacities.filter(({ from }) => from < onset).sort((a, b) => b.to - a.to);
  let next = onset;
  for (const { from, to } of earlier) {
    if (addYears(addDays(to, 1), years, 'last-of-month') <= next) return next;
    next = Math.min(next, from) as Day;
  }
  return null;
}

function hadCapacityYear(run: Run, onset: Day, law: LawReader): boolean {
  return run.sickness.incapacities.length > 0 && capacityYearEnd(run, onset, law) === onset;
}

/** A spell longer than its waiting is an incapacity for later counts (R46). */
function remember(run: Run, spell: Spell, onset: Day, law: LawReader): void {
  const waitingEnd = sicknessWaitingEnd(law, 'full', onset, run.workingDays);
  if (spell.to > waitingEnd) run.sickness.incapacities.push({ from: spell.from, to: spell.to });
}
