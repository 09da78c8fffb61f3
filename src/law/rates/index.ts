/** The figures of law by day: each enters the program once, with its dates and its source. */
import { type Day, day, formatDay } from '../../calendar/day.js';
import { CHANGE_DAYS, editionOn, type FigureRead, PROJECTED_FROM } from './editions.js';
import type { Figure, Unit, Version } from './figure.js';
import { FIGURES, type FigureName } from './figures.js';
import { noteRead } from './readLog.js';

export type { Figure, FigureName, FigureRead, Unit, Version };
export { CHANGE_DAYS, FIGURES };

/** The value in the engine's whole unit: cents, hundred-thousandths for percent, tenths; all others as they are. */
export type LawReader = (name: FigureName) => number;

/**
 * Reads the figures in force on a day.
 * @param projected collects the name of every figure read that is projected on the day
 * @throws {RangeError} on reading a figure that has no version on the day
 */
export function lawOn(value: Day, projected?: Set<FigureName>): LawReader {
  const edition = editionOn(value);
  return (name) => {
    const entry = edition?.entries.get(name);
    if (entry === undefined) throw new RangeError(`no figure of law: ${name} on ${formatDay(value)}`);
    noteRead(entry);
    if (projected && entry.projected) projected.add(name);
    return entry.value;
  };
}

/** The figures of a day for one rule, and which of them it has read so far. */
export interface Reading {
  readonly law: LawReader;
  readonly figures: readonly FigureRead[];
}

/** A reader that remembers, so that a rule can say on which versions its amount rests. */
export function readingOn(value: Day, projected?: Set<FigureName>): Reading {
  const edition = editionOn(value);
  const law = lawOn(value, projected);
  const figures: FigureRead[] = [];
  return {
    law: (name) => {
      const read = law(name);
      const asRead = edition?.entries.get(name)?.asRead as FigureRead;
      if (!figures.includes(asRead)) figures.push(asRead);
      return read;
    },
    figures,
  };
}

/** The version of a figure in force on a day, from 2028 on as projected; undefined before the first. */
export function figureOn(name: FigureName, value: Day): Version | undefined {
  const figure: Figure = FIGURES[name];
  const version = figure.versions.findLast((each) => day(each.from) <= value);
  return version && value >= PROJECTED_FROM ? { ...version, status: 'projected' } : version;
}
