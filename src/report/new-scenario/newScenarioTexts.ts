import type { TemplateName } from './templateNames.js';
import type { PathName } from './templates.js';

/** The words inside a new scenario: comments, and titles of paths. No comment holds a line break. */
export interface NewScenarioTexts {
  /** The situation in one sentence. */
  readonly about: Readonly<Record<TemplateName, string>>;
  readonly paths: Readonly<Record<PathName, string>>;
  readonly comments: {
    /** That dates are examples, and how to see the result. */
    readonly examples: string;
    readonly reference: string;
    readonly note: string;
    readonly birth: string;
    readonly birthExample: string;
    readonly waiting: string;
    /** What else of the client may matter. */
    readonly client: string;
    readonly history: string;
    readonly dailyAmount: string;
    readonly certificates: string;
    readonly horizon: string;
    readonly paths: string;
  };
}
