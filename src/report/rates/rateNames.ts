import type { FigureName } from '../../law/rates/index.js';
import { figureName } from '../figureNames.js';
import type { FigureGroup } from '../rateTexts.js';
import type { Texts } from '../texts.js';

/** The benefit of a figure, by its name `benefit.figure`. */
export function groupOf(name: FigureName): FigureGroup {
  return name.slice(0, name.indexOf('.')) as FigureGroup;
}

/** A figure in words; a step of a table with its number. */
export function rateName(name: FigureName, texts: Texts): string {
  const step = /-([1-7])$/.exec(name)?.[1];
  return step === undefined ? figureName(name, texts) : `${figureName(name, texts)} (${step})`;
}
