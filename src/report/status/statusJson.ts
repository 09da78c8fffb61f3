import { shownDay } from '../../answer/anonymity.js';
import type { Day } from '../../calendar/day.js';
import { type Cents, euros } from '../../money/cents.js';
import type { StatusCounter } from '../../planning/status/counter.js';
import type { End } from '../../planning/status/ends.js';
import type { Status } from '../../planning/status/status.js';
import type { StatusAnswer } from '../../planning/status/statusAnswer.js';
import { UNKNOWN_KEYS } from '../../planning/status/unknowns.js';
import { printableJson } from '../drawing/printable.js';
import { headJson } from '../json/headJson.js';
import { datesJson } from '../json/jsonDates.js';
import type { Texts } from '../texts.js';

/** One object; null stands for what history does not tell. */
export function statusJson(answer: StatusAnswer, texts: Texts): string {
  const { reference, note, source, status, receipt } = answer;
  const body = {
    etuuspolku: headJson(receipt),
    scenario: { ...(reference !== null && { reference }), ...(note !== null && { note }), source },
    ...stateJson(status, texts),
  };
  return `${printableJson(JSON.stringify(body, null, 2))}\n`;
}

function stateJson({ on, today, present, ...status }: Status, texts: Texts) {
  const { paid, unbrokenSince, lastPaid } = present;
  const { incomes, counters, decisions, certificates, ends, signs, unknown, untold } = status;
  return {
    on: shownDay(on),
    today: shownDay(today),
    paid: paid.map(({ amount, since, ...each }) => ({ ...each, amount: euros(amount), since: shownDay(since) })),
    unbrokenSince: iso(unbrokenSince),
    lastPaid: lastPaid && { benefit: lastPaid.benefit, to: shownDay(lastPaid.to) },
    income: incomes.map(({ income, amount, per, since, to }) => ({
      ...income,
      amount: amount === null ? null : euros(amount as Cents),
      per,
      since: iso(since),
      to: iso(to),
    })),
    counters: counters.map(counterJson),
    decisions: decisions.map(({ appliedOn, decidedOn, maximum, appealBy, law, ...each }) => ({
      ...each,
      appliedOn: iso(appliedOn),
      decidedOn: iso(decidedOn),
      maximum: maximum && { ...maximum, lastDay: shownDay(maximum.lastDay) },
      appealBy: iso(appealBy),
      law: [law],
    })),
    certificates: certificates.map(({ writtenOn, from, carriesTo, ...each }) => ({
      ...each,
      writtenOn: shownDay(writtenOn),
      from: shownDay(from),
      carriesTo: iso(carriesTo),
    })),
    ends: ends.map(endJson),
    signs: { ...signs, since: iso(signs.since) },
    unknown: unknown.map((id) => ({ id, key: UNKNOWN_KEYS[id], message: texts.status.unknown[id] })),
    untold: untold && datesJson(untold),
  };
}

function counterJson({ lastDay, law, sickness, ...counter }: StatusCounter) {
  return {
    ...counter,
    lastDay: iso(lastDay),
    law: [law],
    ...(sickness && {
      illnesses: sickness.illnesses,
      maximumEnded: iso(sickness.maximumEnded),
      limits: sickness.limits.map(({ days, on }) => ({ days, on: iso(on) })),
      priorityEnd: iso(sickness.priorityEnd),
    }),
  };
}

function endJson({ date, ...what }: End) {
  return { date: shownDay(date), ...what };
}

function iso(value: Day | null): string | null {
  return value === null ? null : shownDay(value);
}
