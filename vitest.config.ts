import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Whole processes, a browser and kills are among the tests; a loaded machine is no failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
