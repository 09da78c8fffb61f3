/** What the README shows is what the program prints, and what it says of the repository is so. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadScenario } from '../src/scenario/load.js';

const README = readFileSync('README.md', 'utf8');
const SHOWN = /<!-- output: (?<command>.+) -->\n```\n(?<output>[\s\S]*?)```/g;

test('each output shown is the one printed', () => {
  const shown = [...README.matchAll(SHOWN)].map(({ groups }) => groups as { command: string; output: string });
  expect(shown.length).toBeGreaterThan(0);
  for (const { command, output } of shown) {
    const args = ['bin/etuuspolku.js', ...command.split(' ')];
    const printed = execFileSync(process.execPath, args, { encoding: 'utf8', env: { LANG: 'C' } });
    expect(withoutRules(output)).toBe(withoutRules(printed));
  }
});

test('the scenario shown reads without a remark', () => {
  const yaml = /```yaml\n([\s\S]*?)```/.exec(README)?.[1] ?? '';
  expect(loadScenario(yaml, 'README.yaml').diagnostics).toEqual([]);
});

test('the number of cases is right', () => {
  const cases = readdirSync('scenarios').filter((name) => name.endsWith('.yaml')).length;
  expect(cases).toBe(15);
  expect(README).toContain('Fifteen cases');
});

/** Their hash changes with every rule, which no reader of the README would miss. */
function withoutRules(output: string): string {
  return output.replace(/(?<=^Receipt: .* rules )[0-9a-f]{8}/gm, '…');
}
