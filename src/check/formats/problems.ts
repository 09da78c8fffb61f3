import { diagnosticText } from '../../report/diagnostics.js';
import type { Texts } from '../../report/texts.js';
import type { CheckedOutcome } from '../checkedCase.js';

/** Why a case could not be simulated, with the place where there is one. */
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

/** None for a case that was simulated. */
export function problemsOf(outcome: CheckedOutcome, { check, input }: Texts): readonly Problem[] {
  const nowhere = { severity: 'error', line: null, column: null, path: '' } as const;
  switch (outcome.status) {
    case 'ok':
      return [];
    case 'unreadable':
      return [{ ...nowhere, code: 'input.unreadable', message: check.unreadable(outcome.reason) }];
    case 'failed':
      return [{ ...nowhere, code: 'internal-error', message: check.failed }];
    case 'invalid':
      return outcome.diagnostics.map((each) => ({
        severity: each.severity,
        code: each.code,
        line: each.line,
        column: each.column,
        path: each.path,
        ...(each.option !== undefined && { option: each.option }),
        message: diagnosticText(each, input),
      }));
  }
}
