// `fwsh` on a terminal. The prompt is painted from the world's name alone; engine and grammar load behind it.
import { join } from 'node:path';
import { layoutHelp } from '../grammar/language/help-text.ts';
import type { CliSession } from './cli-session.ts';
import { createFileHistoryStore } from './history-store.ts';
import { runInteractive } from './interactive.ts';
import { loginBanner } from './login-banner.ts';
import { openView } from './open-view.ts';
import { firstPrompt } from './prompt-text.ts';
import type { Request, ShellChoice } from './request.ts';
import type { Presentation } from './shell-action.ts';
import { findWorld, type LoadedWorld } from './shipped-world.ts';
import { configurationFolder, stateFolder } from './state-folder.ts';
import { createLocalTerminal, type Terminal } from './terminal/terminal.ts';
import type { TerminalTraits } from './terminal/terminal-traits.ts';

type ShellRequest = Extract<Request, { kind: 'shell' }>;

/** Runs the shell until its user leaves. The result is the exit status. */
export async function interactiveCommand(request: ShellRequest, worlds: URL): Promise<number> {
  const found = await findWorld(request.world.world, worlds);
  if (found.kind === 'problem') return complain(found.problem);
  const { loaded } = found;
  const terminal = createLocalTerminal(process.stdin, process.stdout, process.env['TERM']);
  const { traits } = terminal;
  const presentation = presentationOf(request.shell, traits);
  const color = request.shell.color && traits.dims;
  const problems: string[] = [];
  const session = openLater(request, { loaded, terminal, problems });
  try {
    return await runInteractive({
      terminal,
      session,
      provisionalPrompt: firstPrompt(loaded.world),
      historyStore: createFileHistoryStore(join(stateFolder(), 'history')),
      layoutHelp,
      banner: loginBanner(loaded.world, color ? 'styled' : 'plain'),
      options: {
        statusLine: request.shell.statusLine,
        color,
        plain: presentation === 'lines',
        presentation,
      },
      ...(traits.movesCursor && !request.shell.screenReader ? { openView } : {}),
    });
  } catch (error) {
    if (error instanceof CannotOpen) return complain(error.message);
    throw error;
  } finally {
    for (const problem of problems) process.stderr.write(`fwsh: ${problem}\n`);
  }
}

/** The request names something that does not exist; told in one line once the terminal is as before. */
class CannotOpen extends Error {}

async function openLater(
  request: ShellRequest,
  {
    loaded,
    terminal,
    problems,
  }: { readonly loaded: LoadedWorld; readonly terminal: Terminal; readonly problems: string[] },
): Promise<CliSession> {
  const { openSession } = await import('./open-session.ts');
  const opened = openSession({
    loaded,
    choice: request.world,
    shell: request.shell,
    size: terminal.size(),
    realClock: () => performance.now(),
    onProblem: (problem) => problems.push(problem),
    configurations: configurationFolder(loaded.name),
    stateFolder: stateFolder(),
    notices: () => problems.splice(0),
  });
  if (opened.kind === 'problem') throw new CannotOpen(opened.problem);
  return opened.session;
}

// Where panels would be unwanted or impossible, the shell prints lines.
function presentationOf({ plain, screenReader }: ShellChoice, traits: TerminalTraits): Presentation {
  return plain || screenReader || !traits.movesCursor ? 'lines' : 'panels';
}

function complain(problem: string): number {
  process.stderr.write(`fwsh: ${problem}\n`);
  return 2;
}
