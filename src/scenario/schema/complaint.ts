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

/** A check that complains exactly where a predicate does not hold; it carries the predicate for whoever asks it alone. */
export interface PredicateCheck<T> {
  (context: ComplaintContext<T>): void;
  readonly predicate: (value: T) => boolean;
}

export function unless<T>(
  predicate: (value: T) => boolean,
  complainAbout: (context: ComplaintContext<T>) => void,
): PredicateCheck<T> {
  const check = (context: ComplaintContext<T>) => {
    if (!predicate(context.value)) complainAbout(context);
  };
  return Object.assign(check, { predicate });
}
