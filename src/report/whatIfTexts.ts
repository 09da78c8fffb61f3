import type { RefusedFacts } from '../scenario/facts.js';

/** What is said of alternatives: branches that follow a refusal, and values changed for one run. */
export interface WhatIfTexts {
  /** Heading of the column with the lowest net of a path's branches. */
  readonly ifRefused: string;
  /** What that column holds. */
  readonly ifRefusedNote: string;
  /** The note on months that depend on a decision, beside that column: @param worst if nothing is done after it */
  readonly dependsUnanswered: (worst: string) => string;
  /** Under the name of a branch: of which path, what is refused, and when. */
  readonly branch: (of: string, refused: RefusedFacts) => string;
  /** How the days of an anonymous result are written, and the age of its client in years; null: of many cases. */
  readonly anonymous: (ageBand: string | null) => string;
  /** Before the values that differ from the file. */
  readonly changed: string;
}
