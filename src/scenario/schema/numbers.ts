import * as z from 'zod';
import { MAX_AMOUNT } from '../limits.js';
import { complain, unless } from './complaint.js';
import { hasAtMostTwoDecimals } from './predicates.js';

const AT_MOST_TWO_DECIMALS = unless(hasAtMostTwoDecimals, (context) =>
  complain(context, 'input.too-many-decimals', { found: String(context.value) }),
);

/** Euros with at most two decimals, not negative. */
export function amount(description: string): z.ZodNumber {
  return z
    .number('amount')
    .min(0)
    .max(MAX_AMOUNT)
    .check(AT_MOST_TWO_DECIMALS)
    .describe(`${description} Euros, at most two decimals.`);
}

/** A percentage from 0 to 100. */
export function percentage(description: string): z.ZodNumber {
  return z.number('number').min(0).max(100).describe(`${description} Per cent, 0 to 100.`);
}

/** A number between two limits, both allowed. */
export function numberBetween(minimum: number, maximum: number, description: string): z.ZodNumber {
  return z.number('number').min(minimum).max(maximum).describe(description);
}

/** A whole number between two limits, both allowed. */
export function wholeBetween(minimum: number, maximum: number, description: string): z.ZodNumber {
  return z.number('whole-number').int().min(minimum).max(maximum).describe(description);
}

/** True or false. */
export function flag(description: string): z.ZodBoolean {
  return z.boolean('true-or-false').describe(description);
}
