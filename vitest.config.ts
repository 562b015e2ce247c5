import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, longest first: begun last, it would leave all cores but one idle. */
const LONG = [
  'shell/lab-lint.test.ts',
  'engine/consistency/consistency.test.ts',
  'shell/round-trip.test.ts',
  'shell/lab/lab-program.test.ts',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const index = LONG.findIndex((file) => moduleId.endsWith(file));
      return index < 0 ? LONG.length : index;
    };
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  test: {
    include: ['{engine,grammar,labs,shell,transcripts}/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    // By itself it leaves a core free, which on two cores is half of them.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
  },
});
