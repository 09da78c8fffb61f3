/** Every combination of dates written into the text of the scenario and simulated from the text anew. */
import { type Day, day, formatDay } from '../../../src/calendar/day.js';
import { moneyOf } from '../../../src/payments/payments.js';
import { loadScenario } from '../../../src/scenario/load.js';
import { simulate } from '../../../src/simulation/simulate.js';

type Dates = Record<string, string | undefined>;
type Item = Dates & { movable?: { earliest: string; latest: string } };
interface Document {
  readonly paths: readonly { readonly name: string; readonly steps: readonly Item[]; readonly applications?: Item[] }[];
}

export interface Tried {
  readonly dates: readonly string[];
  readonly daysWithoutSupport: number;
  readonly lowest: number;
  readonly total: number;
}

export interface Exhausted {
  /** All that are possible, the best first. */
  readonly tried: readonly Tried[];
  readonly impossible: number;
}

const after = (date: string, days: number) => formatDay((day(date) + days) as Day);
const between = (from: string, to: string) => day(to) - day(from);

export function bruteForce(document: unknown, name: string): Exhausted {
  const asWritten = remarks(document);
  const path = (document as Document).paths.find((each) => each.name === name);
  const windows = [...(path?.steps ?? []), ...(path?.applications ?? [])].flatMap(({ movable }) => movable ?? []);
  const tried: Tried[] = [];
  let impossible = 0;
  for (const dates of allDates(windows)) {
    const copy = structuredClone(document) as Document;
    write(copy, name, dates);
    const { facts, diagnostics } = loadScenario(JSON.stringify(copy), 'case.json');
    const moved = facts?.paths.find((each) => each.name === name);
    const own = diagnostics.map(({ code, path: at }) => `${code} ${at}`);
    if (!facts || !moved || own.some((remark) => !asWritten.has(remark))) {
      impossible += 1;
      continue;
    }
    const result = simulate(facts, moved);
    const money = moneyOf(facts, result);
    const lowest = money.lowestMonth as NonNullable<typeof money.lowestMonth>;
    tried.push({
      dates,
      daysWithoutSupport: result.summary.daysWithoutSupport,
      lowest: lowest.net + lowest.taxFree,
      total: money.net + result.summary.taxFree,
    });
  }
  return { tried: tried.sort(better), impossible };
}

function remarks(document: unknown): ReadonlySet<string> {
  const { diagnostics } = loadScenario(JSON.stringify(document), 'case.json');
  return new Set(diagnostics.map(({ code, path }) => `${code} ${path}`));
}

function allDates(windows: readonly { earliest: string; latest: string }[]): string[][] {
  const [first, ...rest] = windows;
  if (first === undefined) return [[]];
  const others = allDates(rest);
  const count = between(first.earliest, first.latest) + 1;
  return Array.from({ length: count }, (_, i) => after(first.earliest, i)).flatMap((date) =>
    others.map((each) => [date, ...each]),
  );
}

function write({ paths }: Document, name: string, dates: readonly string[]): void {
  const path = paths.find((each) => each.name === name);
  let i = 0;
  for (const step of path?.steps ?? []) {
    if (!step.movable) continue;
    const key = step.from === undefined ? 'appliedOn' : 'from';
    const date = dates[i++] as string;
    if (step.to !== undefined) step.to = after(step.to, between(step[key] as string, date));
    step[key] = date;
  }
  for (const application of path?.applications ?? []) if (application.movable) application.filed = dates[i++];
}

/** The order of the product page. */
function better(a: Tried, b: Tried): number {
  return (
    a.daysWithoutSupport - b.daysWithoutSupport ||
    b.lowest - a.lowest ||
    b.total - a.total ||
    (a.dates.join() < b.dates.join() ? -1 : 1)
  );
}
