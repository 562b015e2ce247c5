// Completions for zsh, over its own `_arguments`.

import type { Flag, FlagValues, Form } from '../flag.ts';
import { ALL_FLAGS } from '../flags.ts';
import { SUBCOMMANDS, type Subcommand } from '../subcommands.ts';

/** The script; it works as a file `_fwsh` on the function path and as `source <(fwsh completion zsh)`. */
export function zshCompletion(): string {
  return `#compdef fwsh
# Completions of fwsh for zsh. Switch them on with: source <(fwsh completion zsh)
_fwsh() {
  local curcontext="$curcontext" state state_descr line
  typeset -A opt_args
  _arguments -C \\
${flagSpecs('shell')}
    '1: :->subcommand' \\
    '*:: :->operand'
  case $state in
    subcommand)
      local -a subcommands=(
${SUBCOMMANDS.map(({ name, help }) => `        ${quoted(`${name}:${help}`)}`).join('\n')}
      )
      _describe subcommand subcommands
      ;;
    operand)
      case $words[1] in
${SUBCOMMANDS.map(operandCase).join('\n')}
      esac
      ;;
  esac
}

if [[ $funcstack[1] == _fwsh ]]; then
  _fwsh "$@"
else
  compdef _fwsh fwsh
fi
`;
}

function operandCase({ name, operand, values }: Subcommand): string {
  const specs = values ? ` \\\n            ${quoted(`*:${operand}:${action(values)}`)}` : '';
  const flags = flagSpecs(name).replaceAll('\n    ', '\n            ').replace(/ \\$/, '');
  return `        ${name})
          _arguments \\
        ${flags}${specs}
          ;;`;
}

function flagSpecs(form: Form): string {
  return ALL_FLAGS.filter(({ forms }) => forms.includes(form))
    .flatMap(specsOf)
    .map((spec) => `    ${spec} \\`)
    .join('\n');
}

/** One specification for each spelling: `(-c)--command=[help]:LINE:action`. */
function specsOf({ name, short, argument, repeats, help }: Flag): readonly string[] {
  const described = `[${help.replaceAll(/[[\]\\:]/g, '\\$&')}]`;
  const value = argument ? `:${argument.name}:${action(argument.values)}` : '';
  const spelled = [...(short === undefined ? [] : [`-${short}`]), `--${name}${argument ? '=' : ''}`];
  const others = [...(short === undefined ? [] : [`-${short}`]), `--${name}`];
  const before = repeats ? '*' : `(${others.join(' ')})`;
  return spelled.map((spelling) => quoted(`${before}${spelling}${described}${value}`));
}

function action(values: FlagValues): string {
  switch (values.kind) {
    case 'words':
      return `(${values.words.join(' ')})`;
    case 'words-or-file':
      return `{_alternative "names:name:(${values.words.join(' ')})" "files:file:_files"}`;
    case 'file':
      return '_files';
    default:
      return '';
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
