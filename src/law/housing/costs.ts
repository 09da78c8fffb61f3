/** AsTukiL 9–10 §: the housing costs that are accepted, and the most that counts. */
import { type Day, day } from '../../calendar/day.js';
import { type Cents, plus, SHARE_UNIT, shareOf } from '../../money/cents.js';
import type { FigureName, LawReader } from '../rates/index.js';
import type { Province } from './municipalities.js';
import type { MunicipalityGroup } from './municipalityGroup.js';

/** What a household pays for a rented home, in cents a month; water and heating only when they are paid apart. */
export interface PaidCosts {
  readonly rent: Cents;
  readonly water: Cents;
  readonly heating: Cents;
}

/** The rent as it is, water and heating by the amounts of law whenever they are paid apart from the rent. */
export function acceptedCosts(law: LawReader, paid: PaidCosts, persons: number, province: Province): Cents {
  const water = paid.water > 0 ? law('housing-allowance.water-per-person') * persons : 0;
  const heating = paid.heating > 0 ? heatingNorm(law, persons, province) : 0;
  return plus(paid.rent, (water + heating) as Cents);
}

/** Cents a month, half up; a cold province adds its share. */
function heatingNorm(law: LawReader, persons: number, province: Province): Cents {
  const base =
    law('housing-allowance.heating-first-person') + law('housing-allowance.heating-further-person') * (persons - 1);
  return shareOf(base, SHARE_UNIT + heatingAddition(law, province));
}

function heatingAddition(law: LawReader, province: Province): number {
  switch (province) {
    case 'etelä-savo':
    case 'pohjois-savo':
    case 'pohjois-karjala':
      return law('housing-allowance.heating-addition-east');
    case 'pohjois-pohjanmaa':
    case 'kainuu':
    case 'lappi':
      return law('housing-allowance.heating-addition-north');
    default:
      return 0;
  }
}

/** Before this day only the amounts of one person are known to the program. */
const LARGER_HOUSEHOLDS_KNOWN_FROM = day('2024-04-01');
/** Households of up to so many persons have an amount of their own. */
const LARGEST_LISTED = 4;

/**
 * The most that is accepted of housing costs, in cents a month; null where it is not known.
 * @param value the day of the figures that `law` reads
 */
export function costLimit(law: LawReader, value: Day, group: MunicipalityGroup, persons: number): Cents | null {
  if (persons > 1 && value < LARGER_HOUSEHOLDS_KNOWN_FROM) return null;
  const figure = (size: number | 'more') => law(`housing-allowance.limit-${size}-group-${group}` as FigureName);
  if (persons <= LARGEST_LISTED) return figure(persons) as Cents;
  return (figure(LARGEST_LISTED) + figure('more') * (persons - LARGEST_LISTED)) as Cents;
}
