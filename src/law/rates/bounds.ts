/** Which values a figure can be given without its rules losing their sense. */
import type { Unit } from './figure.js';
import { FIGURES, type FigureName } from './figures.js';

export interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
  readonly decimals: number;
}

/** Far beyond every law, and near enough that sums stay exact. */
const BY_UNIT: Readonly<Record<Unit, Bounds>> = {
  eur: { minimum: 0, maximum: 1_000_000, decimals: 2 },
  'eur-per-day': { minimum: 0, maximum: 1_000, decimals: 2 },
  'eur-per-month': { minimum: 0, maximum: 20_000, decimals: 2 },
  'eur-per-year': { minimum: 0, maximum: 1_000_000, decimals: 2 },
  percent: { minimum: 0, maximum: 100, decimals: 3 },
  days: { minimum: 0, maximum: 1_000, decimals: 0 },
  weeks: { minimum: 0, maximum: 104, decimals: 0 },
  months: { minimum: 0, maximum: 60, decimals: 0 },
  years: { minimum: 0, maximum: 100, decimals: 0 },
  hours: { minimum: 0, maximum: 24, decimals: 0 },
  tenths: { minimum: 0, maximum: 31, decimals: 1 },
  thousandths: { minimum: 0, maximum: 10, decimals: 3 },
  points: { minimum: 0, maximum: 10_000, decimals: 0 },
  'date-of-month': { minimum: 1, maximum: 28, decimals: 0 },
  'yes-no': { minimum: 0, maximum: 1, decimals: 0 },
};

/** What is divided by, or counted in steps of: nothing at all is no value for them. */
const NOT_NOTHING: ReadonlySet<FigureName> = new Set<FigureName>([
  'unemployment.days-per-month',
  'unemployment.payment-days',
  'unemployment.first-payment-days',
  'sickness.income-divisor',
  'sickness.days-per-month',
  'sickness.payment-days',
  'sickness.first-payment-days',
  'rehabilitation.days-per-month',
  'rehabilitation.payment-days',
  'rehabilitation.first-payment-days',
  'rehabilitation.earnings-index',
]);

export function boundsOf(name: FigureName): Bounds {
  const { unit, versions } = FIGURES[name];
  const bounds = BY_UNIT[unit];
  return {
    ...bounds,
    ...(NOT_NOTHING.has(name) && { minimum: 1 }),
    // The shares of social assistance of more than a whole.
    ...(unit === 'percent' && versions.some(({ value }) => value > bounds.maximum) && { maximum: 200 }),
  };
}
