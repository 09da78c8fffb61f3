import type { Unit } from '../law/rates/index.js';
import { cents, SHARE_UNIT } from '../money/cents.js';
import type { Formats } from './texts.js';

/** A value of law as a bare figure: euros with their sign, shares with theirs, all else as a number. */
export function figureText(unit: Unit, value: number, { amount, share, decimal }: Formats): string {
  if (unit.startsWith('eur')) return amount(cents(value));
  return unit === 'percent' ? share(Math.round((value * SHARE_UNIT) / 100)) : String(value).replace('.', decimal);
}
