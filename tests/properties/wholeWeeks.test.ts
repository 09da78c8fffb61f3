/** Without holidays, pay by the month and changes of law, a case moved by whole weeks has the same days, as much later. */
import fc from 'fast-check';
import { day, formatDay } from '../../src/calendar/day.js';
import { WorkingDays } from '../../src/calendar/workingDays.js';
import { PROGRAMME_CODES } from '../../src/law/rehabilitation/programmes.js';
import { SANCTION_CAUSES, SERVICES } from '../../src/scenario/facts.js';
import type { DayResult } from '../../src/simulation/result.js';
import type { CaseText, StepText } from '../support/case.js';
import { factsOf } from '../support/scenarioDocument.js';
import { holds } from './holds.js';
import { expectSame, simulated } from './shown.js';

/** Twelve or eight months between two changes of law. */
const CALM = [
  { from: '2023-01', months: 12 },
  { from: '2025-01', months: 12 },
  { from: '2026-05', months: 8 },
  { from: '2027-01', months: 12 },
] as const;
type Calm = (typeof CALM)[number];

const WITHOUT_HOLIDAYS = new WorkingDays(() => []);

/** A step by its distance from the first day of the horizon. */
interface Drawn {
  readonly start: number;
  readonly length: number;
  readonly fields: Omit<StepText, 'from'>;
}

function drawn(fields: fc.Arbitrary<Omit<StepText, 'from'>>, longest: number): fc.Arbitrary<Drawn[]> {
  const one = fc.record({
    start: fc.integer({ min: 3, max: 120 }),
    length: fc.integer({ min: 1, max: longest }),
    fields,
  });
  return fc.array(one, { maxLength: 2 });
}

const daysPerWeek = fc.integer({ min: 1, max: 4 });
const JOBSEEKER = drawn(fc.constant({ situation: 'jobseeker' as const }), 200);
const SERVICE = drawn(
  fc.record({ situation: fc.constant('service' as const), service: fc.constantFrom(...SERVICES), daysPerWeek }),
  150,
);
const SANCTION = drawn(
  fc.record({ situation: fc.constant('sanction' as const), cause: fc.constantFrom(...SANCTION_CAUSES) }),
  1,
);
const PERIODISED = drawn(
  fc.record({
    situation: fc.constant('periodised-pay' as const),
    amount: fc.integer({ min: 100, max: 3000 }),
    dailyWage: fc.constant(90),
  }),
  1,
);
const ABROAD = drawn(fc.constant({ situation: 'abroad' as const }), 40);
/** Short enough never to come near the maximum, which ends with a month (R44). */
const INCAPACITY = drawn(
  fc.record({ situation: fc.constant('incapacity' as const), illness: fc.constantFrom('back', 'mind') }),
  70,
);
const REHABILITATION = drawn(
  fc.record({
    situation: fc.constant('rehabilitation' as const),
    programme: fc.constantFrom(...PROGRAMME_CODES),
    daysPerWeek,
  }),
  120,
);

/** Daily amounts are the same in every month: an income is decided, no pay is adjusted, nothing is too small to be paid. */
const CLIENT = fc.record(
  {
    vocationalQualification: fc.boolean(),
    unemploymentWaiting: fc.oneof(fc.constantFrom('served', 'unserved'), fc.record({ daysServed: fc.nat(7) })),
    otherIncome: fc.constant([{ kind: 'rental', monthly: 400 }]),
  },
  { requiredKeys: [] },
);
const HOUSEHOLD = fc.record({ spouse: fc.boolean(), children: fc.nat(3) });

/** The later of two overlapping steps of one situation is left out (R35). */
function withoutOverlaps(steps: readonly Drawn[]): Drawn[] {
  const ordered = [...steps].sort((a, b) => a.start - b.start);
  return ordered.filter(
    (step, i) => !ordered.slice(0, i).some((earlier) => earlier.start + earlier.length > step.start),
  );
}

function written(steps: readonly Drawn[], horizon: Calm, weeks: number): StepText[] {
  return steps.map(({ start, length, fields }) => {
    const from = day(`${horizon.from}-01`) + start + 7 * weeks;
    const hasOwnLength = fields.cause !== undefined || fields.amount !== undefined;
    return { ...fields, from: iso(from), ...(hasOwnLength ? {} : { to: iso(from + length - 1) }) } as StepText;
  });
}

function iso(value: number): string {
  return formatDay(value as ReturnType<typeof day>);
}

/** A day without its date, and with the dates in its reasons counted from it; gaps depend on the ends of the horizon. */
function withoutDate({ day: value, inGap, ...rest }: DayResult): unknown {
  const reasons = rest.paid?.reasons.map(({ rule, facts }) =>
    'until' in facts ? { rule, until: facts.until - value } : { rule, facts },
  );
  return { ...rest, paid: rest.paid && { ...rest.paid, reasons } };
}

function movesWithItsSteps(situations: readonly fc.Arbitrary<Drawn[]>[]) {
  const steps = fc.tuple(...situations).map((lists) => lists.flatMap(withoutOverlaps));
  const horizon = fc.constantFrom(...CALM);
  return fc.property(
    steps,
    CLIENT,
    HOUSEHOLD,
    horizon,
    fc.integer({ min: 1, max: 9 }),
    (list, client, household, calm, weeks) => {
      const daysAfter = (moved: number): DayResult[] => {
        const steps = written(list, calm, moved);
        const text: CaseText = { ...calm, client: { annualIncome: { decided: 21_000 }, ...client }, household, steps };
        return [...simulated(factsOf(text), { workingDays: WITHOUT_HOLIDAYS }).days];
      };
      const days = daysAfter(0);
      const moved = daysAfter(weeks).slice(7 * weeks);
      expectSame(moved.map(withoutDate), days.slice(0, moved.length).map(withoutDate));
    },
  );
}

holds(
  'unemployment benefit with its waiting days, sanctions and services',
  120,
  movesWithItsSteps([JOBSEEKER, SERVICE, SANCTION, PERIODISED, ABROAD]),
);

holds('sickness and its waiting days', 120, movesWithItsSteps([JOBSEEKER, INCAPACITY, SERVICE, ABROAD]));

holds(
  'rehabilitation, its waiting days and its interruptions',
  120,
  movesWithItsSteps([JOBSEEKER, REHABILITATION, INCAPACITY]),
);
