/** The library as a stranger meets it: the packed package in an empty folder, and the example of the README. */
import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, node } from './cli/program.js';

const EXAMPLE = /<!-- library -->\n```ts\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
const YAML = /```yaml\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';

/** Strict, and looking into the types of the package too. */
const STRICT = {
  compilerOptions: {
    ...{ strict: true, module: 'NodeNext', target: 'ES2022', lib: ['ES2023'], noEmit: true, skipLibCheck: false },
    types: ['node'],
  },
  files: ['example.mts'],
};

const run = (command: string, args: readonly string[], cwd: string) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

test('the example of the README runs against the packed package, and its types hold', async () => {
  const tsc = resolve('node_modules/typescript/bin/tsc');
  const folder = emptyFolder();
  run(process.execPath, [tsc, '-p', 'tsconfig.types.json'], '.');
  const [packed] = JSON.parse(run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], '.'));
  const names: string[] = packed.files.map(({ path }: { path: string }) => path);
  expect(names).toEqual(expect.arrayContaining(['types/index.d.ts', 'dist/index.js', 'bin/etuuspolku.js', 'LICENSE']));
  expect(names.filter((name) => /^(?:src|tests|scripts|docs|\.ci)\//.test(name))).toEqual([]);

  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${packed.filename}`], folder);
  writeFileSync(join(folder, 'case.yaml'), YAML);
  writeFileSync(join(folder, 'example.mjs'), EXAMPLE);
  const ended = await node(['example.mjs'], { cwd: folder });
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  // 23 weekdays of 37.21 euros less 20 % of tax.
  expect(ended.stdout).toContain('stay 2026-12 684.66\n');
  expect(ended.stdout).toContain('stay 0\n');

  symlinkSync(resolve('node_modules/@types'), join(folder, 'node_modules/@types'));
  writeFileSync(join(folder, 'example.mts'), EXAMPLE);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(STRICT));
  expect(run(process.execPath, [tsc, '-p', '.'], folder)).toBe('');
  // Two runs of the compiler, an installation and a packing, on whatever machine.
}, 300_000);

test('a path that there is not is an error of use', async () => {
  const { compare, loadScenario } = await import('../src/index.js');
  const { facts } = loadScenario(YAML, 'case.yaml');
  if (facts === null) throw new Error('the scenario of the README is sound');
  const { paths, baseline } = compare(facts, { baseline: 'rehabilitation', by: 'arrives' });
  expect([paths.map(({ name }) => name), baseline.name]).toEqual([['stay', 'rehabilitation'], 'rehabilitation']);
  expect(() => compare(facts, { baseline: 'none' })).toThrow(RangeError);
});
