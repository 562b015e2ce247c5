// `fwsh replay FILE --take-over MARK`: a live shell on the world as it was at the mark.
import { createInterface } from 'node:readline';
import { layoutHelp } from '../grammar/language/help-text.ts';
import { printable } from '../transcripts/printable.ts';
import { runBatch } from './batch.ts';
import { createMemoryHistoryStore } from './history-store.ts';
import { runInteractive } from './interactive.ts';
import type { LessonPlace } from './lesson-command.ts';
import type { LiveSession } from './live-session.ts';
import { openView } from './open-view.ts';
import { openPinnedSession } from './pinned-session.ts';
import type { ReplayRequest } from './replay-request.ts';
import { takeOver, takeOverPlace } from './take-over.ts';
import { createLocalTerminal } from './terminal/terminal.ts';
import { readTranscriptFile } from './transcript-file.ts';

/** Rebuilds the world and goes on with the shell. The result is the exit status. */
export async function takeOverCommand(
  request: ReplayRequest,
  mark: string,
  { path, worlds }: LessonPlace,
): Promise<number> {
  const read = readTranscriptFile(path);
  if (read.kind === 'problem') return complain(read.problem);
  const place = takeOverPlace(read.transcript, mark);
  if (typeof place === 'string') return complain(`transcript ${path}: ${place}`);
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const pinned = await openPinnedSession(read.transcript.header, {
    worlds,
    realClock: isTerminal ? () => performance.now() : () => 0,
    speed: request.speed,
  });
  if (pinned.kind === 'problem') return complain(`transcript ${path}: ${pinned.problem}`);
  takeOver(pinned.session, place);
  const { length } = place.turns;
  const banner = `-- taken over at '${printable(place.name)}', behind ${length} ${length === 1 ? 'line' : 'lines'}; from here on it is yours`;
  return isTerminal ? onTerminal(request, pinned.session, banner) : inBatch(pinned.session, banner);
}

function onTerminal(request: ReplayRequest, session: LiveSession, banner: string): Promise<number> {
  const terminal = createLocalTerminal(process.stdin, process.stdout, process.env['TERM']);
  const { traits } = terminal;
  const plain = request.plain || !traits.movesCursor;
  return runInteractive({
    terminal,
    session,
    provisionalPrompt: session.prompt(),
    historyStore: createMemoryHistoryStore([]),
    layoutHelp,
    banner: [banner],
    options: {
      statusLine: true,
      color: request.color && traits.dims,
      plain,
      presentation: plain ? 'lines' : 'panels',
    },
    ...(plain ? {} : { openView }),
  });
}

function inBatch(session: LiveSession, banner: string): Promise<number> {
  process.stderr.write(`${banner}\n`);
  return runBatch(session, createInterface({ input: process.stdin, terminal: false }), {
    output: {
      data: (text) => process.stdout.write(text),
      diagnostics: (text) => process.stderr.write(text),
    },
    echo: 'silent',
  });
}

function complain(problem: string): number {
  process.stderr.write(`fwsh: ${problem}\n`);
  return 2;
}
