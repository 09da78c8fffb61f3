import type { z } from 'zod';

/** The text of `src/scenario/soundForm.ts`: a check that holds only for what the schema accepts. */
export function soundFormSource(schema: z.ZodType): string;
