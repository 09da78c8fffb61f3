import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { eventsOf } from '../support/calendarFile.js';
import { emptyFolder, etuuspolku } from './program.js';

const CASE = 'scenarios/rehabilitation-from-sickness.yaml';

describe('--format ics', () => {
  test.each([
    ['en', 'Last day of rehabilitation'],
    ['fi', 'Kuntoutuksen viimeinen päivä'],
    ['sv', 'Rehabiliteringens sista dag'],
  ])('%s: a calendar that can be read back, with the words of the language', async (lang, words) => {
    const { code, stdout, stderr } = await etuuspolku(['simulate', CASE, '--format', 'ics', '--lang', lang]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const summaries = eventsOf(stdout).map((event) => event.get('SUMMARY') ?? '');
    expect(summaries.length).toBeGreaterThan(5);
    expect(summaries.some((each) => each.endsWith(words))).toBe(true);
    for (const each of summaries) expect(each).toMatch(/^ESIMERKKI-\d+ · (straight|three-weeks-between) · /);
  });

  test('one path needs no name', async () => {
    const { stdout } = await etuuspolku(['simulate', CASE, '--format', 'ics', '--path', 'straight']);
    for (const event of eventsOf(stdout)) expect(event.get('SUMMARY')).not.toContain('straight');
  });

  test('writes the same bytes to a file, with the line ends of the format', async () => {
    const file = join(emptyFolder(), 'case.ics');
    const shown = await etuuspolku(['simulate', CASE, '--format', 'ics']);
    const { code, stdout } = await etuuspolku(['simulate', CASE, '--format', 'ics', '-o', file]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(readFileSync(file, 'utf8')).toBe(shown.stdout);
    expect(shown.stdout.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

test.each([
  ['en', 'Checkpoints'],
  ['fi', 'Tarkistuskohdat'],
  ['sv', 'Kontrolldatum'],
])('%s: the table shows the checkpoints in 80 columns', async (lang, heading) => {
  const { stdout } = await etuuspolku(['simulate', CASE, '--lang', lang]);
  expect(stdout).toContain(`\n${heading}\n\n`);
  for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
});

test('JSON holds them in order of date', async () => {
  const { stdout } = await etuuspolku(['simulate', CASE, '--format', 'json']);
  for (const { checkpoints } of JSON.parse(stdout).paths) {
    const dates = checkpoints.map(({ date }: { date: string }) => date);
    expect(dates).toEqual([...dates].sort());
  }
});

test.each([
  ['en', 'the checkpoints as a calendar file'],
  ['fi', 'tarkistuskohdat kalenteritiedostona'],
  ['sv', 'kontrolldatumen som kalenderfil'],
])('%s: help tells of the calendar file', async (lang, words) => {
  const { stdout } = await etuuspolku(['simulate', '--help', '--lang', lang]);
  expect(stdout).toContain(words);
  expect(stdout).toContain('--format ics');
});
