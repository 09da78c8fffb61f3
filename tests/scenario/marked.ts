import { expect } from 'vitest';
import { loadScenario } from '../../src/scenario/load.js';

export interface Expected {
  readonly code: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** Takes the marks `⟦code path⟧` out of a text; each says what is wrong with what stands right behind it. */
export function unmarked(marked: string): { readonly text: string; readonly expected: readonly Expected[] } {
  const expected: Expected[] = [];
  let text = '';
  for (const part of marked.split(/(⟦[^⟧]*⟧)/)) {
    if (!part.startsWith('⟦')) {
      text += part;
      continue;
    }
    const [code = '', ...path] = part.slice(1, -1).split(' ');
    const lines = text.split('\n');
    expected.push({ code, path: path.join(' '), line: lines.length, column: (lines.at(-1) as string).length + 1 });
  }
  return { text, expected };
}

/** Loads a marked text and holds that exactly the marked defects are found, in the order of the text. */
export function expectMarked(marked: string, file = 'case.yaml') {
  const { text, expected } = unmarked(marked);
  const loaded = loadScenario(text, file);
  const found = loaded.diagnostics.map(({ code, path, line, column }) => ({ code, path, line, column }));
  expect(found).toEqual(expected);
  return loaded;
}

/** A scenario with one path, `p`, of the steps given in YAML's flow style; other top-level parts may be added. */
export function withSteps(steps: readonly string[], rest = ''): string {
  const lines = steps.map((step) => `      - ${step}`).join('\n');
  return `${head(rest)}paths:\n  - name: p\n    steps:${steps.length === 0 ? ' []' : `\n${lines}`}\n`;
}

/** The same with any other top-level parts, and a path without steps. */
export function withParts(rest: string): string {
  return withSteps([], rest);
}

function head(rest: string): string {
  const lines = ['etuuspolku: 1'];
  if (!/^client:/m.test(rest)) lines.push('client: { birthDate: 1979-04-12 }');
  if (!/^horizon:/m.test(rest)) lines.push('horizon: { from: 2026-12, months: 18 }');
  return `${[...lines, ...(rest === '' ? [] : [rest])].join('\n')}\n`;
}
