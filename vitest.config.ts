import { defineConfig } from 'vitest/config';
import { rulesHash } from './scripts/rulesHash.mjs';

export default defineConfig({
  // As in the build.
  define: { RULES_HASH: JSON.stringify(rulesHash()) },
  test: {
    include: ['tests/**/*.test.ts'],
    // A focused test would silently leave out the rest.
    allowOnly: false,
    // A test measures no time; a slow machine is no failure.
    testTimeout: 60_000,
  },
});
