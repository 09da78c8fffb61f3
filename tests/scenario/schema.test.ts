import { expect, test } from 'vitest';
import { scenarioJsonSchema } from '../../src/scenario/schema.js';

test('the published JSON Schema is the one that the program checks by', async () => {
  const text = `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../scenarios/scenario.schema.json');
});

test('every field is described', () => {
  const bare: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'properties') {
        for (const [field, schema] of Object.entries(value as Record<string, object>)) {
          if (!('description' in schema) && !('$ref' in schema)) bare.push(`${path}.${field}`);
        }
      }
      visit(value, `${path}.${key}`);
    }
  };
  visit(scenarioJsonSchema(), '');
  expect(bare).toEqual([]);
});
