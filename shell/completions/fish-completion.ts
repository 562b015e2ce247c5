// Completions for fish.

import type { Flag, FlagValues } from '../flag.ts';
import { ALL_FLAGS } from '../flags.ts';
import { SUBCOMMANDS, type Subcommand } from '../subcommands.ts';

/** The script; it works as `completions/fwsh.fish` and as `fwsh completion fish | source`. */
export function fishCompletion(): string {
  const lines = [
    '# Completions of fwsh for fish. Switch them on with: fwsh completion fish | source',
    'complete -c fwsh -f',
    ...SUBCOMMANDS.flatMap(subcommandLines),
    ...ALL_FLAGS.map(flagLine),
  ];
  return `${lines.join('\n')}\n`;
}

function subcommandLines({ name, values, help }: Subcommand): readonly string[] {
  const offered = values ? offer(values) : '';
  return [
    `complete -c fwsh -n __fish_use_subcommand -a ${name} -d ${quoted(help)}`,
    ...(offered === '' ? [] : [`complete -c fwsh -n '__fish_seen_subcommand_from ${name}' ${offered}`]),
  ];
}

function flagLine({ name, short, argument, forms, help }: Flag): string {
  const spelled = `${short === undefined ? '' : `-s ${short} `}-l ${name}`;
  const value = argument ? ` -r ${offer(argument.values)}`.trimEnd() : '';
  return `complete -c fwsh${conditionOf(forms)} ${spelled}${value} -d ${quoted(help)}`;
}

/** A flag is offered where it has an effect. */
function conditionOf(forms: Flag['forms']): string {
  const others = SUBCOMMANDS.map(({ name }) => name).filter((name) => !forms.includes(name));
  if (others.length === 0) return '';
  if (forms.includes('shell')) return ` -n 'not __fish_seen_subcommand_from ${others.join(' ')}'`;
  return ` -n '__fish_seen_subcommand_from ${forms.join(' ')}'`;
}

function offer(values: FlagValues): string {
  switch (values.kind) {
    case 'words':
      return `-f -a ${quoted(values.words.join(' '))}`;
    case 'words-or-file':
      return `-F -a ${quoted(values.words.join(' '))}`;
    case 'file':
      return '-F';
    default:
      return '';
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
