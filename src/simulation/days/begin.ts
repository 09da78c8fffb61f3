/** The state of a path before its first day: what history leaves behind. */
import { type Day, weekdayBefore } from '../../calendar/day.js';
import type { Period } from '../../calendar/period.js';
import type { WorkingDays } from '../../calendar/workingDays.js';
import { lawOn } from '../../law/rates/index.js';
import { lookBack } from '../../law/sickness/maximum.js';
import { isRelapse } from '../../law/sickness/waitingPeriod.js';
import { newWaitingPeriod, type WaitingPeriod } from '../../law/unemployment/waitingPeriod.js';
import { SHARE_UNIT } from '../../money/cents.js';
import type { CaseFacts, HistoryBenefit, PathFacts } from '../../scenario/facts.js';
import { History } from '../past/history.js';
import { formulaDayIn, incomeOfEntry } from '../past/income.js';
import { Ledger } from '../past/ledger.js';
import { newRehabilitationState } from '../rehabilitation/state.js';
import { isCapacityYear, recalledCount } from '../sickness/count.js';
import { emptyCount, newMaximum, newSicknessState } from '../sickness/state.js';
import { type Timeline, timelineOf } from '../timeline/circumstances.js';
import { monthlyItems } from '../timeline/monthlyItems.js';
import { WorkedMonths } from '../timeline/workedMonths.js';
import { Book } from './book.js';
import type { Mend, Run } from './run.js';
import { newToday } from './today.js';

export function beginRun(facts: CaseFacts, path: PathFacts, workingDays: WorkingDays, mend: Mend | null): Run {
  const history = new History(facts, workingDays);
  const run = emptyRun(facts, path, timelineOf(facts, path, workingDays), history, workingDays, mend);
  recallSickness(run);
  recallRehabilitation(run);
  return run;
}

/** What of a path is known without any of its days, and without what history leaves in its counts. */
export function emptyRun(
  facts: CaseFacts,
  path: PathFacts,
  timeline: Timeline,
  history: History,
  workingDays: WorkingDays,
  mend: Mend | null,
): Run {
  const ledger = new Ledger(facts.horizon);
  const worked = new WorkedMonths(timeline.runs);
  const items = monthlyItems(timeline.runs);
  for (const { benefit, month, gross, source } of items) {
    if (benefit !== 'wages' && benefit !== 'employer-sick-pay') continue;
    const { payMonthOffset = 0 } = source as { payMonthOffset?: number };
    ledger.addWages((month + payMonthOffset) as typeof month, gross);
  }
  const daysLeft = facts.client.fund.member ? (facts.client.fund.daysLeft ?? 0) : 0;
  const earnings = { left: daysLeft * SHARE_UNIT, paid: 0 };
  return {
    facts,
    path,
    workingDays,
    timeline,
    history,
    items,
    worked,
    mend,
    today: newToday(),
    book: new Book(facts.horizon),
    ledger,
    unemployment: {
      waiting: waitingAtStart(facts, history),
      qualifyingLeft: null,
      lastWeekdayPaid: history.unemploymentOn(weekdayBefore(facts.horizon.from)),
      earnings,
      earningsAtMonthStart: earnings,
      supplement: { days: 0, lastServiceDay: null },
      amounts: new Map(),
    },
    sickness: newSicknessState(),
    rehabilitation: newRehabilitationState(),
    assumptions: new Set(),
    notCalculated: new Set(),
  };
}

/** R3: as stated, else served when history holds any unemployment benefit. */
function waitingAtStart({ client }: CaseFacts, history: History): WaitingPeriod {
  const stated = client.unemploymentWaiting;
  if (stated === 'served' || stated === 'unserved') return newWaitingPeriod(stated === 'served');
  if (stated !== undefined) return newWaitingPeriod(false, stated.daysServed);
  return newWaitingPeriod(history.hasUnemployment);
}

function recallRehabilitation(run: Run): void {
  const last = run.history.rehabilitation.at(-1);
  if (last === undefined) return;
  const value = run.history.lastPaidDay(last);
  run.rehabilitation.lastPaid = { day: value, part: null, stepFrom: value };
}

function recallSickness(run: Run): void {
  const { sickness: state, history, facts } = run;
  state.incapacities.push(...history.incapacities());
  for (const step of run.path.steps) {
    if (step.situation === 'pension' && step.outcome === 'granted') state.incapacities.push(step);
  }
  for (const entry of history.sickness) {
    const last = history.lastPaidDay(entry);
    state.lastPaidOf.set(entry.illness, last);
    state.lastPaid = last;
  }
  state.lastWorkingDayPaid = history.sicknessOn(run.workingDays.before(facts.horizon.from));
  for (const decision of facts.decisions) {
    if (decision.decision === 'sickness-maximum') recallMaximum(run, decision.lastDay, decision.illness);
  }
  const last = history.sickness.at(-1);
  if (last === undefined) return;
  state.chainBegan = firstOfChain(run, () => true).from;
  state.running = recalledCount(
    run,
    firstOfChain(run, ({ illness }) => illness === last.illness),
  );
  state.lastIncome = incomeOfEntry(run, last, formulaDayIn(state.chainBegan, last.from));
}

/** The oldest entry from which every break to the next is at most 30 days (R45, R50). */
function firstOfChain(run: Run, belongs: (entry: HistoryBenefit) => boolean): HistoryBenefit {
  const law = lawOn(run.facts.horizon.from);
  const entries = run.history.sickness.filter(belongs);
  let first = entries.at(-1) as HistoryBenefit;
  for (const earlier of entries.slice(0, -1).reverse()) {
    if (!isRelapse(law, run.history.lastPaidDay(earlier), first.from)) break;
    first = earlier;
  }
  return first;
}

/** A decided maximum of the past, with the capacity that followed it (R46, R56). */
function recallMaximum(run: Run, lastDay: Day, illness: string): void {
  const { sickness: state, history, facts } = run;
  // What was in force so long ago may not be known.
  const law = lawOn(facts.horizon.from);
  const window = lookBack(law, lastDay).from;
  const earlier = history.sickness.filter(({ from, to }) => from <= lastDay && to >= window);
  const illnesses = new Set([illness, ...earlier.map((entry) => entry.illness)]);
  const since = history
    .capacity()
    .filter(({ to }) => to > lastDay)
    .map(({ from, to }): Period => ({ from: Math.max(from, lastDay + 1) as Day, to }));
  const paidAgain = history.sickness.some(
    ({ benefit, from, illness: of }) => benefit === 'sickness-allowance' && from > lastDay && illnesses.has(of),
  );
  state.maxima.push({
    ...newMaximum(lastDay, illnesses, true),
    capacitySince: since.find(({ to }) => to >= facts.horizon.from - 1)?.from ?? null,
    requalified: paidAgain || since.some((period) => isCapacityYear(period, law)),
  });
  if (lastDay >= facts.horizon.from && history.sickness.length === 0) {
    state.running = { ...emptyCount(), end: lastDay, illnesses };
  }
}
