import { expect, test } from 'vitest';
import { EXIT, gravest } from '../../src/cli/exitCodes.js';

test('of several codes the gravest counts: 130, 70, 2, 1', () => {
  expect(gravest([])).toBe(0);
  expect(gravest([EXIT.done, EXIT.findings])).toBe(1);
  expect(gravest([EXIT.findings, EXIT.invalid])).toBe(2);
  expect(gravest([EXIT.invalid, EXIT.internal, EXIT.findings])).toBe(70);
  expect(gravest([EXIT.internal, EXIT.interrupted])).toBe(130);
});
