/** A month of general housing allowance by the rules of law alone, in euros. */
import { day } from '../../src/calendar/day.js';
import { housingAllowance } from '../../src/law/housing/allowance.js';
import { acceptedCosts, costLimit } from '../../src/law/housing/costs.js';
import { incomeFromWealth, wholeIncome } from '../../src/law/housing/income.js';
import { type Municipality, municipalityNamed } from '../../src/law/housing/municipalities.js';
import { type MunicipalityGroup, municipalityGroup } from '../../src/law/housing/municipalityGroup.js';
import { lawOn } from '../../src/law/rates/index.js';
import { type Cents, cents } from '../../src/money/cents.js';

export interface HomeText {
  readonly adults?: number;
  readonly children?: number;
  readonly income?: number;
  readonly rent: number;
  readonly water?: number;
  readonly heating?: number;
  readonly wealth?: number;
  readonly municipality?: string;
}

/** Null: no right because of wealth. */
export function allowanceOn(iso: string, home: HomeText): number | null {
  const { adults = 1, children = 0, income = 0, municipality = 'Turku' } = home;
  const value = day(iso);
  const law = lawOn(value);
  const place = municipalityNamed(municipality) as Municipality;
  const persons = adults + children;
  const paid = { rent: cents(home.rent), water: cents(home.water ?? 0), heating: cents(home.heating ?? 0) };
  const limit = costLimit(law, value, municipalityGroup(place, value) as MunicipalityGroup, persons) as Cents;
  const costs = Math.min(acceptedCosts(law, paid, persons, place.province), limit) as Cents;
  const fromWealth = incomeFromWealth(law, cents(home.wealth ?? 0), adults);
  if (fromWealth === null) return null;
  const counted = wholeIncome((cents(income) + fromWealth) as Cents);
  return housingAllowance(law, { adults, children, costs, income: counted }) / 100;
}
