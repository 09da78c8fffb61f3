/** What is decided on the day on which an incapacity begins: waiting, income, formula and the running count. */
import { addDays, type Day, weekdayBefore } from '../../calendar/day.js';
import { type FigureName, type LawReader, lawOn, type Reading, readingOn } from '../../law/rates/index.js';
import { type Reason, reason } from '../../law/reasons.js';
import { fillsTheWeek, modeOn, programmePays } from '../../law/rehabilitation/mode.js';
import { partialRate } from '../../law/sickness/partial.js';
import { isRelapse, type SicknessWaiting, sicknessWaitingEnd } from '../../law/sickness/waitingPeriod.js';
import type { Cents } from '../../money/cents.js';
import type { ExactCents } from '../../money/exact.js';
import type { HistoryBenefit } from '../../scenario/facts.js';
import type { Run } from '../days/run.js';
import { formulaDayIn, formulaOn, incomeOfEntry, incomeOn, keptIncome } from '../past/income.js';
import { openWholeOn } from '../rehabilitation/openWhole.js';
import type { Circumstances } from '../timeline/circumstances.js';
import type { Spell } from '../timeline/spells.js';
import { participationOf } from '../timeline/wholes.js';
import { countOf } from './count.js';
import type { OpenSpell } from './state.js';

export function openSpell(run: Run, spell: Spell, circumstances: Circumstances): OpenSpell {
  const onset = spell.from;
  const law = lawOn(onset);
  const continued = continuedEntry(run, spell);
  const interrupted = interruption(run, spell, circumstances);
  const waiting = waitingOf(run, spell, law, continued, interrupted);
  const formulaDay = formulaDayOf(run, onset, law, continued);
  const projected = new Set<FigureName>();
  const formula = formulaOn(formulaDay, projected);
  const { income, reasons } = protectedIncome(run, onset, formulaDay, formula, continued);
  const found = countOf(run, spell, waiting, law);
  remember(run, spell, onset, law);
  const why: Reason[] = [...reasons];
  if (waiting === 'onset-only') why.push(relapseReason(onset));
  if (waiting === 'none' && continued === null) why.push(reason('sickness.no-waiting-after-rehabilitation', {}));
  return {
    spell,
    began: continued === null ? onset : (Math.min(continued.from, onset) as Day),
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
    decided: continued === null ? null : decidedAmount(continued),
    reasons: why,
    projected,
    certificateDays: continued === null ? 0 : daysOfUnbroken(run, continued),
    certificateAEnd: null,
    counted: null,
  };
}

/** SVL 8:7.2. */
function relapseReason(onset: Day): Reason {
  const { law, figures } = readingOn(onset);
  return reason('sickness.relapse', { days: law('sickness.relapse-days') }, figures);
}

/** The history entry of the illness that the spell goes on from, with no working day between (R45). */
function continuedEntry(run: Run, spell: Spell): HistoryBenefit | null {
  const entry = run.history.sickness.findLast(({ illness }) => illness === spell.illness);
  if (entry === undefined || spell.to < entry.to) return null;
  return run.workingDays.between(addDays(entry.to, 1), addDays(spell.from, -1)) === 0 ? entry : null;
}

/** The whole of which a partial entry paid half; half of the minimum is half of a whole that the minimum replaces (R49). */
function decidedAmount({ benefit, dailyAmount, to }: HistoryBenefit): OpenSpell['decided'] {
  if (dailyAmount === undefined) return null;
  if (benefit === 'sickness-allowance') return { full: dailyAmount, partial: null };
  const law = lawOn(to);
  const halfOfMinimum = partialRate(law, law('sickness.minimum') as Cents);
  return { full: (dailyAmount > halfOfMinimum ? 2 * dailyAmount : 0) as Cents, partial: dailyAmount };
}

/** Paid days of the spell of which an entry is the last in history: no working day between its entries. */
function daysOfUnbroken(run: Run, last: HistoryBenefit): number {
  let days = 0;
  let next: HistoryBenefit | null = null;
  for (const entry of run.history.sickness.toReversed()) {
    if (entry.illness !== last.illness || entry.from > last.from) continue;
    if (next && run.workingDays.between(addDays(entry.to, 1), addDays(next.from, -1)) > 0) break;
    days += entry.days ?? run.workingDays.between(entry.from, entry.to);
    next = entry;
  }
  return days;
}

/** R20, R52: an onset after the start of rehabilitation of which a day has been paid. */
function interruption(run: Run, spell: Spell, now: Circumstances): { carriedTo: Day; wholeWeek: boolean } | null {
  if (now.rehabilitation === null) return null;
  const { step, whole } = now.rehabilitation;
  const { firstPaid } = openWholeOn(run, whole, now.from, false);
  if (firstPaid === null || firstPaid >= spell.from || spell.from < step.from) return null;
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

/** The day whose figures make the rate: that of the onset, or of the chain that it goes on (R13, R50). */
function formulaDayOf(run: Run, onset: Day, law: LawReader, continued: HistoryBenefit | null): Day {
  const state = run.sickness;
  const start = continued === null ? onset : (Math.min(continued.from, onset) as Day);
  if (!isRelapse(law, state.lastPaid, onset) || state.chainBegan === null) state.chainBegan = start;
  return formulaDayIn(state.chainBegan, start);
}

function protectedIncome(
  run: Run,
  onset: Day,
  formulaDay: Day,
  formula: Reading,
  continued: HistoryBenefit | null,
): { income: ExactCents; reasons: readonly Reason[] } {
  const state = run.sickness;
  if (continued?.dailyAmount !== undefined) {
    run.assumptions.add('income-from-daily-amount');
    return {
      income: incomeOfEntry(run, continued, formulaDay),
      reasons: [decidedReason(continued.dailyAmount, continued)],
    };
  }
  if (continued !== null) run.assumptions.add('onset-from-first-paid-day');
  const own = incomeOn(run, continued?.from ?? onset, formula);
  const kept = state.lastIncome !== null && isRelapse(lawOn(onset), state.lastPaid, onset) ? state.lastIncome : null;
  if (kept === null || kept <= own.income) return own;
  return { income: kept, reasons: [keptIncome(onset, own.income, kept)] };
}

function decidedReason(given: Cents, entry: HistoryBenefit): Reason {
  const daily = decidedAmount(entry)?.full ?? given;
  return reason('sickness.decided-amount', { given, times: daily / given, daily });
}

/** A spell longer than its waiting is an incapacity for later counts (R46). */
function remember(run: Run, spell: Spell, onset: Day, law: LawReader): void {
  const waitingEnd = sicknessWaitingEnd(law, 'full', onset, run.workingDays);
  if (spell.to > waitingEnd) run.sickness.incapacities.push({ from: spell.from, to: spell.to });
}
