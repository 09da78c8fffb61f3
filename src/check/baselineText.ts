import { dirname, relative, resolve } from 'node:path';
import type { KnownFinding } from '../scenario/baseline.js';
import { type Fingerprint, fingerprintKey } from './fingerprint.js';

/** Standard input has no place beside the baseline. */
const STANDARD_INPUT = '-';

/**
 * A baseline as it is written: sorted, each finding once and on a line of its own, files named from its own folder.
 * @param file the baseline, absolute, as are the files of the findings
 */
export function baselineText(findings: readonly Fingerprint[], file: string): string {
  const folder = dirname(file);
  const named = (source: string) =>
    source === STANDARD_INPUT ? source : relative(folder, source).replaceAll('\\', '/');
  const entries = findings.map((each) => inOrder({ ...each, source: named(each.source) }));
  const keyed = new Map(entries.map((each) => [fingerprintKey(each), JSON.stringify(each)]));
  const sorted = [...keyed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => `    ${line}`);
  const list = sorted.length === 0 ? '[]' : `[\n${sorted.join(',\n')}\n  ]`;
  return `{\n  "etuuspolku": 1,\n  "known": ${list}\n}\n`;
}

/** The key by which a finding of the baseline is known again. */
export function knownKey({ source, path, code, from, reference, line }: KnownFinding, file: string): string {
  return fingerprintKey({
    source: source === STANDARD_INPUT ? source : resolve(dirname(file), source),
    ...(reference !== undefined && { reference }),
    ...(line !== undefined && { line }),
    path,
    code,
    from,
  });
}

function inOrder({ source, reference, line, path, code, from }: Fingerprint): Fingerprint {
  return {
    source,
    ...(reference !== undefined && { reference }),
    ...(line !== undefined && { line }),
    path,
    code,
    from,
  };
}
