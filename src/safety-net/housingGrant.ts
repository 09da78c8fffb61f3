/** One grant or revision of general housing allowance, by the figures of its month. */
import { type Day, day, firstDayOf, type Month } from '../calendar/day.js';
import { housingAllowance } from '../law/housing/allowance.js';
import { acceptedCosts, costLimit } from '../law/housing/costs.js';
import { incomeFromWealth, wholeIncome } from '../law/housing/income.js';
import { municipalityGroup } from '../law/housing/municipalityGroup.js';
import { type FigureName, lawOn } from '../law/rates/index.js';
import { type Cents, ZERO } from '../money/cents.js';
import type { Housing } from '../scenario/facts.js';
import type { Situation } from './situation.js';

export interface HousingGrant {
  readonly since: Month;
  /** Continuous gross income of a month, without what wealth adds. */
  readonly income: Cents;
  /** What the household pays for the home. */
  readonly paid: Cents;
  /** What of it is accepted. */
  readonly costs: Cents;
  readonly adults: number;
  readonly persons: number;
  readonly amount: Cents;
  readonly projected: ReadonlySet<FigureName>;
}

/** The figures of housing allowance are known from here on; a grant of 2020 is taken by those of 2021. */
const FIRST_FIGURES = day('2021-01-01');

/** The situation must be one that `housingUnknown` lets through, in a rented home. */
export function housingGrant(since: Month, income: Cents, situation: Situation): HousingGrant {
  const { home, place, adults, persons, household } = situation;
  if (home === null || place === null) throw new Error('a grant needs a home and a municipality');
  const value = Math.max(firstDayOf(since), FIRST_FIGURES) as Day;
  const group = municipalityGroup(place, value);
  const projected = new Set<FigureName>();
  const law = lawOn(value, projected);
  const limit = group === null ? null : costLimit(law, value, group, persons);
  if (limit === null) throw new Error('a grant needs a limit of costs');
  const costs = Math.min(
    acceptedCosts(law, { ...home, rent: home.rent ?? ZERO }, persons, place.province),
    limit,
  ) as Cents;
  const fromWealth = incomeFromWealth(law, home.wealth, adults);
  const counted = wholeIncome((income + (fromWealth ?? 0)) as Cents);
  const amount = housingAllowance(law, { adults, children: household.children, costs, income: counted });
  return {
    since,
    income,
    paid: paidCosts(home),
    costs,
    adults,
    persons,
    amount: fromWealth === null ? (0 as Cents) : amount,
    projected,
  };
}

export function paidCosts({ rent, water, heating }: Housing): Cents {
  return ((rent ?? 0) + water + heating) as Cents;
}
