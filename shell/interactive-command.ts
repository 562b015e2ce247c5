// `fwsh` on a terminal. The prompt is painted from the world's name alone; engine and grammar load behind it.
import { homedir } from 'node:os';
import { join } from 'node:path';
import { layoutHelp } from '../grammar/language/help-text.ts';
import type { Request } from './arguments.ts';
import type { CliSession } from './cli-session.ts';
import { createFileHistoryStore } from './history-store.ts';
import { runInteractive } from './interactive.ts';
import { loginBanner } from './login-banner.ts';
import { canShowViews, openView } from './open-view.ts';
import { findWorld, type LoadedWorld } from './shipped-world.ts';
import { createLocalTerminal, type Terminal } from './terminal/terminal.ts';

type ShellRequest = Extract<Request, { kind: 'shell' }>;

/** Smallest screen the shell promises to work on. */
const SMALLEST = { columns: 80, rows: 24 };

/** Runs the shell until its user leaves. The result is the exit status. */
export async function interactiveCommand(request: ShellRequest, worlds: URL): Promise<number> {
  const found = await findWorld(request.world.world, worlds);
  if (found.kind === 'problem') return complain(found.problem);
  const { loaded } = found;
  const terminal = createLocalTerminal(process.stdin, process.stdout, process.env['TERM']);
  const problems: string[] = [];
  const session = openLater(request, { loaded, terminal, problems });
  try {
    return await runInteractive({
      terminal,
      session,
      provisionalPrompt: `admin@${loaded.world.host}> `,
      historyStore: createFileHistoryStore(join(stateFolder(), 'history')),
      layoutHelp,
      banner: [
        ...smallScreenWarning(terminal),
        ...loginBanner(loaded.world, request.shell.color ? 'styled' : 'plain'),
      ],
      options: request.shell,
      ...(canShowViews(process.env['TERM']) ? { openView } : {}),
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
    onRecordingProblem: (problem) => problems.push(problem),
  });
  if (opened.kind === 'problem') throw new CannotOpen(opened.problem);
  return opened.session;
}

function smallScreenWarning(terminal: Terminal): readonly string[] {
  const { columns, rows } = terminal.size();
  if (columns >= SMALLEST.columns && rows >= SMALLEST.rows) return [];
  return [`This screen has ${columns}x${rows} characters; tables need 80x24.`];
}

function stateFolder(): string {
  return join(process.env['XDG_STATE_HOME'] || join(homedir(), '.local', 'state'), 'fwsh');
}

function complain(problem: string): number {
  process.stderr.write(`fwsh: ${problem}\n`);
  return 2;
}
