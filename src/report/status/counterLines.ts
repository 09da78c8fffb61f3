/** A count of days in one line: used, left, the last day, and of sickness allowance its limits. */
import { addDays } from '../../calendar/day.js';
import type { SicknessDetail, StatusCounter } from '../../planning/status/counter.js';
import type { Status } from '../../planning/status/status.js';
import { printable } from '../drawing/printable.js';
import type { Texts } from '../texts.js';

export function counterLine(
  counter: StatusCounter,
  { on, counters }: Pick<Status, 'on' | 'counters'>,
  texts: Texts,
): string {
  const { status, formats } = texts;
  const { used, left, lastDay, running, law, sickness } = counter;
  const name = counterName(counter.counter, texts);
  const named = sickness?.illnesses.map((each) => each && printable(each)) ?? [];
  // Another illness is told as such beside one with a name.
  const isNamed = counters.some((each) => each.sickness?.illnesses.some((illness) => illness !== null));
  const illnesses = named.length > 0 && isNamed ? ` (${status.sickness.illnesses(named)})` : '';
  const last = lastDay === null ? null : formats.shortDate(lastDay);
  const ended = sickness?.maximumEnded ?? null;
  const isServed = counter.counter === 'unemployment-waiting-period' && left === 0;
  const ofJobseeker = counter.counter === 'unemployment-waiting-period' || counter.counter === 'qualifying-period';
  const told = isServed
    ? status.served
    : ended === null
      ? status.counter({ used, left, lastDay: last, running, ofJobseeker, begins: formats.shortDate(addDays(on, 1)) })
      : status.sickness.maximumEnded(formats.shortDate(ended));
  const parts = [told, ...(sickness ? limitPhrases(sickness, texts) : [])].filter(Boolean);
  return `${name}${illnesses}: ${parts.join('; ')} (${law})`;
}

/** The names of the other tables begin with a capital letter. */
export function counterName(counter: StatusCounter['counter'], { status, counters }: Texts): string {
  const name = counter in counters ? counters[counter as keyof typeof counters] : undefined;
  if (name === undefined) return status.counters[counter as keyof typeof status.counters];
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function limitPhrases({ limits, priorityEnd }: SicknessDetail, { status, formats }: Texts): string[] {
  const { limit, passed, priorityEnd: priority } = status.sickness;
  const gone = limits.filter(({ on }) => on === null).map(({ days }) => days);
  const ahead = limits.flatMap(({ days, on }) => (on === null ? [] : [limit(days, formats.shortDate(on))]));
  return [
    ...(gone.length === 0 ? [] : [passed(gone.join(', '))]),
    ...(ahead.length === 0 ? [] : [ahead.join(', ')]),
    ...(priorityEnd === null ? [] : [priority(formats.shortDate(priorityEnd))]),
  ];
}
