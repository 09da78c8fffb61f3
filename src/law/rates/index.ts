/** The figures of law by day: each enters the program once, with its dates and its source. */
import { type Day, day } from '../../calendar/day.js';
import { type FigureRead, type LawReader, read, statusOn } from './editions.js';
import type { Figure, Status, Unit, Version } from './figure.js';
import type { FigureName, Figures } from './figures.js';
import { lawInForce } from './lawInForce.js';
import type { Reform } from './reform.js';

export type { Figure, FigureName, FigureRead, Figures, LawReader, Status, Unit, Version };

/**
 * Reads the figures in force on a day.
 * @param projected collects the name of every figure read that is projected on the day
 * @throws {RangeError} on reading a figure that has no version on the day
 */
export function lawOn(value: Day, projected?: Set<FigureName>): LawReader {
  const edition = lawInForce().editions.on(value);
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
  const edition = lawInForce().editions.on(value);
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

/** Every figure with all its versions. */
export function figuresInForce(): Figures {
  return lawInForce().figures;
}

/** Every day on which some figure begins or changes, ascending. */
export function changeDays(): readonly Day[] {
  return lawInForce().changeDays;
}

/** What is in place of the law; null when nothing is. */
export function reformInForce(): Reform | null {
  return lawInForce().reform;
}

/** The version of a figure in force on a day, from 2028 on as projected; undefined before the first. */
export function versionOn({ versions }: Figure, value: Day): Version | undefined {
  const version = versions.findLast((each) => day(each.from) <= value);
  return version && { ...version, status: statusOn(version, value) };
}

export function figureOn(name: FigureName, value: Day): Version | undefined {
  return versionOn(figuresInForce()[name], value);
}
