import * as z from 'zod';
import { safeText } from '../shown.js';
import { complain, unless } from './complaint.js';
import { isNotEmpty, isOneLine } from './predicates.js';

const NOT_EMPTY = unless(isNotEmpty, (context) => complain(context, 'input.empty-text', {}));

const ONE_LINE = unless(isOneLine, (context) =>
  complain(context, 'input.control-character', { found: safeText(context.value) }),
);

/** Free text; empty is refused, since it says nothing. */
export function text(description: string): z.ZodString {
  return z.string('text').check(NOT_EMPTY).meta({ description, minLength: 1 });
}

/** A name that people type and programs print: one line. */
export function name(description: string): z.ZodString {
  return z.string('text').check(NOT_EMPTY, ONE_LINE).meta({ description, minLength: 1 });
}
