/** Codes beside those of findings and of defects of the input. */
export type CheckCode =
  | 'expect.finding-missing'
  | 'expect.finding-unexpected'
  | 'expect.month-differs'
  | 'input.unreadable'
  | 'internal-error';

/** The words of a batch, in one language. */
export interface CheckTexts {
  /** Before the cause of a finding. */
  readonly cause: string;
  readonly days: (calendarDays: number) => string;
  readonly path: (name: string) => string;
  /** A file of the system could not be read, and the system's code says why. */
  readonly unreadable: (code: string) => string;
  readonly failed: string;
  /** What the codes of a batch itself mean. */
  readonly codes: Readonly<Record<CheckCode, string>>;
  /** What a scenario expects of its result and does not find. */
  readonly expectations: {
    readonly missing: (expected: string) => string;
    readonly unexpected: (found: string) => string;
    /** @param found null: the month is not simulated */
    readonly differs: (subject: string, expected: string, found: string | null) => string;
  };
  readonly baseline: {
    /** Accepted findings that are no longer there. */
    readonly gone: (count: number, file: string) => string;
  };
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
  /** Findings that the baseline accepts. */
  readonly known: (count: number) => string;
  readonly expectations: (met: number, unmet: number) => string;
  /** `--max-findings` left so many out. */
  readonly notShown: (count: number) => string;
}
