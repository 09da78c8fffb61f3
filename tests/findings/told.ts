/** Findings as a reader sees them: ISO dates, euros, the first cause apart from the others. */
import { formatDay } from '../../src/calendar/day.js';
import type { Period } from '../../src/calendar/period.js';
import type { FindingCode, GapCode } from '../../src/findings/codes.js';
import type { Finding } from '../../src/findings/finding.js';
import { findingsOf } from '../../src/findings/findings.js';
import { euros } from '../../src/money/cents.js';
import type { PathFacts } from '../../src/scenario/facts.js';
import { type SimulationOptions, simulate } from '../../src/simulation/simulate.js';
import { type CaseText, caseOf } from '../support/case.js';

export interface Told {
  readonly code: FindingCode;
  /** First and last day. */
  readonly on: string;
  /** Calendar days and Monday-to-Friday days. */
  readonly days: readonly [number, number];
  readonly loss: number;
  /** The causes after the first. */
  readonly also?: readonly GapCode[];
  readonly law: readonly string[];
  readonly by?: string;
  readonly occurrences?: readonly string[];
  readonly filed?: string;
  readonly nextStart?: string;
}

export interface Case {
  readonly title: string;
  readonly text: CaseText;
  readonly finds: readonly Told[];
}

/** Allowances of 42.00 € a day: 0.7 × 18 000 ÷ 300. */
const INCOME = { annualIncome: { decided: 18_000 } };

/** Nothing to wait for at the beginning of unemployment benefit. */
export const SERVED = { ...INCOME, unemploymentWaiting: 'served' };

export function findings(text: CaseText, options?: SimulationOptions): readonly Finding[] {
  const facts = caseOf({ ...text, client: { ...INCOME, ...text.client } });
  return findingsOf(facts, simulate(facts, facts.paths[0] as PathFacts, options), options);
}

export function told(finding: Finding): Told {
  const { code, causes, calendarDays, weekdays, loss, law, deadline, occurrences, values } = finding;
  return {
    code,
    on: period(finding),
    days: [calendarDays, weekdays],
    loss: euros(loss),
    ...(causes.length > 1 && { also: causes.slice(1) }),
    law,
    ...(deadline !== null && { by: formatDay(deadline) }),
    ...(occurrences && { occurrences: occurrences.map(period) }),
    ...day('filed', values.filed),
    ...day('nextStart', values.nextStart),
  };
}

function period({ from, to }: Period): string {
  return from === to ? formatDay(from) : `${formatDay(from)}…${formatDay(to)}`;
}

function day(name: 'filed' | 'nextStart', value: unknown): Partial<Told> {
  return typeof value === 'number' ? { [name]: formatDay(value as Finding['from']) } : {};
}
