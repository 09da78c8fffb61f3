/** What the README shows is what the program prints, and what it says of the repository is so. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { loadScenario } from '../src/scenario/load.js';

const README = readFileSync('README.md', 'utf8');
const PAGES = readdirSync('docs').filter((name) => name.endsWith('.md'));
const SHOWN = /<!-- output: (?<command>.+?)(?: \| head -(?<lines>\d+))? -->\n```\n(?<output>[\s\S]*?)```/g;

interface Shown {
  readonly command: string;
  /** Of the output, from the first; all without it. */
  readonly lines?: string;
  readonly output: string;
}

test('each output shown is the one printed', () => {
  const pages = [README, ...PAGES.map((name) => readFileSync(join('docs', name), 'utf8'))];
  const shown = pages.flatMap((page) => [...page.matchAll(SHOWN)].map(({ groups }) => groups as unknown as Shown));
  expect(shown.length).toBeGreaterThan(2);
  for (const { command, lines, output } of shown) {
    const args = ['bin/etuuspolku.js', ...command.split(' ')];
    const printed = execFileSync(process.execPath, args, { encoding: 'utf8', env: { LANG: 'C' } });
    expect(withoutRules(output)).toBe(withoutRules(firstLines(printed, lines)));
  }
});

function firstLines(text: string, count: string | undefined): string {
  return count === undefined ? text : `${text.split('\n').slice(0, Number(count)).join('\n')}\n`;
}

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

test('every link leads to a file', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', ...PAGES.map((name) => join('docs', name))];
  const links = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = '']) => ({ page, target })),
  );
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter(({ page, target }) => !existsSync(join(dirname(page), target)))).toEqual([]);
});
