/** The seam between what is checked and how the cases come and go: files, lines, threads. */
import type { Fingerprint } from './fingerprint.js';
import type { CaseTally } from './tally.js';

/** One case as it comes in: a file, or a line of NDJSON. */
export interface CaseInput {
  /** The file as it was named, or `-`. */
  readonly source: string;
  /** 1-based line of an NDJSON file or stream; null for a whole file. */
  readonly line: number | null;
  /** At most one byte more than a scenario may have. */
  readonly content: Uint8Array | Unreadable;
}

export interface Unreadable {
  /** The system's code of the error: EACCES, EISDIR, ENOENT. */
  readonly unreadable: string;
}

/** What becomes of one case. Structured-clone safe and small: it crosses threads. */
export interface CaseResult {
  readonly text: CaseText;
  readonly tally: CaseTally;
  /** `--bail` stops after this case. */
  readonly bails: boolean;
  /** An error of the program itself, for standard error. */
  readonly fault: Fault | null;
  /** The file, absolute, and what tells its findings from others; null unless asked for. */
  readonly fingerprints: { readonly file: string; readonly findings: readonly Fingerprint[] } | null;
  /** For GitHub, for standard error, when they are asked for. */
  readonly annotations: string;
}

/** What the chosen format writes for a case, in the order of these fields. */
export interface CaseText {
  /** Stands before the rest, if there is any. */
  readonly heading: string;
  /** Written always. */
  readonly items: readonly string[];
  /** One text a finding; `--max-findings` counts these. */
  readonly findings: readonly string[];
}

export interface Fault {
  /** The case, as it may be shown. */
  readonly source: string;
  /** The class of the error; its message can quote a scenario. */
  readonly name: string;
  readonly stack: string;
}

/** Made once per thread, from settings that are structured-clone safe. */
export type CaseTask<R> = (input: CaseInput) => R;
