/** Every recipe does what the page says, as it stands there. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, PROGRAM } from '../cli/program.js';

const PAGE = readFileSync('docs/recipes.md', 'utf8');
const RECIPES = [...PAGE.matchAll(/<!-- tested -->\n```\n([\s\S]*?)```/g)].map(([, commands = '']) => commands);

const hasJq = spawnSync('jq', ['--version']).status === 0;
const runs = ({ recipe }: { readonly recipe: string }) =>
  hasJq || process.env.NEEDS_JQ === '1' || !recipe.includes('jq ');

const cases = RECIPES.map((recipe, i) => ({ name: `recipe ${i + 1}: ${recipe.split('\n')[0]}`, recipe }));

test('there are recipes, of which some need jq', () => {
  expect(cases.length).toBeGreaterThan(8);
  expect(cases.filter(({ recipe }) => recipe.includes('jq '))).toHaveLength(2);
});

for (const each of cases) {
  test.skipIf(!runs(each))(`${each.name} (skipped where jq is not installed, if it needs it)`, () => {
    const { status, stdout, stderr, written } = ranInFolder(each.recipe);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout + written).not.toBe('');
  });
}

function ranInFolder(recipe: string) {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, 'cases'));
  copyFileSync('scenarios/rehabilitation-from-sickness.yaml', join(cwd, 'case.yaml'));
  copyFileSync('scenarios/rehabilitation-from-sickness.yaml', join(cwd, 'cases/first.yaml'));
  copyFileSync('scenarios/sickness-maximum.yaml', join(cwd, 'cases/second.yaml'));
  copyFileSync('scenarios/reforms/general-benefit-40.reform.yaml', join(cwd, 'higher.reform.yaml'));
  symlinkSync(PROGRAM, join(cwd, 'etuuspolku'));
  const env = { PATH: `${cwd}:${process.env.PATH}`, HOME: cwd, LANG: 'C.UTF-8' };
  const { status, stdout, stderr } = spawnSync('bash', ['-ec', `set -o pipefail\n${recipe}`], {
    cwd,
    env,
    encoding: 'utf8',
  });
  const files =
    status !== 0
      ? []
      : [...recipe.matchAll(/ -o (\S+)/g)].map(([, file = '']) => readFileSync(join(cwd, file), 'utf8'));
  return { status, stdout, stderr, written: files.join('') };
}
