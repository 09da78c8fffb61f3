import type { Month } from '../../calendar/day.js';
import type { Reader } from './readers.js';
import type { Shade } from './shades.js';

/** The words of the page that no other report has. */
export interface HtmlTexts {
  readonly language: string;
  /** What the report is called, by its reader. */
  readonly reports: Readonly<Record<Reader | 'expert', string>>;
  readonly goal: string;
  /** The branch of a path on which something is refused. */
  readonly ifRefused: (path: string) => string;
  readonly quoted: (text: string) => string;
  readonly paths: string;
  readonly shortMonth: (month: Month) => string;
  readonly monthTitle: (month: Month) => string;
  readonly year: (month: Month) => string;
  readonly gaps: string;
  readonly noGaps: string;
  /** Before the names of paths. */
  readonly noGapsOn: string;
  readonly otherFindings: string;
  readonly by: (date: string) => string;
  readonly months: string;
  readonly chart: {
    readonly title: (path: string) => string;
    readonly explanation: string;
    readonly arrives: string;
    readonly days: (count: number) => string;
    readonly withoutSupport: string;
    readonly inTable: string;
  };
  readonly shades: Readonly<Record<Shade, string>>;
  readonly calendar: string;
  readonly timeline: (path: string) => string;
  /** Follows the name of a benefit and a comma. */
  readonly unpaidDay: string;
  readonly unpaidLegend: string;
  readonly comparison: {
    readonly title: string;
    readonly explanation: (baseline: string) => string;
    readonly total: string;
    readonly lowest: string;
    readonly daysWithoutSupport: string;
  };
  readonly columns: {
    readonly date: string;
    readonly who: string;
    readonly law: string;
    readonly used: string;
    readonly left: string;
    readonly lastDay: string;
    readonly right: string;
  };
  readonly rules: string;
  readonly doctor: {
    readonly benefits: string;
    readonly certificates: string;
    readonly noCertificates: string;
    readonly written: (date: string) => string;
    readonly questions: string;
    readonly noQuestions: string;
  };
}
