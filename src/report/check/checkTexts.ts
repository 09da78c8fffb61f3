/** The words of a batch, in one language. */
export interface CheckTexts {
  /** Before the cause of a finding. */
  readonly cause: string;
  readonly days: (calendarDays: number) => string;
  readonly path: (name: string) => string;
  /** A file of the system could not be read, and the system's code says why. */
  readonly unreadable: (code: string) => string;
  readonly failed: string;
  readonly summary: SummaryTexts;
}

export interface SummaryTexts {
  readonly gapsByCause: string;
  readonly columns: { readonly count: string; readonly days: string; readonly lost: string };
  readonly lowest: string;
  readonly withoutSupport: (months: number, all: number) => string;
  /** Above the names of cases that could not be simulated. */
  readonly refused: string;
  readonly andMore: (count: number) => string;
  /** The last line: how many of what. */
  readonly total: (counts: {
    cases: number;
    paths: number;
    gaps: number;
    warnings: number;
    notices: number;
    invalid: number;
    failed: number;
  }) => string;
}
