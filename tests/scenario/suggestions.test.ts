/** A slip in any word of the format is told with the word that was meant. */
import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load.js';
import { valueAt } from '../../src/scenario/values.js';
import { EVERY_FIELD_DOCUMENT } from '../fuzz/everyField.js';
import { type Field, fieldsOf } from '../fuzz/fields.js';

const FIELDS = fieldsOf(EVERY_FIELD_DOCUMENT);
const isWritten = ({ path }: Field) => typeof valueAt(EVERY_FIELD_DOCUMENT, path) === 'string';

/** Each word that could stand where the document has one. */
const WORDS = FIELDS.filter(isWritten).flatMap(({ path, schemas }) =>
  schemas.flatMap((schema) =>
    (schema.enum ?? []).filter((word) => word.length > 3).map((word) => [path.join('.'), word, path] as const),
  ),
);

test('the format has words of every kind', () => {
  const keys = new Set(WORDS.map(([, , path]) => path.filter((part) => typeof part === 'string').join('.')));
  expect([...keys]).toEqual(
    expect.arrayContaining([
      'client.otherIncome.kind',
      'history.benefit',
      'history.decision',
      'history.outcome',
      'certificates.supports',
      'paths.steps.service',
      'paths.steps.programme',
      'paths.steps.cause',
      'paths.steps.benefit',
      'paths.steps.effect',
      'paths.applications.benefit',
      'paths.applications.outcome',
      'paths.applications.reason',
    ]),
  );
});

describe('with its last letter left out', () => {
  test.each(WORDS)('%s: %s', (_, word, path) => {
    expect(suggestionFor(path, word.slice(0, -1))).toBe(word);
  });
});

const SITUATIONS = [
  ...['jobseeker', 'incapacity', 'rehabilitation', 'service', 'work', 'sanction', 'periodised-pay', 'pension'],
  ...['other-benefit', 'abroad', 'prison', 'conscription'],
];

test.each(SITUATIONS)('the situation %s, with its last letter left out', (situation) => {
  expect(suggestionFor(['paths', 0, 'steps', 0, 'situation'], situation.slice(0, -1))).toBe(situation);
});

function suggestionFor(path: Field['path'], value: string): unknown {
  const document = structuredClone(EVERY_FIELD_DOCUMENT) as Record<string | number, unknown>;
  const parent = path.slice(0, -1).reduce((inner, key) => inner[key] as typeof document, document);
  parent[path.at(-1) as string] = value;
  const { diagnostics } = loadScenario(JSON.stringify(document), 'case.json');
  const told = diagnostics.find(({ code }) => code === 'input.unknown-value');
  return (told?.values as { suggestion?: string } | undefined)?.suggestion;
}
