import { expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load.js';
import { STAYS } from '../cli/scenarios.js';

test.each([
  ['a path that is not there', 'findings: [{ path: stey }]', 'input.unknown-value', 'expect.findings[0].path'],
  ['a key that is not there', 'findings: [{ cod: x }]', 'input.unknown-key', 'expect.findings[0].cod'],
  ['a number for a finding', 'findings: [5]', 'input.wrong-type', 'expect.findings[0]'],
  [
    'an amount with three decimals',
    'findings: [{ loss: 1.005 }]',
    'input.too-many-decimals',
    'expect.findings[0].loss',
  ],
  ['a date that does not exist', 'findings: [{ from: 2026-02-30 }]', 'input.no-such-date', 'expect.findings[0].from'],
  ['months of no path', 'months: { sty: { 2026-12: 5 } }', 'input.unknown-key', 'expect.months.sty'],
  ['no months of a path', 'months: { stay: 5 }', 'input.wrong-type', 'expect.months.stay'],
  ['no month of a path', 'months: { stay: { 2026-13: 5 } }', 'input.not-a-date', 'expect.months.stay.2026-13'],
  ['no figure', 'months: { 2026-12: { nett: 5 } }', 'input.unknown-key', 'expect.months.2026-12.nett'],
  [
    'a figure of another kind',
    'months: { 2026-12: { status: 5 } }',
    'input.wrong-type',
    'expect.months.2026-12.status',
  ],
  ['a text for an amount', 'months: { 2026-12: x }', 'input.wrong-type', 'expect.months.2026-12'],
  ['no such status', 'months: { 2026-12: { status: ill } }', 'input.unknown-value', 'expect.months.2026-12.status'],
  ['a key beside the two', 'paths: {}', 'input.unknown-key', 'expect.paths'],
])('%s is refused', (_, expected, code, path) => {
  const { facts, diagnostics } = loadScenario(`${STAYS}expect: { ${expected} }\n`, 'case.yaml');
  expect(facts).toBeNull();
  expect(diagnostics.map((each) => [each.code, each.path])).toEqual([[code, path]]);
});

test('a branch can be named', () => {
  const branching = STAYS.replace(
    'steps: [{ situation: jobseeker, from: 2026-12-01 }]',
    `steps: [{ situation: jobseeker, from: 2026-12-01 }]
    applications:
      - { benefit: sickness-allowance, filed: 2026-12-02, decidedOn: 2026-12-20, outcome: granted, if-refused: [] }`,
  );
  const load = (path: string) =>
    loadScenario(`${branching}expect: { months: { ${path}: { 2026-12: 5 } } }\n`, 'case.yaml').diagnostics;
  expect(load('stay/if-refused').filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(load('stay/if-refused-2')).toMatchObject([{ code: 'input.unknown-key' }]);
});
