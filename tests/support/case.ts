/** Builds the facts of a case in the fewest words, and reads results the way a lawyer would. */
import { day, firstDayOf, lastDayOf, type Month, parseMonth } from '../../src/calendar/day.js';
import { familyOf } from '../../src/law/benefits.js';
import { PROGRAMMES } from '../../src/law/rehabilitation/programmes.js';
import { cents } from '../../src/money/cents.js';
import type {
  Application,
  CaseFacts,
  Certificate,
  ClientFacts,
  HistoryBenefit,
  HistoryDecision,
  Household,
  PathFacts,
  Step,
} from '../../src/scenario/facts.js';
import type { PathResult } from '../../src/simulation/result.js';
import { type SimulationOptions, simulate } from '../../src/simulation/simulate.js';

type Loose<T> = { [K in keyof T]?: unknown };
/** A step with ISO dates and euros, as a scenario would write it. */
export type StepText = { situation: Step['situation']; from: string; to?: string } & Record<string, unknown>;

export interface CaseText {
  /** First month and number of months. */
  readonly from?: string;
  readonly months?: number;
  readonly birth?: string;
  readonly client?: Loose<ClientFacts>;
  readonly household?: Loose<Household>;
  readonly history?: readonly Record<string, unknown>[];
  readonly certificates?: readonly Record<string, unknown>[];
  readonly applications?: readonly Record<string, unknown>[];
  readonly steps: readonly StepText[];
  readonly today?: string;
  readonly assumed?: CaseFacts['assumed'];
  readonly offers?: CaseFacts['offers'];
}

const DATES = new Set(['from', 'to', 'appliedOn', 'decidedOn', 'paidTo', 'lastDay', 'filed', 'writtenOn', 'metOn']);
const MONEY = new Set([
  'monthly',
  'monthlyPay',
  'amount',
  'dailyWage',
  'dailyAmount',
  'baseWage',
  'entrepreneur',
  'decided',
  'grossTotal',
  'gross',
  'monthlyIncome',
  'carerFees',
  'spouseMonthlyIncome',
  'otherPensions',
  'rent',
  'water',
  'heating',
  'wealth',
  'norm',
]);

/** Percentages of tax cards. */
const CARDS = new Set(['benefitCard', 'wageCard', 'municipalRate']);

function read(value: unknown, key = ''): unknown {
  if (typeof value === 'string' && DATES.has(key) && /^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value);
  if (typeof value === 'string' && key === 'month') return parseMonth(value);
  if (typeof value === 'number' && MONEY.has(key)) return cents(value);
  if (typeof value === 'number' && key === 'workingTime') return Math.round(value * 100_000);
  if (typeof value === 'number' && CARDS.has(key)) return Math.round(value * 1000);
  if (Array.isArray(value)) return value.map((each) => read(each));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, read(each, name)]));
  }
  return value;
}

const NO_PARENTS = {
  livesWith: false,
  monthlyIncome: cents(0),
  otherDependants: 0,
  provenNoSupport: false,
  carerFees: cents(0),
};

export function caseOf(text: CaseText): CaseFacts {
  const first = parseMonth(text.from ?? '2026-12') as Month;
  const horizon = { from: firstDayOf(first), to: lastDayOf((first + (text.months ?? 1) - 1) as Month) };
  const history = (text.history ?? []).map((entry) => read(entry) as Record<string, unknown>);
  const household = {
    from: day('1900-01-01'),
    spouse: false,
    children: 0,
    childBirths: [],
    spouseMonthlyIncome: null,
    ...(read(text.household ?? {}) as object),
    parents: { ...NO_PARENTS, ...((read(text.household ?? {}) as { parents?: object }).parents ?? {}) },
  } as Household;
  const steps = text.steps
    .map((step, index) => withDefaults(read(step) as Record<string, unknown>, index, horizon.to))
    .sort((a, b) => a.from - b.from);
  const client = read(text.client ?? {}) as Record<string, object>;
  const path: PathFacts = {
    name: 'path',
    title: 'path',
    steps,
    applications: (text.applications ?? []).map((each) => {
      const application = read(each) as Record<string, unknown>;
      return {
        outcome: 'granted',
        outcomeStated: 'outcome' in application,
        family: familyOf(application.benefit as never),
        ...application,
      } as Application;
    }),
  };
  return {
    horizon,
    today: text.today ? day(text.today) : horizon.from,
    client: {
      stated: [],
      birth: day(text.birth ?? '1979-04-12'),
      households: [household],
      otherIncome: [],
      vocationalQualification: true,
      housings: [],
      employment: null,
      workCapacity: [],
      ...client,
      tax: { benefitCard: null, wageCard: null, municipalRate: null, church: false, ...client.tax },
      annualIncome: { wages: [], entrepreneur: cents(0), ...client.annualIncome },
      workCondition: { met: false, metOn: null, ...client.workCondition },
      fund: { member: false, dailyAmount: null, daysLeft: null, baseWage: null, ...client.fund },
    } as ClientFacts,
    history: history
      .filter((entry) => 'benefit' in entry)
      .map(
        (entry) =>
          ({
            to: (horizon.from - 1) as never,
            running: !('to' in entry),
            illness: '1',
            ...entry,
          }) as unknown as HistoryBenefit,
      ),
    decisions: history
      .filter((entry) => 'decision' in entry)
      .map((entry) => ({ illness: '1', ...entry }) as unknown as HistoryDecision),
    certificates: (text.certificates ?? []).map((each) => ({ to: null, ...(read(each) as object) }) as Certificate),
    assumed: text.assumed ?? { processingDays: {} },
    paths: [path],
    ...(text.offers && { offers: text.offers }),
  };
}

function withDefaults(step: Record<string, unknown>, index: number, horizonEnd: number): Step {
  const common = { to: horizonEnd, index };
  switch (step.situation) {
    case 'incapacity':
      return { ...common, illness: '1', partial: false, hospital: [], ...step } as unknown as Step;
    case 'rehabilitation': {
      const { hoursPerDay } = PROGRAMMES[step.programme as keyof typeof PROGRAMMES];
      const flags = { partial: false, claimWaiting: false, claimInterval: false, openEnded: !('to' in step) };
      return { ...common, daysPerWeek: 5, hoursPerDay, ...flags, ...step } as unknown as Step;
    }
    case 'service':
      return {
        ...common,
        daysPerWeek: step.service === 'rehabilitative-work' ? 4 : 5,
        absent: [],
        ...step,
      } as unknown as Step;
    case 'work':
      return { ...common, workingTime: 100_000, payMonthOffset: 0, ...step } as unknown as Step;
    case 'pension':
      return {
        ...common,
        appliedOn: step.from,
        outcome: step.decidedOn ? 'granted' : 'pending',
        otherPensions: cents(0),
        ...step,
      } as unknown as Step;
    case 'other-benefit':
      return { ...common, monthly: cents(0), ...step } as unknown as Step;
    default:
      return { ...common, ...step } as unknown as Step;
  }
}

export function run(text: CaseText, options?: SimulationOptions): PathResult {
  const facts = caseOf(text);
  return simulate(facts, facts.paths[0] as PathFacts, options);
}

const LETTERS: Record<string, string> = {
  unemployment: 'U',
  sickness: 'S',
  rehabilitation: 'R',
  pension: 'P',
  work: 'W',
  other: 'O',
  'periodised-pay': 'L',
};

/**
 * One letter a day, a space before each Monday: capital when paid, lower case when covered and not paid,
 * `.` when nothing covers the day.
 */
export function strip(result: PathResult, from?: string, to?: string): string {
  let text = '';
  for (const each of result.days) {
    if (from && each.day < day(from)) continue;
    if (to && each.day > day(to)) continue;
    const monday = (((each.day + 3) % 7) + 7) % 7 === 0;
    if (monday && text !== '') text += ' ';
    if (each.paid) text += LETTERS[each.paid.family];
    else if (each.covers.length === 0) text += '.';
    else {
      const [cover] = each.covers;
      const letter = LETTERS[cover as string] as string;
      text +=
        cover === 'work' || cover === 'pension' || cover === 'other' || cover === 'periodised-pay'
          ? letter
          : letter.toLowerCase();
    }
  }
  return text;
}

/** Euros of a month's benefit, as cents; 0 when it is not paid. */
export function paidIn(result: PathResult, month: string, benefit: string): { days: number; gross: number } {
  const found = result.months
    .find((each) => each.month === parseMonth(month))
    ?.benefits.find((item) => item.benefit === benefit);
  return { days: found?.days ?? 0, gross: found?.gross ?? 0 };
}
