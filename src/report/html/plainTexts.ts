import type { CheckpointFacts, CheckpointKind } from '../../checkpoints/checkpoint.js';
import type { FindingCode } from '../../findings/codes.js';
import type { Owner } from '../../findings/owners.js';

/** Checkpoints on which somebody has to do something; the others are worth knowing. */
export type ActionKind = Exclude<
  CheckpointKind,
  | 'law-changes-benefit'
  | 'law-changes-amount'
  | 'unemployment-waiting-ends'
  | 'sickness-waiting-ends'
  | 'rehabilitation-waiting-ends'
  | 'benefit-starts'
  | 'first-payment'
  | 'priority-period-ends'
>;

/** Where a question is asked. */
export type Channel = 'kela' | 'employment-services' | 'doctor' | 'employer' | 'provider' | 'fund';

/** Short sentences to the client, without codes, sections and dates: a date stands beside them. */
export interface PlainTexts {
  readonly intro: readonly string[];
  readonly path: (number: number, title: string) => string;
  readonly lowest: (month: string, amount: string) => string;
  readonly gap: (period: string, days: number) => string;
  readonly noGaps: string;
  readonly month: string;
  readonly from: string;
  readonly arrives: string;
  readonly nothing: string;
  readonly moneyTitle: string;
  /** @param from the first simulated day: what is paid for earlier days is not in the sums */
  readonly moneyNote: (from: string) => string;
  readonly sheet: string;
  readonly sheetNote: string;
  readonly when: string;
  readonly what: string;
  readonly who: string;
  readonly ask: string;
  readonly now: string;
  readonly owners: Readonly<Record<Owner, string>>;
  readonly channels: Readonly<Record<Channel, string>>;
  /** Why it is so, and what to do. */
  readonly findings: Readonly<Record<FindingCode, { readonly why: string; readonly toDo: string }>>;
  readonly checkpoints: { readonly [K in ActionKind]: (facts: Readonly<CheckpointFacts[K]>) => string };
}
