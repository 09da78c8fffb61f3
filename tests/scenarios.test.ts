/** The cases in `scenarios/`: each reads without a remark, teaches what it says, and shows exactly what it expects. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatDay } from '../src/calendar/day.js';
import { findingsOf } from '../src/findings/findings.js';
import { loadScenario } from '../src/scenario/load.js';
import { simulate } from '../src/simulation/simulate.js';

const FOLDER = 'scenarios';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

test('at least twelve cases', () => {
  expect(files.length).toBeGreaterThanOrEqual(12);
});

describe.each(files)('%s', (file) => {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
  const { facts, raw, diagnostics } = loadScenario(text, file);

  test('reads without a remark', () => {
    expect(diagnostics).toEqual([]);
    expect(facts).not.toBeNull();
  });

  test('says what it teaches', () => {
    expect(text).toMatch(/^# yaml-language-server: \$schema=scenario\.schema\.json\n# Teaches: .+/);
  });

  test('has exactly the findings that it expects', () => {
    const found = (facts?.paths ?? []).flatMap((path) => {
      const result = simulate(facts as NonNullable<typeof facts>, path);
      return findingsOf(facts as NonNullable<typeof facts>, result).map(
        ({ code, from, to }) => `${path.name} ${code} ${formatDay(from)}..${formatDay(to)}`,
      );
    });
    const expected = (raw as { expect: { findings: Record<'path' | 'code' | 'from' | 'to', string>[] } }).expect
      .findings;
    expect(found.sort()).toEqual(expected.map(({ path, code, from, to }) => `${path} ${code} ${from}..${to}`).sort());
  });
});
