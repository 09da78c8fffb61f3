import type { Certainty } from '../../payments/money.js';
import type { Criterion } from '../../planning/compare/comparison.js';
import type { ChangesTexts } from './changesTexts.js';

/** The words of a comparison, in one language. */
export interface CompareTexts {
  readonly title: string;
  /** Behind the name of the path that the others are compared with. */
  readonly baseline: string;
  /** What the columns hold, in a sentence, and by what months are compared. */
  readonly by: Readonly<Record<Criterion, string>>;
  /** What the letters in the cells mean. */
  readonly marks: {
    readonly lowest: string;
    readonly gap: string;
    readonly depends: string;
    readonly projected: string;
  };
  /** Paths are simulated for different months. */
  readonly otherMonths: string;
  readonly summary: CompareSummaryTexts;
  readonly against: ChangesTexts;
  readonly chart: {
    /** What it shows. */
    readonly title: Readonly<Record<Criterion, string>>;
    readonly tallest: (highest: string) => string;
    /** What digits stand for where there are no bars. */
    readonly digits: (highest: string) => string;
  };
  /** How many figures not yet enacted and assumptions the comparison rests on, and how many matters it leaves out. */
  readonly restsOn: (counts: {
    readonly projected: number;
    readonly assumptions: number;
    readonly notCalculated: number;
  }) => string;
  /** Headings where columns have names. */
  readonly columns: {
    readonly difference: string;
    readonly cumulative: string;
  };
}

/** Names of the figures of a path. */
export interface CompareSummaryTexts {
  readonly total: Readonly<Record<Criterion, string>>;
  readonly gross: string;
  readonly difference: string;
  readonly lowest: string;
  readonly daysWithoutSupport: string;
  /** `14 (1 gap)`. */
  readonly days: (days: number, gaps: number) => string;
  readonly firstMoney: string;
  readonly nothing: string;
  readonly inTotal: string;
  readonly aheadFrom: (month: string) => string;
  readonly behindFrom: (month: string) => string;
  readonly level: string;
  readonly certainty: string;
  readonly certainties: Readonly<Record<Certainty, string>>;
  /** Before the figures of the worst branch. */
  readonly ifRefused: (figure: string) => string;
}
