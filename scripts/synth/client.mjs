/** Who the client is: age, household, incomes, fund, tax, home. */
import { firstDayOf, iso, isoMonth } from './days.mjs';

const MUNICIPALITIES = ['Helsinki', 'Espoo', 'Tampere', 'Turku', 'Oulu', 'Kuopio', 'Rovaniemi', 'Viitasaari', 'Kemi'];
const OTHER_INCOME = [
  'rental',
  'capital',
  'forest',
  'copyright',
  'informal-care',
  'foster-care',
  'partial-old-age-pension',
  'home-care-allowance',
  'child-benefit',
  'housing-allowance',
  'social-assistance',
  'disability-allowance',
  'child-maintenance',
  'other',
];
const AGES = [
  [3, [16, 19]],
  [15, [20, 29]],
  [25, [30, 44]],
  [45, [45, 60]],
  [10, [61, 64]],
  [2, [65, 68]],
];

/** @param start the first month of the horizon */
export function clientOf(draw, start, { employment, fund, young }) {
  const age = young ? draw.whole(16, 28) : draw.whole(...draw.weighted(AGES));
  const birth = firstDayOf(start) - age * 365 - draw.whole(10, 380);
  const client = draw.chance(0.15) ? { birthMonth: iso(birth).slice(0, 7) } : { birthDate: iso(birth) };
  if (draw.chance(0.55)) client.household = householdsOf(draw, start, age);
  if (draw.chance(0.12)) client.otherIncome = [otherIncomeOf(draw, start)];
  const income = annualIncomeOf(draw, start);
  if (income) client.annualIncome = income;
  if (draw.chance(0.3) || age < 25) client.vocationalQualification = draw.chance(age < 25 ? 0.4 : 0.85);
  if (fund) Object.assign(client, insured(draw, start));
  if (draw.chance(0.25)) client.unemploymentWaiting = waitingOf(draw);
  if (draw.chance(0.6)) client.tax = taxOf(draw, start);
  if (draw.chance(0.25)) client.housing = housingOf(draw);
  if (employment) client.employment = employment;
  if (draw.chance(0.4)) client.municipality = draw.one(MUNICIPALITIES);
  if (draw.chance(0.2)) client.workCapacity = [{ from: iso(firstDayOf(start)), daysPerWeek: draw.whole(0, 5) }];
  return client;
}

function householdsOf(draw, start, age) {
  const first = householdOf(draw, start, age);
  if (!draw.chance(0.06)) return first;
  return [first, { from: iso(firstDayOf(start) + draw.whole(20, 300)), ...householdOf(draw, start, age) }];
}

function householdOf(draw, start, age) {
  const household = { spouse: draw.chance(0.4) };
  if (household.spouse) household.spouseMonthlyIncome = draw.euros(0, 4200);
  if (draw.chance(0.12)) {
    household.childBirthMonths = [isoMonth(start - draw.whole(1, 200))];
  } else
    household.children = draw.weighted([
      [60, 0],
      [20, 1],
      [13, 2],
      [5, 3],
      [2, 5],
    ]);
  if (age < 30 && draw.chance(0.5)) household.parents = parentsOf(draw);
  return household;
}

function parentsOf(draw) {
  const parents = { livesWith: draw.chance(0.8), monthlyIncome: draw.euros(0, 5200) };
  if (draw.chance(0.4)) parents.otherDependants = draw.whole(0, 3);
  if (draw.chance(0.1)) parents.provenNoSupport = true;
  if (draw.chance(0.08)) parents.carerFees = draw.euros(50, 600);
  return parents;
}

function otherIncomeOf(draw, start) {
  const income = { kind: draw.one(OTHER_INCOME), monthly: draw.euros(10, 900) };
  if (draw.chance(0.4)) income.from = iso(firstDayOf(start) - draw.whole(-120, 300));
  if (draw.chance(0.2)) income.to = iso(firstDayOf(start) + draw.whole(130, 500));
  return income;
}

function annualIncomeOf(draw, start) {
  const kind = draw.weighted([
    [25, 'none'],
    [25, 'decided'],
    [25, 'total'],
    [20, 'wages'],
    [5, 'entrepreneur'],
  ]);
  if (kind === 'decided') return { decided: draw.euros(0, 42_000) };
  if (kind === 'total') return { grossTotal: draw.euros(0, 38_000) };
  if (kind === 'entrepreneur') return { entrepreneur: draw.euros(4000, 30_000) };
  if (kind === 'none') return undefined;
  const latest = start - draw.whole(1, 6);
  const gross = draw.euros(200, 3600);
  const wages = Array.from({ length: draw.whole(1, 4) }, (_, i) => ({ month: isoMonth(latest - i), gross }));
  return { wages };
}

function insured(draw, start) {
  const met = draw.chance(0.85);
  const workCondition =
    met && draw.chance(0.6) ? { met, metOn: iso(firstDayOf(start) - draw.whole(10, 600)) } : { met };
  const pay = draw.chance(0.7) ? { dailyAmount: draw.euros(40, 110) } : { baseWage: draw.euros(1500, 4800) };
  return { workCondition, unemploymentFund: { member: true, ...pay, daysLeft: draw.whole(0, 500) } };
}

function waitingOf(draw) {
  return draw.weighted([
    [50, 'served'],
    [30, 'unserved'],
    [20, { daysServed: draw.whole(0, 7) }],
  ]);
}

/** Since 2023 municipalities have taken what welfare areas left them. */
function taxOf(draw, start) {
  const tax = {};
  if (draw.chance(0.5)) tax.benefitCard = draw.whole(0, 500) / 10;
  if (draw.chance(0.3)) tax.wageCard = draw.whole(0, 450) / 10;
  if (draw.chance(0.5)) tax.municipalRate = start < 2023 * 12 ? draw.whole(170, 235) / 10 : draw.whole(47, 109) / 10;
  if (draw.chance(0.5)) tax.church = draw.chance(0.6);
  return tax;
}

function housingOf(draw) {
  const housing = { rent: draw.euros(250, 950) };
  if (draw.chance(0.5)) housing.water = draw.euros(10, 40);
  if (draw.chance(0.2)) housing.heating = draw.euros(20, 120);
  if (draw.chance(0.1)) housing.owner = true;
  if (draw.chance(0.1)) housing.wealth = draw.euros(0, 40_000);
  return housing;
}
