/** Figures of law for a reader: those in force on a day, and those that change in a period. */
import { addDays, type Day, day } from '../calendar/day.js';
import { FIGURE_NAMES, FIGURES } from '../law/rates/figures.js';
import { type Figure, type FigureName, figuresInForce, type Version, versionOn } from '../law/rates/index.js';
import type { ReadVersion } from '../law/rates/readLog.js';

export interface Rate {
  readonly name: FigureName;
  readonly figure: Figure;
  readonly version: Version;
  /** What a reform stands in place of; null where the law itself holds. */
  readonly inLaw: Version | null;
  /** The last day before the next version; null when none is known. */
  readonly to: Day | null;
}

export interface RateChange {
  readonly date: Day;
  readonly name: FigureName;
  readonly figure: Figure;
  readonly before: Version;
  readonly after: Version;
  /** What a reform stands in place of on the date; null where the law itself holds. */
  readonly inLaw: Version | null;
}

/** A side that is left out is open. */
export interface OpenPeriod {
  readonly from?: Day;
  readonly to?: Day;
}

/** Names that are the given one or begin with it; all without one. */
export function namesBeginning(beginning = ''): readonly FigureName[] {
  return FIGURE_NAMES.filter((name) => name.startsWith(beginning));
}

/** In the order of the tables of law; a figure that is not known on the day is left out. */
export function ratesOn(value: Day, names: readonly FigureName[]): readonly Rate[] {
  return names.flatMap((name) => {
    const figure = figuresInForce()[name];
    const version = versionOn(figure, value);
    if (version === undefined) return [];
    const next = figure.versions.map(({ from }) => day(from)).find((from) => from > value);
    return [
      { name, figure, version, inLaw: inLaw(name, version, value), to: next === undefined ? null : addDays(next, -1) },
    ];
  });
}

/** By date. The first version of a figure is where our knowledge of it begins, not a change. */
export function rateChanges({ from, to }: OpenPeriod, names: readonly FigureName[]): readonly RateChange[] {
  const changes = names.flatMap((name) => {
    const figure = figuresInForce()[name];
    return figure.versions.slice(1).map((after, i) => {
      const before = figure.versions[i] as Version;
      const date = day(after.from);
      return { date, name, figure, before, after, inLaw: inLaw(name, after, date) };
    });
  });
  return changes
    .filter(({ date }) => (from === undefined || from <= date) && (to === undefined || date <= to))
    .sort((a, b) => a.date - b.date);
}

/** What a reform does: where its figures begin, and where the law goes on. */
export function reformChanges(names: readonly FigureName[]): readonly RateChange[] {
  return rateChanges({}, names).filter(({ before, after }) =>
    [before, after].some(({ status }) => status === 'reform'),
  );
}

function inLaw(name: FigureName, { status }: Version, value: Day): Version | null {
  return status === 'reform' ? (versionOn(FIGURES[name], value) ?? null) : null;
}

/** Every version of every figure. */
export function allVersions(): readonly Pick<Rate, 'name' | 'figure' | 'version'>[] {
  return FIGURE_NAMES.flatMap((name) => {
    const figure = figuresInForce()[name];
    return figure.versions.map((version) => ({ name, figure, version }));
  });
}

/** What a list of figures rests on, for its receipt. */
export function readOf(rates: readonly Pick<Rate, 'name' | 'figure' | 'version'>[]): readonly ReadVersion[] {
  return rates.map(({ name, figure, version: { from, value, status } }) => {
    const written = figure.versions.find((each) => each.from === from);
    return { name, from, value, status, carriedOn: written?.status !== status };
  });
}
