import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test, vi } from 'vitest';
import { run } from '../../src/cli/run.js';
import { emptyFolder } from './program.js';
import { STAYS } from './scenarios.js';

vi.mock('../../src/simulation/simulate.js', async (original) => {
  const real = await original<typeof import('../../src/simulation/simulate.js')>();
  const simulate: typeof real.simulate = (facts, path, options) => {
    if (path.name === 'broken') throw new TypeError('a secret of the client');
    return real.simulate(facts, path, options);
  };
  return { ...real, simulate };
});

test('a fault of the program is told, the other files go on, and the process ends with 70', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'broken.yaml'), STAYS.replace('name: stay', 'name: broken'));
  writeFileSync(join(folder, 'good.yaml'), STAYS);
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const args = ['simulate', join(folder, 'broken.yaml'), join(folder, 'good.yaml'), '--format', 'ndjson'];
  const code = await run(args, { stdin, stdout, stderr, env: {} });
  expect(code).toBe(70);
  expect(JSON.parse(String(stdout.read())).scenario.source).toBe(join(folder, 'good.yaml'));
  const told = String(stderr.read());
  expect(told).toContain('An error in etuuspolku itself while working on');
  expect(told).toContain('TypeError');
  expect(told).not.toContain('secret');
});

test('in a batch it is told of its case, in the result and on standard error', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'broken.yaml'), STAYS.replace('name: stay', 'name: broken'));
  writeFileSync(join(folder, 'good.yaml'), STAYS);
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const args = ['check', join(folder, 'broken.yaml'), join(folder, 'good.yaml'), '--format', 'ndjson'];
  expect(await run(args, { stdin, stdout, stderr, env: {} })).toBe(70);
  const [broken, good] = String(stdout.read())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(broken).toMatchObject({ status: 'failed', errors: [{ code: 'internal-error' }] });
  expect(good).toMatchObject({ status: 'ok', paths: [{ name: 'stay' }] });
  const told = String(stderr.read());
  expect(told).toContain('TypeError');
  expect(told).toContain('broken.yaml');
  expect(told).not.toContain('secret');
});
