/** One worked example or more for every rule: the rule is at work on the day, and the euros are those by hand. */
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/language/en/rules.js';
import type { RuleId } from '../../src/law/reasons.js';
import { EXAMPLES } from './examples/index.js';
import { shown } from './examples/shown.js';

describe.each(EXAMPLES.map((example) => [`${example.rules.join(', ')} – ${example.id}`, example] as const))(
  '%s',
  (_, example) => {
    test.each(example.rules)('%s', (rule) => {
      const { euros, reason } = shown(example, rule);
      expect(reason.rule).toBe(rule);
      expect(euros, example.by).toBe(example.euros);
    });
  },
);

test('every rule has one', () => {
  const shownRules = new Set(EXAMPLES.flatMap(({ rules }) => rules));
  expect((Object.keys(RULES) as RuleId[]).filter((rule) => !shownRules.has(rule))).toEqual([]);
});
