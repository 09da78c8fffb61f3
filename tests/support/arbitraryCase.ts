/** Random cases that the scenario layer accepts, as text, so that a counterexample can be read and run by hand. */
import fc from 'fast-check';
import { type Day, day, firstDayOf, formatMonth, lastDayOf, type Month, parseMonth } from '../../src/calendar/day.js';
import { overlap, type Period } from '../../src/calendar/period.js';
import { CLIENT } from './arbitrary/client.js';
import { APPLICATIONS, CERTIFICATES, HISTORY } from './arbitrary/past.js';
import { given, iso } from './arbitrary/periods.js';
import { STEPS } from './arbitrary/steps.js';
import type { CaseText, StepText } from './case.js';

const FIRST = parseMonth('2021-01') as Month;
const LAST = parseMonth('2027-12') as Month;
const LONGEST = 24;

/** Most attended days of rehabilitative work in a year are 178 (R23): 35 weeks of at most five. */
const LONGEST_REHABILITATIVE_WORK = 245;

/** One to 24 months anywhere in 2021–2027. */
const HORIZON: fc.Arbitrary<{ first: Month; months: number }> = fc
  .tuple(fc.integer({ min: FIRST, max: LAST }), fc.integer({ min: 1, max: LONGEST }))
  .map(([first, months]) => ({ first: first as Month, months: Math.min(months, LAST - first + 1) }));

/** Any case: history, client, steps of every situation, claims and certificates; nothing begins before 2020. */
export const CASE: fc.Arbitrary<CaseText> = fc
  .record({
    horizon: HORIZON,
    client: CLIENT,
    history: HISTORY,
    certificates: CERTIFICATES,
    applications: APPLICATIONS,
    steps: STEPS,
  })
  .map(({ horizon: { first, months }, client, history, certificates, applications, steps }) => {
    const horizon = { from: firstDayOf(first), to: lastDayOf((first + months - 1) as Month) };
    return given({
      from: formatMonth(first),
      months,
      ...client(horizon),
      history: filled(history(horizon).filter(isRecent)),
      certificates: filled(certificates(horizon)),
      applications: filled(applications(horizon)),
      steps: lawful(steps(horizon).filter(isRecent), horizon),
    }) as unknown as CaseText;
  });

/** What lies before the first figures of law has properties of its own, below. */
const RECENT = '2020-01-01';

function isRecent({ from }: { from?: unknown }): boolean {
  return from === undefined || (from as string) >= RECENT;
}

const OLD_DAY = fc.integer({ min: day('1990-01-01'), max: day('2019-12-31') });
const OLD_STEP: fc.Arbitrary<Omit<StepText, 'from'>> = fc.constantFrom(
  { situation: 'jobseeker' },
  { situation: 'incapacity' },
  { situation: 'rehabilitation', programme: 'vocational-training' },
  { situation: 'rehabilitation', programme: 'psychotherapy', daysPerWeek: 1 },
  { situation: 'service', service: 'work-trial' },
  { situation: 'work', monthlyPay: 900, workingTime: 0.5 },
  { situation: 'pension', benefit: 'disability-pension', outcome: 'granted' },
);

/** Any case, with one step that began before the first figures of law and has not ended. */
export const CASE_WITH_OLD_STEP: fc.Arbitrary<CaseText> = fc
  .record({ text: CASE, from: OLD_DAY, step: OLD_STEP })
  .map(({ text, from, step }) => {
    const others = text.steps.filter(({ situation, partial }) => situation !== step.situation && !partial);
    return { ...text, steps: [...others, { ...step, from: iso(from) } as StepText] };
  });

const DAILY_BENEFITS = [
  'sickness-allowance',
  'partial-sickness-allowance',
  'rehabilitation-allowance',
  'labour-market-subsidy',
] as const;

/** Any case, with a benefit of a time before the first figures of law. */
export const CASE_WITH_OLD_BENEFIT: fc.Arbitrary<CaseText> = fc
  .record({ text: CASE, benefit: fc.constantFrom(...DAILY_BENEFITS), one: OLD_DAY, other: OLD_DAY })
  .map(({ text, benefit, one, other }) => {
    const old = { benefit, from: iso(Math.min(one, other)), to: iso(Math.max(one, other)), dailyAmount: 30 };
    return { ...text, history: [old, ...(text.history ?? [])] };
  });

/** Any case, whose daily benefits of the past were not paid for a single day. */
export const CASE_WITH_EMPTY_HISTORY: fc.Arbitrary<CaseText> = CASE.map((text) => ({
  ...text,
  ...(text.history && {
    history: text.history.map((entry) =>
      entry.monthly === undefined && entry.benefit ? { ...entry, days: 0 } : entry,
    ),
  }),
}));

function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** What the scenario layer would refuse is put right: partial benefits without work, too much rehabilitative work. */
function lawful(steps: readonly StepText[], horizon: Period): StepText[] {
  return withPartTimeWork(withLittleRehabilitativeWork(steps, horizon), horizon);
}

function withLittleRehabilitativeWork(steps: readonly StepText[], horizon: Period): StepText[] {
  let found = false;
  return steps.map((step) => {
    if (step.service !== 'rehabilitative-work') return step;
    const { from, to } = periodOf(step, horizon);
    if (found || to - from >= LONGEST_REHABILITATIVE_WORK) return { ...step, service: 'coaching' };
    found = true;
    return step;
  });
}

/** R49: partial allowances stand beside work. */
function withPartTimeWork(steps: readonly StepText[], horizon: Period): StepText[] {
  const work = steps.filter(({ situation }) => situation === 'work').map((step) => periodOf(step, horizon));
  const alone = steps.filter(
    (step) => step.partial === true && !work.some((each) => overlap(each, periodOf(step, horizon))),
  );
  return [
    ...steps,
    ...alone.map(
      ({ from, to }): StepText => ({ situation: 'work', from, ...(to && { to }), monthlyPay: 1000, workingTime: 0.5 }),
    ),
  ];
}

/** The days of a step; one without an end runs to the end of the horizon. */
export function periodOf({ from, to }: { from: string; to?: string }, horizon: Period): Period {
  const first = day(from);
  return { from: first, to: to === undefined ? (Math.max(first, horizon.to) as Day) : day(to) };
}
