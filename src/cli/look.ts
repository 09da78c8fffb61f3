import { colourLevel } from '../report/drawing/colourLevel.js';
import { type Paint, unpainted } from '../report/drawing/paint.js';
import { drawPlain } from '../report/drawing/plainTable.js';
import { DRAWN, TYPED } from '../report/explanation/tree.js';
import type { Look } from '../report/table.js';
import type { Io } from './streams.js';

const UNKNOWN_WIDTH = 80;
const NARROWEST = 40;
/** Longer lines are hard to read. */
const WIDEST = 120;

interface Target {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** How a report looks where it goes; the drawing libraries are loaded only where they are used. */
export async function lookFor(target: Target, env: Io['env'], colourFlag: boolean | undefined): Promise<Look> {
  return {
    width: widthOf(target),
    paint: await paintFor(target, env, colourFlag),
    draw: drawsLines(target, env) ? (await import('../report/drawing/framedTable.js')).drawFramed : drawPlain,
    strokes: drawsLines(target, env) ? DRAWN : TYPED,
  };
}

/** Lines and blocks need a terminal that draws, and a locale that does not say of itself that it has no such letters. */
function drawsLines({ isTTY }: Target, env: Io['env']): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || 'UTF-8';
  return isTTY === true && env.TERM !== 'dumb' && /utf-?8/i.test(locale);
}

export function widthOf({ isTTY, columns }: Target): number {
  return isTTY && columns ? Math.min(WIDEST, Math.max(NARROWEST, columns)) : UNKNOWN_WIDTH;
}

export async function paintFor(target: Target, env: Io['env'], colourFlag: boolean | undefined): Promise<Paint> {
  const level = colourLevel(target, env, colourFlag);
  return level === 0 ? unpainted : (await import('../report/drawing/painter.js')).painter(level);
}
