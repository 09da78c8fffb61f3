import { EVENT_ID, type Event } from 'js-yaml';
import { type Defect, defectAtOffset } from './defect.js';
import { MAX_VALUES } from './limits.js';

/** A list or mapping that is being read. */
interface Open {
  readonly anchor: string;
  readonly isMapping: boolean;
  /** Keys and values directly in it. */
  items: number;
  /** Values anywhere in it. */
  values: number;
}

/** The place at which a document holds more values than are read, those behind an alias counted at each use. */
export function tooManyValues(source: string, events: readonly Event[]): Defect | undefined {
  const named = new Map<string, number>();
  const open: Open[] = [];
  let total = 0;

  /** Keys are no values. */
  function add(values: number): void {
    const around = open.at(-1);
    const isKey = around?.isMapping === true && around.items % 2 === 0;
    if (around) around.items += 1;
    if (isKey) return;
    total += values;
    if (around) around.values += values;
  }

  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) continue;
    if (event.type === EVENT_ID.POP) {
      const closed = open.pop();
      if (!closed) continue;
      named.set(closed.anchor, closed.values + 1);
      const around = open.at(-1);
      if (around) around.values += closed.values;
      continue;
    }
    const anchor = source.slice(Math.max(event.anchorStart, 0), Math.max(event.anchorEnd, 0));
    add(event.type === EVENT_ID.ALIAS ? (named.get(anchor) ?? 1) : 1);
    if (total > MAX_VALUES) return defectAtOffset('input.too-many-values', placeOf(event), { limit: MAX_VALUES });
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      open.push({ anchor, isMapping: event.type === EVENT_ID.MAPPING, items: 0, values: 0 });
    }
  }
  return undefined;
}

function placeOf(event: Exclude<Event, { type: typeof EVENT_ID.DOCUMENT | typeof EVENT_ID.POP }>): number {
  if (event.type === EVENT_ID.SCALAR) return Math.max(event.valueStart, 0);
  return event.type === EVENT_ID.ALIAS ? event.anchorStart - 1 : event.start;
}
