// What a lint of one lab has found.
import type { LintReport } from '../../labs/lint.ts';

/** What came of one lab: problems of its file, or a report for each variant and seed. */
export interface LabLint {
  readonly lab: string;
  readonly problems: readonly string[];
  readonly reports: readonly LintReport[];
}
