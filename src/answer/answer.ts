import type { Checkpoint } from '../checkpoints/checkpoint.js';
import type { Finding } from '../findings/finding.js';
import type { MoneyResult } from '../payments/money.js';
import type { TaxYearEstimate } from '../payments/taxYears.js';
import type { SafetyNet } from '../safety-net/safetyNet.js';
import type { Diagnostic } from '../scenario/diagnostic.js';
import type { CaseFacts } from '../scenario/facts.js';
import type { PathResult } from '../simulation/result.js';
import type { Receipt } from './receipt.js';

/** What a run says about one scenario; every report is made of these. */
export interface Answer {
  /** The file as it was named, or `-`. */
  readonly source: string;
  readonly facts: CaseFacts;
  readonly paths: readonly PathAnswer[];
  /** What is odd about a valid scenario. */
  readonly inputWarnings: readonly Diagnostic[];
  readonly receipt: Receipt;
}

export interface PathAnswer {
  readonly result: PathResult;
  readonly money: MoneyResult;
  /** Null unless it was asked for. */
  readonly taxYears: readonly TaxYearEstimate[] | null;
  /** Null unless it was asked for. */
  readonly safetyNet: SafetyNet | null;
  /** In the order in which they are shown. */
  readonly findings: readonly Finding[];
  /** By date; none in a brief answer. */
  readonly checkpoints: readonly Checkpoint[];
}

/** What all paths of an answer rest on, each once. */
export function notesOf({ paths }: Answer): Pick<PathResult, 'assumptions' | 'notCalculated'> {
  return {
    assumptions: [
      ...new Set(
        paths.flatMap(({ result, money, safetyNet }) => [
          ...result.assumptions,
          ...money.assumptions,
          ...(safetyNet?.assumptions ?? []),
        ]),
      ),
    ],
    notCalculated: [...new Set(paths.flatMap(leftOut))],
  };
}

/** What nobody asks for is left out; what cannot be calculated of the rest says so itself. */
function leftOut({ result, money, taxYears, safetyNet }: PathAnswer): PathResult['notCalculated'] {
  return [...result.notCalculated, ...money.notCalculated, ...(safetyNet?.notCalculated ?? [])].filter(
    (id) =>
      !(id === 'final-tax' && taxYears !== null) && !(id === 'housing-and-social-assistance' && safetyNet !== null),
  );
}
