import type { Step } from '../../explanation/term.js';
import { expressionCode, numberOf } from './expression.js';

/** A line of arithmetic as an expression of plain numbers, with its result in euros. */
export function stepJson({ name, term, result, rounded }: Step) {
  return {
    makes: name,
    expression: expressionCode(term),
    result: result === null ? null : numberOf({ kind: 'euros', value: result }),
    rounded,
  };
}
