/** The figures of law by day: each enters the program once, with its dates and its source. */
import { type Day, day } from '../../calendar/day.js';
import { CHANGE_DAYS, editionOn, type FigureRead, type LawReader, PROJECTED_FROM, read } from './editions.js';
import type { Figure, Unit, Version } from './figure.js';
import { FIGURES, type FigureName } from './figures.js';

export type { Figure, FigureName, FigureRead, LawReader, Unit, Version };
export { CHANGE_DAYS, FIGURES };

/**
 * Reads the figures in force on a day.
 * @param projected collects the name of every figure read that is projected on the day
 * @throws {RangeError} on reading a figure that has no version on the day
 */
export function lawOn(value: Day, projected?: Set<FigureName>): LawReader {
  const edition = editionOn(value);
  if (projected === undefined) return edition.law;
  return (name) => {
    const entry = read(edition, name);
    if (entry.projected) projected.add(name);
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
  const figures: FigureRead[] = [];
  return {
    law: (name) => {
      const entry = read(edition, name);
      if (entry.projected) projected?.add(name);
      if (!figures.includes(entry.asRead)) figures.push(entry.asRead);
      return entry.value;
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
