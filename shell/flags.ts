// Every flag of the program as data: the reader of the command line, `--help`, the manual and the completions of three shells are
// made from these tables and those of the subcommands.
import { type Flag, type Form, valuesInWords } from './flag.ts';
import { LAB_FLAGS } from './lab-flags.ts';
import { SHELL_FLAGS } from './shell-flags.ts';
import { TRANSCRIPT_FLAGS } from './transcript-flags.ts';
import { WORLD_FLAGS } from './world-flags.ts';

const ANY_FORM: readonly Form[] = [
  'shell',
  'replay',
  'compare',
  'verify',
  'export',
  'import',
  'redact',
  'coverage',
  'lab',
  'completion',
  'man',
];

/** Flags that answer by themselves. */
const TELLING_FLAGS = [
  { name: 'help', short: 'h', twin: 'none', section: 'Shell', forms: ANY_FORM, help: 'this text' },
  { name: 'version', twin: 'none', section: 'Shell', forms: ANY_FORM, help: 'the version' },
] as const satisfies readonly Flag[];

/** All flags, in the order in which they are listed. */
const FLAGS = [...WORLD_FLAGS, ...SHELL_FLAGS, ...TRANSCRIPT_FLAGS, ...LAB_FLAGS, ...TELLING_FLAGS] as const;

type KnownFlag = (typeof FLAGS)[number];
type Single = Exclude<KnownFlag, { readonly repeats: true }>;

/** Flags with an argument, given at most once. */
export type TextFlagName = Extract<Single, { readonly argument: unknown }>['name'];

/** Flags that stand alone. */
export type SwitchName = Exclude<Single, { readonly argument: unknown }>['name'];

/** All flags without their literal names, for whoever lists them. */
export const ALL_FLAGS: readonly Flag[] = FLAGS;

/** The flag's values in words, as in `--seed takes …`. */
export function takenBy(name: TextFlagName): string {
  const { argument } = ALL_FLAGS.find((flag) => flag.name === name) ?? {};
  return argument ? valuesInWords(argument.values) : '';
}
