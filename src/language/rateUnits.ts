import type { Unit } from '../law/rates/index.js';
import { type Cents, SHARE_UNIT } from '../money/cents.js';
import type { RateTexts } from '../report/rateTexts.js';
import type { Formats } from '../report/texts.js';

/** What differs from language to language. */
export interface UnitWords {
  readonly perDay: string;
  readonly perMonth: string;
  readonly perYear: string;
  /** One and several. */
  readonly counted: Readonly<Record<'days' | 'months' | 'years' | 'weeks' | 'hours', readonly [string, string]>>;
  readonly yes: string;
  readonly no: string;
}

/** Writes a value of law in each unit: 37.21 as €37.21/day, 9.91 as 9.91%, 300 as 300 days. */
export function rateUnits({ amount, share, decimal }: Formats, words: UnitWords): RateTexts['units'] {
  const euros = (value: number) => amount(Math.round(value * 100) as Cents);
  const plain = (value: number) => String(value).replace('.', decimal);
  const counted = (unit: keyof UnitWords['counted']) => (value: number) =>
    `${plain(value)} ${words.counted[unit][value === 1 ? 0 : 1]}`;
  const units: Record<Unit, (value: number) => string> = {
    eur: euros,
    'eur-per-day': (value) => `${euros(value)}/${words.perDay}`,
    'eur-per-month': (value) => `${euros(value)}/${words.perMonth}`,
    'eur-per-year': (value) => `${euros(value)}/${words.perYear}`,
    percent: (value) => share(Math.round((value * SHARE_UNIT) / 100)),
    days: counted('days'),
    weeks: counted('weeks'),
    months: counted('months'),
    years: counted('years'),
    hours: counted('hours'),
    tenths: plain,
    thousandths: plain,
    points: plain,
    'date-of-month': (value) => `${value}.`,
    'yes-no': (value) => (value === 1 ? words.yes : words.no),
  };
  return units;
}
