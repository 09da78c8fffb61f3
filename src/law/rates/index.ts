/** The figures of law by day: each enters the program once, with its dates and its source. */
import { type Day, day, formatDay } from '../../calendar/day.js';
import { CHANGE_DAYS, editionOn } from './editions.js';
import type { Figure, Unit, Version } from './figure.js';
import { FIGURES, type FigureName } from './figures.js';

export type { Figure, FigureName, Unit, Version };
export { CHANGE_DAYS, FIGURES };

/** The value in the engine's whole unit: cents, hundred-thousandths for percent, tenths; all others as they are. */
export type LawReader = (name: FigureName) => number;

/** Nothing is enacted from this day on: the figures of 31.12.2027 carry on as projected. */
const PROJECTED_FROM = day('2028-01-01');

/**
 * Reads the figures in force on a day.
 * @param projected collects the name of every figure read that is projected on the day
 * @throws {RangeError} on reading a figure that has no version on the day
 */
export function lawOn(value: Day, projected?: Set<FigureName>): LawReader {
  const edition = editionOn(value);
  return (name) => {
    const figure = edition?.values.get(name);
    if (figure === undefined) throw new RangeError(`no figure of law: ${name} on ${formatDay(value)}`);
    if (projected && (value >= PROJECTED_FROM || edition?.projected.has(name))) projected.add(name);
    return figure;
  };
}

/** The version of a figure in force on a day, from 2028 on as projected; undefined before the first. */
export function figureOn(name: FigureName, value: Day): Version | undefined {
  const figure: Figure = FIGURES[name];
  const version = figure.versions.findLast((each) => day(each.from) <= value);
  return version && value >= PROJECTED_FROM ? { ...version, status: 'projected' } : version;
}
