/** One step written as two adjoining ones with equal fields is the same step (R35, R41). */
import fc from 'fast-check';
import { addDays, type Day, firstDayOf, formatDay, lastDayOf, type Month, parseMonth } from '../../src/calendar/day.js';
import type { Period } from '../../src/calendar/period.js';
import { CASE, periodOf } from '../support/arbitraryCase.js';
import type { CaseText, StepText } from '../support/case.js';
import { factsOf } from '../support/scenarioDocument.js';
import { holds } from './holds.js';
import { expectSame, shown, simulated } from './shown.js';

/** Steps whose parts can have equal fields: a stay in hospital lies in one of them, a cause sets a length of its own. */
function canBeSplit(step: StepText): boolean {
  switch (step.situation) {
    case 'jobseeker':
    case 'service':
    case 'abroad':
    case 'prison':
    case 'conscription':
      return true;
    case 'incapacity':
      return !step.hospital && !step.partial && (step.employerPay as { to?: string } | undefined)?.to === undefined;
    case 'rehabilitation':
      return !step.partial;
    case 'sanction':
      return step.cause === undefined;
    case 'periodised-pay':
      return step.amount === undefined;
    default:
      return false;
  }
}

function horizonOf({ from = '', months = 1 }: CaseText): Period {
  const first = parseMonth(from) as Month;
  return { from: firstDayOf(first), to: lastDayOf((first + months - 1) as Month) };
}

/** The last days that the first part may have, so that both parts touch the horizon; null when there is none. */
function roomIn(step: StepText, horizon: Period): Period | null {
  const { from, to } = periodOf(step, horizon);
  const first = Math.max(from, horizon.from) as Day;
  const last = addDays(Math.min(to, horizon.to) as Day, -1);
  return first <= last ? { from: first, to: last } : null;
}

/** Every way to write a case with one of its steps in two. */
function splits(text: CaseText, share: number): CaseText[] {
  const horizon = horizonOf(text);
  return text.steps.flatMap((step, i) => {
    const room = canBeSplit(step) ? roomIn(step, horizon) : null;
    if (room === null) return [];
    const end = addDays(room.from, Math.floor(((room.to - room.from) * share) / 100));
    const parts = [
      { ...step, to: formatDay(end) },
      { ...step, from: formatDay(addDays(end, 1)) },
    ];
    return [{ ...text, steps: [...text.steps.slice(0, i), ...parts, ...text.steps.slice(i + 1)] }];
  });
}

holds(
  'a step split into two adjoining equal ones gives the same answer',
  80,
  fc.property(CASE, fc.integer({ min: 0, max: 100 }), (text, share) => {
    const whole = shown(simulated(factsOf(text)));
    for (const split of splits(text, share)) expectSame(shown(simulated(factsOf(split))), whole);
  }),
);
