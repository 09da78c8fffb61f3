/** The commands on the page about registers do what the page says, with a real GNU parallel. */
import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { caseLines } from '../cli/batchCases.js';
import { emptyFolder, etuuspolku, PROGRAM } from '../cli/program.js';

const PAGE = readFileSync('docs/register.md', 'utf8');
const TESTED = [...PAGE.matchAll(/<!-- tested -->\n```\n([\s\S]*?)```/g)].map(([, commands = '']) => commands);

const version = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout ?? '';
const isMissing = !version.startsWith('GNU parallel');

test.skipIf(isMissing && process.env.NEEDS_PARALLEL !== '1')(
  'the commands for GNU parallel give what one run gives (skipped where GNU parallel is not installed)',
  async () => {
    expect(TESTED).toHaveLength(2);
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'register.ndjson'), caseLines(250));
    symlinkSync(PROGRAM, join(cwd, 'etuuspolku'));
    const options = ['--format', 'ndjson', '--brief', '--fail-on', 'never', '--quiet'];
    const { stdout: whole } = await etuuspolku(['check', 'register.ndjson', ...options], { cwd });
    const resultsOf = (commands: string) => {
      const env = { PATH: `${cwd}:${process.env.PATH}`, HOME: cwd };
      const { status, stderr } = spawnSync('bash', ['-c', commands], { cwd, env, encoding: 'utf8' });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      return readFileSync(join(cwd, 'results.ndjson'), 'utf8');
    };
    const [shards = '', pipe = ''] = TESTED;
    expect(resultsOf(shards)).toBe(whole);
    // Lines count within a block of 100.
    const inBlocks = whole.replace(/"line":(\d+)/g, (_, line) => `"line":${((Number(line) - 1) % 100) + 1}`);
    expect(resultsOf(pipe)).toBe(inBlocks);
  },
);
