import type { Cents } from '../../money/cents.js';
import type { Formats } from '../texts.js';

/** Euros with a sign before them; nothing has none. */
export function signedFigure(amount: Cents, { figure }: Formats): string {
  const sign = amount > 0 ? '+' : amount < 0 ? '−' : '';
  return sign + figure(Math.abs(amount) as Cents);
}
