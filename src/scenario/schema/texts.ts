import * as z from 'zod';
import { holdsControlCharacter, safeText } from '../shown.js';
import { type ComplaintContext, complain } from './complaint.js';

/** Free text; empty is refused, since it says nothing. */
export function text(description: string): z.ZodString {
  return z.string('text').check(notEmpty).meta({ description, minLength: 1 });
}

/** A name that people type and programs print: one line. */
export function name(description: string): z.ZodString {
  return z.string('text').check(notEmpty, oneLine).meta({ description, minLength: 1 });
}

function notEmpty(context: ComplaintContext<string>): void {
  if (context.value.trim() === '') complain(context, 'input.empty-text', {});
}

function oneLine(context: ComplaintContext<string>): void {
  if (holdsControlCharacter(context.value)) {
    complain(context, 'input.control-character', { found: safeText(context.value) });
  }
}
