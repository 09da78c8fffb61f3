import type { RuleId } from '../../../src/law/reasons.js';
import type { CaseText } from '../../support/case.js';

/** A case whose euros have been reckoned by hand, for the tests and for the pages of the rules. */
export interface Example {
  /** Its number among the worked examples of the law, or a few words. */
  readonly id: string;
  /** The rules that it shows. */
  readonly rules: readonly RuleId[];
  /** The case in one line. */
  readonly given: string;
  readonly text: CaseText;
  /** The day that is looked at; for what is paid by the month, its month. */
  readonly on: string;
  /** What the rule brings: of the benefit on the day, of the compensation, or of the month; 0: nothing is left. */
  readonly euros: number;
  /** How, by hand. */
  readonly by: string;
}
