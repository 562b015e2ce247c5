// Completions for bash. They need no package of completion helpers, and run on the bash 3.2 that macOS ships.

import type { Flag, FlagValues, Form } from '../flag.ts';
import { ALL_FLAGS } from '../flags.ts';
import { SUBCOMMANDS } from '../subcommands.ts';

/** The script; `source <(fwsh completion bash)` switches it on. */
export function bashCompletion(): string {
  return `# Completions of fwsh for bash. Switch them on with: source <(fwsh completion bash)
_fwsh_words() {
  local word
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$1" -- "$current")
}

_fwsh_files() {
  local file
  compopt -o filenames 2> /dev/null
  while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -f -- "$current")
}

# Completes the argument of the flag; fails where the flag has none.
_fwsh_argument() {
  case $1 in
${ALL_FLAGS.flatMap(argumentCase).join('\n')}
    *) return 1 ;;
  esac
}

_fwsh() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} form=shell at
  COMPREPLY=()
  # bash makes a word of the '=' in --flag=value.
  if [[ $current == = ]]; then
    current=
  elif [[ $previous == = ]]; then
    previous=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  _fwsh_argument "$previous" && return
  for ((at = 1; at < COMP_CWORD; at++)); do
    case \${COMP_WORDS[at]} in
      ${withArgument().join(' | ')})
        if [[ \${COMP_WORDS[at + 1]} == = ]]; then ((at += 2)); else ((at += 1)); fi
        ;;
      -*) ;;
      *)
        form=\${COMP_WORDS[at]}
        break
        ;;
    esac
  done
  if [[ $current == -* ]]; then
    case $form in
${formCases(flagWords)}
    esac
    return
  fi
  case $form in
    shell) _fwsh_words '${SUBCOMMANDS.map(({ name }) => name).join(' ')}' ;;
${SUBCOMMANDS.flatMap(operandCase).join('\n')}
  esac
}

complete -F _fwsh fwsh
`;
}

function argumentCase(flag: Flag): readonly string[] {
  return flag.argument ? [`    ${spellings(flag).join(' | ')}) ${offer(flag.argument.values)} ;;`] : [];
}

function operandCase({ name, values }: (typeof SUBCOMMANDS)[number]): readonly string[] {
  return values ? [`    ${name}) ${offer(values)} ;;`] : [];
}

/** A shell command; where anything may be typed it offers nothing and succeeds. */
function offer(values: FlagValues): string {
  switch (values.kind) {
    case 'words':
      return `_fwsh_words '${values.words.join(' ')}'`;
    case 'words-or-file':
      return `_fwsh_words '${values.words.join(' ')}' && _fwsh_files`;
    case 'file':
      return '_fwsh_files';
    default:
      return ':';
  }
}

function formCases(wordsOf: (form: Form) => string): string {
  const forms: readonly Form[] = ['shell', ...SUBCOMMANDS.map(({ name }) => name)];
  return forms.map((form) => `      ${form}) _fwsh_words '${wordsOf(form)}' ;;`).join('\n');
}

function flagWords(form: Form): string {
  return ALL_FLAGS.filter(({ forms }) => forms.includes(form))
    .flatMap(spellings)
    .join(' ');
}

function withArgument(): readonly string[] {
  return ALL_FLAGS.filter(({ argument }) => argument !== undefined).flatMap(spellings);
}

function spellings({ name, short }: Flag): readonly string[] {
  return short === undefined ? [`--${name}`] : [`-${short}`, `--${name}`];
}
