/** Everything that a report says in words. The language layer has one of these for each language, complete by type. */
import type { Day, Month } from '../calendar/day.js';
import type { Period } from '../calendar/period.js';
import type { CheckpointFacts, CheckpointKind } from '../checkpoints/checkpoint.js';
import type { FindingCode, GapCode, Severity } from '../findings/codes.js';
import type { Finding } from '../findings/finding.js';
import type { Owner } from '../findings/owners.js';
import type { Benefit, DailyFamily, Family } from '../law/benefits.js';
import type { ObstacleOf } from '../law/obstacles.js';
import type { FigureName } from '../law/rates/index.js';
import type { RuleFacts, RuleId } from '../law/reasons.js';
import type { TaxNotCalculated } from '../law/tax/annualTax.js';
import type { TaxItem } from '../law/tax/taxItem.js';
import type { Cents } from '../money/cents.js';
import type { InputTexts } from '../scenario/inputTexts.js';
import type { AssumptionId, NotCalculatedId } from '../simulation/notes.js';
import type { Counter, ZeroReason } from '../simulation/result.js';
import type { CheckTexts } from './check/checkTexts.js';
import type { CodeTexts } from './codes/codeTexts.js';
import type { CohortTexts } from './cohort/cohortTexts.js';
import type { CompareTexts } from './compare/compareTexts.js';
import type { ExplanationTexts } from './explanation/explanationTexts.js';
import type { HtmlTexts } from './html/htmlTexts.js';
import type { PlainTexts } from './html/plainTexts.js';
import type { NewScenarioTexts } from './new-scenario/newScenarioTexts.js';
import type { PlanTexts } from './plan/planTexts.js';
import type { RateTexts } from './rateTexts.js';
import type { ReformTexts } from './reformTexts.js';
import type { RoutesTexts } from './routes/routesTexts.js';
import type { SafetyNetTexts } from './safetyNetTexts.js';
import type { Letter } from './simulate/letters.js';
import type { StatusTexts } from './status/statusTexts.js';
import type { WhatIfTexts } from './whatIfTexts.js';

export interface Texts {
  readonly formats: Formats;
  readonly labels: Labels;
  readonly benefits: Readonly<Record<Benefit, string>>;
  readonly families: Readonly<Record<Family, string>>;
  /** Headings; a soft hyphen shows where one may be broken. */
  readonly columns: Readonly<Record<Benefit, string>>;
  readonly figures: Readonly<Record<NamedFigure, string>>;
  readonly rates: RateTexts;
  readonly rules: RuleTexts;
  readonly obstacles: ObstacleTexts;
  readonly zeroReasons: Readonly<Record<ZeroReason, string>>;
  readonly findings: FindingTexts;
  readonly tax: TaxTexts;
  readonly checkpoints: CheckpointTexts;
  readonly owners: Readonly<Record<Owner, string>>;
  readonly assumptions: Readonly<Record<AssumptionId, string>>;
  readonly notCalculated: Readonly<Record<NotCalculatedId, string>>;
  readonly counters: Readonly<Record<Counter['counter'], string>>;
  readonly explanation: ExplanationTexts;
  readonly codes: CodeTexts;
  readonly cohort: CohortTexts;
  readonly compare: CompareTexts;
  readonly safetyNet: SafetyNetTexts;
  readonly routes: RoutesTexts;
  readonly check: CheckTexts;
  readonly status: StatusTexts;
  readonly plan: PlanTexts;
  readonly newScenario: NewScenarioTexts;
  readonly whatIf: WhatIfTexts;
  readonly html: HtmlTexts;
  readonly reform: ReformTexts;
  readonly plain: PlainTexts;
  readonly input: InputTexts;
}

/** Every figure of law; the numbered steps of a table share one name. */
export type NamedFigure = Unnumbered<FigureName>;
type Unnumbered<Name extends string> = Name extends `${infer Table}-${1 | 2 | 3 | 4 | 5 | 6 | 7}` ? Table : Name;

/** The names of the figures of one benefit, complete by the compiler. */
export type FigureNamesOf<Group extends string> = Readonly<Record<Extract<NamedFigure, `${Group}.${string}`>, string>>;

/** How a language writes dates and numbers. */
export interface Formats {
  /** In a sentence. */
  date(value: Day): string;
  /** The same for a day of law, which everybody knows: as an offset it would tell the day from which it is counted. */
  lawDate(value: Day): string;
  /** In a table. */
  shortDate(value: Day): string;
  period(value: Period): string;
  month(value: Month): string;
  /** Two letters. */
  weekday(value: Day): string;
  /** Euros with their sign. */
  amount(value: Cents): string;
  /** Euros without their sign, for a column that has it in its heading. */
  figure(value: Cents): string;
  readonly decimal: '.' | ',';
  /** A share in hundred-thousandths, as a percentage. */
  share(value: number): string;
}

/** What a rule did, with the amounts, in one sentence. */
export type RuleTexts = { readonly [R in RuleId]: (facts: Readonly<RuleFacts[R]>) => string };

/** What keeps a benefit from being paid, in a few words that follow the name of the benefit and a colon. */
export type ObstacleTexts = { readonly [F in DailyFamily]: Readonly<Record<ObstacleOf[F], string>> };

export interface FindingText {
  /** A few words. */
  readonly name: string;
  /** The cause, in one or two sentences. */
  message(finding: Finding): string;
  /** What to do, by which date, by whom. */
  remedy(finding: Finding): string;
}

/** What a checkpoint is in a few words that stand alone, and what to do, in sentences. */
export type CheckpointTexts = {
  readonly [K in CheckpointKind]: {
    name(facts: Readonly<CheckpointFacts[K]>): string;
    toDo(facts: Readonly<CheckpointFacts[K]>): string;
  };
};

export type FindingTexts = Readonly<Record<FindingCode, FindingText>>;
export type CauseNames = Readonly<Record<GapCode, FindingText>>;

/** The tax of a year. */
export interface TaxTexts {
  readonly title: string;
  readonly items: Readonly<Record<TaxItem['tax'], string>>;
  readonly total: (sums: { income: string; tax: string }) => string;
  readonly settled: (sums: { withheld: string; difference: string; owed: boolean }) => string;
  /** Why the tax of a year is not estimated; follows the year. */
  readonly notCalculated: Readonly<Record<TaxNotCalculated | 'part-of-year', string>>;
}

/** The days on which money arrives. */
export interface PaymentLabels {
  readonly title: string;
  readonly first: string;
  readonly date: string;
  readonly benefit: string;
  readonly for: string;
  readonly gross: string;
  readonly withheld: string;
  readonly net: string;
  /** A right that begins: when it is claimed, decided and first paid. */
  readonly right: (right: { benefit: string; from: string; decided: string | null; paid: string | null }) => string;
  /** What was paid first and is collected from what is granted later. */
  readonly bridge: (bridge: {
    period: string;
    paid: string;
    granted: string;
    gross: string;
    collected: string;
  }) => string;
}

/** Headings and short phrases of the tables. */
export interface Labels {
  readonly month: string;
  /** Headings; a soft hyphen shows where one may be broken. */
  readonly columns: Readonly<Record<Family, string>>;
  /** Pension, work and other in one column, where the width is short. */
  readonly otherIncome: string;
  readonly total: string;
  /** Heading of the income before tax. */
  readonly gross: string;
  readonly taxFree: string;
  readonly net: string;
  readonly arrives: string;
  readonly daysWithoutSupport: string;
  /** In euros, as the columns are. */
  readonly euros: string;
  readonly path: string;
  readonly simulated: (horizon: Period) => string;
  readonly days: string;
  /** Monday to Sunday, one letter each. */
  readonly weekdays: string;
  readonly legend: string;
  readonly letters: Readonly<Record<Letter, string>>;
  readonly lowerCase: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly length: (calendarDays: number, weekdays: number) => string;
  readonly lost: (amount: string) => string;
  /** Headline of a gap with several causes. */
  readonly noSupport: string;
  readonly alsoHolds: string;
  readonly occurrences: string;
  readonly remedy: string;
  /** Before the names of those who have to act. */
  readonly owner: string;
  readonly law: string;
  readonly checkpoints: string;
  readonly alsoOn: (dates: string) => string;
  readonly periods: string;
  readonly daysTimes: (days: number, daily: string) => string;
  readonly paidDays: (days: number) => string;
  readonly counters: string;
  readonly counter: (counter: { used: number; left: number | null; lastDay: string | null }) => string;
  /** The amount holds what is tax-free of it; null: nothing. */
  readonly lowestMonth: (month: string, amount: string, taxFree: string | null) => string;
  /** What the star of a month means; the figures are named at the end. */
  readonly projected: string;
  /** @param worst months with the net that is left when the claims are refused */
  readonly depends: (worst: string) => string;
  readonly payments: PaymentLabels;
  readonly lawChecked: (date: string) => string;
  /** Of a whole result: forecast figures by name, and how many more are those of 2027 carried on. */
  readonly projectedFigures: (forecast: string, carriedOn: number) => string;
  readonly receipt: { readonly title: string; readonly rules: string; readonly input: string };
  readonly assumptions: string;
  readonly notCalculated: string;
  readonly standardInput: string;
  readonly inputSeverities: Readonly<Record<'error' | 'warning', string>>;
  readonly inputCount: (errors: number, warnings: number) => string;
}
