// Flags of the shell itself; of some the player knows them too.
import type { Flag } from './flag.ts';

/** In the order in which they are listed. */
export const SHELL_FLAGS = [
  {
    name: 'command',
    short: 'c',
    argument: { name: 'LINE', values: { kind: 'text' } },
    repeats: true,
    twin: 'none',
    section: 'Shell',
    forms: ['shell', 'lab'],
    help: 'run the line, print its output, exit; may be repeated',
  },
  {
    name: 'speed',
    argument: { name: 'N', values: { kind: 'number', low: 0.1, high: 1000 } },
    twin: 'environment',
    section: 'Shell',
    forms: ['shell', 'replay', 'lab'],
    help: 'virtual seconds a real second, 1 by default',
  },
  {
    name: 'record',
    argument: { name: 'FILE', values: { kind: 'file' } },
    twin: 'environment',
    section: 'Shell',
    forms: ['shell', 'lab'],
    help: 'write a transcript as you go',
  },
  {
    name: 'no-record',
    twin: 'environment',
    section: 'Shell',
    forms: ['shell', 'lab'],
    help: 'keep no transcript in the state folder',
  },
  {
    name: 'echo',
    twin: 'environment',
    section: 'Shell',
    forms: ['shell', 'lab'],
    help: 'batch: print prompt and line before each output',
  },
  {
    name: 'no-coach',
    twin: 'environment',
    section: 'Shell',
    forms: ['shell', 'lab'],
    help: 'no explanation under a rejected line',
  },
  {
    name: 'no-status',
    twin: 'environment',
    section: 'Shell',
    forms: ['shell', 'lab'],
    help: 'no status line',
  },
  {
    name: 'no-color',
    twin: 'environment',
    section: 'Shell',
    forms: ['shell', 'replay', 'lab'],
    help: 'no colour',
  },
  {
    name: 'plain',
    twin: 'environment',
    section: 'Shell',
    forms: ['shell', 'replay', 'lab'],
    help: 'prompt and line only: lists and status are printed when asked for',
  },
  {
    name: 'screen-reader',
    twin: 'environment',
    section: 'Shell',
    forms: ['shell', 'replay', 'lab'],
    help: 'the same for a screen reader, and no full-screen views',
  },
] as const satisfies readonly Flag[];
