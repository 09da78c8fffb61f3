/** Every euro that the scenarios show can be explained to the cent, by arithmetic that is computed anew here. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pathAnswerOf } from '../../src/answer/pathAnswer.js';
import type { CaseFacts, PathFacts } from '../../src/scenario/facts.js';
import { loadScenario } from '../../src/scenario/load.js';
import { wrongDays, wrongMonths } from './checks.js';

const FOLDER = 'scenarios';
const CASES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((file) => {
    const { facts } = loadScenario(readFileSync(`${FOLDER}/${file}`, 'utf8'), file);
    return (facts as CaseFacts).paths.map((path) => [`${file} ${path.name}`, facts as CaseFacts, path] as const);
  });

describe.each(CASES)('%s', (_, facts: CaseFacts, path: PathFacts) => {
  const answer = pathAnswerOf(facts, path, { annualTax: false, safetyNet: false });

  test('its days', () => expect(wrongDays(answer.result)).toEqual([]));

  test('its months', () => expect(wrongMonths(answer)).toEqual([]));
});
