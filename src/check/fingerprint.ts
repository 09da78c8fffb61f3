/** What tells a finding from all others and stays when the case is edited elsewhere. */
export interface Fingerprint {
  /** The file. */
  readonly source: string;
  /** Of the case, where it has one. */
  readonly reference?: string;
  /** Of an NDJSON file, where the case has no reference to be known by. */
  readonly line?: number;
  /** Name of the path. */
  readonly path: string;
  readonly code: string;
  /** First day, ISO. */
  readonly from: string;
}

/** Equal for equal fingerprints only. */
export function fingerprintKey({ source, reference, line, path, code, from }: Fingerprint): string {
  return JSON.stringify([source, reference ?? line ?? null, path, code, from]);
}
