/** The days worked in each month, by which its pay is divided (R28, R29). */
import { type Month, weekdaysBetween } from '../../calendar/day.js';
import type { WorkStep } from '../../scenario/facts.js';
import type { Circumstances } from './circumstances.js';

/** A work step's Monday-to-Friday days of a month. */
export interface WorkedMonth {
  readonly step: WorkStep;
  readonly month: Month;
  /** All days on which the work is not suspended. */
  readonly days: number;
  /** Those on which all work together is at most 80 % of full time: their pay may be adjusted (R29). */
  readonly adjustable: number;
  /** Adjustable days of sanction, sickness or rehabilitation allowance so far (R29, R31). */
  excluded: number;
}

const NONE: readonly WorkedMonth[] = [];

export class WorkedMonths {
  readonly #worked = new Map<Month, WorkedMonth[]>();
  readonly #received = new Map<Month, WorkedMonth[]>();

  constructor(runs: readonly Circumstances[]) {
    for (const run of runs) for (const step of run.work) this.#add(run, step);
  }

  /** Those of which the pay is received in a month. */
  paidIn(month: Month): readonly WorkedMonth[] {
    return this.#received.get(month) ?? NONE;
  }

  /** A day of the run is no day whose pay adjusts a benefit. */
  exclude({ month, work }: Circumstances): void {
    for (const worked of this.#worked.get(month) ?? NONE) if (work.includes(worked.step)) worked.excluded += 1;
  }

  /** Takes over what is excluded in the months before one from a path that is equal up to there. */
  carryOn(earlier: WorkedMonths, before: Month): void {
    for (const [month, worked] of this.#worked) {
      if (month >= before) continue;
      const same = earlier.#worked.get(month) as readonly WorkedMonth[];
      worked.forEach((each, i) => {
        each.excluded = (same[i] as WorkedMonth).excluded;
      });
    }
  }

  #add(run: Circumstances, step: WorkStep): void {
    const days = weekdaysBetween(run.from, run.to);
    const worked = this.#of(run.month, step);
    worked.days += days;
    if (!run.overWorkingTime) worked.adjustable += days;
  }

  #of(month: Month, step: WorkStep): { -readonly [K in keyof WorkedMonth]: WorkedMonth[K] } {
    const known = this.#worked.get(month)?.find((each) => each.step === step);
    if (known !== undefined) return known;
    const worked = { step, month, days: 0, adjustable: 0, excluded: 0 };
    append(this.#worked, month, worked);
    append(this.#received, (month + step.payMonthOffset) as Month, worked);
    return worked;
  }
}

function append(months: Map<Month, WorkedMonth[]>, month: Month, worked: WorkedMonth): void {
  const known = months.get(month);
  if (known === undefined) months.set(month, [worked]);
  else known.push(worked);
}
