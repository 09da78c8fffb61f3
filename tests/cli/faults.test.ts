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
