/** Accepted findings: which there are, which are gone, and a new list of all. */
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { baselineText, knownKey } from '../../../check/baselineText.js';
import type { CaseResult } from '../../../check/caseTask.js';
import { type Fingerprint, fingerprintKey } from '../../../check/fingerprint.js';
import { diagnosticsReport } from '../../../report/diagnostics.js';
import { printable } from '../../../report/drawing/printable.js';
import type { Texts } from '../../../report/texts.js';
import { type KnownFinding, loadBaseline } from '../../../scenario/baseline.js';
import { EXIT, type ExitCode } from '../../exitCodes.js';
import { fileErrorText } from '../../fileErrors.js';
import { shownName } from '../../inputFile.js';
import { paintFor, widthOf } from '../../look.js';
import { openResult } from '../../output/openResult.js';
import { refuse } from '../../refuse.js';
import type { Session } from '../../session.js';
import { write } from '../../streams.js';
import type { CheckOptions } from './checkOptions.js';

export interface Baseline {
  /** Keys of the accepted findings. */
  readonly known: readonly string[];
  note(result: CaseResult): void;
  /** Tells what is gone, and writes the new list. */
  finish(): Promise<ExitCode>;
  abandon(): Promise<void>;
}

/** So many accepted findings that are gone are named. */
const NAMED = 10;

/** What `--ignore-known` and `--write-baseline` ask for; null when it cannot be had, which is told. */
export async function openBaseline(
  { ignoreKnown, writeBaseline, color }: Pick<CheckOptions, 'ignoreKnown' | 'writeBaseline' | 'color'>,
  texts: Texts,
  session: Session,
): Promise<Baseline | null> {
  const accepted = ignoreKnown === undefined ? new Map() : await readBaseline(ignoreKnown, texts, session, color);
  if (accepted === null) return null;
  const target = writeBaseline === undefined ? undefined : await openResult({ output: writeBaseline }, session);
  if (target === null) return null;
  const found: Fingerprint[] = [];
  const files = new Set<string>();
  const gone = new Map(accepted);
  let bailed = false;
  return {
    known: [...accepted.keys()],
    note: ({ fingerprints, bails }) => {
      if (bails) bailed = true;
      if (fingerprints === null) return;
      files.add(fingerprints.file);
      for (const each of fingerprints.findings) gone.delete(fingerprintKey(each));
      if (target !== undefined) found.push(...fingerprints.findings);
    },
    finish: async () => {
      // What was not looked at is not gone.
      if (!bailed && ignoreKnown !== undefined) await tellGone(gone, files, ignoreKnown, texts, session);
      if (target === undefined || writeBaseline === undefined) return EXIT.done;
      try {
        await target.write(baselineText(found, resolve(writeBaseline)));
        await target.finish();
        return EXIT.done;
      } catch (error) {
        const why = fileErrorText(error, session.words);
        if (why === undefined) throw error;
        return refuse(session.words.cannotWrite(printable(shownName(writeBaseline)), why), session);
      }
    },
    abandon: async () => target?.abandon(),
  };
}

async function readBaseline(
  file: string,
  texts: Texts,
  session: Session,
  color: boolean | undefined,
): Promise<ReadonlyMap<string, KnownFinding> | null> {
  const { io, words } = session;
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const why = fileErrorText(error, words);
    if (why === undefined) throw error;
    await refuse(words.cannotRead(printable(shownName(file)), why), session);
    return null;
  }
  const loaded = loadBaseline(text, file);
  if ('known' in loaded) return new Map(loaded.known.map((each) => [knownKey(each, resolve(file)), each]));
  const paint = await paintFor(io.stderr, io.env, color);
  await write(io.stderr, diagnosticsReport(loaded.diagnostics, texts, widthOf(io.stderr), paint));
  return null;
}

/** Of files that were not looked at nothing is said. */
async function tellGone(
  gone: ReadonlyMap<string, KnownFinding>,
  files: ReadonlySet<string>,
  file: string,
  { check }: Texts,
  { io }: Session,
): Promise<void> {
  const folder = dirname(resolve(file));
  const fileOf = (source: string) => (source === '-' ? source : resolve(folder, source));
  const entries = [...gone.values()].filter(({ source }) => files.has(fileOf(source)));
  if (entries.length === 0) return;
  const lines = entries.slice(0, NAMED).map(({ source, reference, line, path, code, from }) => {
    const name = relative(process.cwd(), fileOf(source)) || source;
    return `  ${[name, ...(line === undefined ? [] : [line]), ...(reference === undefined ? [] : [reference]), path, code, from].map((part) => printable(String(part))).join('  ')}`;
  });
  const more = entries.length > NAMED ? [`  ${check.summary.andMore(entries.length - NAMED)}`] : [];
  const title = check.baseline.gone(entries.length, printable(shownName(file)));
  await write(io.stderr, `${[title, ...lines, ...more].join('\n')}\n`);
}
