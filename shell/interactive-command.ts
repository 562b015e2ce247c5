// `fwsh` on a terminal. The prompt is painted from the world's name alone; engine and grammar load behind it.
import { join } from 'node:path';
import { layoutHelp } from '../grammar/language/help-text.ts';
import type { CliSession } from './cli-session.ts';
import { createFileHistoryStore } from './history-store.ts';
import { runInteractive } from './interactive.ts';
import { labFolders } from './lab/lab-places.ts';
import { loginBanner } from './login-banner.ts';
import { openView } from './open-view.ts';
import { firstPrompt } from './prompt-text.ts';
import type { ShellChoice } from './request.ts';
import type { Presentation } from './shell-action.ts';
import type { ShellForm, ShippedPlaces } from './shell-form.ts';
import { findWorld, type LoadedWorld } from './shipped-world.ts';
import { configurationFolder, stateFolder } from './state-folder.ts';
import { createLocalTerminal, type Terminal } from './terminal/terminal.ts';
import type { TerminalTraits } from './terminal/terminal-traits.ts';

/** Runs the shell until its user leaves. The result is the exit status. */
export async function interactiveCommand(request: ShellForm, shipped: ShippedPlaces): Promise<number> {
  const found = await findWorld(request.world.world, shipped.worlds);
  if (found.kind === 'problem') return complain(found.problem);
  const { loaded } = found;
  const terminal = createLocalTerminal(process.stdin, process.stdout, process.env['TERM']);
  const { traits } = terminal;
  const presentation = presentationOf(request.shell, traits);
  const color = request.shell.color && traits.dims;
  const problems: string[] = [];
  const session = openLater(request, { loaded, terminal, problems, shipped });
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

interface Surroundings {
  readonly loaded: LoadedWorld;
  readonly terminal: Terminal;
  readonly problems: string[];
  readonly shipped: ShippedPlaces;
}

async function openLater(
  request: ShellForm,
  { loaded, terminal, problems, shipped }: Surroundings,
): Promise<CliSession> {
  const { openExchange, resumeLeft, startOrResume } = await import('./lab/open-exchange.ts');
  const isLab = request.kind === 'lab';
  const opened = openExchange({
    session: {
      loaded,
      choice: request.world,
      shell: isLab ? { ...request.shell, record: undefined } : request.shell,
      size: terminal.size(),
      realClock: () => performance.now(),
      onProblem: (problem) => problems.push(problem),
      configurations: configurationFolder(loaded.name),
      stateFolder: stateFolder(),
      notices: () => problems.splice(0),
    },
    places: { ...shipped, folders: labFolders(request.labs, process.env) },
    stateFolder: stateFolder(),
    record: labRecord(request),
    wallClock: () => Date.now(),
  });
  if (opened.kind === 'problem') throw new CannotOpen(opened.problem);
  const problem = isLab
    ? await startOrResume(opened.session, request.order.start, stateFolder())
    : await resumeLeft(opened.session, stateFolder());
  if (problem !== undefined) throw new CannotOpen(problem);
  return opened.session;
}

/** The recording that was asked for is the lab's own where the shell begins in one. */
function labRecord({ kind, shell }: ShellForm): string | undefined {
  return kind === 'lab' ? shell.record : shell.record?.replace(/(\.[^./\\]*)?$/, '-lab$1');
}

// Where panels would be unwanted or impossible, the shell prints lines.
function presentationOf({ plain, screenReader }: ShellChoice, traits: TerminalTraits): Presentation {
  return plain || screenReader || !traits.movesCursor ? 'lines' : 'panels';
}

function complain(problem: string): number {
  process.stderr.write(`fwsh: ${problem}\n`);
  return 2;
}
