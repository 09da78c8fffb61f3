import type { Cents } from '../money/cents.js';
import type { DocumentPath } from '../scenario/defect.js';
import type { ExpectedFinding } from '../scenario/facts.js';

/** What it is called when it is not met. */
export type ExpectationCode = 'expect.finding-missing' | 'expect.finding-unexpected' | 'expect.month-differs';

/** One thing that a scenario expects of its own result. */
export interface Expectation {
  readonly code: ExpectationCode;
  readonly met: boolean;
  /** What it is about: a month and a figure; null for a finding, which says so itself. */
  readonly subject: string | null;
  /** Null: nothing is. */
  readonly expected: ExpectedValue | null;
  readonly found: ExpectedValue | null;
  /** Where in the document. */
  readonly at: DocumentPath;
}

export type ExpectedValue =
  | { readonly finding: ExpectedFinding }
  | { readonly amount: Cents }
  | { readonly count: number }
  | { readonly text: string };
