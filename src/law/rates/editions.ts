import { type Day, day, formatDay } from '../../calendar/day.js';
import { engineValue } from './engineValue.js';
import { noteRead } from './evaluation.js';
import type { Figure, Status, Version } from './figure.js';
import { FIGURE_NAMES, type FigureName, type Figures } from './figures.js';

/** A figure as a rule read it. */
export interface FigureRead {
  readonly name: FigureName;
  /** First day of the version that was read, ISO. */
  readonly from: string;
  readonly status: Status;
}

/** A version of a figure, ready to be read. */
export interface Entry {
  readonly name: FigureName;
  readonly version: Version;
  /** In the engine's whole unit. */
  readonly value: number;
  readonly projected: boolean;
  /** One object for all who read it. */
  readonly asRead: FigureRead;
  /** The number of the evaluation that read it last, see `evaluation.ts`; all that ever changes. */
  readIn: number;
}

/** The value in the engine's whole unit: cents, hundred-thousandths for percent, tenths; all others as they are. */
export type LawReader = (name: FigureName) => number;

/** All figures as they stand from one change of law to the day before the next. */
export interface Edition {
  readonly from: Day;
  /** Infinite in the last edition: nothing is known to follow it. */
  readonly to: Day;
  readonly entries: ReadonlyMap<FigureName, Entry>;
  /** One reader for all days of the edition. */
  readonly law: LawReader;
}

/** A set of figures, ready to be read by day. */
export interface Editions {
  /** The edition in force on a day. */
  on(value: Day): Edition;
  /** Every version of every figure that can have been read, in the order in which they come into force. */
  entries(): readonly Entry[];
}

/** Nothing is enacted from this day on: the figures of 31.12.2027 carry on as projected. */
const PROJECTED_FROM = day('2028-01-01');

/** Every day on which some figure begins or changes, ascending. */
export function changeDaysOf(figures: Figures): readonly Day[] {
  const begun = FIGURE_NAMES.flatMap((name) => figures[name].versions.map((version) => day(version.from)));
  return [...new Set(begun)].sort((a, b) => a - b);
}

/** How sure a version is on a day; what a reform says carries on as it says. */
export function statusOn({ status }: Version, value: Day): Status {
  return status === 'enacted' && value >= PROJECTED_FROM ? 'projected' : status;
}

/** Compiled when first read. */
export function editionsOf(figures: Figures, changeDays: readonly Day[]): Editions {
  const days = [...new Set([...changeDays, PROJECTED_FROM])].sort((a, b) => a - b);
  let compiled: readonly Edition[] | undefined;
  const entries: Entry[] = [];
  /** Days are mostly asked for in order, so the last answer is mostly the next one too. */
  let lastFound: Edition | undefined;
  return {
    on: (value) => {
      if (lastFound && lastFound.from <= value && value <= lastFound.to) return lastFound;
      compiled ??= compile(figures, days, entries);
      lastFound = compiled[countUpTo(value, days) - 1] ?? nothingOn(value);
      return lastFound;
    },
    entries: () => entries,
  };
}

/** Before the first figure begins. */
function nothingOn(value: Day): Edition {
  const edition: Edition = { from: value, to: value, entries: new Map(), law: (name) => read(edition, name).value };
  return edition;
}

/**
 * Finds a figure for a rule and notes that it was read.
 * @throws {RangeError} when the figure has not begun
 */
export function read({ from, to, entries }: Edition, name: FigureName): Entry {
  const entry = entries.get(name);
  if (entry === undefined)
    throw new RangeError(`no figure of law: ${name} from ${formatDay(from)} to ${formatDay(to)}`);
  noteRead(entry);
  return entry;
}

/** How many of the days, which ascend, are no later than one. */
function countUpTo(value: Day, days: readonly Day[]): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as Day) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NONE: ReadonlyMap<FigureName, Version> = new Map();

/** What begins on each date, ISO, in the order of the names. */
function versionsByDate(figures: Figures): Map<string, Map<FigureName, Version>> {
  const found = new Map<string, Map<FigureName, Version>>();
  for (const name of FIGURE_NAMES) {
    const { versions }: Figure = figures[name];
    for (const version of versions) {
      const begun = found.get(version.from);
      if (begun) begun.set(name, version);
      else found.set(version.from, new Map([[name, version]]));
    }
  }
  return found;
}

/** @param entries receives every version that can be read */
function compile(figures: Figures, days: readonly Day[], entries: Entry[]): readonly Edition[] {
  const inForce = new Map<FigureName, Entry>();
  const byDate = versionsByDate(figures);
  return days.map((from, index) => {
    const begun = byDate.get(formatDay(from)) ?? NONE;
    for (const name of from === PROJECTED_FROM ? FIGURE_NAMES : begun.keys()) {
      const version = begun.get(name) ?? inForce.get(name)?.version;
      if (version === undefined) continue;
      const status = statusOn(version, from);
      const entry = {
        name,
        version,
        value: engineValue(figures[name].unit, version.value),
        projected: status === 'projected',
        asRead: { name, from: version.from, status },
        readIn: 0,
      };
      inForce.set(name, entry);
      entries.push(entry);
    }
    const to = ((days[index + 1] ?? Number.POSITIVE_INFINITY) - 1) as Day;
    const edition: Edition = { from, to, entries: new Map(inForce), law: (name) => read(edition, name).value };
    return Object.freeze(edition);
  });
}
