import * as z from 'zod';

/** The same value, or `null` for one that is not known. */
export function orNull<T extends z.ZodType>(schema: T): z.ZodNullable<T> {
  return z.nullable(schema).describe(`${schema.description ?? ''} Null when not known.`);
}
