/** What was paid and decided before the horizon, the certificates, and the claims of the path. */
import fc from 'fast-check';
import { type Day, day, weekdaysBetween } from '../../../src/calendar/day.js';
import type { Period } from '../../../src/calendar/period.js';
import { FINNISH_WORKING_DAYS } from '../../../src/calendar/workingDays.js';
import { euros, given, iso, LENGTH, maybe, type Placed } from './periods.js';
import { ILLNESSES } from './steps.js';

type Entries = Placed<Record<string, unknown>[]>;

const GENERAL_BEGINS = day('2026-05-01');
const AMOUNTS_KNOWN = day('2021-01-01');
const CALENDAR_BEGINS = day('2019-01-01');

const paid = fc.record({
  pause: fc.oneof(fc.constant(0), fc.nat(35), fc.nat(300)),
  length: LENGTH,
  kind: fc.constantFrom('unemployment', 'sickness', 'partial-sickness', 'rehabilitation'),
  illness: fc.constantFrom(...ILLNESSES),
  dailyAmount: maybe(euros(0, 100)),
  share: maybe(fc.integer({ min: 1, max: 100 })),
});

/** Daily benefits backwards from the horizon, never two at a time; the latest may run to its eve without an end. */
const daily: fc.Arbitrary<Entries> = fc
  .tuple(fc.boolean(), fc.array(paid, { maxLength: 4 }))
  .map(([open, list]) => (horizon) => {
    let to = horizon.from - 1;
    return list.map(({ pause, length, kind, illness, dailyAmount, share }, i) => {
      to -= pause;
      const period = { from: (to - length + 1) as Day, to: to as Day };
      to = period.from - 1;
      const possible = daysIn(kind, period);
      return given({
        benefit: benefitOf(kind, period),
        from: iso(period.from),
        to: open && i === 0 && pause === 0 ? undefined : iso(period.to),
        illness: kind.endsWith('sickness') ? illness : undefined,
        dailyAmount: dailyAmount ?? (period.from < AMOUNTS_KNOWN ? 30 : undefined),
        days: share && possible ? Math.ceil((possible * share) / 100) : undefined,
      });
    });
  });

/** The most paid days of a period; undefined before the calendar of the program. */
function daysIn(kind: string, { from, to }: Period): number | undefined {
  if (kind === 'unemployment') return weekdaysBetween(from, to);
  return from < CALENDAR_BEGINS ? undefined : FINNISH_WORKING_DAYS.between(from, to);
}

function benefitOf(kind: string, { from, to }: Period): string {
  if (kind === 'sickness') return 'sickness-allowance';
  if (kind === 'partial-sickness') return 'partial-sickness-allowance';
  if (kind === 'rehabilitation') return 'rehabilitation-allowance';
  if (from >= GENERAL_BEGINS) return 'general-social-security-benefit';
  return to < GENERAL_BEGINS ? 'labour-market-subsidy' : 'earnings-related-allowance';
}

const byMonth: fc.Arbitrary<Entries> = fc
  .record({
    benefit: fc.constantFrom('parental-allowance', 'study-grant', 'disability-pension', 'basic-social-assistance'),
    ago: fc.nat(100),
    length: LENGTH,
    monthly: euros(0, 1500),
  })
  .map(({ benefit, ago, length, monthly }) => (horizon) => {
    const to = horizon.from - 1 - ago;
    return [{ benefit, from: iso(to - length + 1), to: iso(to), monthly }];
  });

const decision: fc.Arbitrary<Entries> = fc.oneof(
  fc
    .record({ ago: fc.integer({ min: -60, max: 500 }), illness: fc.constantFrom(...ILLNESSES) })
    .map(({ ago, illness }) => (horizon: Period) => [
      { decision: 'sickness-maximum', lastDay: iso(horizon.from - ago), illness },
    ]),
  fc
    .record({
      decision: fc.constantFrom('disability-pension', 'rehabilitation-subsidy'),
      outcome: fc.constantFrom('refused', 'pending', 'granted'),
      ago: fc.integer({ min: 1, max: 400 }),
    })
    .map(({ ago, ...fields }) => (horizon: Period) => [{ ...fields, decidedOn: iso(horizon.from - ago) }]),
);

export const HISTORY: fc.Arbitrary<Entries> = fc
  .tuple(daily, maybe(byMonth), maybe(decision))
  .map((places) => (horizon) => places.flatMap((place) => place?.(horizon) ?? []));

export const CERTIFICATES: fc.Arbitrary<Entries> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('A', 'B', 'occupational-health'),
      start: fc.integer({ min: -100, max: 300 }),
      length: maybe(LENGTH),
      supports: maybe(fc.subarray(['sickness-allowance', 'rehabilitation'])),
    }),
    { maxLength: 2 },
  )
  .map(
    (list) => (horizon) =>
      list.map(({ kind, start, length, supports }) => {
        const from = horizon.from + start;
        return given({ kind, from: iso(from), to: length && iso(from + length - 1), supports });
      }),
  );

const FAMILIES = {
  unemployment: ['labour-market-subsidy', 'general-social-security-benefit'],
  sickness: ['sickness-allowance', 'partial-sickness-allowance'],
  rehabilitation: ['rehabilitation-allowance'],
} as const;

const claim = fc.oneof(
  fc.integer({ min: -100, max: 500 }).map((filed) => (horizon: Period) => ({ filed: iso(horizon.from + filed) })),
  fc.constant(() => ({ filed: 'never' })),
  maybe(fc.constantFrom('fit', 'late', 'formal')).map((reason) => () => given({ outcome: 'refused', reason })),
  fc.constant(() => ({ outcome: 'pending' })),
);

/** Of each family none, one for all days, and one from a day on. */
function claimsOf(family: keyof typeof FAMILIES): fc.Arbitrary<Entries> {
  const benefit = fc.constantFrom<string>(...FAMILIES[family]);
  const later = fc.tuple(claim, fc.nat(400));
  return fc.tuple(benefit, maybe(claim), maybe(later)).map(([name, always, fromDay]) => (horizon) => [
    ...(always ? [{ benefit: name, ...always(horizon) }] : []),
    ...(fromDay ? [{ benefit: name, from: iso(horizon.from + fromDay[1]), ...fromDay[0](horizon) }] : []),
  ]);
}

const families = fc
  .subarray(['unemployment', 'sickness', 'rehabilitation'] as const)
  .chain((chosen) => fc.tuple(...chosen.map(claimsOf)));

export const APPLICATIONS: fc.Arbitrary<Entries> = fc
  .oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: families })
  .map((places) => (horizon) => places.flatMap((place) => place(horizon)));
