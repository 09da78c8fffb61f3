/** What a day or a month taken apart says in words, beside the sentences of the rules. */
import type { FamilyOutcome } from '../../explanation/day.js';
import type { StepName } from '../../explanation/term.js';
import type { RuleId } from '../../law/reasons.js';
import type { WithholdingRule } from '../../law/tax/taxedPayment.js';

export interface ExplanationTexts {
  /** What a rule is about, in a few words. */
  readonly rules: Readonly<Record<RuleId, string>>;
  /** What a line of arithmetic makes. */
  readonly steps: Readonly<Record<StepName, string>>;
  /** Which rule set the share of tax. */
  readonly withholding: Readonly<Record<WithholdingRule, string>>;
  readonly outcomes: Readonly<Record<FamilyOutcome, string>>;
  /** Headings. */
  readonly day: (date: string, weekday: string) => string;
  readonly month: (month: string) => string;
  /** What the day brings, in one sentence. */
  readonly paid: (benefit: string, amount: string) => string;
  readonly coveredUnpaid: (covers: string) => string;
  readonly reducedToZero: (why: string, lost: string) => string;
  readonly nothingLeft: (benefit: string) => string;
  readonly inGap: string;
  readonly uncovered: string;
  /** Obstacles that do not hold. */
  readonly nothingInTheWay: (obstacles: string) => string;
  readonly withoutEffect: (rules: string) => string;
  readonly figure: (name: string, value: string, from: string, source: string) => string;
  readonly otherIncome: (some: boolean) => string;
  readonly total: (amount: string) => string;
  readonly taxFreeTotal: (amount: string) => string;
  readonly withheld: (amount: string) => string;
  readonly net: (amount: string) => string;
  readonly arrives: (amount: string) => string;
  /** On whose payment day; null: the block is still open at the end. */
  readonly taxOn: (benefit: string, date: string | null) => string;
  readonly arrival: (date: string, benefit: string, period: string, net: string) => string;
  readonly collected: (amount: string) => string;
  readonly worst: (amount: string) => string;
  readonly calendarDays: (days: number) => string;
}
