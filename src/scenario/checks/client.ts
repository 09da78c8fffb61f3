import { type Day, firstDayOf, formatDay, type Month, parseMonth } from '../../calendar/day.js';
import type { Period } from '../../calendar/period.js';
import { type Defect, type DocumentPath, defectAt } from '../defect.js';
import { BEGINNING, dayOfOptional } from '../normalise/dates.js';
import { minorsOn } from '../normalise/households.js';
import type { PartialClient, PartialScenario } from '../partial.js';
import { contradiction } from './contradiction.js';
import { disordered, endBeforeStart, isBad } from './statedPeriod.js';

const CLIENT = ['client'] as const;

export function* clientContradictions({ client }: PartialScenario, horizon: Period | undefined): Generator<Defect> {
  if (!client) return;
  yield* birthContradictions(client, horizon);
  yield* householdContradictions(client, horizon);
  yield* fundContradictions(client);
  yield* outsideFund(client);
  yield* workConditionContradictions(client);
  const { annualIncome, otherIncome = [], employment, workCapacity = [] } = client;
  if (annualIncome?.wages !== undefined && annualIncome.grossTotal !== undefined) {
    const path = [...CLIENT, 'annualIncome', 'grossTotal'];
    yield defectAt('input.not-together', path, { first: 'wages', second: 'grossTotal' });
  }
  for (const [i, each] of otherIncome.entries()) if (each) yield* endBeforeStart(each, [...CLIENT, 'otherIncome', i]);
  for (const [i, each] of workCapacity.entries()) if (each) yield* endBeforeStart(each, [...CLIENT, 'workCapacity', i]);
  if (employment) yield* endBeforeStart(employment, [...CLIENT, 'employment']);
}

function* birthContradictions(client: PartialClient, horizon: Period | undefined): Generator<Defect> {
  const { birthDate, birthMonth } = client;
  const isGiven = Object.hasOwn(client, 'birthDate') || Object.hasOwn(client, 'birthMonth');
  if (!isGiven) yield defectAt('input.missing-key', [...CLIENT, 'birthDate'], { key: 'birthDate' });
  if (Object.hasOwn(client, 'birthDate') && Object.hasOwn(client, 'birthMonth')) {
    yield defectAt('input.not-together', [...CLIENT, 'birthMonth'], { first: 'birthDate', second: 'birthMonth' });
  }
  const birth = birthDate ?? (birthMonth === undefined ? undefined : `${birthMonth}-01`);
  const day = dayOfOptional(birth);
  if (birth === undefined || day === undefined || !horizon || day <= horizon.from) return;
  const path = [...CLIENT, birthDate === undefined ? 'birthMonth' : 'birthDate'];
  yield defectAt('input.birth-after-horizon', path, { birth, start: formatDay(horizon.from) });
}

type PartialHousehold = Exclude<NonNullable<PartialClient['household']>, readonly unknown[]>;

function* householdContradictions(
  { household, housing }: PartialClient,
  horizon: Period | undefined,
): Generator<Defect> {
  if (household && !isList(household)) yield* oneHousehold(household, [...CLIENT, 'household'], horizon);
  if (isList(household)) {
    yield* orderContradictions(household, [...CLIENT, 'household']);
    for (const [i, each] of household.entries()) {
      if (each) yield* oneHousehold(each, [...CLIENT, 'household', i], horizon);
    }
  }
  if (isList(housing)) yield* orderContradictions(housing, [...CLIENT, 'housing']);
}

function* oneHousehold(
  household: PartialHousehold,
  path: DocumentPath,
  horizon: Period | undefined,
): Generator<Defect> {
  yield* childrenContradictions(household, path, horizon);
  const { spouse, spouseMonthlyIncome: income } = household;
  if (!income || spouse || isBad(household, 'spouse')) return;
  yield contradiction(['spouse', false], ['spouseMonthlyIncome', income], [...path, 'spouseMonthlyIncome']);
}

function isList<T>(value: T): value is Extract<T, readonly unknown[]> {
  return Array.isArray(value);
}

/** In a list every item but the first says from when it holds, each later than the one before. */
function* orderContradictions(
  list: readonly ({ readonly from?: string | undefined } | undefined)[],
  path: DocumentPath,
): Generator<Defect> {
  for (const [i, item] of list.entries()) {
    if (i === 0 || !item) continue;
    const itemPath = [...path, i, 'from'];
    if (!Object.hasOwn(item, 'from')) yield defectAt('input.missing-key', itemPath, { key: 'from' });
    else yield* disordered(list[i - 1]?.from, item.from, itemPath);
  }
}

function* childrenContradictions(
  { children, childBirthMonths, from }: PartialHousehold,
  path: DocumentPath,
  horizon: Period | undefined,
): Generator<Defect> {
  if (children === undefined || !childBirthMonths?.length || !horizon || childBirthMonths.includes(undefined)) return;
  const value = Math.max(horizon.from, dayOfOptional(from) ?? BEGINNING) as Day;
  const months = minorsOn(
    childBirthMonths.map((each) => firstDayOf(parseMonth(each as string) as Month)),
    value,
  );
  if (months !== children) yield defectAt('input.children-disagree', [...path, 'children'], { children, months });
}

function* fundContradictions({ unemploymentFund: fund, workCondition }: PartialClient): Generator<Defect> {
  if (!fund?.member || !workCondition?.met || !fund.daysLeft) return;
  if (isBad(fund, 'dailyAmount') || isBad(fund, 'baseWage')) return;
  if (typeof fund.dailyAmount === 'number' || typeof fund.baseWage === 'number') return;
  yield defectAt('input.fund-without-amount', [...CLIENT, 'unemploymentFund'], {});
}

function* outsideFund({ unemploymentFund: fund }: PartialClient): Generator<Defect> {
  if (fund?.member !== false) return;
  for (const key of ['dailyAmount', 'daysLeft', 'baseWage'] as const) {
    const value = fund[key];
    if (value) yield contradiction(['member', false], [key, value], [...CLIENT, 'unemploymentFund', key]);
  }
}

function* workConditionContradictions({ workCondition }: PartialClient): Generator<Defect> {
  if (workCondition?.met !== false || !workCondition.metOn) return;
  yield contradiction(['met', false], ['metOn', workCondition.metOn], [...CLIENT, 'workCondition', 'metOn']);
}
