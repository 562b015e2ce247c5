// Names of the shipped transcripts, in the order in which they are best worked through. Light on purpose: the command line knows them.

/** All names; each is a file `NAME.fwsh` of the library, with its notes and questions in `NAME.notes` beside it. */
export const LIBRARY_NAMES = [
  'two-flows',
  'session-fields',
  'session-states',
  'timeouts',
  'session-info',
  'session-filters',
  'predict-sessions',
  'nat-flags',
  'logged-or-not',
  'offload-and-layer7',
  'end-reasons',
  'hypervisor-case',
  'esx-idle-timeout',
  'sip-call',
  'two-protocols',
  'failover',
  'capture-misses',
  'commit-loop',
  'nat-pool',
] as const;
