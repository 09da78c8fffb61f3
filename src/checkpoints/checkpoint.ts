/** A day that must not pass unnoticed on a path: what it is, who has to act, and on which section it rests. */
import type { Day } from '../calendar/day.js';
import type { Owner } from '../findings/owners.js';
import type { Benefit, DailyFamily } from '../law/benefits.js';
import type { ProgrammeCode } from '../law/rehabilitation/programmes.js';
import type { Cents } from '../money/cents.js';

/** What the words about each kind need. A kind once published is never used for anything else. */
export interface CheckpointFacts {
  'law-changes-benefit': { before: Benefit; after: Benefit };
  'law-changes-amount': { changes: readonly AmountChange[] };
  'age-limit': { family: DailyFamily; opens: boolean };
  'youth-programme-age-limit': { programme: ProgrammeCode };
  'household-changes': { before: Cents; after: Cents };
  'other-income-changes': { before: Cents; after: Cents };
  'benefit-starts': { benefit: Benefit };
  'decision-expected': { benefit: Benefit; stated: boolean };
  /** Euros after tax, for the days from the first to the last. */
  'first-payment': { benefit: Benefit; net: Cents; from: Day; to: Day };
  'employer-absence-report': object;
  'sickness-60-days': object;
  'certificate-a-ends': object;
  'sickness-90-days': { employed: boolean };
  'sickness-150-days': { employed: boolean; reviewed: boolean };
  'sickness-230-days': { employed: boolean };
  'sickness-maximum-decided': { lastDay: Day };
  'rehabilitation-pay-days-used': { kind: 'waiting' | 'interval' };
  'rehabilitative-work-review': object;
  'rehabilitative-work-days-used': { days: number };
  'participation-certificate': object;
  'unemployment-waiting-ends': object;
  'qualifying-period-ends': object;
  'sanction-ends': object;
  'periodised-pay-ends': object;
  'sickness-waiting-ends': object;
  'rehabilitation-waiting-ends': object;
  'employer-pay-ends': object;
  'certificate-ends': { certificate: 'A' | 'B' };
  'benefit-ends': { benefit: Benefit; next: Benefit | null };
  'rehabilitation-ends': { programme: ProgrammeCode };
  'partial-sickness-maximum': object;
  'priority-period-ends': object;
  'sickness-maximum': object;
  'register-by': object;
  'apply-by': { family: DailyFamily; from: Day; byEmployer: boolean };
  'appeal-by': { decision: Benefit | 'rehabilitation'; decidedOn: Day };
}

/** An amount that the law changes on a day, for one benefit of the path. */
export interface AmountChange {
  readonly benefit: Benefit;
  readonly before: Cents;
  readonly after: Cents;
}

export type CheckpointKind = keyof CheckpointFacts;

interface Common {
  readonly date: Day;
  /** The same again on these later days. */
  readonly alsoOn: readonly Day[];
  readonly owner: Owner;
  /** Sections of law, or the source. */
  readonly law: readonly string[];
}

export type Checkpoint = {
  [K in CheckpointKind]: Common & { readonly kind: K; readonly facts: Readonly<CheckpointFacts[K]> };
}[CheckpointKind];
