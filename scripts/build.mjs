// Bundles the program and its library front into dist/, libraries included, so that nothing is resolved at start.
import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildProgram } from './buildProgram.mjs';
import { rulesHash } from './rulesHash.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // jsonc-parser's main file is UMD, whose requires no bundler can follow; its module file is fine.
  mainFields: ['module', 'main'],
  define: { RULES_HASH: JSON.stringify(rulesHash()) },
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
};

await rm(new URL('../dist', import.meta.url), { recursive: true, force: true });
await build({ ...common, entryPoints: { index: 'src/index.ts' }, outdir: 'dist' });
await buildProgram(common, `${root}dist/program`);
execFileSync(process.execPath, [fileURLToPath(new URL('warmUp.mjs', import.meta.url))]);
