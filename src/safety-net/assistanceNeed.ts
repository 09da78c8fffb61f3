/** What a family needs in a month by basic social assistance (ToTuL 7 §, 7 a §, 9 §). */
import type { LawReader } from '../law/rates/index.js';
import { basicAmount, type Family } from '../law/social-assistance/basicAmount.js';
import { housingNorm } from '../law/social-assistance/housingNorms.js';
import { housingNeed } from '../law/social-assistance/need.js';
import { type Cents, ZERO } from '../money/cents.js';
import type { Household } from '../scenario/facts.js';
import { childAges, type Situation } from './situation.js';

export interface Need {
  /** Costs in full, as long as a cheaper home is being looked for. */
  readonly inFull: Cents;
  /** Costs bounded by the norm; null where no norm is known. */
  readonly bounded: Cents | null;
}

export function needIn(situation: Situation, law: LawReader): Need {
  const { home, place, household, persons, day } = situation;
  const basic = basicAmount(law, { adults: livingAs(household), childAges: childAges(situation) ?? [] });
  if (home === null) return { inFull: basic, bounded: basic };
  const norm = home.norm ?? (place === null ? null : housingNorm(place.name, persons, day));
  const withNorm = (bound: Cents | null) =>
    (basic +
      housingNeed(law, {
        rent: home.rent ?? ZERO,
        heating: home.heating,
        water: home.water,
        persons,
        norm: bound,
      })) as Cents;
  return { inFull: withNorm(null), bounded: norm === null ? null : withNorm(norm) };
}

function livingAs({ spouse, children, parents }: Household): Family['adults'] {
  if (spouse) return 'partners';
  if (children > 0) return 'single-parent';
  return parents.livesWith ? 'with-parent' : 'alone';
}
