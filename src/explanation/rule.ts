/** One rule that worked: its section, the versions of the figures that it read, and its arithmetic. */
import type { Day } from '../calendar/day.js';
import {
  type Figure,
  type FigureName,
  type FigureRead,
  figuresInForce,
  type Status,
  type Unit,
} from '../law/rates/index.js';
import { type Reason, type RuleId, sectionsOf } from '../law/reasons.js';
import type { Cents } from '../money/cents.js';
import type { Arithmetic } from './arithmetic/arithmetic.js';
import { MONTHLY } from './arithmetic/monthly.js';
import { REHABILITATION } from './arithmetic/rehabilitation.js';
import { SICKNESS } from './arithmetic/sickness.js';
import { UNEMPLOYMENT } from './arithmetic/unemployment.js';
import { type Input, leavesOf, type Step } from './term.js';

/** A figure of law as a rule read it. */
export interface FigureInForce {
  readonly name: FigureName;
  readonly unit: Unit;
  readonly section: string;
  /** In its unit. */
  readonly value: number;
  /** First day of the version, ISO. */
  readonly from: string;
  readonly source: string;
  readonly status: Status;
  /** ISO; null for a reform. */
  readonly checked: string | null;
}

export interface ExplainedRule {
  readonly reason: Reason;
  readonly section: string;
  readonly figures: readonly FigureInForce[];
  /** Everything that the rule was given, each once. */
  readonly inputs: readonly Input[];
  readonly steps: readonly Step[];
  /** What the rule left of the day; null for one that only decides whether the day is paid. */
  readonly amount: Cents | null;
}

const ARITHMETIC = { ...UNEMPLOYMENT, ...SICKNESS, ...REHABILITATION, ...MONTHLY };

/** @param value the day whose sections are cited */
export function explainedRule(reason: Reason, value: Day): ExplainedRule {
  const { steps, others } = arithmeticOf(reason);
  const { facts } = reason;
  return {
    reason,
    section: sectionsOf([reason], value).join('; '),
    figures: reason.figures.map(figureInForce),
    inputs: eachOnce([...steps.flatMap(({ term }) => leavesOf(term)), ...others]),
    steps,
    amount: 'daily' in facts ? facts.daily : null,
  };
}

function arithmeticOf<R extends RuleId>({ rule, facts }: Extract<Reason, { rule: R }>): Arithmetic {
  return (ARITHMETIC[rule] as (given: typeof facts) => Arithmetic)(facts);
}

function figureInForce({ name, from, status }: FigureRead): FigureInForce {
  const { unit, section, versions }: Figure = figuresInForce()[name];
  const version = versions.find((each) => each.from === from) as Figure['versions'][number];
  return { name, unit, section, ...version, status };
}

function eachOnce(inputs: readonly Input[]): Input[] {
  return [...new Map(inputs.map((input) => [`${input.name} ${input.quantity.value}`, input])).values()];
}
