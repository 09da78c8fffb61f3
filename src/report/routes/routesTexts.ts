import type { ProgrammeCode } from '../../law/rehabilitation/programmes.js';
import type { ConditionId } from '../../planning/routes/conditions/conditionIds.js';
import type { Length } from '../../planning/routes/lengths.js';
import type { RouteOrder } from '../../planning/routes/ordered.js';
import type { NoCourse } from '../../planning/routes/route.js';
import type { Standing } from '../../planning/routes/routes.js';
import type { Certificate, Service } from '../../scenario/facts.js';

/** The words of the list of routes, in one language. */
export interface RoutesTexts {
  readonly title: string;
  /** From which situation they are looked at. */
  readonly situation: (path: string, date: string) => string;
  readonly order: (by: RouteOrder | null) => string;
  readonly neutral: string;
  /** Headings with their counts. */
  readonly standings: Readonly<Record<Standing, (count: number) => string>>;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly programmes: Readonly<Record<ProgrammeCode, string>>;
  readonly services: Readonly<Record<Service, string>>;
  /** Routes with a name of our own. */
  readonly named: Readonly<Record<NamedRoute, string>>;
  readonly conditions: Readonly<Record<ConditionId, ConditionText>>;
  /** Before what closes, and before what has to be known. */
  readonly closedBy: string;
  readonly needs: string;
  readonly until: (date: string) => string;
  readonly later: (date: string) => string;
  readonly elsewhere: (municipality: string, date: string) => string;
  /** Before the figures of a route that is open only if something holds. */
  readonly ifSo: string;
  readonly perMonth: (spans: readonly (readonly [amount: string, months: number])[]) => string;
  readonly withoutSupport: (days: number) => string;
  readonly gaps: (gaps: string) => string;
  readonly waiting: (period: string, weekdays: number) => string;
  readonly firstPayment: (date: string, benefit: string) => string;
  readonly noPayment: string;
  /** Others are paid beside it. */
  readonly noOwnPayment: string;
  readonly from: (date: string) => string;
  readonly length: (length: Length) => string;
  readonly missing: Readonly<Record<NoCourse['missing'], string>>;
  readonly certificate: (certificate: Certificate['kind'], writtenOn: string, to: string | null) => string;
  readonly registers: (date: string) => string;
  readonly refusedBefore: (date: string | null) => string;
  /** What all routes rest on, one sentence each. */
  readonly notes: readonly string[];
  readonly notesTitle: string;
  /** Headings of a spreadsheet or a document. */
  readonly columns: {
    readonly route: string;
    readonly standing: string;
    readonly why: string;
    readonly period: string;
    readonly months6: string;
    readonly months12: string;
    readonly days: string;
    readonly firstPayment: string;
    readonly remarks: string;
  };
}

export interface ConditionText {
  readonly unmet: string;
  /** What has to be known; the same words where the condition can only be met or not. */
  readonly unknown: string;
}

export type NamedRoute =
  | 'stay'
  | 'part-time'
  | 'full-time'
  | 'treatment-service-rehabilitation-work'
  | 'treatment-rehabilitation-work'
  | 'treatment-service'
  | 'service-rehabilitation-work'
  | 'assessment-rehabilitation-work'
  | 'pension-and-unemployment';
