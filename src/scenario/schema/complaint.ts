import type { z } from 'zod';
import type { InputCode, InputValues } from '../inputCodes.js';

export type ComplaintContext<T> = z.core.ParsePayload<T>;

/** What a check of ours tells through zod's issues. */
export interface Complaint {
  readonly code: InputCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Reports a value that has the right type and is wrong all the same. */
export function complain<C extends InputCode>(
  context: ComplaintContext<unknown>,
  code: C,
  values: InputValues[C],
): void {
  const params = { code, values } satisfies Complaint;
  context.issues.push({ code: 'custom', params, input: context.value, path: [], continue: true });
}
