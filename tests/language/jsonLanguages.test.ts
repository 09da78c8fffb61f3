/** JSON is the same in every language apart from its texts, which are named here. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/language/languages.js';
import { COMMAND_NAMES, commandWords, exampleFolder, examplesOf, runExample } from '../cli/helpExamples.js';
import { inProcess } from '../cli/inProcess.js';
import { englishIn } from './english.js';
import { programTexts, SCENARIOS } from './ownTexts.js';

/** The only keys under which a language shows; behind a dot, only there. A path has its own name in every language. */
const TEXT_KEYS: readonly string[] = [
  ...[
    'message',
    'remedy',
    'why',
    'meaning',
    'raised',
    'example',
    'text',
    'texts',
    'assumptions',
    'notCalculated',
    'definitions',
    'notes',
  ],
  ...['rates.name', 'changes.name', 'routes.name', '.name', '.title'],
];

const ALL_BLOCKS = ['--days', '--explain', '--payments', '--safety-net', '--tax', 'annual'];

/** Commands of which an example can be asked for JSON. */
const JSON_COMMANDS: string[] = [];
for (const name of COMMAND_NAMES) {
  const { stdout } = await inProcess(['help', name]);
  if (/--format <[^>]*>[^<]*json/s.test(stdout)) JSON_COMMANDS.push(name);
}

test('most commands answer in JSON', () => {
  expect(JSON_COMMANDS).toEqual(expect.arrayContaining(['simulate', 'check', 'cohort', 'explain', 'rates']));
});

describe.each(JSON_COMMANDS)('%s', (command) => {
  test('the first example', async () => {
    const folder = exampleFolder(command);
    const [line = ''] = await examplesOf(command);
    const plain = line.replace(/ (?:--format|-o|>) \S+/g, '');
    const results = [];
    for (const lang of LANGUAGES) {
      const { stdout, stderr } = await runExample(`${plain} --format json --lang ${lang}`, folder);
      expect(stderr.split('\n').filter((each) => each.includes('--help'))).toEqual([]);
      results.push(JSON.parse(stdout));
    }
    expectSame(results);
  });
});

test.each(SCENARIOS)('%s with every block', async (file) => {
  const results = [];
  for (const lang of LANGUAGES) {
    const { stdout } = await inProcess(['simulate', file, ...ALL_BLOCKS, '--format', 'json', '--lang', lang]);
    results.push(JSON.parse(stdout));
  }
  expectSame(results);
});

function expectSame(results: readonly unknown[]): void {
  const [first, ...others] = results.map((result) => withoutTexts(result));
  for (const other of others) expect(other).toEqual(first);
  for (const [index, language] of LANGUAGES.entries()) {
    if (language === 'en') continue;
    const texts = textsIn(results[index]).join('\n');
    expect(englishIn(programTexts(texts, commandWords), language), texts).toEqual([]);
  }
}

/** Each text as whether it is there. */
function withoutTexts(value: unknown): unknown {
  return mapped(value, (text) => text.length > 0);
}

function textsIn(value: unknown): string[] {
  const texts: string[] = [];
  mapped(value, (text) => texts.push(text));
  return texts;
}

function mapped(value: unknown, text: (text: string) => unknown, at = '', isText = false): unknown {
  if (typeof value === 'string') return isText ? text(value) : value;
  if (Array.isArray(value)) return value.map((item) => mapped(item, text, at, isText));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      mapped(item, text, key, TEXT_KEYS.includes(key) || TEXT_KEYS.includes(`${at}.${key}`)),
    ]),
  );
}
