/** The words of a plan, in one language. */
export interface PlanTexts {
  readonly title: (path: string) => string;
  readonly counted: (combinations: number, tried: number) => string;
  /** Criterion by criterion, and that it recommends nothing. */
  readonly order: string;
  readonly movables: string;
  readonly window: (from: string, to: string) => string;
  readonly written: (date: string) => string;
  readonly best: string;
  /** Headings. */
  readonly columns: {
    readonly lowest: string;
    readonly total: string;
    readonly difference: string;
    readonly date: string;
  };
  /** The row with the dates of the document. */
  readonly asWritten: string;
  /** What the columns hold, and what bounds them. */
  readonly euros: string;
  readonly noGap: string;
  readonly leastBad: (days: number) => string;
  /** Before the names of causes that hold in every combination. */
  readonly everywhere: string;
  readonly nowhereAlike: string;
  readonly around: (what: string) => string;
  /** What the star of a date means. */
  readonly outside: string;
  /** In place of figures. */
  readonly impossible: string;
  /** Before the causes that hold on more or fewer days, and the benefits that bring more or less. */
  readonly why: string;
  readonly offsets: (first: string, last: string) => string;
  /** Days at the best date and at the others. */
  readonly daysChange: (before: number, least: number, most: number) => string;
  readonly leftOut: (count: number) => string;
  /** @param dates of the first of them */
  readonly leftOutBy: (count: number, dates: string, message: string) => string;
  readonly noneCanBe: string;
  readonly simulate: string;
}
