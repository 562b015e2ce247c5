// What a flag of the command line is. Light on purpose, as are the tables made of it: they are read before the first prompt.

/** The world that starts when none is named. */
export const DEFAULT_WORLD = 'hq';

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
  | 'lab'
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
  readonly section: 'World' | 'Shell' | 'Transcripts' | 'Labs';
  /** Forms in which it has an effect. */
  readonly forms: readonly Form[];
  readonly help: string;
}

/** The environment variable that stands for a flag. */
export function twinOf(name: string): string {
  return `FWSH_${name.toUpperCase().replaceAll('-', '_')}`;
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
