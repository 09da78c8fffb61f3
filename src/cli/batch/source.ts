import type { CaseInput } from '../../check/caseTask.js';

/** Where cases come from. */
export type Source =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'lines'; readonly path: string; readonly bytes: number }
  /** Standard input, or a pipe or device that was named: what it holds shows only as it is read. */
  | { readonly kind: 'stream'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly why: string };

/** A case on its way to the thread that works on it; a whole file (`content: null`) is read there. */
export interface WaitingCase extends Omit<CaseInput, 'content'> {
  readonly content: CaseInput['content'] | null;
}

/** Some cases that are there at once, in order. */
export type CaseGroups = AsyncGenerator<readonly WaitingCase[], void, undefined>;

/** What else than an error of the system keeps an argument from being read. */
export const NOTHING_MATCHES = 'NOMATCH';
export const NO_SCENARIO = 'NOSCENARIO';
