/** Which count of days towards the maximum a spell carries on, and which old maximum stands in its way (R8, R44–R46). */
import { addDays, addMonths, addYears, type Day, firstDayOf, monthOf } from '../../calendar/day.js';
import { overlap, type Period } from '../../calendar/period.js';
import { type LawReader, lawOn } from '../../law/rates/index.js';
import { lookBack, maximumOn } from '../../law/sickness/maximum.js';
import { isFullBefore, LONGER_MAXIMUM_BEGINS } from '../../law/sickness/partial.js';
import { type SicknessWaiting, sicknessWaitingEnd } from '../../law/sickness/waitingPeriod.js';
import type { HistoryBenefit } from '../../scenario/facts.js';
import type { Run } from '../days/run.js';
import type { Spell } from '../timeline/spells.js';
import { emptyCount, type OpenSpell, type SicknessCount } from './state.js';

/** R8, R44–R46: which count the spell carries on, and which old maximum stands in its way. */
export function countOf(
  run: Run,
  spell: Spell,
  waiting: SicknessWaiting,
  law: LawReader,
): Pick<OpenSpell, 'count' | 'exhausted' | 'extraDays' | 'fills'> {
  const state = run.sickness;
  const onset = spell.from;
  const hindering = state.maxima.findLast(
    (maximum) => maximum.lastDay < onset && maximum.illnesses.has(spell.illness) && !maximum.requalified,
  );
  const running = state.running;
  const goesOn =
    waiting !== 'full' && running !== null && (running.end === null || running.illnesses.has(spell.illness));
  if (hindering !== undefined) {
    return {
      count: goesOn && running ? running : newCount(run, spell),
      exhausted: hindering,
      extraDays: hindering.worked,
      fills: null,
    };
  }
  const carried = goesOn && running !== null && !hadCapacityYear(run, onset, law) ? running : null;
  const firstPayable = run.workingDays.after(sicknessWaitingEnd(law, waiting, onset, run.workingDays), 1);
  const count = carried ?? (waiting === 'full' ? lookedBack(run, spell, firstPayable, law) : newCount(run, spell));
  const none = { exhausted: null, extraDays: false };
  // A maximum that ends before it begins leaves nothing to an old illness; a new one opens a count of its own (R46).
  const isOld = count.illnesses.has(spell.illness);
  if (isOld || !isFilled(run, count, firstPayable, law)) return { count, ...none, fills: null };
  const fills = { lastDay: addDays(firstDayOf(monthOf(firstPayable)), -1), illnesses: new Set(count.illnesses) };
  return { count: newCount(run, spell), ...none, fills };
}

/** A spell that began before a maximum of its illness ended does not outlive it (R44). */
export function isBehindMaximum(run: Run, { spell }: OpenSpell, value: Day): boolean {
  for (const { lastDay, illnesses } of run.sickness.maxima) {
    if (spell.from <= lastDay && value > lastDay && illnesses.has(spell.illness)) return true;
  }
  return false;
}

/** The maximum would end before the spell's first payable day could count (R46). */
function isFilled(run: Run, { counted, end }: SicknessCount, firstPayable: Day, law: LawReader): boolean {
  return end === null && counted > 0 && maximumOn(law, counted, firstPayable, run.workingDays) === 'ended';
}

/** A count that holds nothing yet: an illness enters it with its first counted day. */
function newCount(run: Run, { from }: Spell): SicknessCount {
  return { ...emptyCount(), ...partialDaysSince(run, from, addDays(from, -1)) };
}

/** R58: partial days since two years before the anchoring onset; neither capacity nor a maximum frees them. */
function partialDaysSince(run: Run, anchor: Day, to: Day): Pick<SicknessCount, 'partialCounted' | 'partialFullBefore'> {
  const { from } = lookBack(lawOn(run.facts.horizon.from), anchor);
  const beforeRise = Math.min(to, addDays(LONGER_MAXIMUM_BEGINS, -1)) as Day;
  return {
    partialCounted: partialDaysIn(run, { from, to }),
    partialFullBefore: from <= beforeRise && isFullBefore(partialDaysIn(run, { from, to: beforeRise })),
  };
}

/** The count of an onset with full waiting: all sickness days of the two years before it (SVL 8:8.3). */
function lookedBack(run: Run, spell: Spell, firstPayable: Day, law: LawReader): SicknessCount {
  const onset = spell.from;
  const fresh = newCount(run, spell);
  const from = countedFrom(run, onset, firstPayable, law);
  if (from >= onset) return fresh;
  const { days, paidBefore, illnesses } = countedIn(run, { from, to: addDays(onset, -1) });
  return { ...fresh, counted: days, paidBefore, illnesses };
}

/** The count that history leaves, anchored at the first of its last entries at most 30 days apart (R45). */
export function recalledCount(run: Run, anchor: HistoryBenefit): SicknessCount {
  const period = {
    from: countedFrom(run, anchor.from, anchor.from, lawOn(run.facts.horizon.from)),
    to: addDays(run.facts.horizon.from, -1),
  };
  const { days, paidBefore, illnesses } = countedIn(run, period);
  illnesses.add(anchor.illness);
  const end = run.sickness.maxima.find(({ lastDay }) => lastDay >= anchor.from)?.lastDay ?? null;
  return {
    ...emptyCount(),
    counted: days,
    paidBefore,
    end,
    illnesses,
    ...partialDaysSince(run, anchor.from, period.to),
  };
}

/** From where days count: two years back, after the latest maximum, after twelve months of capacity (8:8.3–4, R46). */
function countedFrom(run: Run, onset: Day, firstPayable: Day, law: LawReader): Day {
  const maxima = run.sickness.maxima.filter(({ lastDay }) => lastDay < firstPayable).map(({ lastDay }) => lastDay + 1);
  return Math.max(lookBack(law, onset).from, ...maxima, capacityYearEnd(run, onset, law) ?? 0) as Day;
}

/** Sickness days that count in a period: of history and of the path so far, with their illnesses. */
function countedIn(run: Run, period: Period): { days: number; paidBefore: number; illnesses: Set<string> } {
  const { book, history } = run;
  const illnesses = new Set<string>();
  for (const entry of history.sickness) if (overlap(entry, period)) illnesses.add(entry.illness);
  for (const { spell, counted } of run.sickness.opened.values()) {
    if (counted !== null && overlap(counted, period)) illnesses.add(spell.illness);
  }
  const ofHistory = history.sicknessDaysIn(period, ({ benefit }) => benefit === 'sickness-allowance');
  return { days: ofHistory + book.sumOf(book.countedBefore, period), paidBefore: ofHistory, illnesses };
}

function partialDaysIn(run: Run, period: Period): number {
  const { book, history } = run;
  const ofHistory = history.sicknessDaysIn(period, ({ benefit }) => benefit === 'partial-sickness-allowance');
  return ofHistory + book.sumOf(book.partialBefore, period);
}

/** Twelve months of unbroken capacity from one day to another, both included (SVL 8:9.2). */
export function isCapacityYear({ from, to }: Period, law: LawReader): boolean {
  return addMonths(from, law('sickness.capacity-months'), 'last-of-month') <= to + 1;
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
