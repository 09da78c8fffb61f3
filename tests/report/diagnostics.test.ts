import { describe, expect, test } from 'vitest';
import { EN } from '../../src/language/en.js';
import { FI } from '../../src/language/fi.js';
import { SV } from '../../src/language/sv.js';
import { diagnosticsReport } from '../../src/report/diagnostics.js';
import { unpainted } from '../../src/report/drawing/paint.js';
import type { Diagnostic } from '../../src/scenario/diagnostic.js';

const NO_SUCH_DATE: Diagnostic = {
  severity: 'error',
  code: 'input.no-such-date',
  file: 'anna.yaml',
  line: 14,
  column: 12,
  path: 'history[2].to',
  values: { found: '2025-02-30', suggestion: '2025-02-28' },
};

describe('defects of scenarios', () => {
  test('stand under their file with place, severity, code and path', () => {
    const odd: Diagnostic = {
      ...NO_SUCH_DATE,
      severity: 'warning',
      code: 'input.partial-without-work',
      file: '-',
      path: '',
    };
    expect(diagnosticsReport([NO_SUCH_DATE, odd], EN, 80, unpainted)).toBe(
      [
        'anna.yaml',
        '  14:12   error  input.no-such-date  history[2].to',
        '          The date 2025-02-30 does not exist. Did you mean “2025-02-28”?',
        'standard input',
        '  14:12   warning  input.partial-without-work',
        '          A partial benefit needs work beside it, but no “work” step covers any',
        '          of these days.',
        '1 error, 1 warning',
        '',
      ].join('\n'),
    );
  });

  test('are told in Finnish and Swedish', () => {
    expect(diagnosticsReport([NO_SUCH_DATE], FI, 80, unpainted)).toMatch(/virhe {2}input.*\n.*ei ole olemassa/);
    expect(diagnosticsReport([NO_SUCH_DATE], SV, 80, unpainted)).toMatch(/fel {2}input.*\n.*finns inte/);
  });

  test('a file name cannot command the terminal', () => {
    const text = diagnosticsReport([{ ...NO_SUCH_DATE, file: 'a\u001b[2Jb.yaml' }], EN, 80, unpainted);
    expect(text).not.toContain('\u001b');
  });
});
