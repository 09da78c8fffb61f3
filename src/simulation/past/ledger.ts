/** Euros and working days of simulated benefits by month, for annual incomes computed later on the path (R12, R50). */
import { type Month, monthOf } from '../../calendar/day.js';
import type { Period } from '../../calendar/period.js';
import type { BenefitsInReview } from '../../law/sickness/annualIncome.js';
import type { Cents } from '../../money/cents.js';

export class Ledger {
  readonly #first: Month;
  readonly #benefits: number[];
  readonly #days: number[];
  readonly #wages: number[];

  constructor(horizon: Period) {
    this.#first = monthOf(horizon.from);
    const months = monthOf(horizon.to) - this.#first + 1;
    this.#benefits = Array<number>(months).fill(0);
    this.#days = Array<number>(months).fill(0);
    this.#wages = Array<number>(months).fill(0);
  }

  addBenefits(month: Month, gross: number, workingDays: number): void {
    const i = month - this.#first;
    this.#benefits[i] = (this.#benefits[i] ?? 0) + gross;
    this.#days[i] = (this.#days[i] ?? 0) + workingDays;
  }

  /** Pay by the month in which it is received; months outside the horizon are left out. */
  addWages(month: Month, gross: number): void {
    const i = month - this.#first;
    if (i >= 0 && i < this.#wages.length) this.#wages[i] = (this.#wages[i] ?? 0) + gross;
  }

  /** Takes over the benefits of the months before one from a path that is equal up to there. */
  carryOn(earlier: Ledger, before: Month): void {
    for (let i = before - this.#first - 1; i >= 0; i -= 1) {
      this.#benefits[i] = earlier.#benefits[i] as number;
      this.#days[i] = earlier.#days[i] as number;
    }
  }

  benefitsIn(first: Month, last: Month): BenefitsInReview {
    return { gross: this.#sum(this.#benefits, first, last) as Cents, workingDays: this.#sum(this.#days, first, last) };
  }

  wagesIn(first: Month, last: Month): Cents {
    return this.#sum(this.#wages, first, last) as Cents;
  }

  #sum(column: readonly number[], first: Month, last: Month): number {
    let sum = 0;
    const end = Math.min(last - this.#first, column.length - 1);
    for (let i = Math.max(0, first - this.#first); i <= end; i += 1) sum += column[i] as number;
    return sum;
  }
}
