import type { Unit } from '../../../src/law/rates/index.js';

/** Decimals that the engine's whole unit keeps: cents 2, hundred-thousandths of a whole 3 of the percent, tenths 1. */
const DECIMALS: { readonly [unit in Unit]?: number } = {
  eur: 2,
  'eur-per-day': 2,
  'eur-per-month': 2,
  'eur-per-year': 2,
  percent: 3,
  tenths: 1,
  thousandths: 3,
};

/** Shifts the decimal point of a printed number, digit by digit, so that no float takes part: `9.91` percent is 9910. */
export function inEngineUnits(unit: Unit, printed: string): number {
  const decimals = DECIMALS[unit] ?? 0;
  const [whole = '', fraction = ''] = printed.split('.');
  if (fraction.length > decimals) throw new Error(`${printed} has more than ${decimals} decimals`);
  return Number(whole + fraction.padEnd(decimals, '0'));
}
