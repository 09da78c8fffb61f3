/** Steps of rehabilitation. */
import fc from 'fast-check';
import { day } from '../../../src/calendar/day.js';
import type { Period } from '../../../src/calendar/period.js';
import { PROGRAMME_CODES } from '../../../src/law/rehabilitation/programmes.js';
import type { StepText } from '../case.js';
import { following, given, iso, maybe } from './periods.js';
import { dayBefore, plain, type Steps, seldom, situated } from './situated.js';

export const rehabilitation: Steps = situated(
  'rehabilitation',
  following(
    3,
    fc
      .record({
        programme: fc.constantFrom(...PROGRAMME_CODES),
        daysPerWeek: maybe(fc.integer({ min: 1, max: 5 })),
        hoursPerDay: maybe(fc.constantFrom(1, 3, 4, 7)),
        partial: seldom,
        decidedOn: maybe(dayBefore(100)),
        claimWaiting: seldom,
        claimInterval: seldom,
      })
      .map(
        ({ decidedOn, partial, claimWaiting, claimInterval, ...fields }) =>
          (period: Period) =>
            given({
              ...fields,
              decidedOn: decidedOn?.(period),
              partial: partial || undefined,
              claimWaiting: claimWaiting || undefined,
              claimInterval: claimInterval || undefined,
            }),
      ),
  ),
);

/** The same programme under one decision, in phases. */
export const phases: Steps = fc
  .record({
    programme: fc.constantFrom(...PROGRAMME_CODES),
    daysPerWeek: fc.integer({ min: 1, max: 5 }),
    decided: fc.nat(60),
    periods: following(3, plain),
  })
  .map(
    ({ programme, daysPerWeek, decided, periods }) =>
      (horizon: Period): StepText[] =>
        periods(horizon).map((period, _, [first]) => {
          const decidedOn = iso(day(first?.from as string) - decided);
          return { situation: 'rehabilitation', ...period, programme, daysPerWeek, decidedOn };
        }),
  );
