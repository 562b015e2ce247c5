// Every subcommand as data.
import type { FlagValues, Form } from './flag.ts';
import { LAB_VERBS } from './lab-verbs.ts';
import { LIBRARY_NAMES } from './library-names.ts';

/** Shells for which there are completions. */
export const COMPLETION_SHELLS = ['bash', 'zsh', 'fish'] as const;

/** A shell for which there are completions. */
export type CompletionShell = (typeof COMPLETION_SHELLS)[number];

/** A subcommand and what stands behind it. */
export interface Subcommand {
  readonly name: Exclude<Form, 'shell'>;
  /** As `--help` writes it; empty for nothing. */
  readonly operand: string;
  readonly values: FlagValues | undefined;
  readonly help: string;
}

/** All subcommands, in the order in which they are listed. */
export const SUBCOMMANDS: readonly Subcommand[] = [
  {
    name: 'replay',
    operand: '[FILE|NAME]',
    values: { kind: 'words-or-file', words: LIBRARY_NAMES },
    help: 'play a transcript; without one list those that are shipped',
  },
  {
    name: 'compare',
    operand: 'FILE FILE',
    values: { kind: 'file' },
    help: 'set two transcripts side by side, line by meaning',
  },
  {
    name: 'verify',
    operand: 'FILE…',
    values: { kind: 'file' },
    help: 'run transcripts again and report every difference',
  },
  { name: 'export', operand: 'FILE', values: { kind: 'file' }, help: 'write a transcript in another form' },
  {
    name: 'import',
    operand: 'FILE',
    values: { kind: 'file' },
    help: 'make a transcript of a terminal log, a cast or pasted text',
  },
  {
    name: 'redact',
    operand: 'FILE',
    values: { kind: 'file' },
    help: 'replace addresses, names, serial numbers and keys of a transcript',
  },
  {
    name: 'coverage',
    operand: 'FILE',
    values: { kind: 'file' },
    help: 'list the lines of a transcript that cannot be run here',
  },
  {
    name: 'lab',
    operand: 'VERB …',
    values: { kind: 'words', words: LAB_VERBS },
    help: `practice: ${LAB_VERBS.join(', ')}`,
  },
  {
    name: 'completion',
    operand: 'SHELL',
    values: { kind: 'words', words: COMPLETION_SHELLS },
    help: 'print the completions for bash, zsh or fish',
  },
  { name: 'man', operand: '', values: undefined, help: "print the manual page, as for 'man -l -'" },
];
