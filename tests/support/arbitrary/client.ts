/** Clients: age, household, incomes, fund. */
import fc from 'fast-check';
import { lastDayOf, type Month } from '../../../src/calendar/day.js';
import type { Period } from '../../../src/calendar/period.js';
import { OTHER_INCOME_KINDS } from '../../../src/scenario/facts.js';
import type { CaseText } from '../case.js';
import { euros, given, iso, maybe, type Placed } from './periods.js';

type ClientText = Pick<CaseText, 'birth' | 'client' | 'household'>;

/** From a child to a pensioner, with the ages at which a benefit begins or ends more often than others. */
const age = fc.oneof(
  fc.integer({ min: 20, max: 60 }),
  fc.constantFrom(15, 16, 17, 18, 19, 24, 30, 54, 55, 64, 65, 67, 68),
);
const birth = fc
  .record({ age, days: fc.nat(365), leapDay: fc.boolean() })
  .map(({ age: years, days, leapDay }) => ({ from }: Period) => {
    const year = new Date(from * 86_400_000).getUTCFullYear() - years;
    const leapYear = year % 4 === 0;
    return leapDay && leapYear ? `${year}-02-29` : iso(Date.UTC(year, 0, 1) / 86_400_000 - days);
  });

const household = fc
  .record({
    spouse: fc.boolean(),
    children: fc.nat(4),
    parents: fc.record({
      livesWith: fc.boolean(),
      monthlyIncome: euros(0, 5000),
      otherDependants: fc.nat(3),
      provenNoSupport: fc.boolean(),
      carerFees: euros(0, 300),
    }),
  })
  .map((fields) => fields as Record<string, unknown>);

/** One household, or another from a day on. */
const households = fc
  .record({ first: household, second: household, start: fc.nat(500) })
  .map(({ first, second, start }) => (horizon: Period) => [
    { from: '1900-01-01', ...first },
    { from: iso(horizon.from + start), ...second },
  ]);

const otherIncome = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...OTHER_INCOME_KINDS),
      monthly: euros(0, 1200),
      start: maybe(fc.nat(400)),
      length: maybe(fc.nat(200)),
    }),
    {
      maxLength: 2,
    },
  )
  .map(
    (list) => (horizon: Period) =>
      list.map(({ kind, monthly, start, length }) => {
        const from = start === undefined ? undefined : horizon.from + start;
        const to = length === undefined ? undefined : (from ?? horizon.from) + length;
        return given({ kind, monthly, from: from && iso(from), to: to && iso(to) });
      }),
  );

/** Decided, listed by month, or in one sum; none of it also. */
const annualIncome: fc.Arbitrary<Placed<Record<string, unknown>>> = fc.oneof(
  fc.constant(() => ({})),
  euros(0, 60_000).map((decided) => () => ({ decided })),
  fc.record({ grossTotal: euros(0, 60_000), entrepreneur: euros(0, 20_000) }).map((fields) => () => fields),
  fc
    .array(fc.record({ ago: fc.nat(20), gross: euros(0, 5000) }), { maxLength: 6 })
    .map((list) => (horizon: Period) => ({
      wages: list.map(({ ago, gross }) => ({ month: monthsBefore(horizon, ago), gross })),
    })),
);

function monthsBefore({ from }: Period, months: number): string {
  const date = new Date(from * 86_400_000);
  const month = (date.getUTCFullYear() * 12 + date.getUTCMonth() - months) as Month;
  return iso(lastDayOf(month)).slice(0, 7);
}

const workCondition = fc.record({ met: fc.boolean(), metOn: maybe(fc.integer({ min: -400, max: 300 })) }).map(
  ({ met, metOn }) =>
    (horizon: Period) =>
      given({ met, metOn: metOn === undefined ? undefined : iso(horizon.from + metOn) }),
);

const fund = fc.record({
  member: fc.boolean(),
  dailyAmount: euros(20, 140),
  daysLeft: fc.oneof(fc.nat(500), fc.nat(10)),
  baseWage: fc.option(euros(0, 6000)),
});

const waiting = fc.oneof(
  fc.constantFrom('served', 'unserved'),
  fc.integer({ min: 0, max: 7 }).map((daysServed) => ({ daysServed })),
);

/** From before the horizon, to a day in it or past it. */
const employment = fc.record({ fullTime: fc.boolean(), days: maybe(fc.nat(600)) }).map(
  ({ fullTime, days }) =>
    (horizon: Period) =>
      given({ fullTime, to: days === undefined ? undefined : iso(horizon.from + days) }),
);

/** A client in ordinary circumstances, with any of them out of the ordinary. */
export const CLIENT: fc.Arbitrary<Placed<ClientText>> = fc
  .record({
    birth: maybe(birth),
    household: maybe(household),
    households: fc.option(households, { nil: undefined, freq: 2 }),
    otherIncome: maybe(otherIncome),
    annualIncome: maybe(annualIncome),
    vocationalQualification: maybe(fc.boolean()),
    workCondition: maybe(workCondition),
    fund: maybe(fund),
    unemploymentWaiting: maybe(waiting),
    employment: maybe(employment),
  })
  .map(
    ({
      birth: born,
      household: home,
      households: homes,
      otherIncome: incomes,
      annualIncome: yearly,
      workCondition: work,
      employment: employed,
      ...plain
    }) =>
      (horizon) => {
        const client = given({
          ...plain,
          households: homes?.(horizon),
          otherIncome: incomes?.(horizon),
          employment: employed?.(horizon),
          annualIncome: yearly?.(horizon),
          workCondition: work?.(horizon),
        });
        return given({ birth: born?.(horizon), household: home, client }) as ClientText;
      },
  );
