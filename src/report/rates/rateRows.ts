import type { Rate, RateChange } from '../../answer/rates.js';
import { day } from '../../calendar/day.js';
import type { Figure, Version } from '../../law/rates/index.js';
import { printable } from '../drawing/printable.js';
import type { RateColumn } from '../rateTexts.js';
import type { Texts } from '../texts.js';
import { groupOf, rateName } from './rateNames.js';
import type { RatesAnswer } from './ratesAnswer.js';

/** A figure or a change in words. */
export interface RateRow {
  /** The heading under which it stands. */
  readonly group: string;
  readonly cells: readonly (readonly [RateColumn, string])[];
}

export function rateRows({ asked }: RatesAnswer, texts: Texts): readonly RateRow[] {
  return 'rates' in asked
    ? asked.rates.map((rate) => rateRow(rate, texts))
    : asked.changes.map((change) => changeRow(change, texts));
}

function rateRow({ name, figure, version, inLaw }: Rate, texts: Texts): RateRow {
  const { formats, rates } = texts;
  return {
    group: rates.groups[groupOf(name)],
    cells: [
      ['figure', name],
      ['value', rates.units[figure.unit](version.value)],
      ['name', rateName(name, texts)],
      ['from', rates.since(formats.shortDate(day(version.from)))],
      ...basis(figure, version, inLaw, texts),
    ],
  };
}

function changeRow({ date, name, figure, before, after, inLaw }: RateChange, texts: Texts): RateRow {
  const written = texts.rates.units[figure.unit];
  const group = texts.formats.shortDate(date);
  return {
    group,
    cells: [
      ['date', group],
      ['figure', name],
      ['change', `${written(before.value)} → ${written(after.value)}`],
      ['name', rateName(name, texts)],
      ...basis(figure, after, inLaw, texts),
    ],
  };
}

function basis(
  figure: Figure,
  version: Version,
  inLaw: Version | null,
  { formats, rates, reform }: Texts,
): RateRow['cells'] {
  const stated = inLaw === null ? '' : ` (${reform.inLaw(rates.units[figure.unit](inLaw.value))})`;
  return [
    ['status', `${rates.statuses[version.status]}${stated}`],
    ['section', figure.section],
    ['source', printable(version.source)],
    ['checked', version.checked === null ? '' : rates.checked(formats.shortDate(day(version.checked)))],
  ];
}
