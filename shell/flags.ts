// Every flag and subcommand of the program as data: the reader of the command line, `--help`, the manual and the completions
// of three shells are made from these tables. Light on purpose: they are read before the first prompt.
import { RELEASES } from '../engine/release.ts';
import { matchLevels } from '../transcripts/transcript.ts';
import { LIBRARY_NAMES } from './library-names.ts';

/** The world that starts when none is named. */
export const DEFAULT_WORLD = 'hq';

/** Shipped worlds. */
const WORLDS = [DEFAULT_WORLD, 'overview', 'esx', 'alg', 'dual', 'vsys', 'stress'] as const;

/** Models that can be simulated, by size. Kept here by name, because the catalogue is not loaded before the first prompt. */
const MODELS = ['PA-200', 'PA-220', 'PA-440', 'PA-850', 'PA-3260', 'PA-5060', 'PA-5260', 'PA-VM'] as const;

/** Shells for which there are completions. */
export const COMPLETION_SHELLS = ['bash', 'zsh', 'fish'] as const;

/** A shell for which there are completions. */
export type CompletionShell = (typeof COMPLETION_SHELLS)[number];

/** What the argument of a flag may be. */
export type FlagValues =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'words-or-file'; readonly words: readonly string[] }
  | { readonly kind: 'file' }
  | { readonly kind: 'whole-number'; readonly low: number; readonly high: number }
  | { readonly kind: 'number'; readonly low: number; readonly high: number }
  | { readonly kind: 'time'; readonly example: string }
  | { readonly kind: 'text' };

/** A form of the program: the shell itself, or a subcommand. */
export type Form =
  | 'shell'
  | 'replay'
  | 'compare'
  | 'verify'
  | 'export'
  | 'import'
  | 'redact'
  | 'coverage'
  | 'completion'
  | 'man';

/** A flag of the command line. Without an argument it is a switch. */
export interface Flag {
  readonly name: string;
  readonly short?: string;
  readonly argument?: { readonly name: string; readonly values: FlagValues };
  /** Given as often as wanted. */
  readonly repeats?: true;
  /** Whether the environment may set it, as `twinOf` names it. */
  readonly twin: 'environment' | 'none';
  readonly section: 'World' | 'Shell' | 'Transcripts';
  /** Forms in which it has an effect. */
  readonly forms: readonly Form[];
  readonly help: string;
}

const ANY_FORM: readonly Form[] = [
  'shell',
  'replay',
  'compare',
  'verify',
  'export',
  'import',
  'redact',
  'coverage',
  'completion',
  'man',
];

/** What a log can become. */
export const IMPORT_FORMS = ['transcript', 'world'] as const;

/** Forms a transcript can be exported to. */
export const EXPORT_FORMATS = [
  'text',
  'markdown',
  'markdown-teacher',
  'asciicast-v2',
  'asciicast-v3',
  'html',
  'svg',
  'lab',
] as const;

/** All flags, in the order in which they are listed. */
const FLAGS = [
  {
    name: 'world',
    argument: { name: 'NAME|FILE', values: { kind: 'words-or-file', words: WORLDS } },
    twin: 'environment',
    section: 'World',
    forms: ['shell', 'import'],
    help: 'world',
  },
  {
    name: 'config',
    argument: { name: 'FILE', values: { kind: 'file' } },
    twin: 'environment',
    section: 'World',
    forms: ['shell'],
    help: 'firewall configuration to start with: set lines, brackets or XML',
  },
  {
    name: 'release',
    argument: { name: 'R', values: { kind: 'words', words: RELEASES } },
    twin: 'environment',
    section: 'World',
    forms: ['shell'],
    help: 'software release',
  },
  {
    name: 'platform',
    argument: { name: 'MODEL', values: { kind: 'words', words: MODELS } },
    twin: 'environment',
    section: 'World',
    forms: ['shell'],
    help: 'model',
  },
  {
    name: 'seed',
    argument: { name: 'N', values: { kind: 'whole-number', low: 0, high: 0xffffffff } },
    twin: 'environment',
    section: 'World',
    forms: ['shell', 'import'],
    help: 'seed of all that happens',
  },
  {
    name: 'clock',
    argument: { name: 'TIME', values: { kind: 'time', example: '2026-03-18T09:00:00Z' } },
    twin: 'environment',
    section: 'World',
    forms: ['shell'],
    help: 'when the world starts',
  },
  {
    name: 'command',
    short: 'c',
    argument: { name: 'LINE', values: { kind: 'text' } },
    repeats: true,
    twin: 'none',
    section: 'Shell',
    forms: ['shell'],
    help: 'run the line, print its output, exit; may be repeated',
  },
  {
    name: 'speed',
    argument: { name: 'N', values: { kind: 'number', low: 0.1, high: 1000 } },
    twin: 'environment',
    section: 'Shell',
    forms: ['shell', 'replay'],
    help: 'virtual seconds a real second, 1 by default',
  },
  {
    name: 'record',
    argument: { name: 'FILE', values: { kind: 'file' } },
    twin: 'environment',
    section: 'Shell',
    forms: ['shell'],
    help: 'write a transcript as you go',
  },
  {
    name: 'no-record',
    twin: 'environment',
    section: 'Shell',
    forms: ['shell'],
    help: 'keep no transcript in the state folder',
  },
  {
    name: 'echo',
    twin: 'environment',
    section: 'Shell',
    forms: ['shell'],
    help: 'batch: print prompt and line before each output',
  },
  {
    name: 'no-coach',
    twin: 'environment',
    section: 'Shell',
    forms: ['shell'],
    help: 'no explanation under a rejected line',
  },
  { name: 'no-status', twin: 'environment', section: 'Shell', forms: ['shell'], help: 'no status line' },
  {
    name: 'no-color',
    twin: 'environment',
    section: 'Shell',
    forms: ['shell', 'replay'],
    help: 'no colour',
  },
  {
    name: 'plain',
    twin: 'environment',
    section: 'Shell',
    forms: ['shell'],
    help: 'prompt and line only: lists and status are printed when asked for',
  },
  {
    name: 'screen-reader',
    twin: 'environment',
    section: 'Shell',
    forms: ['shell'],
    help: 'the same for a screen reader, and no full-screen views',
  },
  {
    name: 'json',
    twin: 'environment',
    section: 'Transcripts',
    forms: ['replay', 'compare', 'verify', 'coverage'],
    help: 'replay without a file, compare, verify, coverage: results as JSON',
  },
  {
    name: 'match',
    argument: { name: 'LEVEL', values: { kind: 'words', words: matchLevels } },
    twin: 'environment',
    section: 'Transcripts',
    forms: ['verify'],
    help: 'verify: where the transcript does not say',
  },
  {
    name: 'junit',
    argument: { name: 'FILE', values: { kind: 'file' } },
    twin: 'environment',
    section: 'Transcripts',
    forms: ['verify'],
    help: 'verify: a report for build servers',
  },
  {
    name: 'format',
    argument: { name: 'FORMAT', values: { kind: 'words', words: EXPORT_FORMATS } },
    twin: 'environment',
    section: 'Transcripts',
    forms: ['export'],
    help: 'format',
  },
  {
    name: 'turn',
    argument: { name: 'N', values: { kind: 'whole-number', low: 1, high: 1_000_000 } },
    twin: 'environment',
    section: 'Transcripts',
    forms: ['export'],
    help: 'export: the turn of a picture, 1 by default',
  },
  {
    name: 'annotations',
    argument: { name: 'FILE', values: { kind: 'file' } },
    twin: 'environment',
    section: 'Transcripts',
    forms: ['replay', 'export'],
    help: 'replay, export: a side file of notes and questions',
  },
  {
    name: 'idle-limit',
    argument: { name: 'SECONDS', values: { kind: 'number', low: 0, high: 86_400 } },
    twin: 'environment',
    section: 'Transcripts',
    forms: ['replay'],
    help: 'replay: the longest wait as recorded, 3 by default',
  },
  {
    name: 'step',
    twin: 'environment',
    section: 'Transcripts',
    forms: ['replay'],
    help: 'replay: Enter shows the next line, Enter its output',
  },
  {
    name: 'type-along',
    twin: 'environment',
    section: 'Transcripts',
    forms: ['replay'],
    help: 'replay: you type the lines',
  },
  {
    name: 'quiz',
    twin: 'environment',
    section: 'Transcripts',
    forms: ['replay'],
    help: 'replay: questions before outputs are revealed',
  },
  {
    name: 'take-over',
    argument: { name: 'MARK', values: { kind: 'text' } },
    twin: 'environment',
    section: 'Transcripts',
    forms: ['replay'],
    help: 'replay: a live shell on the world as it was at the mark',
  },
  {
    name: 'as',
    argument: { name: 'FORM', values: { kind: 'words', words: IMPORT_FORMS } },
    twin: 'environment',
    section: 'Transcripts',
    forms: ['import'],
    help: 'import: what becomes of the log',
  },
  {
    name: 'columns',
    argument: { name: 'N', values: { kind: 'whole-number', low: 20, high: 500 } },
    twin: 'environment',
    section: 'Transcripts',
    forms: ['import'],
    help: 'import: width of the terminal, where the log does not say',
  },
  {
    name: 'output',
    short: 'o',
    argument: { name: 'FILE', values: { kind: 'file' } },
    twin: 'environment',
    section: 'Transcripts',
    forms: ['export', 'import', 'redact'],
    help: 'export, import, redact: a new file in place of standard output',
  },
  { name: 'help', short: 'h', twin: 'none', section: 'Shell', forms: ANY_FORM, help: 'this text' },
  { name: 'version', twin: 'none', section: 'Shell', forms: ANY_FORM, help: 'the version' },
] as const satisfies readonly Flag[];

type KnownFlag = (typeof FLAGS)[number];
type Single = Exclude<KnownFlag, { readonly repeats: true }>;

/** Flags with an argument, given at most once. */
export type TextFlagName = Extract<Single, { readonly argument: unknown }>['name'];

/** Flags that stand alone. */
export type SwitchName = Exclude<Single, { readonly argument: unknown }>['name'];

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
    name: 'completion',
    operand: 'SHELL',
    values: { kind: 'words', words: COMPLETION_SHELLS },
    help: 'print the completions for bash, zsh or fish',
  },
  { name: 'man', operand: '', values: undefined, help: "print the manual page, as for 'man -l -'" },
];

/** All flags without their literal names, for whoever lists them. */
export const ALL_FLAGS: readonly Flag[] = FLAGS;

/** The environment variable that stands for a flag. */
export function twinOf(name: string): string {
  return `FWSH_${name.toUpperCase().replaceAll('-', '_')}`;
}

/** The flag's values in words, as in `--seed takes …`. */
export function takenBy(name: TextFlagName): string {
  const { argument } = ALL_FLAGS.find((flag) => flag.name === name) ?? {};
  return argument ? valuesInWords(argument.values) : '';
}

/** What may be given, as words that follow `takes`; empty where anything may. */
export function valuesInWords(values: FlagValues): string {
  switch (values.kind) {
    case 'words':
      return `one of ${values.words.join(', ')}`;
    case 'words-or-file':
      return `${values.words.join(', ').replace(DEFAULT_WORLD, '$& (default)')}, or a file of your own`;
    case 'whole-number':
      return `a whole number from ${values.low} to ${values.high}`;
    case 'number':
      return `a number from ${values.low} to ${values.high}`;
    case 'time':
      return `a UTC time such as ${values.example}`;
    case 'file':
    case 'text':
      return '';
  }
}
