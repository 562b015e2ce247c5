// What was found in a configuration.
import type { ConfigError, ConfigWarning } from '../config/config-problem.ts';

/** Errors and warnings, each in the order in which they were found. */
export interface ConfigProblems {
  readonly errors: readonly ConfigError[];
  readonly warnings: readonly ConfigWarning[];
}
