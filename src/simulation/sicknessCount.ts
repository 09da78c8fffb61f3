/** Which count of days towards the maximum a spell carries on, and which old maximum stands in its way (R8, R44–R46). */
import { addDays, addMonths, addYears, type Day } from '../calendar/day.js';
import { overlap, type Period } from '../calendar/period.js';
import type { LawReader } from '../law/rates/index.js';
import { lookBack, maximumOn } from '../law/sickness/maximum.js';
import type { SicknessWaiting } from '../law/sickness/waitingPeriod.js';
import type { Run } from './run.js';
import type { Maximum, OpenSpell, SicknessCount } from './sickness.js';
import type { Spell } from './spells.js';

/** R8, R44–R46: which count the spell carries on, and which old maximum stands in its way. */
export function countOf(
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
function countedIn(run: Run, period: Period): { days: number; partialDays: number; illnesses: Set<string> } {
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
function isRequalified(maximum: Maximum, onset: Day, law: LawReader): boolean {
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
