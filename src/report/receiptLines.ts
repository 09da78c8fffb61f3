import type { Receipt } from '../answer/receipt.js';
import type { FigureName } from '../law/rates/index.js';
import { wrap } from './drawing/wrap.js';
import { figureName } from './figureNames.js';
import type { Texts } from './texts.js';
import { VERSION } from './version.js';

/** Enough to tell two results apart at a glance; JSON has the whole hash. */
const SHOWN = 8;

/** `Receipt: etuuspolku 0.1.0 · rules 1a2b3c4d · input 5e6f7a8b`. */
export function receiptLine({ rules, input }: Receipt, { labels }: Texts, width: number): string {
  const short = (hash: string) => hash.replace(/^sha256:/, '').slice(0, SHOWN);
  const parts = [
    `etuuspolku ${VERSION}`,
    `${labels.receipt.rules} ${short(rules)}`,
    ...(input === undefined ? [] : [`${labels.receipt.input} ${short(input)}`]),
  ];
  return wrap(`${labels.receipt.title}: ${parts.join(' · ')}`, width);
}

/**
 * What the result rests on that is not enacted: figures of a reform; forecasts by name; those that are projected only
 * because the days lie after 2027 by their number.
 */
export function projectedLines({ projected, reformed }: Receipt, texts: Texts, width: number): string[] {
  const forecast = projected.filter(({ carriedOn }) => !carriedOn).map(({ name }) => figureName(name, texts));
  const carried = projected.filter(({ carriedOn }) => carriedOn).length;
  return [
    ...(reformed === null ? [] : [reformedText(reformed, texts)]),
    ...(projected.length === 0 ? [] : [texts.labels.projectedFigures([...new Set(forecast)].join('; '), carried)]),
  ].map((text) => wrap(text, width));
}

function reformedText(reformed: readonly FigureName[], texts: Texts): string {
  const names = [...new Set(reformed.map((name) => figureName(name, texts)))];
  return names.length === 0 ? texts.reform.restsOnNone : texts.reform.restsOn(names.join('; '));
}
