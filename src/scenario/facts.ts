/**
 * What a scenario says, once read and checked: days and cents instead of text. The simulation sees nothing else.
 * A path states facts, never entitlements.
 */
import type { Day, Month } from '../calendar/day.js';
import type { Period } from '../calendar/period.js';
import type { Benefit, ComputedBenefit, DailyFamily } from '../law/benefits.js';
import type { Processing } from '../law/payment/processing.js';
import type { ProgrammeCode } from '../law/rehabilitation/programmes.js';
import type { Cents } from '../money/cents.js';

export interface CaseFacts {
  readonly reference?: string;
  /** The client's goal in their own words. */
  readonly note?: string;
  /** First and last simulated day. */
  readonly horizon: Period;
  readonly today: Day;
  readonly client: ClientFacts;
  readonly history: readonly HistoryBenefit[];
  readonly decisions: readonly HistoryDecision[];
  readonly certificates: readonly Certificate[];
  /** What the scenario sets instead of the defaults of practice. */
  readonly assumed: AssumedFacts;
  readonly paths: readonly PathFacts[];
  /** What a local catalogue offers; undefined: none was given. */
  readonly offers?: readonly Offer[];
  readonly expected?: Expectations;
  /** Undefined: belongs to no cohort. */
  readonly cohort?: CohortFacts;
}

/** What a catalogue offers: a programme of rehabilitation, or a service of the employment authority. */
export type Offered =
  | { readonly kind: 'rehabilitation'; readonly code: ProgrammeCode }
  | { readonly kind: 'service'; readonly code: Service };

/** One line of a catalogue. */
export interface Offer {
  readonly offered: Offered;
  /** Null: everywhere. */
  readonly municipalities: readonly string[] | null;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Who says so. */
  readonly source: string;
}

/** By what a cohort groups the case. */
export interface CohortFacts {
  /** First day of the follow-up. */
  readonly start: Day;
  readonly area?: string;
  readonly referral?: string;
}

/** What `check` is to find. Nothing that is simulated depends on it. */
export interface Expectations {
  /** All gaps and warnings of all paths, in the order of the document; null: not stated. */
  readonly findings: readonly ExpectedFinding[] | null;
  readonly figures: readonly ExpectedFigure[];
}

/** A finding of which only what is given is compared. */
export interface ExpectedFinding {
  readonly path?: string;
  readonly code?: string;
  readonly from?: Day;
  readonly to?: Day;
  readonly loss?: Cents;
}

export const EXPECTED_FIGURES = ['net', 'gross', 'arrives', 'taxFree', 'status', 'daysWithoutSupport'] as const;

/** One figure of a month. */
export interface ExpectedFigure {
  /** Null: the first path. */
  readonly path: string | null;
  readonly month: Month;
  readonly name: (typeof EXPECTED_FIGURES)[number];
  /** Amounts in cents. */
  readonly value: Cents | number | string;
  /** Where it stands in the document. */
  readonly at: readonly string[];
}

export const MONTH_STATUSES = [
  'unemployment',
  'sickness',
  'rehabilitation',
  'pension',
  'work',
  'other',
  'none',
  'unknown',
] as const;

export interface AssumedFacts {
  /** Calendar days from filing to decision, where they differ from the default. */
  readonly processingDays: Readonly<Partial<Record<Benefit, number>>>;
  /** Calendar days from a decision, or the end of a block, to the payment. */
  readonly payoutDays?: number;
}

export interface ClientFacts {
  /** The keys of `client` that the scenario gives; what has a default may be a fact or not. */
  readonly stated: readonly string[];
  /** With only a month given, its first day (R59). */
  readonly birth: Day;
  /** By `from`, ascending; the first holds from the beginning. */
  readonly households: readonly Household[];
  readonly otherIncome: readonly OtherIncome[];
  readonly annualIncome: AnnualIncomeFacts;
  /** Null: not stated, and taken to be there. */
  readonly vocationalQualification: boolean | null;
  readonly workCondition: { readonly met: boolean; readonly metOn: Day | null };
  readonly fund: {
    readonly member: boolean;
    readonly dailyAmount: Cents | null;
    readonly daysLeft: number | null;
    readonly baseWage: Cents | null;
  };
  /** Undefined: decided from history (R3). */
  readonly unemploymentWaiting?: 'served' | 'unserved' | { readonly daysServed: number };
  readonly tax: TaxFacts;
  /** By `from`, ascending; the first holds from the beginning. Empty: nothing is known of the home. */
  readonly housings: readonly Housing[];
  /** An employment that goes on; null: none. */
  readonly employment: EmploymentFacts | null;
  readonly municipality?: string;
  readonly workCapacity: readonly WorkCapacity[];
}

/** Tax cards and rates, in hundred-thousandths (18.5 % is 18 500). */
export interface TaxFacts {
  readonly benefitCard: number | null;
  readonly wageCard: number | null;
  /** Null: the average of the year. */
  readonly municipalRate: number | null;
  readonly church: boolean;
}

/** Housing costs of the household, euros a month. */
export interface Housing {
  readonly from: Day;
  /** Null: not stated. */
  readonly rent: Cents | null;
  readonly water: Cents;
  readonly heating: Cents;
  readonly owner: boolean;
  readonly wealth: Cents;
  /** The norm of the municipality for housing costs in social assistance, where stated. */
  readonly norm: Cents | null;
}

export interface EmploymentFacts {
  readonly from?: Day;
  readonly to?: Day;
  readonly fullTime: boolean;
}

export interface WorkCapacity {
  readonly from: Day;
  readonly to?: Day;
  readonly daysPerWeek: number;
}

export interface Household {
  readonly from: Day;
  readonly spouse: boolean;
  readonly children: number;
  /** First day of the month of birth of each child, where stated. */
  readonly childBirths: readonly Day[];
  /** Null: not stated. */
  readonly spouseMonthlyIncome: Cents | null;
  readonly parents: {
    readonly livesWith: boolean;
    readonly monthlyIncome: Cents;
    readonly otherDependants: number;
    readonly provenNoSupport: boolean;
    readonly carerFees: Cents;
  };
}

export const OTHER_INCOME_KINDS = [
  'rental',
  'capital',
  'forest',
  'copyright',
  'informal-care',
  'foster-care',
  'partial-old-age-pension',
  'home-care-allowance',
  'child-benefit',
  'housing-allowance',
  'social-assistance',
  'disability-allowance',
  'child-maintenance',
  'other',
] as const;
export type OtherIncomeKind = (typeof OTHER_INCOME_KINDS)[number];

export interface OtherIncome {
  readonly kind: OtherIncomeKind;
  readonly monthly: Cents;
  readonly from?: Day;
  readonly to?: Day;
}

export interface AnnualIncomeFacts {
  /** Wages by the month in which they were paid. */
  readonly wages: readonly { readonly month: Month; readonly gross: Cents }[];
  /** All wages of the review period in one sum. */
  readonly grossTotal?: Cents;
  /** Confirmed YEL or MYEL income of a year. */
  readonly entrepreneur: Cents;
  /** Kela's decided annual income; then nothing is derived. */
  readonly decided?: Cents;
}

/** A benefit of the past. Its period ends before the horizon (R34). */
export interface HistoryBenefit {
  readonly benefit: Benefit;
  readonly from: Day;
  readonly to: Day;
  /** Given without an end: taken as running to the day before the horizon. */
  readonly running: boolean;
  /** Sickness only; `1` when left out. */
  readonly illness: string;
  /** Paid days, when they are fewer than the period holds. */
  readonly days?: number;
  readonly dailyAmount?: Cents;
  readonly monthly?: Cents;
  /** The last day already paid for, where it is not `to`. */
  readonly paidTo?: Day;
}

export type HistoryDecision =
  | { readonly decision: 'sickness-maximum'; readonly decidedOn?: Day; readonly lastDay: Day; readonly illness: string }
  | {
      readonly decision: 'disability-pension' | 'rehabilitation-subsidy' | 'rehabilitation' | Benefit;
      readonly outcome: Outcome;
      readonly appliedOn?: Day;
      readonly decidedOn?: Day;
      readonly reason?: string;
    };

export type Outcome = 'granted' | 'refused' | 'pending';
export type CertificateKind = 'A' | 'B';

export interface Certificate {
  readonly kind: CertificateKind | 'occupational-health' | 'participation';
  readonly writtenOn?: Day;
  readonly from: Day;
  readonly to: Day | null;
  readonly supports?: readonly string[];
}

export interface PathFacts {
  readonly name: string;
  readonly title: string;
  /** In order of `from`; steps that adjoin and are equal have been joined (R35). */
  readonly steps: readonly Step[];
  readonly applications: readonly Application[];
  /** The name of the path of which this is the branch with a refusal. */
  readonly branchOf?: string;
  /** What is refused on this branch. */
  readonly refused?: BranchFacts;
}

/** The decision with which a branch leaves its path. */
export interface RefusedFacts {
  readonly decision: Benefit | 'rehabilitation';
  readonly decidedOn: Day;
  /** False: reckoned from the application (R25). */
  readonly stated: boolean;
  /** Whose default time was taken for it, when one was. */
  readonly processing: Processing | null;
}

/** The branch of a path: what is refused on it, and where it is written. */
export interface BranchFacts extends RefusedFacts {
  /** Where the listed steps stand inside the path, as `steps`, 2, `if-refused`. */
  readonly place: readonly (string | number)[];
  /** The `index` of the first listed step: those of the path come before. */
  readonly firstListed: number;
}

interface StepPeriod {
  readonly from: Day;
  /** The horizon's last day when left out; as given otherwise, also when later than the horizon. */
  readonly to: Day;
  /** Where the step stands in the document, for messages: its index in `paths[].steps`. */
  readonly index: number;
}

export type Step =
  | JobseekerStep
  | IncapacityStep
  | RehabilitationStep
  | ServiceStep
  | WorkStep
  | SanctionStep
  | PeriodisedPayStep
  | PensionStep
  | OtherBenefitStep
  | AbsenceStep;

export type Situation = Step['situation'];

export interface JobseekerStep extends StepPeriod {
  readonly situation: 'jobseeker';
}

export interface IncapacityStep extends StepPeriod {
  readonly situation: 'incapacity';
  readonly illness: string;
  readonly certificate?: CertificateKind;
  readonly partial: boolean;
  readonly hospital: readonly Period[];
  readonly employerPay?: { readonly monthly: Cents; readonly to: Day };
}

export interface RehabilitationStep extends StepPeriod {
  readonly situation: 'rehabilitation';
  readonly programme: ProgrammeCode;
  /** Given without an end: longer than every limit of R51. */
  readonly openEnded: boolean;
  readonly daysPerWeek: number;
  readonly hoursPerDay: number;
  readonly partial: boolean;
  readonly decidedOn?: Day;
  readonly claimWaiting: boolean;
  readonly claimInterval: boolean;
}

export const SERVICES = ['rehabilitative-work', 'work-trial', 'coaching', 'labour-market-training'] as const;
export type Service = (typeof SERVICES)[number];

export interface ServiceStep extends StepPeriod {
  readonly situation: 'service';
  readonly service: Service;
  readonly daysPerWeek: number;
  /** Days away without a reason that the law accepts. */
  readonly absent: readonly Period[];
}

export interface WorkStep extends StepPeriod {
  readonly situation: 'work';
  readonly monthlyPay: Cents;
  /** Hundred-thousandths of full time. */
  readonly workingTime: number;
  readonly payMonthOffset: number;
}

export const SANCTION_CAUSES = ['resignation', 'own-fault', 'refused-job', 'short-job', 'neglect'] as const;
export type SanctionCause = (typeof SANCTION_CAUSES)[number];

export interface SanctionStep extends StepPeriod {
  readonly situation: 'sanction';
  /** Undefined when `to` was given, which wins (R41); with a cause the law of `from` sets the length. */
  readonly cause?: SanctionCause;
}

export interface PeriodisedPayStep extends StepPeriod {
  readonly situation: 'periodised-pay';
  /** With `amount` and `dailyWage` the law sets the length; without them `to` was given. */
  readonly amount?: Cents;
  readonly dailyWage?: Cents;
}

export interface PensionStep extends StepPeriod {
  readonly situation: 'pension';
  readonly benefit: 'disability-pension' | 'rehabilitation-subsidy';
  readonly appliedOn: Day;
  readonly decidedOn?: Day;
  readonly outcome: Outcome;
  /** Left out: national and guarantee pension by table, less `otherPensions`. */
  readonly monthly?: Cents;
  readonly otherPensions: Cents;
}

export interface OtherBenefitStep extends StepPeriod {
  readonly situation: 'other-benefit';
  readonly benefit: Benefit;
  readonly monthly: Cents;
  readonly effect: 'bars' | 'deducts' | 'none';
}

export interface AbsenceStep extends StepPeriod {
  readonly situation: 'abroad' | 'prison' | 'conscription';
}

/** Why a claim was refused: fit for work, too late, or a formal reason. Left out on a sickness claim: fit (R7). */
export type RefusalReason = 'fit' | 'late' | 'formal';

export interface Application {
  readonly benefit: ComputedBenefit;
  readonly family: DailyFamily | 'pension';
  readonly filed?: Day | 'never';
  readonly decidedOn?: Day;
  readonly outcome: Outcome;
  /** False: granted for want of another word. */
  readonly outcomeStated: boolean;
  readonly reason?: RefusalReason;
  /** Governs the family's days from here to the next application's `from`. */
  readonly from?: Day;
}
