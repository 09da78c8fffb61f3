import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // A focused test would silently leave out the rest.
    allowOnly: false,
  },
});
