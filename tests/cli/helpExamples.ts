/** The examples of every help page, and a folder that holds the files they name. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProgram } from '../../src/cli/program/program.js';
import { loadWords } from '../../src/cli/words/load.js';
import { type Ended, emptyFolder, PROGRAM, shell } from './program.js';

export const EXAMPLE_CASE = `etuuspolku: 1
reference: KS-0412
note: wants to be near animals
client: { birthDate: 1979-04-12 }
history:
  - { benefit: general-social-security-benefit, from: 2026-05-01, to: 2026-11-30 }
horizon: { from: 2026-12, months: 14 }
paths:
  - name: stay
    title: Stays as now
    steps:
      - { situation: jobseeker, from: 2026-12-01 }
  - name: rehabilitation
    title: Sick leave, then rehabilitation
    steps:
      - { situation: jobseeker, from: 2026-12-01 }
      - { situation: incapacity, from: 2027-01-11, to: 2027-04-30, illness: back, certificate: B }
      - situation: rehabilitation
        programme: work-trial
        from: 2027-08-16
        to: 2027-12-31
        decidedOn: 2027-07-01
        movable: { earliest: 2027-08-02, latest: 2027-10-01 }
`;

/** By the name that the examples give them. A new name gets its text here. */
const FILES: Readonly<Record<string, () => string>> = {
  'case.yaml': () => EXAMPLE_CASE,
  'other.yaml': () => EXAMPLE_CASE.replace('KS-0412', 'KS-0413'),
  'before.yaml': () => EXAMPLE_CASE,
  'after.yaml': () => EXAMPLE_CASE.replace('2027-04-30', '2027-03-31'),
  'services.yaml': () =>
    'services: [{ programme: rehabilitative-work, municipalities: [Viitasaari], from: 2027-02-01, source: county }]\n',
  'higher.reform.yaml': () => readFileSync('scenarios/reforms/general-benefit-40.reform.yaml', 'utf8'),
  'case.json': () =>
    execFileSync(process.execPath, [PROGRAM, 'simulate', '-', '--format', 'json'], {
      input: EXAMPLE_CASE,
      encoding: 'utf8',
    }),
  'cases.ndjson': () =>
    execFileSync(process.execPath, ['scripts/synth.mjs', '--count', '30', '--seed', '3', '--cohort'], {
      encoding: 'utf8',
    }),
};

/** Without a terminal nobody can be asked. */
export const ASKS_AT_A_TERMINAL = 'etuuspolku new case.yaml';

const program = buildProgram(await loadWords('en'), {} as never, () => undefined);

export const COMMAND_NAMES: readonly string[] = program.commands.map((command) => command.name());

/** Names of commands, and the choices of options and arguments: written alike in every language. */
export const commandWords: readonly string[] = [
  ...COMMAND_NAMES,
  ...[program, ...program.commands].flatMap(({ options, registeredArguments }) =>
    [...options, ...registeredArguments].flatMap(({ argChoices = [] }) => argChoices),
  ),
];

/** The command lines that a help page shows, as they stand there. */
export async function examplesOf(command: string): Promise<string[]> {
  let printed = '';
  const built = buildProgram(await loadWords('en'), {} as never, (text) => {
    printed += text;
  });
  (built.commands.find((each) => each.name() === command) ?? built).outputHelp();
  return [...printed.matchAll(/^ {2}(etuuspolku .+)$/gm)].map(([, line = '']) => line);
}

/** What the examples of a command find there; gone when the test ends. */
export function exampleFolder(command: string): string {
  const folder = emptyFolder();
  // What `new` writes is not there yet.
  if (command === 'new') return folder;
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text());
  mkdirSync(join(folder, '.config/fish/completions'), { recursive: true });
  return folder;
}

/** What runs on until it is told to end is told so. */
export function runExample(line: string, folder: string): Promise<Ended> {
  return shell(line, { cwd: folder, env: { HOME: folder }, ...(line.includes('--watch') && { input: 'q' }) });
}
