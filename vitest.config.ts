import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{engine,grammar,labs,shell,transcripts}/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    // By itself it leaves a core free, which on two cores is half of them.
    maxWorkers: '100%',
  },
});
