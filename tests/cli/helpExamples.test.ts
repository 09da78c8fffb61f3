/** What a help page shows can be typed as it stands. */
import { describe, expect, test } from 'vitest';
import { ASKS_AT_A_TERMINAL, COMMAND_NAMES, exampleFolder, examplesOf, runExample } from './helpExamples.js';

/** Finds something in the cases that the examples name, and says so with its exit code. */
const FINDS_GAPS = ['check'];

test('the help of the program has two examples', async () => {
  const examples = await examplesOf('');
  expect(examples).toHaveLength(2);
  const folder = exampleFolder('simulate');
  for (const line of examples) expect((await runExample(line, folder)).code, line).toBe(0);
});

describe.each(COMMAND_NAMES)('%s', (command) => {
  test('has examples, and each does what it says without a complaint', async () => {
    const examples = await examplesOf(command);
    expect(examples.length).toBeGreaterThan(0);
    const folder = exampleFolder(command);
    for (const line of examples) {
      expect(line).toMatch(new RegExp(`^etuuspolku ${command}\\b`));
      const { code, stderr } = await runExample(line, folder);
      if (line === ASKS_AT_A_TERMINAL) {
        expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('--template') });
        continue;
      }
      expect(FINDS_GAPS.includes(command) ? [0, 1] : [0], `${line}\n${stderr}`).toContain(code);
    }
  });

  test('has no example that a shell would read otherwise', async () => {
    // Brackets and asterisks that are not quoted are patterns of file names, which zsh refuses when no file fits.
    for (const line of await examplesOf(command)) expect(line.replace(/'[^']*'/g, '')).not.toMatch(/[[\]*?{}]/);
  });
});
