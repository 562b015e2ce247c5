// `fwsh completion SHELL`: the script that a shell sources.
import type { CompletionShell } from '../subcommands.ts';
import { bashCompletion } from './bash-completion.ts';
import { fishCompletion } from './fish-completion.ts';
import { zshCompletion } from './zsh-completion.ts';

const SCRIPTS: Readonly<Record<CompletionShell, () => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** The completions of the program for the shell; they end with a line feed. */
export function completionScript(shell: CompletionShell): string {
  return SCRIPTS[shell]();
}
