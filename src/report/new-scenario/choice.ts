import type { Day, Month } from '../../calendar/day.js';
import type { Cents } from '../../money/cents.js';
import type { TemplateName } from './templateNames.js';

/** What a new scenario is made of. */
export interface Choice {
  readonly template: TemplateName;
  /** The first simulated month. */
  readonly from: Month;
  /** The first day of the benefit that is being paid. */
  readonly since: Day;
  /** Null: an example stands in its place. */
  readonly birth: Month | null;
  /** Of sickness allowance that is being paid; null: not known. */
  readonly dailyAmount: Cents | null;
  /** Free text, as it was written. */
  readonly reference: string | null;
  readonly note: string | null;
}
