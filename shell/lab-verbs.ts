// Verbs behind `fwsh lab`.

/** In the order in which they are listed. */
export const LAB_VERBS = [
  'list',
  'start',
  'check',
  'lint',
  'new',
  'watch',
  'report',
  'export-results',
  'coverage',
] as const;
