/** Steps of every situation. */
import fc from 'fast-check';
import type { Period } from '../../../src/calendar/period.js';
import { SANCTION_CAUSES, SERVICES } from '../../../src/scenario/facts.js';
import { anywhere, euros, following, given, iso, maybe } from './periods.js';
import { phases, rehabilitation } from './rehabilitation.js';
import { plain, type Steps, seldom, situated } from './situated.js';

export const ILLNESSES = ['1', 'back', 'depression'] as const;

/** Days inside a period, by shares of its length. */
const inside = fc.tuple(fc.nat(100), fc.nat(100)).map(([a, b]) => ({ from, to }: Period) => {
  const at = (share: number): number => from + Math.floor(((to - from) * share) / 100);
  return { from: iso(at(Math.min(a, b))), to: iso(at(Math.max(a, b))) };
});

/** Registered from before the horizon to its end, or now and then. */
const jobseeker: Steps = fc.oneof(
  fc.nat(400).map((days) => (horizon: Period) => [{ situation: 'jobseeker' as const, from: iso(horizon.from - days) }]),
  situated('jobseeker', following(3, plain)),
);

const incapacity = situated(
  'incapacity',
  following(
    3,
    fc
      .record({
        illness: maybe(fc.constantFrom(...ILLNESSES)),
        certificate: maybe(fc.constantFrom('A', 'B')),
        partial: seldom,
        hospital: maybe(inside),
        employerPay: maybe(fc.record({ monthly: euros(0, 4000), to: maybe(inside) })),
      })
      .map(
        ({ hospital, employerPay, partial, ...fields }) =>
          (period: Period) =>
            given({
              ...fields,
              partial: partial || undefined,
              hospital: hospital && [hospital(period)],
              employerPay: employerPay && given({ monthly: employerPay.monthly, to: employerPay.to?.(period).to }),
            }),
      ),
  ),
);

const service = situated(
  'service',
  following(
    3,
    fc
      .record({
        service: fc.constantFrom(...SERVICES),
        daysPerWeek: maybe(fc.integer({ min: 1, max: 4 })),
        absent: maybe(inside),
      })
      .map(
        ({ absent, ...fields }) =>
          (period: Period) =>
            given({ ...fields, absent: absent && [absent(period)] }),
      ),
  ),
);

const work = situated(
  'work',
  anywhere(
    3,
    fc
      .record({
        monthlyPay: fc.oneof(euros(0, 4000), fc.constant(0)),
        workingTime: maybe(fc.constantFrom(0, 0.2, 0.4, 0.5, 0.6, 0.8, 0.81, 1)),
        payMonthOffset: maybe(fc.nat(2)),
      })
      .map((fields) => () => given(fields)),
  ),
);

/** An end given, or the length of the cause. */
const sanction = situated(
  'sanction',
  anywhere(
    2,
    maybe(fc.constantFrom(...SANCTION_CAUSES)).map(
      (cause) =>
        ({ to }) =>
          cause ? { cause } : { to: iso(to) },
    ),
  ),
);

const periodisedPay = situated(
  'periodised-pay',
  anywhere(
    1,
    maybe(fc.record({ amount: euros(0, 5000), dailyWage: euros(1, 200) })).map(
      (sums) =>
        ({ to }) =>
          sums ?? { to: iso(to) },
    ),
  ),
);

const pension = situated(
  'pension',
  anywhere(
    1,
    fc
      .record({
        benefit: fc.constantFrom('disability-pension', 'rehabilitation-subsidy'),
        applied: maybe(fc.nat(200)),
        outcome: fc.constantFrom('granted', 'refused', 'pending'),
        monthly: maybe(euros(0, 1500)),
        otherPensions: maybe(euros(0, 2000)),
      })
      .map(({ benefit, applied, outcome, monthly, otherPensions }) => ({ from }: Period) => {
        const appliedOn = applied === undefined ? undefined : iso(from - applied);
        const decidedOn = outcome === 'pending' ? undefined : iso(from);
        return given({ benefit, appliedOn, decidedOn, outcome, monthly, otherPensions });
      }),
  ),
);

const OTHER_BENEFITS = [
  'parental-allowance',
  'study-grant',
  'home-care-allowance',
  'old-age-pension',
  'partial-disability-pension',
  'basic-social-assistance',
  'general-housing-allowance',
  'other',
] as const;

const otherBenefit = fc
  .tuple(fc.constantFrom(...OTHER_BENEFITS), fc.constantFrom(...OTHER_BENEFITS))
  .chain(([first, second]) => {
    const of = (benefit: string): Steps =>
      situated(
        'other-benefit',
        following(
          2,
          fc
            .record({ monthly: euros(0, 1500), effect: fc.constantFrom('bars', 'deducts', 'none') })
            .map((fields) => () => ({ benefit, ...fields })),
        ),
      );
    return first === second ? of(first) : together(of(first), of(second));
  });

const absence = together(
  ...(['abroad', 'prison', 'conscription'] as const).map((each) => situated(each, following(1, plain))),
);

/** The steps of all of them. */
function together(...arbitraries: Steps[]): Steps {
  return fc.tuple(...arbitraries).map((places) => (horizon) => places.flatMap((place) => place(horizon)));
}

/** One of them, or none. */
function sometimes(steps: Steps): Steps {
  return fc.oneof({ weight: 2, arbitrary: fc.constant(() => []) }, { weight: 1, arbitrary: steps });
}

/** Steps of all situations, each as often as it is worth looking at. */
export const STEPS: Steps = together(
  jobseeker,
  fc.oneof(sometimes(incapacity), incapacity),
  fc.oneof(sometimes(rehabilitation), rehabilitation, phases),
  sometimes(service),
  sometimes(work),
  sometimes(sanction),
  sometimes(periodisedPay),
  sometimes(pension),
  sometimes(otherBenefit),
  sometimes(absence),
);
