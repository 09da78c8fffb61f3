import { type Day, day, formatDay } from '../../calendar/day.js';
import { engineValue } from './engineValue.js';
import { noteRead } from './evaluation.js';
import type { Figure, Version } from './figure.js';
import { FIGURE_NAMES, FIGURES, type FigureName } from './figures.js';

/** A figure as a rule read it. */
export interface FigureRead {
  readonly name: FigureName;
  /** First day of the version that was read, ISO. */
  readonly from: string;
  readonly status: Version['status'];
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

/** Every day on which some figure begins or changes, ascending. */
export const CHANGE_DAYS: readonly Day[] = [
  ...new Set(FIGURE_NAMES.flatMap((name) => FIGURES[name].versions.map((version) => day(version.from)))),
].sort((a, b) => a - b);

/** Nothing is enacted from this day on: the figures of 31.12.2027 carry on as projected. */
export const PROJECTED_FROM = day('2028-01-01');

const EDITION_DAYS: readonly Day[] = [...new Set([...CHANGE_DAYS, PROJECTED_FROM])].sort((a, b) => a - b);

let editions: readonly Edition[] | undefined;
const entries: Entry[] = [];
/** Days are mostly asked for in order, so the last answer is mostly the next one too. */
let lastFound: Edition | undefined;

/** The edition in force on a day. */
export function editionOn(value: Day): Edition {
  if (lastFound && lastFound.from <= value && value <= lastFound.to) return lastFound;
  editions ??= compile();
  lastFound = editions[editionsUpTo(value) - 1] ?? nothingOn(value);
  return lastFound;
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

/** Every version of every figure that can have been read, in the order in which they come into force. */
export function allEntries(): readonly Entry[] {
  return entries;
}

/** How many editions begin no later than the day. */
function editionsUpTo(value: Day): number {
  let low = 0;
  let high = EDITION_DAYS.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((EDITION_DAYS[middle] as Day) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NONE: ReadonlyMap<FigureName, Version> = new Map();

/** What begins on each date, ISO, in the order of the names. */
function versionsByDate(): Map<string, Map<FigureName, Version>> {
  const found = new Map<string, Map<FigureName, Version>>();
  for (const name of FIGURE_NAMES) {
    const { versions }: Figure = FIGURES[name];
    for (const version of versions) {
      const begun = found.get(version.from);
      if (begun) begun.set(name, version);
      else found.set(version.from, new Map([[name, version]]));
    }
  }
  return found;
}

function compile(): readonly Edition[] {
  const inForce = new Map<FigureName, Entry>();
  const byDate = versionsByDate();
  return EDITION_DAYS.map((from, index) => {
    const begun = byDate.get(formatDay(from)) ?? NONE;
    for (const name of from === PROJECTED_FROM ? FIGURE_NAMES : begun.keys()) {
      const version = begun.get(name) ?? inForce.get(name)?.version;
      if (version === undefined) continue;
      const projected = from >= PROJECTED_FROM || version.status === 'projected';
      const asRead: FigureRead = { name, from: version.from, status: projected ? 'projected' : 'enacted' };
      const entry = {
        name,
        version,
        value: engineValue(FIGURES[name].unit, version.value),
        projected,
        asRead,
        readIn: 0,
      };
      inForce.set(name, entry);
      entries.push(entry);
    }
    const to = ((EDITION_DAYS[index + 1] ?? Number.POSITIVE_INFINITY) - 1) as Day;
    const edition: Edition = { from, to, entries: new Map(inForce), law: (name) => read(edition, name).value };
    return Object.freeze(edition);
  });
}
