/** ToTuL 7 a § 2 mom: the most that is accepted of rent and heating, by municipality and persons, by yearly decree. */
import { type Day, yearOf } from '../../calendar/day.js';
import { type Cents, cents } from '../../money/cents.js';

/** Euros a month for one, two, three and four persons, and for each further one. */
type Row = readonly [one: number, two: number, three: number, four: number, more: number];

const CAPITAL_REGION: Row = [715, 895, 1023, 1122, 122];

/** Decree 144/2024 as amended for 2026; other years and municipalities are not known to the program. */
const NORMS_OF_2026: Readonly<Record<string, Row>> = {
  Helsinki: CAPITAL_REGION,
  Espoo: CAPITAL_REGION,
  Vantaa: CAPITAL_REGION,
  Kauniainen: CAPITAL_REGION,
  Tampere: [589, 743, 853, 925, 107],
  Turku: [556, 684, 780, 861, 104],
  Oulu: [521, 657, 770, 834, 110],
  Jyväskylä: [528, 688, 813, 882, 107],
  Kuopio: [556, 708, 821, 890, 96],
  Lahti: [556, 702, 828, 930, 104],
};

const YEAR_OF_NORMS = 2026;

/** Cents a month; null where it is not known. */
export function housingNorm(municipality: string, persons: number, value: Day): Cents | null {
  const row = yearOf(value) === YEAR_OF_NORMS ? NORMS_OF_2026[municipality] : undefined;
  if (row === undefined) return null;
  const [one, two, three, four, more] = row;
  const listed = [one, two, three, four][persons - 1];
  return cents(listed ?? four + more * (persons - 4));
}
