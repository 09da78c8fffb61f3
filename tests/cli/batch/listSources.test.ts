import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listSources } from '../../../src/cli/batch/listSources.js';
import { emptyFolder } from '../program.js';

/** A folder with these empty files in it. */
function folderWith(...files: readonly string[]): string {
  const folder = emptyFolder();
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  return folder;
}

/** What is found in the folder, each as its path in the folder, or with the reason why it cannot be read. */
async function found(folder: string, ...paths: readonly string[]): Promise<readonly string[]> {
  const sources = await listSources(paths.map((path) => (path === '-' ? path : join(folder, path))));
  return sources.map((source) => {
    const path = source.path.replace(folder, '').replace(/^\//, '');
    return source.kind === 'unreadable' ? `${source.why} ${path}` : path;
  });
}

/** The administrator may read everything. */
async function asNobody<T>(act: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return act();
  process.seteuid?.(65_534);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}

describe('a folder', () => {
  test('is read with the folders in it, by the bytes of the names', async () => {
    const folder = folderWith(
      'b.yaml',
      'a/z.json',
      'a/y.yml',
      'a.ndjson',
      'B.yaml',
      'ä.yaml',
      '\u{1f600}.yaml',
      '\uff21.yaml',
    );
    const expected = ['B.yaml', 'a/y.yml', 'a/z.json', 'a.ndjson', 'b.yaml', 'ä.yaml', '\uff21.yaml', '\u{1f600}.yaml'];
    expect(await found(folder, '.')).toEqual(expected);
  });

  test('other files, schemas, baselines, hidden ones and installed packages are passed over', async () => {
    const folder = folderWith(
      'a.yaml',
      'notes.txt',
      'scenario.schema.json',
      'a.yaml~',
      '.b.yaml',
      '.git/c.yaml',
      'node_modules/d/e.json',
      'f',
    );
    expect(await found(folder, '.')).toEqual(['a.yaml']);
  });

  test('but not when they are named', async () => {
    const folder = folderWith('notes.txt', '.b.yaml', '.git/c.yaml', 'node_modules/d/e.json');
    const named = ['notes.txt', '.b.yaml', '.git', 'node_modules'];
    expect(await found(folder, ...named)).toEqual(['notes.txt', '.b.yaml', '.git/c.yaml', 'node_modules/d/e.json']);
  });

  test('the file that the results go to is none of its cases, unless it is named', async () => {
    const folder = folderWith('a.yaml', 'results.ndjson');
    const results = join(folder, 'results.ndjson');
    expect(await listSources([folder], results)).toMatchObject([{ path: join(folder, 'a.yaml') }]);
    expect(await listSources([results], results)).toMatchObject([{ path: results }]);
  });

  test('with nothing to read is told', async () => {
    const folder = folderWith('a/notes.txt', 'b/c.yaml');
    expect(await found(folder, 'a', 'b')).toEqual(['NOSCENARIO a', 'b/c.yaml']);
  });

  test('that holds a circle of links ends, and each file counts once', async () => {
    const folder = folderWith('a/one.yaml', 'b/two.yaml');
    symlinkSync('..', join(folder, 'a/up'));
    symlinkSync('../b', join(folder, 'a/side'));
    symlinkSync('one.yaml', join(folder, 'a/same.yaml'));
    symlinkSync('self', join(folder, 'a/self'));
    symlinkSync('self.yaml', join(folder, 'a/self.yaml'));
    expect(await found(folder, '.')).toEqual(['a/one.yaml', 'ELOOP a/self.yaml', 'a/side/two.yaml']);
  });

  test('a link is read by the name of the link', async () => {
    const folder = folderWith('store/4711', 'a/x');
    symlinkSync('../store/4711', join(folder, 'a/case.yaml'));
    symlinkSync('../store/4712', join(folder, 'a/gone.yaml'));
    symlinkSync('../store/4712', join(folder, 'a/gone.txt'));
    expect(await found(folder, 'a')).toEqual(['a/case.yaml', 'ENOENT a/gone.yaml']);
  });

  test('that may not be read is told, and the others go on', async () => {
    const folder = folderWith('a/one.yaml', 'b/two.yaml');
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'a'), 0);
    expect(await asNobody(() => found(folder, '.'))).toEqual(['EACCES a', 'b/two.yaml']);
  });
});

describe('several arguments', () => {
  test('keep their order, and what is named twice counts once', async () => {
    const folder = folderWith('a.yaml', 'b.yaml', 'c/d.yaml');
    expect(await found(folder, 'b.yaml', '.', 'a.yaml', './b.yaml', 'c', '-')).toEqual([
      'b.yaml',
      'a.yaml',
      'c/d.yaml',
      '-',
    ]);
  });

  test('a missing one does not stop the others', async () => {
    const folder = folderWith('a.yaml');
    expect(await found(folder, 'gone.yaml', 'a.yaml', 'a.yaml/b')).toEqual([
      'ENOENT gone.yaml',
      'a.yaml',
      'ENOTDIR a.yaml/b',
    ]);
  });
});

describe('a glob', () => {
  const FILES = ['b.yaml', 'a.yaml', 'c.txt', '.d.yaml', 'e/f.yaml', 'e/g/h.yaml', 'node_modules/i.yaml'];

  test.each([
    ['*.yaml', ['a.yaml', 'b.yaml']],
    ['**/*.yaml', ['a.yaml', 'b.yaml', 'e/f.yaml', 'e/g/h.yaml']],
    ['{b,a}.yaml', ['a.yaml', 'b.yaml']],
    ['[ab].yaml', ['a.yaml', 'b.yaml']],
    ['?.txt', ['c.txt']],
    ['*', ['a.yaml', 'b.yaml', 'c.txt', 'e/f.yaml', 'e/g/h.yaml']],
    ['node_modules/*', ['node_modules/i.yaml']],
    ['*.md', ['NOMATCH *.md']],
    ['gone/*.yaml', ['NOMATCH gone/*.yaml']],
    ['b.yaml/*', ['NOMATCH b.yaml/*']],
  ])('%s matches what a shell would name', async (pattern, expected) => {
    expect(await found(folderWith(...FILES), pattern)).toEqual(expected);
  });

  test('that is the name of a file is that file', async () => {
    expect(await found(folderWith('a[1].yaml', 'a1.yaml'), 'a[1].yaml')).toEqual(['a[1].yaml']);
  });

  test('works from the current folder and from above it', async () => {
    expect(await listSources(['scenarios/falls-ill-while-unempl*.yaml'])).toEqual([
      { kind: 'file', path: 'scenarios/falls-ill-while-unemployed.yaml' },
    ]);
    expect(await listSources(['./scenarios/falls-ill-while-unempl*.yaml'])).toHaveLength(1);
  });
});
