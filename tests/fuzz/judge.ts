/** Whether the program dealt soundly with an input, whatever it is: each fault is thrown, and named. */
import { isDeepStrictEqual } from 'node:util';
import { type CaseAnswer, caseAnswerOf } from '../../src/answer/caseAnswer.js';
import { diagnosticsReport } from '../../src/report/diagnostics.js';
import { unpainted } from '../../src/report/drawing/paint.js';
import type { Diagnostic } from '../../src/scenario/diagnostic.js';
import { holdsIdentityCode } from '../../src/scenario/identityCode.js';
import { CATALOGUES, HIDDEN } from './catalogues.js';
import { expectSoundAnswer } from './soundAnswer.js';
import { expectSoundReports } from './soundReports.js';

export type Verdict = 'accepted' | 'rejected';

const ASKED = { asked: { annualTax: true, safetyNet: true }, options: {} };

/** @param everything every report of an accepted input, not only one */
export function judged(bytes: Uint8Array, file: string, everything: boolean): Verdict {
  const answer = caseAnswerOf(bytes, file, ASKED);
  expectSoundDiagnostics(answer, bytes);
  if (everything || bytes.length % 8 === 0) expectSame(answer, caseAnswerOf(bytes, file, ASKED));
  if (answer.answer) expectSoundAnswer(answer.answer);
  expectSoundReports(bytes, file, answer, everything);
  return answer.answer ? 'accepted' : 'rejected';
}

function expectSoundDiagnostics({ facts, diagnostics }: CaseAnswer, bytes: Uint8Array): void {
  const text = new TextDecoder().decode(bytes);
  const isRejected = diagnostics.some(({ severity }) => severity === 'error');
  if (isRejected !== (facts === null)) throw new Error('rejected without an error, or accepted with one');
  if (facts !== null && holdsIdentityCode(text)) throw new Error('an identity code is accepted');
  const lines = text.split(/\r\n|\n|\r/);
  for (const diagnostic of diagnostics) expectSound(diagnostic, lines);
  if (diagnostics.length > 200) throw new Error(`${diagnostics.length} diagnostics`);
  for (const texts of CATALOGUES) {
    const report = diagnosticsReport(diagnostics, texts, 80, unpainted);
    if (HIDDEN.test(report))
      throw new Error(`a report of defects holds what a terminal obeys: ${JSON.stringify(report)}`);
  }
}

function expectSound({ code, path, values, line, column }: Diagnostic, lines: readonly string[]): void {
  const inText = line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1] as string).length + 1;
  if (!inText) throw new Error(`${code} at ${line}:${column}, which is outside the text`);
  for (const { input } of CATALOGUES) {
    const message = (input[code] as (values: Diagnostic['values']) => string)(values);
    const isTold = message.length > 5 && message.length < 1500 && !/undefined|\[object/.test(message);
    if (!isTold || HIDDEN.test(message + path)) throw new Error(`${code} says ${JSON.stringify([message, path])}`);
    if (holdsIdentityCode(message) || holdsIdentityCode(path)) throw new Error(`${code} repeats an identity code`);
  }
}

function expectSame(first: CaseAnswer, second: CaseAnswer): void {
  const { locate: _, ...one } = first;
  const { locate: __, ...other } = second;
  if (!isDeepStrictEqual(one, other)) throw new Error('the same input gives another answer');
}
