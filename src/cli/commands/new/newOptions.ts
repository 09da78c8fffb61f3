import type { Day, Month } from '../../../calendar/day.js';
import type { TemplateName } from '../../../report/new-scenario/templateNames.js';

export interface NewOptions {
  readonly template?: TemplateName | 'list';
  readonly birthMonth?: Month;
  readonly since?: Day;
  readonly from?: Month;
  readonly reference?: string;
  /** Writes over a file that exists. */
  readonly force?: boolean;
  readonly today?: Day;
  readonly quiet?: boolean;
}
