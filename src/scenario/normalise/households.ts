import { addYears, type Day, firstDayOf, type Month, parseMonth } from '../../calendar/day.js';
import { contains, type Period } from '../../calendar/period.js';
import { MAJORITY_YEARS } from '../../law/majority.js';
import { cents } from '../../money/cents.js';
import type { Household } from '../facts.js';
import type { Scenario } from '../schema.js';
import { BEGINNING, dayOfOptional } from './dates.js';

type Written = Exclude<NonNullable<Scenario['client']['household']>, readonly unknown[]>;

/** The households by their first day. One that counts children by birth months changes when a child is born or grows up. */
export function householdsOf(written: Scenario['client']['household'], horizon: Period): Household[] {
  const entries = [written ?? {}].flat();
  const dated = (entries.length > 0 ? entries : [{}])
    .map((entry, i) => ({ entry, from: i === 0 ? BEGINNING : (dayOfOptional(entry.from) ?? BEGINNING) }))
    .sort((a, b) => a.from - b.from);
  return dated.flatMap(({ entry, from }, i) => {
    const until = (dated[i + 1]?.from ?? horizon.to + 1) as Day;
    return householdsOfEntry(entry, { from, to: (until - 1) as Day }, horizon);
  });
}

function householdsOfEntry(entry: Written, period: Period, horizon: Period): Household[] {
  const births = (entry.childBirthMonths ?? []).map(firstOfMonth);
  const first = Math.max(period.from, horizon.from) as Day;
  const changes = entry.children === undefined ? changesOf(births, { from: (first + 1) as Day, to: period.to }) : [];
  const base = withoutChildren(entry);
  return [
    { ...base, from: period.from, children: entry.children ?? minorsOn(births, first) },
    ...changes.map((from) => ({ ...base, from, children: minorsOn(births, from) })),
  ];
}

function withoutChildren({
  spouse,
  parents,
  spouseMonthlyIncome,
  childBirthMonths,
}: Written): Omit<Household, 'from' | 'children'> {
  return {
    spouse: spouse ?? false,
    spouseMonthlyIncome: spouseMonthlyIncome === undefined ? null : cents(spouseMonthlyIncome),
    childBirths: (childBirthMonths ?? []).map(firstOfMonth),
    parents: {
      livesWith: parents?.livesWith ?? false,
      monthlyIncome: cents(parents?.monthlyIncome ?? 0),
      otherDependants: parents?.otherDependants ?? 0,
      provenNoSupport: parents?.provenNoSupport ?? false,
      carerFees: cents(parents?.carerFees ?? 0),
    },
  };
}

function firstOfMonth(month: string): Day {
  return firstDayOf(parseMonth(month) as Month);
}

function changesOf(births: readonly Day[], period: Period): Day[] {
  const days = births.flatMap((birth) => [birth, comingOfAge(birth)]).filter((each) => contains(period, each));
  return [...new Set(days)].sort((a, b) => a - b);
}

/** How many of the children are under 18 on a day. */
export function minorsOn(births: readonly Day[], value: Day): number {
  return births.filter((birth) => birth <= value && value < comingOfAge(birth)).length;
}

function comingOfAge(birth: Day): Day {
  return addYears(birth, MAJORITY_YEARS, 'first-of-next');
}
