// Flags about labs.
import type { Flag } from './flag.ts';
import { LAB_MODES } from './lab/lab-mode.ts';

/** In the order in which they are listed. */
export const LAB_FLAGS = [
  {
    name: 'labs',
    argument: { name: 'DIR', values: { kind: 'file' } },
    twin: 'environment',
    section: 'Labs',
    forms: ['shell', 'lab'],
    help: 'a folder of labs beside the shipped ones and those in $XDG_DATA_HOME/fwsh/labs',
  },
  {
    name: 'mode',
    argument: { name: 'MODE', values: { kind: 'words', words: LAB_MODES } },
    twin: 'environment',
    section: 'Labs',
    forms: ['lab'],
    help: 'lab start: how much help there is, ticket by default',
  },
  {
    name: 'variant',
    argument: { name: 'NAME', values: { kind: 'text' } },
    twin: 'environment',
    section: 'Labs',
    forms: ['lab'],
    help: 'lab start, check: a variant of the lab',
  },
  {
    name: 'all',
    twin: 'none',
    section: 'Labs',
    forms: ['lab'],
    help: 'lab lint: every lab there is',
  },
] as const satisfies readonly Flag[];
