import type { Rate, RateChange } from '../../answer/rates.js';
import { day } from '../../calendar/day.js';
import type { Figure, Version } from '../../law/rates/index.js';
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

function rateRow({ name, figure, version }: Rate, texts: Texts): RateRow {
  const { formats, rates } = texts;
  return {
    group: rates.groups[groupOf(name)],
    cells: [
      ['figure', name],
      ['value', rates.units[figure.unit](version.value)],
      ['name', rateName(name, texts)],
      ['from', rates.since(formats.shortDate(day(version.from)))],
      ...basis(figure, version, texts),
    ],
  };
}

function changeRow({ date, name, figure, before, after }: RateChange, texts: Texts): RateRow {
  const written = texts.rates.units[figure.unit];
  const group = texts.formats.shortDate(date);
  return {
    group,
    cells: [
      ['date', group],
      ['figure', name],
      ['change', `${written(before.value)} → ${written(after.value)}`],
      ['name', rateName(name, texts)],
      ...basis(figure, after, texts),
    ],
  };
}

function basis(figure: Figure, version: Version, { formats, rates }: Texts): RateRow['cells'] {
  return [
    ['status', rates.statuses[version.status]],
    ['section', figure.section],
    ['source', version.source],
    ['checked', rates.checked(formats.shortDate(day(version.checked)))],
  ];
}
