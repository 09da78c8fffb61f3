// Bundles the program and its library front into dist/, libraries included, so that nothing is resolved at start.
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { rulesHash } from './rulesHash.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

// commander and cli-table3 are CommonJS and require Node's own modules, which a bundled ES module cannot do by itself.
const requireForCommonJs =
  "import { createRequire as createRequireForBundle } from 'node:module';" +
  'const require = createRequireForBundle(import.meta.url);';

await rm(new URL('../dist', import.meta.url), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // jsonc-parser's main file is UMD, whose requires no bundler can follow; its module file is fine.
  mainFields: ['module', 'main'],
  banner: { js: requireForCommonJs },
  define: { RULES_HASH: JSON.stringify(rulesHash()) },
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
});
