import { diagnosticText } from '../../report/diagnostics.js';
import type { Texts } from '../../report/texts.js';
import type { Diagnostic } from '../../scenario/diagnostic.js';
import type { CheckedOutcome } from '../checkedCase.js';

/** What is wrong or odd about a case as it was written, with the place where there is one. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  /** 1-based; null for a case as a whole. */
  readonly line: number | null;
  readonly column: number | null;
  /** In the document; empty for a case as a whole. */
  readonly path: string;
  /** The option that set what is wrong for this run. */
  readonly option?: string;
  readonly message: string;
}

export function problemsOf(outcome: CheckedOutcome, { check, input }: Texts): readonly Problem[] {
  const nowhere = { severity: 'error', line: null, column: null, path: '' } as const;
  const told = (each: Diagnostic): Problem => {
    const { severity, code, line, column, path, option } = each;
    const placed = { severity, code, line, column, path, ...(option !== undefined && { option }) };
    return { ...placed, message: diagnosticText(each, input) };
  };
  switch (outcome.status) {
    case 'ok':
      return outcome.answer.inputWarnings.map(told);
    case 'unreadable':
      return [{ ...nowhere, code: 'input.unreadable', message: check.unreadable(outcome.reason) }];
    case 'failed':
      return [{ ...nowhere, code: 'internal-error', message: check.failed }];
    case 'invalid':
      return outcome.diagnostics.map(told);
  }
}
