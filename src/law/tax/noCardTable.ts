/** What is withheld when the payer has no card data: a share by the euros a day. */
import type { Cents } from '../../money/cents.js';
import type { LawReader } from '../rates/index.js';

/** Sickness and rehabilitation benefits have one table (6.3 §), unemployment benefits another (10.4 §). */
export type NoCardTable = 'sickness' | 'unemployment';

const LIMITED_STEPS = [1, 2, 3, 4, 5, 6] as const;

/**
 * The share withheld, in hundred-thousandths.
 * @param law the figures of the payment day
 * @param perDay gross of a paid day; a limit itself belongs to the step that it ends
 */
export function noCardShare(law: LawReader, table: NoCardTable, perDay: Cents): number {
  for (const step of LIMITED_STEPS) {
    const limit = law(`tax.no-card-${table}-limit-${step}`);
    if (limit === 0 || perDay <= limit) return law(`tax.no-card-share-${step}`);
  }
  return law('tax.no-card-share-7');
}
