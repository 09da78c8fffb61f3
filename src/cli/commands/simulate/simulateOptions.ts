import type { SimulateFormatName } from '../../../report/formatNames.js';
import type { Reader } from '../../../report/html/readers.js';
import type { ScenarioOptions } from '../../scenario-file/scenarioOptions.js';

export const FAIL_LEVELS = ['gap', 'warning', 'notice', 'never'] as const;
export type FailLevel = (typeof FAIL_LEVELS)[number];

export const TAX_CHOICES = ['withheld', 'annual'] as const;
export type TaxChoice = (typeof TAX_CHOICES)[number];

export interface SimulateOptions extends ScenarioOptions {
  readonly path?: string;
  readonly days?: boolean;
  readonly explain?: boolean;
  readonly payments?: boolean;
  readonly tax?: TaxChoice;
  readonly safetyNet?: boolean;
  readonly format: SimulateFormatName;
  /** The reader of an HTML report. */
  readonly for?: Reader;
  readonly failOn: FailLevel;
  /** Computes anew whenever a file is saved. */
  readonly watch?: boolean;
}
