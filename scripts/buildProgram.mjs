// Writes the program as scripts that bin/program.js runs with their compiled code. Node can keep that code for scripts,
// and of its own accord for modules only from 22.8 on.
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, transform } from 'esbuild';

/** Loading it takes longer than parsing all arguments; commander needs it for subcommands in files of their own. */
const withoutChildProcesses = {
  name: 'without-child-processes',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer, path }) =>
      importer.includes('/commander/') ? { path, namespace: 'left-out' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: '' }));
  },
};

/** One script for each part that is loaded by itself, and for what several parts share. */
export async function buildProgram(options, folder) {
  const { outputFiles } = await build({
    ...options,
    entryPoints: { main: 'src/cli/main.ts', worker: 'src/cli/batch/worker.ts' },
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    chunkNames: '[name]-[hash]',
    splitting: true,
    plugins: [withoutChildProcesses],
    write: false,
  });
  await mkdir(folder, { recursive: true });
  // tinypool starts each thread with this module, which it looks for beside its own part.
  await build({
    ...options,
    entryPoints: { worker: 'node_modules/tinypool/dist/entry/worker.js' },
    outdir: join(folder, 'entry'),
  });
  await Promise.all(
    outputFiles.map(async ({ path, text }) => writeFile(join(folder, basename(path)), await scriptOf(text, options))),
  );
}

/** A module as an expression that is a function; its text is ASCII, which needs no decoding. */
async function scriptOf(module, { minifySyntax, minifyWhitespace, target }) {
  const { code } = await transform(module, {
    format: 'cjs',
    platform: 'node',
    target,
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'partUrl' },
    minifySyntax,
    minifyWhitespace,
  });
  return `(function(module,exports,require,partUrl){${ascii(code).trimEnd()}\n})`;
}

/** The transform escapes strings and leaves what patterns hold, where an escape means the same. */
function ascii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
