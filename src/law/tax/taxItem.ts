/** One tax of the year, with its arithmetic. */
import { type Cents, ZERO } from '../../money/cents.js';
import { type ExactCents, exactly, exactShare, roundExact } from '../../money/exact.js';

export interface TaxItem {
  readonly tax: 'state' | 'municipal' | 'church' | 'health' | 'yle';
  /** The income on which it is computed. */
  readonly base: Cents;
  /** Only what lies above this is taxed at `share`. */
  readonly above: Cents;
  /** Hundred-thousandths. */
  readonly share: number;
  /** Tax on the income up to `above`. */
  readonly upTo: Cents;
  /** Null: no upper limit. */
  readonly most: Cents | null;
  /** upTo + (base − above) × share, half up to the cent, at most `most`. */
  readonly amount: Cents;
  readonly section: string;
}

/** Nothing below `above`. */
export function taxItem(item: Omit<TaxItem, 'amount'>): TaxItem {
  const { base, above, share, upTo, most } = item;
  if (base <= above) return { ...item, amount: ZERO };
  const exact = roundExact((exactly(upTo) + exactShare(base - above, share)) as ExactCents);
  return { ...item, amount: Math.min(exact, most ?? exact) as Cents };
}
