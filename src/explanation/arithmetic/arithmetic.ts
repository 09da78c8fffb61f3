import type { RuleFacts, RuleId } from '../../law/reasons.js';
import type { Input, Step } from '../term.js';

/** How a rule came to its amount, and what it was given that is not in the arithmetic. */
export interface Arithmetic {
  readonly steps: readonly Step[];
  readonly others: readonly Input[];
}

/** One function for each rule whose name begins with a benefit. */
export type Arithmetics<Prefix extends string> = {
  readonly [R in Extract<RuleId, `${Prefix}.${string}`>]: (facts: Readonly<RuleFacts[R]>) => Arithmetic;
};

const NOTHING: Arithmetic = { steps: [], others: [] };

/** A rule that computes nothing. */
export const nothing = (): Arithmetic => NOTHING;
