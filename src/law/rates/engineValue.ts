import type { Unit } from './figure.js';

/** How many of the engine's whole units one unit of law holds: cents, hundred-thousandths of a whole, tenths. */
const PER_UNIT: Record<Unit, number> = {
  eur: 100,
  'eur-per-day': 100,
  'eur-per-month': 100,
  'eur-per-year': 100,
  percent: 1000,
  tenths: 10,
  thousandths: 1000,
  days: 1,
  weeks: 1,
  months: 1,
  years: 1,
  hours: 1,
  'date-of-month': 1,
  points: 1,
  'yes-no': 1,
};

/** The whole number the engine calculates with: 37.21 € is 3 721, 9.91 % is 9 910, 21.5 is 215. */
export function engineValue(unit: Unit, value: number): number {
  return Math.round(value * PER_UNIT[unit]);
}
