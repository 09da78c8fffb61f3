/** What comes of a situation that begins or goes on with the first day: asked of the simulation itself. */
import { addMonths, type Day, endOfMonth } from '../../calendar/day.js';
import type { Period } from '../../calendar/period.js';
import { LAW_YEARS } from '../../law/lawYears.js';
import { type Cents, SHARE_UNIT } from '../../money/cents.js';
import type { CaseFacts, IncapacityStep, Step } from '../../scenario/facts.js';
import type { PathResult } from '../../simulation/result.js';
import { simulate } from '../../simulation/simulate.js';
import type { AsOf } from './asOf.js';

/** Longer than the 500 days of earnings-related allowance, the longest count there is. */
const MONTHS = 25;

export interface Probe {
  readonly facts: CaseFacts;
  readonly result: PathResult;
}

/** An incapacity without end; a partial one beside half of the work. */
export function ifIll(
  asOf: AsOf,
  illness: string,
  kind: { readonly partial?: boolean; readonly certificate?: 'A' } = {},
): Probe {
  const { partial = false, certificate } = kind;
  const incapacity: Omit<IncapacityStep, keyof Period | 'index'> = {
    situation: 'incapacity',
    illness,
    partial,
    hospital: [],
    ...(certificate && { certificate }),
  };
  const work = { situation: 'work', monthlyPay: 0 as Cents, workingTime: SHARE_UNIT / 2, payMonthOffset: 0 } as const;
  return probe(asOf, partial ? [incapacity, work] : [incapacity]);
}

/** A registration as a jobseeker without end. */
export function ifRegistered(asOf: AsOf): Probe {
  return probe(asOf, [{ situation: 'jobseeker' }]);
}

type Begun = Step extends infer S ? (S extends Step ? Omit<S, keyof Period | 'index'> : never) : never;

function probe({ facts: known, first }: AsOf, steps: readonly Begun[]): Probe {
  const to = Math.min(endOfMonth(addMonths(first, MONTHS, 'last-of-month')), LAW_YEARS.to) as Day;
  const horizon: Period = { from: first, to };
  const path = {
    name: '',
    title: '',
    steps: steps.map((step, index) => ({ ...step, ...horizon, index }) as Step),
    applications: [],
  };
  const facts: CaseFacts = { ...known, horizon, today: first, certificates: [], paths: [path] };
  return { facts, result: simulate(facts, path) };
}
