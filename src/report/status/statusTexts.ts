import type { DailyFamily } from '../../law/benefits.js';
import type { StatusCounter } from '../../planning/status/counter.js';
import type { UnknownId } from '../../planning/status/unknowns.js';
import type { Certificate, OtherIncomeKind, Outcome } from '../../scenario/facts.js';
import type { Counter } from '../../simulation/result.js';

/** What a line of the state is about. */
export type StatusLabel = 'paid' | 'incomes' | 'counters' | 'decisions' | 'certificates' | 'ends' | 'signs' | 'unknown';

/** The words of `status`. Dates and amounts come written; names begin with a small letter. */
export interface StatusTexts {
  readonly title: (day: string) => string;
  readonly labels: Readonly<Record<StatusLabel, string>>;
  readonly paid: (paid: {
    benefit: string;
    illness: string | null;
    amount: string;
    per: 'day' | 'month';
    stated: boolean;
    full: boolean;
    since: string;
  }) => string;
  readonly unbroken: (since: string) => string;
  /** @param last what was paid last, and to when; null: nothing */
  readonly nothingPaid: (last: { benefit: string; to: string } | null) => string;
  readonly otherIncome: Readonly<Record<OtherIncomeKind, string>>;
  readonly income: (income: {
    name: string;
    amount: string | null;
    per: 'day' | 'month';
    since: string | null;
    to: string | null;
  }) => string;
  readonly counters: Readonly<Record<Exclude<StatusCounter['counter'], Counter['counter']>, string>>;
  readonly counter: (counter: {
    used: number | null;
    left: number | null;
    lastDay: string | null;
    running: boolean;
    /** It counts the days of a jobseeker, and begins with the registration. */
    ofJobseeker: boolean;
    begins: string;
  }) => string;
  readonly served: string;
  readonly sickness: SicknessStatusTexts;
  /** By outcome; of a maximum of sickness allowance, its last day. */
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly maximumName: string;
  readonly rehabilitation: string;
  readonly decision: (decision: {
    name: string;
    outcome: string;
    /** The last day of a maximum, and its illness. */
    maximum: { lastDay: string; illness: string } | null;
    appliedOn: string | null;
    decidedOn: string | null;
    reason: string | null;
    appealBy: string | null;
  }) => string;
  readonly certificateKinds: Readonly<Record<Certificate['kind'], string>>;
  readonly certificate: (certificate: {
    kind: string;
    writtenOn: string;
    state: 'carries' | 'ended' | 'later';
    /** The first day of one that begins later, else the last day; null: no end. */
    day: string | null;
    supports: string | null;
    old: boolean;
  }) => string;
  readonly end: { readonly appeal: (decision: string) => string; readonly priorityPeriod: string };
  readonly signs: {
    readonly spells: (count: number) => string;
    readonly switches: (count: number) => string;
    readonly refusals: (count: number) => string;
    readonly unchanged: (unchanged: { family: DailyFamily | null; months: number }) => string;
    /** That these are counts without limits, and since when. */
    readonly meaning: (since: string) => string;
  };
  /** What is not known, in a few words. */
  readonly unknown: Readonly<Record<UnknownId, string>>;
  readonly none: string;
  /** Instead of what runs out next. */
  readonly nothingEnds: string;
}

export interface SicknessStatusTexts {
  /** @param names null: any other illness */
  readonly illnesses: (names: readonly (string | null)[]) => string;
  readonly maximumEnded: (day: string) => string;
  readonly limit: (days: number, day: string) => string;
  readonly passed: (days: string) => string;
  readonly priorityEnd: (day: string) => string;
}
