/** One simulated path under way: what is known beforehand, what has been decided so far. */
import type { Day } from '../../calendar/day.js';
import type { Period } from '../../calendar/period.js';
import type { WorkingDays } from '../../calendar/workingDays.js';
import type { DailyFamily } from '../../law/benefits.js';
import type { CaseFacts, PathFacts } from '../../scenario/facts.js';
import type { AssumptionId, NotCalculatedId } from '../notes.js';
import type { History } from '../past/history.js';
import type { Ledger } from '../past/ledger.js';
import type { RehabilitationState } from '../rehabilitation/state.js';
import type { SicknessState } from '../sickness/state.js';
import type { Timeline } from '../timeline/circumstances.js';
import type { MonthlyItem } from '../timeline/monthlyItems.js';
import type { WorkedMonths } from '../timeline/workedMonths.js';
import type { UnemploymentState } from '../unemployment/state.js';
import type { Book } from './book.js';
import type { Today } from './today.js';

/** Obstacles taken away on some days, to see what their removal would bring. */
export interface Mend extends Period {
  readonly masks: Readonly<Record<DailyFamily, number>>;
  /** Waiting and interval pay is claimed on these days (R21). */
  readonly claimsRehabilitationPay: boolean;
}

export interface Run {
  readonly facts: CaseFacts;
  readonly path: PathFacts;
  readonly workingDays: WorkingDays;
  readonly timeline: Timeline;
  readonly history: History;
  readonly items: readonly MonthlyItem[];
  readonly worked: WorkedMonths;
  readonly mend: Mend | null;
  /** What has been decided on the day under way; the next day writes over it. */
  readonly today: Today;
  readonly book: Book;
  readonly ledger: Ledger;
  readonly unemployment: UnemploymentState;
  readonly sickness: SicknessState;
  readonly rehabilitation: RehabilitationState;
  readonly assumptions: Set<AssumptionId>;
  readonly notCalculated: Set<NotCalculatedId>;
}

export function mendMask(run: Run, family: DailyFamily, value: Day): number {
  const { mend } = run;
  return mend !== null && mend.from <= value && value <= mend.to ? mend.masks[family] : 0;
}
