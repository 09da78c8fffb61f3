/** Nothing that a person reads in Finnish or Swedish has an English word of the program in it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { FINDING_CODES } from '../../src/findings/codes.js';
import { FIGURE_NAMES } from '../../src/law/rates/figures.js';
import { INPUT_CODES } from '../../src/scenario/inputCodes.js';
import { scenarioJsonSchema } from '../../src/scenario/schema.js';
import {
  COMMAND_NAMES,
  commandWords,
  EXAMPLE_CASE,
  exampleFolder,
  examplesOf,
  runExample,
} from '../cli/helpExamples.js';
import { BYTES, JSON_TEXT, KEYS, VALUES, YAML } from '../cli/hostileRows.js';
import { inProcess } from '../cli/inProcess.js';
import { emptyFolder, etuuspolku } from '../cli/program.js';
import { englishIn, type Foreign } from './english.js';
import { programTexts, SCENARIOS, withoutQuotations, writtenIn } from './ownTexts.js';

const ALL_BLOCKS = ['--days', '--explain', '--payments', '--safety-net', '--tax', 'annual', '--today', '2026-12-07'];

/** Keys and words of the scenario format, which errors list as they are to be written. */
const FORMAT_WORDS = [...JSON.stringify(scenarioJsonSchema()).matchAll(/"([$\w-]+)"/g)].map(([, word = '']) => word);

const FIGURE_GROUPS = FIGURE_NAMES.map((name) => name.split('.')[0] as string);
const CASE_TEXTS = [...writtenIn(load(EXAMPLE_CASE)), 'General benefit'];

/** Prints scripts and schemas, whose words are code; its help is looked at all the same. */
const FOR_PROGRAMS = ['schema', 'completion'];

const WRONG_USAGE = [
  [],
  ['simulat'],
  ['simulate'],
  ['simulate', 'no-such-file.yaml'],
  ['simulate', 'scenarios'],
  ['simulate', '--fromat', 'json'],
  ['simulate', 'x', '--format', 'tabel'],
  ['simulate', 'x', '--today', 'tomorrow'],
  ['simulate', 'x', '--path'],
  ['simulate', '-', '-'],
  ['simulate', SCENARIOS[0] as string, '--path', 'x'],
  ['simulate', SCENARIOS[0] as string, '--set', 'x'],
  ['simulate', SCENARIOS[0] as string, '--set', 'paths[x].name=y'],
  ['simulate', SCENARIOS[0] as string, '-o', '/no-such-folder/x'],
  ['explain'],
  ['explain', 'x'],
  ['explain', SCENARIOS[0] as string],
  ['explain', SCENARIOS[0] as string, '--date', '2020-01-01', '--month', '2020-01'],
  ['rates', 'x'],
  ['rates', '--on', '2099-01-01'],
  ['rates', '--changes', 'x'],
  ['cohort', 'scenarios', '--before', 'x'],
  ['check', 'scenarios', '--jobs', '0'],
  ['check', 'scenarios', '--shard', '3/2'],
  ['check', 'no-such-*'],
  ['schema', 'x'],
  ['completion', 'csh'],
  ['help', 'x'],
];

describe.each<Foreign>(['fi', 'sv'])('%s', (lang) => {
  const expectNone = (printed: string, others: readonly string[] = []) =>
    expect(englishIn(programTexts(printed, others), lang), printed).toEqual([]);

  test.each(SCENARIOS)('%s with every block', async (file) => {
    const { stdout, stderr } = await inProcess(['simulate', file, ...ALL_BLOCKS, '--lang', lang]);
    expectNone(stdout + stderr);
  });

  test('each help page', async () => {
    for (const command of ['', ...COMMAND_NAMES]) {
      const { stdout, stderr } = await inProcess([...(command === '' ? [] : [command]), '--help', '--lang', lang]);
      expect(stderr).toBe('');
      expectNone(stdout, commandWords);
    }
  });

  test('each finding and each defect explained', async () => {
    for (const code of [...FINDING_CODES, ...Object.keys(INPUT_CODES)]) {
      const { stdout } = await inProcess(['explain', code, '--today', '2026-12-07', '--lang', lang]);
      expectNone(stdout, FORMAT_WORDS);
    }
  });

  test('the figures of law, and their changes', async () => {
    for (const args of [
      ['--on', '2026-12-07'],
      ['--on', '2022-12-07'],
      ['--changes', '..'],
    ]) {
      const { stdout } = await inProcess(['rates', ...args, '--lang', lang]);
      expectNone(stdout);
    }
  });

  test.each(WRONG_USAGE.map((args) => [args]))('wrong usage: %j', async (args) => {
    const { stdout, stderr } = await inProcess([...args, '--lang', lang]);
    expectNone(withoutQuotations(stdout + stderr), [...args, ...commandWords, ...FORMAT_WORDS, ...FIGURE_GROUPS]);
  });

  test('each defect of a scenario', async () => {
    const folder = emptyFolder();
    for (const { content, file = 'case.yaml' } of [...BYTES, ...YAML, ...JSON_TEXT, ...KEYS, ...VALUES]) {
      const name = join(folder, file);
      writeFileSync(name, content);
      const { stdout, stderr } = await inProcess(['simulate', name, '--lang', lang]);
      expectNone(withoutQuotations(stdout + stderr), FORMAT_WORDS);
    }
  });

  test('a batch and its summary', async () => {
    for (const more of [[], ['--brief'], ['--safety-net', '--tax', 'annual']]) {
      const { stdout, stderr } = await etuuspolku(['check', 'scenarios', '--jobs', '1', ...more, '--lang', lang]);
      expectNone(stdout + stderr);
    }
  });

  test.each(COMMAND_NAMES.filter((name) => !FOR_PROGRAMS.includes(name)))('the examples of %s', async (command) => {
    const folder = exampleFolder(command);
    for (const line of await examplesOf(command)) {
      // What programs read has keys in English; the texts in it are looked at where JSON is compared.
      if (/--format (?:json|ndjson|csv|sarif)|-baseline/.test(line)) continue;
      const { stdout, stderr } = await runExample(line.replace(/^etuuspolku/, `etuuspolku --lang ${lang}`), folder);
      expectNone(withoutQuotations(stdout + stderr), [...commandWords, ...CASE_TEXTS]);
    }
  });
});

describe('the search itself', () => {
  test.each<[Foreign, string, string[]]>([
    ['fi', 'Kuukausi ei kata yhtään päivää.', []],
    ['fi', 'Polku stay: 12 calendar days, No support.', ['calendar', 'days', 'no', 'support']],
    ['sv', 'Månaden har inga dagar utan förmån.', []],
    ['sv', 'Klienten registers as an unemployed jobseeker.', ['registers', 'unemployed', 'jobseeker']],
    ['fi', 'Virhe: unexpected end of the stream', ['unexpected', 'end', 'of', 'the']],
    ['sv', 'Fel: required argument (choices: "bash")', ['required', 'choices']],
  ])('finds in %s “%s”: %j', (language, text, words) => {
    expect(englishIn(text, language)).toEqual(words);
  });

  test('notices what the English words of a result are, each by itself', async () => {
    const { stdout } = await inProcess(['simulate', SCENARIOS[0] as string, ...ALL_BLOCKS, '--lang', 'en']);
    const lines = stdout.split('\n').filter((line) => /\p{Ll}{4}/u.test(programTexts(line)));
    expect(lines.length).toBeGreaterThan(100);
    for (const language of ['fi', 'sv'] as const) {
      const noticed = lines.filter((line) => englishIn(programTexts(line), language).length > 0);
      expect(noticed.length / lines.length).toBeGreaterThan(0.95);
    }
  });
});
