/** What was paid before the horizon, asked by day and by period (R34: before the horizon only history has effect). */
import {
  addDays,
  type Day,
  firstDayOf,
  lastDayOf,
  type Month,
  monthOf,
  nthWeekdayFrom,
  weekdaysBetween,
} from '../../calendar/day.js';
import { contains, overlap, type Period, union, wholeMonth } from '../../calendar/period.js';
import { FIRST_ENGINE_DAY, type WorkingDays } from '../../calendar/workingDays.js';
import { familyOf, isTaxFree } from '../../law/benefits.js';
import { lawOn } from '../../law/rates/index.js';
import type { BenefitsInReview } from '../../law/sickness/annualIncome.js';
import { fullAmount } from '../../law/unemployment/fullAmount.js';
import { type Cents, mulDiv } from '../../money/cents.js';
import type { CaseFacts, HistoryBenefit } from '../../scenario/facts.js';
import { householdOn } from '../../scenario/households.js';

/** Benefits that enter annual income beside the three families (SVL 11:6, R56). */
const ALSO_COUNTED: ReadonlySet<string> = new Set([
  'parental-allowance',
  'study-grant',
  'disability-pension',
  'rehabilitation-subsidy',
  'guarantee-pension',
]);

export function countsInAnnualIncome(benefit: HistoryBenefit['benefit']): boolean {
  const family = familyOf(benefit);
  return family === 'unemployment' || family === 'sickness' || family === 'rehabilitation' || ALSO_COUNTED.has(benefit);
}

export class History {
  readonly #facts: CaseFacts;
  readonly #workingDays: WorkingDays;
  /** Sickness and partial sickness allowance, oldest first. */
  readonly sickness: readonly HistoryBenefit[];
  readonly rehabilitation: readonly HistoryBenefit[];
  readonly #unemployment: readonly HistoryBenefit[];

  constructor(facts: CaseFacts, workingDays: WorkingDays) {
    this.#facts = facts;
    this.#workingDays = workingDays;
    const of = (family: string): HistoryBenefit[] =>
      facts.history.filter(({ benefit }) => familyOf(benefit) === family).sort((a, b) => a.from - b.from);
    this.sickness = withinEngineYears(of('sickness'));
    this.rehabilitation = withinEngineYears(of('rehabilitation'));
    this.#unemployment = of('unemployment');
  }

  get hasUnemployment(): boolean {
    return this.#unemployment.length > 0;
  }

  unemploymentOn(value: Day): boolean {
    return this.#unemployment.some((entry) => contains(entry, value));
  }

  sicknessOn(value: Day): boolean {
    return this.sickness.some((entry) => contains(entry, value));
  }

  rehabilitationOn(value: Day): boolean {
    return this.rehabilitation.some((entry) => contains(entry, value));
  }

  stated(benefit: HistoryBenefit['benefit'], period: Period): boolean {
    return this.#facts.history.some((entry) => entry.benefit === benefit && overlap(entry, period) !== undefined);
  }

  /** Months of a granted pension on the day, in cents together. */
  pensionOn(value: Day): Cents {
    return this.#facts.history
      .filter((entry) => isFullPension(entry) && contains(entry, value))
      .reduce((sum, entry) => sum + (entry.monthly ?? 0), 0) as Cents;
  }

  /** The last day of an entry on which the calendar of sickness and rehabilitation allowance pays. */
  lastPaidDay(entry: HistoryBenefit): Day {
    return this.#workingDays.before(addDays(entry.to, 1));
  }

  /** Paid sickness days of a period; of an entry with `days`, the earliest in it (R50). */
  sicknessDaysIn(period: Period, counted: (entry: HistoryBenefit) => boolean): number {
    let days = 0;
    for (const entry of this.sickness) {
      const shared = counted(entry) ? overlap(entry, period) : undefined;
      if (shared) days += Math.min(this.#workingDays.between(shared.from, shared.to), entry.days ?? Infinity);
    }
    return days;
  }

  /** Periods of incapacity: sickness allowance and full pensions (R46). */
  incapacities(): Period[] {
    return this.#facts.history.filter((entry) => familyOf(entry.benefit) === 'sickness' || isFullPension(entry));
  }

  /** Days that count as work capacity after a maximum: unemployment benefit and rehabilitation allowance (R56). */
  capacity(): Period[] {
    return union([...this.#unemployment, ...this.rehabilitation]);
  }

  /** Gross euros and covered working days of the benefits that count, from one month to another (SVL 11:6). */
  benefitsIn(first: Month, last: Month, rateOf: (entry: HistoryBenefit, value: Day) => Cents): BenefitsInReview {
    const window: Period = { from: firstDayOf(first), to: lastDayOf(last) };
    const covered: Period[] = [];
    let gross = 0;
    for (const entry of this.#facts.history) {
      if (!countsInAnnualIncome(entry.benefit) || entry.days === 0) continue;
      const shared = overlap(entry, window);
      if (shared === undefined) continue;
      const paid = this.#paidPart(entry, shared);
      covered.push(paid);
      gross += this.#grossOf(entry, paid, rateOf);
    }
    const workingDays = union(covered).reduce((sum, { from, to }) => sum + this.#workingDays.between(from, to), 0);
    return { gross: gross as Cents, workingDays };
  }

  /** Gross euros of all entries in a period, whatever they count for. */
  grossIn(period: Period, rateOf: (entry: HistoryBenefit, value: Day) => Cents): Cents {
    let gross = 0;
    for (const entry of this.#facts.history) {
      const shared = entry.days === 0 || isTaxFree(entry.benefit) ? undefined : overlap(entry, period);
      if (shared) gross += this.#grossOf(entry, this.#paidPart(entry, shared), rateOf);
    }
    return gross as Cents;
  }

  #paidPart(entry: HistoryBenefit, shared: Period): Period {
    if (entry.days === undefined) return shared;
    const last = isFiveDays(entry)
      ? nthWeekdayFrom(shared.from, entry.days)
      : this.#workingDays.after(addDays(shared.from, -1), entry.days);
    return { from: shared.from, to: Math.min(last, shared.to) as Day };
  }

  #grossOf(entry: HistoryBenefit, paid: Period, rateOf: (entry: HistoryBenefit, value: Day) => Cents): number {
    let gross = 0;
    for (let month = monthOf(paid.from); month <= monthOf(paid.to); month = (month + 1) as Month) {
      const part = overlap(paid, wholeMonth(month)) as Period;
      if (entry.monthly !== undefined) {
        gross += mulDiv(entry.monthly, part.to - part.from + 1, lastDayOf(month) - firstDayOf(month) + 1);
        continue;
      }
      const days = isFiveDays(entry)
        ? weekdaysBetween(part.from, part.to)
        : this.#workingDays.between(part.from, part.to);
      const daily = entry.dailyAmount ?? (isFiveDays(entry) ? this.#fullOn(part.from) : rateOf(entry, part.from));
      gross += days * daily;
    }
    return gross;
  }

  /** The full amount of unemployment benefit on a day, child increase included (R12, R37). */
  #fullOn(value: Day): Cents {
    return fullAmount(lawOn(value), householdOn(this.#facts.client, value).children);
  }
}

function isFiveDays(entry: HistoryBenefit): boolean {
  return familyOf(entry.benefit) === 'unemployment';
}

function isFullPension(entry: HistoryBenefit): boolean {
  return (
    entry.benefit === 'disability-pension' ||
    entry.benefit === 'rehabilitation-subsidy' ||
    entry.benefit === 'guarantee-pension'
  );
}

/** Older days can no longer matter: no look-back reaches them from 2021. */
function withinEngineYears(entries: readonly HistoryBenefit[]): HistoryBenefit[] {
  return entries
    .filter(({ to }) => to >= FIRST_ENGINE_DAY)
    .map((entry) => ({ ...entry, from: Math.max(entry.from, FIRST_ENGINE_DAY) as Day }));
}
