import type { FigureName } from '../law/rates/index.js';
import type { NamedFigure, Texts } from './texts.js';

/** A figure of law, or the table of which it is a step, in words. */
export function figureName(figure: FigureName, { figures }: Texts): string {
  return figures[figure.replace(/-[1-7]$/, '') as NamedFigure];
}
