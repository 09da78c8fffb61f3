/** Arithmetic as data: what a rule computed, so that people can read it and anyone can compute it again. */
import type { Day, Month } from '../calendar/day.js';
import type { Cents } from '../money/cents.js';
import { type ExactCents, exactly } from '../money/exact.js';

/** A number that an expression can hold, in the engine's whole units. */
export type Quantity =
  | { readonly kind: 'euros'; readonly value: ExactCents }
  /** Hundred-thousandths. */
  | { readonly kind: 'share'; readonly value: number }
  /** A plain number: the value divided by `per`. */
  | { readonly kind: 'number'; readonly value: number; readonly per: number };

/** What a rule was given: a number, or a date. */
export interface Input {
  /** A stable name in English. */
  readonly name: string;
  readonly quantity:
    | Quantity
    | { readonly kind: 'day'; readonly value: Day }
    | { readonly kind: 'month'; readonly value: Month };
}

export interface Leaf {
  readonly name: string;
  readonly quantity: Quantity;
}

/** The unrounded outcome of an earlier step. */
export interface Reference {
  readonly step: StepName;
}

export type Operator = '+' | '−' | '×' | '÷' | 'max' | 'min';

export interface Operation {
  readonly operator: Operator;
  readonly terms: readonly Term[];
}

export type Term = Leaf | Reference | Operation;

/** What a step makes. */
export type StepName =
  | 'daily'
  | 'full'
  | 'dailyWage'
  | 'left'
  | 'pay'
  | 'reduction'
  | 'offMonth'
  | 'limit'
  | 'average'
  | 'yearly'
  | 'benefitIncome'
  | 'income'
  | 'monthly'
  | 'monthPart'
  | 'sum'
  | 'gross'
  | 'withheld'
  | 'net'
  | 'arrives';

/** One line of arithmetic, with the result as the evaluation of the day has it. */
export interface Step {
  readonly name: StepName;
  readonly term: Term;
  /** Null: carried on unrounded by the steps that refer to it. */
  readonly result: ExactCents | null;
  /** The result is the term rounded half up to the cent (R11); else it is exactly the term. */
  readonly rounded: boolean;
}

export function euros(name: string, value: Cents): Leaf {
  return { name, quantity: { kind: 'euros', value: exactly(value) } };
}

export function exactEuros(name: string, value: ExactCents): Leaf {
  return { name, quantity: { kind: 'euros', value } };
}

export function share(name: string, value: number): Leaf {
  return { name, quantity: { kind: 'share', value } };
}

export function count(name: string, value: number, per = 1): Leaf {
  return { name, quantity: { kind: 'number', value, per } };
}

/** Days of a month in tenths: 215 is 21.5. */
export function tenths(name: string, value: number): Leaf {
  return count(name, value, 10);
}

const NOTHING = count('nothing', 0);

function operation(operator: Operator, terms: readonly Term[]): Operation {
  return { operator, terms };
}

/** The sum of any number of terms. */
export function plus(...terms: Term[]): Term {
  const [first = NOTHING, ...others] = terms;
  return others.length === 0 ? first : operation('+', terms);
}
export const minus = (a: Term, b: Term): Term => operation('−', [a, b]);
export const times = (...terms: Term[]): Term => operation('×', terms);
export const over = (a: Term, b: Term): Term => operation('÷', [a, b]);
export const greatest = (...terms: Term[]): Term => operation('max', terms);
export const least = (...terms: Term[]): Term => operation('min', terms);

/** Never below nothing. */
export const notNegative = (term: Term): Term => greatest(NOTHING, term);

/** 100 %, from which a share is taken. */
export const WHOLE = share('whole', 100_000);

/** A step whose result is rounded to the cent. */
export function cents(name: StepName, term: Term, result: Cents): Step {
  return { name, term, result: exactly(result), rounded: true };
}

/** A step whose result is exact. */
export function exact(name: StepName, term: Term, result: ExactCents | null): Step {
  return { name, term, result, rounded: false };
}

/** Every input of a term, in order. */
export function leavesOf(term: Term): readonly Leaf[] {
  if ('step' in term) return [];
  if ('terms' in term) return term.terms.flatMap(leavesOf);
  return term === NOTHING || term === WHOLE ? [] : [term];
}
