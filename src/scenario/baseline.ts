import * as z from 'zod';
import type { Diagnostic } from './diagnostic.js';
import { loadJsonForm } from './jsonForm.js';
import { date } from './schema/dates.js';
import { wholeBetween } from './schema/numbers.js';
import { text } from './schema/texts.js';

const KNOWN_FINDING = z.strictObject({
  source: text('The file, as named from the folder of the baseline.'),
  reference: text('Reference of the case.').optional(),
  line: wholeBetween(1, Number.MAX_SAFE_INTEGER, 'Line of an NDJSON file, of a case without reference.').optional(),
  path: text('Name of the path.'),
  code: text('Code of the finding.'),
  from: date('First day.'),
});

const BASELINE = z.strictObject({
  etuuspolku: z.literal(1).describe('Version of the format.'),
  known: z.array(KNOWN_FINDING, 'list').describe('Findings that are accepted.'),
});

export type KnownFinding = z.infer<typeof KNOWN_FINDING>;

/** Reads the accepted findings of a baseline, or says with each place what is wrong with it. */
export function loadBaseline(
  written: string,
  file: string,
): { readonly known: readonly KnownFinding[] } | { readonly diagnostics: readonly Diagnostic[] } {
  const loaded = loadJsonForm(BASELINE, written, file);
  return 'data' in loaded ? { known: loaded.data.known } : loaded;
}
