/** ToTuL 9 §: the basic amounts of a family, in cents a month. */
import { type Cents, shareOf } from '../../money/cents.js';
import type { LawReader } from '../rates/index.js';

export interface Family {
  /** How the adults live: alone, alone with children, as two partners, or an adult child with a parent. */
  readonly adults: 'alone' | 'single-parent' | 'partners' | 'with-parent';
  /** Ages of the children under 18. */
  readonly childAges: readonly number[];
}

/** Each person's share of the basic amount is rounded to the cent by itself, half up, and then added. */
export function basicAmount(law: LawReader, { adults, childAges }: Family): Cents {
  const adultAmounts = adultShares(law, adults).map((share) => personAmount(law, share));
  const childAmounts = [...childAges]
    .sort((a, b) => b - a)
    .map((age, index) => personAmount(law, childShare(law, age, index)));
  return [...adultAmounts, ...childAmounts].reduce((sum, each) => sum + each, 0) as Cents;
}

function personAmount(law: LawReader, share: number): Cents {
  return shareOf(law('social-assistance.basic-amount'), share);
}

const WHOLE = 100_000;

function adultShares(law: LawReader, adults: Family['adults']): readonly number[] {
  switch (adults) {
    case 'alone':
      return [WHOLE];
    case 'single-parent':
      return [law('social-assistance.single-parent-share')];
    case 'partners':
      return [law('social-assistance.partner-share'), law('social-assistance.partner-share')];
    case 'with-parent':
      return [law('social-assistance.with-parent-share')];
  }
}

/** @param index 0 for the oldest child: the second has 5 points less, each later one 10 */
function childShare(law: LawReader, age: number, index: number): number {
  const older = age >= law('social-assistance.older-child-age');
  const share = law(older ? 'social-assistance.older-child-share' : 'social-assistance.younger-child-share');
  if (index === 0) return share;
  return share - law(index === 1 ? 'social-assistance.second-child-less' : 'social-assistance.further-child-less');
}
