import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['{engine,grammar,labs,shell,transcripts}/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
});
