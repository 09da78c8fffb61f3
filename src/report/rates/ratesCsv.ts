import { formatDay } from '../../calendar/day.js';
import type { Unit } from '../../law/rates/index.js';
import { csvText, safeCell } from '../drawing/csvText.js';
import type { Formats, Texts } from '../texts.js';
import { groupOf, rateName } from './rateNames.js';
import type { RatesAnswer } from './ratesAnswer.js';

const RATES_HEADER = [
  'rate',
  'benefit',
  'name',
  'value',
  'unit',
  'section',
  'source',
  'from',
  'to',
  'status',
  'checked',
];
const CHANGES_HEADER = [
  'date',
  'rate',
  'benefit',
  'name',
  'before',
  'after',
  'unit',
  'section',
  'source',
  'status',
  'checked',
];

/** One row a figure, or a change. */
export function ratesCsv({ asked }: RatesAnswer, texts: Texts): string {
  const { formats } = texts;
  if ('rates' in asked) {
    const rows = asked.rates.map(({ name, figure: { unit, section }, version, to }) => [
      ...[name, groupOf(name), rateName(name, texts)],
      ...[cell(version.value, unit, formats), unit, safeCell(section), safeCell(version.source)],
      ...[version.from, to === null ? '' : formatDay(to), version.status, version.checked ?? ''],
    ]);
    return csvText([RATES_HEADER, ...rows], formats);
  }
  const rows = asked.changes.map(({ date, name, figure: { unit, section }, before, after }) => [
    ...[formatDay(date), name, groupOf(name), rateName(name, texts)],
    ...[cell(before.value, unit, formats), cell(after.value, unit, formats), unit, safeCell(section)],
    ...[safeCell(after.source), after.status, after.checked ?? ''],
  ]);
  return csvText([CHANGES_HEADER, ...rows], formats);
}

/** Euros with their cents, all else as it is. */
function cell(value: number, unit: Unit, { decimal }: Formats): string {
  return (unit.startsWith('eur') ? value.toFixed(2) : String(value)).replace('.', decimal);
}
