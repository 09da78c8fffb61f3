import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { BYTES, JSON_TEXT, KEYS, type Row, SOUND, VALUES, YAML } from './hostileRows.js';
import { emptyFolder, etuuspolku } from './program.js';

/** Artificial: individual numbers from 900 on are given to nobody. 010190900 mod 31 is 22, the character P. */
const code = (sign = '-') => `010190${sign}900P`;

const COMMANDS = [
  ['simulate', '--format', 'table'],
  ['check', '--format', 'table'],
  ['check', '--format', 'ndjson'],
];

/** The program's own command line, without a process for each. */
async function ran(args: readonly string[]): Promise<{ code: number; said: string }> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  stdin.end();
  const chunks: Buffer[] = [];
  for (const stream of [stdout, stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const exit = await run(args, { stdin, stdout, stderr, env: {} });
  return { code: exit, said: Buffer.concat(chunks).toString() };
}

function written(content: Row['content'], name: string): string {
  const file = join(emptyFolder(), name);
  writeFileSync(file, content);
  return file;
}

const unwrapped = (text: string) => text.replace(/\s+/g, ' ');

describe.each([
  ['bytes', BYTES],
  ['YAML', YAML],
  ['JSON', JSON_TEXT],
  ['keys', KEYS],
  ['values', VALUES],
] as const)('hostile %s', (_, rows) => {
  test.each(rows.map((row) => [row.name, row] as const))(
    '%s: refused by every command, with place, find and cure',
    async (_, row) => {
      const file = written(row.content, row.file ?? 'case.yaml');
      const [line, column] = row.at.split(':').map(Number);
      for (const command of COMMANDS) {
        const { code: exit, said } = await ran([...command, file]);
        expect(exit).toBe(2);
        expect(said.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Bidi_Control}|\p{Cs}|\u200b/u);
        if (!command.includes('ndjson')) {
          expect(unwrapped(said)).toMatch(new RegExp(`[ :]${row.at} `));
          expect(unwrapped(said)).toMatch(row.says);
          continue;
        }
        const [result] = said.split('\n');
        const { status, errors } = JSON.parse(result as string);
        expect(status).toBe('invalid');
        const error = errors.find((each: { message: string }) => row.says.test(each.message));
        expect([error?.line, error?.column]).toEqual([line, column]);
      }
    },
  );
});

describe('odd, and sound all the same', () => {
  test.each([
    ['exactly one mebibyte', SOUND + ' '.repeat(1_048_576 - SOUND.length)],
    ['line ends of Windows', SOUND.replaceAll('\n', '\r\n')],
    ['line ends of old', SOUND.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${SOUND}`],
    ['a directive that is known', `%YAML 1.2\n---\n${SOUND}...\n`],
    ['a very long line', `${SOUND}note: ${'word '.repeat(100_000)}\n`],
    ['one word of a whole screen and more', `${SOUND}note: ${'x'.repeat(100_000)}\n`],
    ['separators of lines and paragraphs', `${SOUND}note: "a\\u2028b\\u2029c\\u0085d"\n`],
    ['half a surrogate pair behind an escape', `${SOUND}note: "a\\ud800b"\n`],
    [
      'everything that commands a terminal',
      `${SOUND}note: "\\e[2J\\e]8;;http://x\\a y \\x9b1m \\x7f \\u202e \\u200b \\ufeff"\nreference: "\\e[31m=1"\n`,
    ],
    ['markup and formulas', `${SOUND}note: "<script>alert('x')</script> & ]]> -->"\nreference: =HYPERLINK("x")\n`],
    ['120 months', SOUND.replace('2026-12, months: 1', '2021-01, months: 120')],
    ['a scalar tag of the language', `${SOUND}note: !!str 5\n`],
    ['minus nothing', SOUND.replace('steps: []', 'steps: [{ situation: work, from: 2026-12-01, monthlyPay: -0 }]')],
  ])('%s', async (_, content) => {
    const file = written(content, 'case.yaml');
    for (const command of [...COMMANDS, ['simulate', '--format', 'csv'], ['simulate', '--format', 'json']]) {
      const { code: exit, said } = await ran([...command, '--fail-on', 'never', file]);
      expect(exit).toBe(0);
      expect(said.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Bidi_Control}|\p{Cs}|\u200b|\ufeff/u);
      expect(said).not.toMatch(/-0\.00|−0/);
      if (command.includes('csv')) expect(said).not.toMatch(/(^|,)"?[=+@]/m);
    }
  });
});

describe('an identity code', () => {
  const everywhere: readonly (readonly [where: string, content: string, file?: string])[] = [
    ...[...'+-ABCDEFUVWXY'].map(
      (sign) => [`with the century sign ${sign}`, `${SOUND}reference: "${code(sign)}"\n`] as const,
    ),
    ['in small letters', `${SOUND}note: about ${code('a').toLowerCase()}\n`],
    ['in a comment', `${SOUND}# ${code()}\n`],
    ['as a key', `${SOUND}${code()}: 1\n`],
    [
      'as a key far down',
      SOUND.replace('steps: []', `steps: [{ situation: jobseeker, from: 2026-12-01, ${code()}: 1 }]`),
    ],
    ['as the name of a path', SOUND.replace('name: p', `name: ${code()}`)],
    ['in place of a date', SOUND.replace('1979-04-12', code())],
    ['in place of a number', SOUND.replace('months: 1', `months: "${code()}"`)],
    ['in place of a word', SOUND.replace('steps: []', `steps: [{ situation: ${code()}, from: 2026-12-01 }]`)],
    ['as an anchor', `${SOUND}note: &${code()} x\n`],
    ['as an alias', `${SOUND}note: *${code()}\n`],
    ['as a tag', `${SOUND}note: !${code()} x\n`],
    ['in a text that is broken off', `${SOUND}note: "${code()}`],
    ['behind an escape', `${SOUND}note: "\\u0030${code().slice(1)}"\n`],
    ['behind an escape in JSON', `{"etuuspolku": 1, "note": "0\\u0031${code().slice(2)}"}`, 'case.json'],
    ['as an escaped key in JSON', `{"etuuspolku": 1, "\\u0030${code().slice(1)}": 1}`, 'case.json'],
    ['over two lines of a quotation', `${SOUND}note: "${code().slice(0, 7)}\\\n  ${code().slice(7)}"\n`],
    ['with a long dash', `${SOUND}note: ${code('\u2013')}\n`],
    ['split by nothing visible', `${SOUND}note: 010190-\u200b900P\n`],
    ['inside a longer word', `${SOUND}note: hetu${code()}x\n`],
    ['behind something like one', `${SOUND}reference: 320190-${code()}\n`],
  ];

  test.each(everywhere)('%s is refused and never repeated', async (_, content = '', name = 'case.yaml') => {
    const file = written(content, name);
    for (const command of [
      ...COMMANDS,
      ['simulate', '--format', 'json'],
      ['simulate', '--lang', 'fi'],
      ['simulate', '--lang', 'sv'],
    ]) {
      const { code: exit, said } = await ran([...command, file]);
      expect(exit).toBe(2);
      expect(said.toUpperCase()).not.toMatch(/900P/);
    }
    expect((await ran(['simulate', file])).said).toContain('input.identity-code');
  });

  test.each(['010190-900A', '320190-900P', '011390-900P', '010190/900P', '2026-12-07', '+358 40 123 4567'])(
    '%s is none',
    async (text) => {
      const { code: exit } = await ran(['simulate', written(`${SOUND}reference: "${text}"\n`, 'case.yaml')]);
      expect(exit).toBe(0);
    },
  );

  test('in the name of a file is shown by no command', async () => {
    for (const content of [SOUND, 'x: [']) {
      const file = written(content, `${code()}.yaml`);
      for (const command of COMMANDS) expect((await ran([...command, file])).said).not.toContain(code());
    }
  });
});

test('the process itself refuses what comes through a pipe', async () => {
  const {
    code: exit,
    stdout,
    stderr,
  } = await etuuspolku(['simulate', '-'], { input: `${SOUND}note: "\\e[31m${code()}"\n` });
  expect([exit, stdout]).toEqual([2, '']);
  expect(stderr).toContain('5:14');
  expect(stderr).not.toContain('900P');
});
