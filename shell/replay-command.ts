// `fwsh replay`: a transcript over the whole screen, as plain text, as a lesson, or as a world to go on in.
import { statSync } from 'node:fs';
import { openTranscriptIndex, type TranscriptIndex } from '../transcripts/transcript-index.ts';
import { type FileBytes, openFileBytes } from './file-bytes.ts';
import { plainReplay } from './plain-replay.ts';
import type { ReplayRequest } from './replay-request.ts';
import { createLocalTerminal } from './terminal/terminal.ts';
import { libraryItems, readSideFile, transcriptPath } from './transcript-library.ts';

/** Where shipped worlds and transcripts are. */
export interface ShippedFolders {
  readonly worlds: URL;
  readonly library: URL;
}

/** Does what was asked for. The result is the exit status. */
export async function replayCommand(request: ReplayRequest, shipped: ShippedFolders): Promise<number> {
  if (request.file === undefined) return listLibrary(request, shipped.library);
  const path = transcriptPath(request.file, shipped.library);
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  switch (request.mode.kind) {
    case 'lesson': {
      const { interactiveLesson, lessonInBatch } = await import('./lesson-command.ts');
      return (isTerminal ? interactiveLesson : lessonInBatch)(request, request.mode, { path, ...shipped });
    }
    case 'take-over':
      return (await import('./take-over-command.ts')).takeOverCommand(request, request.mode.mark, {
        path,
        ...shipped,
      });
    case 'watch':
    case 'step':
      // In a pipe device text alone; whoever reads along is told the marks and notes as well.
      if (!isTerminal) return plainReplay(path, 'left out');
      return request.plain ? plainReplay(path, 'told') : watch(request, path);
  }
}

function listLibrary({ json }: ReplayRequest, library: URL): number {
  const items = libraryItems(library).map(({ name, title }) => ({ name, title }));
  const width = Math.max(...items.map(({ name }) => name.length));
  const rows = items.map(({ name, title }) => `${name.padEnd(width)}  ${title}\n`).join('');
  process.stdout.write(json ? `${JSON.stringify(items)}\n` : rows);
  return 0;
}

async function watch(request: ReplayRequest, path: string): Promise<number> {
  const terminal = createLocalTerminal(process.stdin, process.stdout, process.env['TERM']);
  if (!terminal.traits.movesCursor || statSync(path, { throwIfNoEntry: false })?.isFile() === false)
    return plainReplay(path, 'told');
  let bytes: FileBytes;
  try {
    bytes = openFileBytes(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    return complain(`transcript ${path}: ${code === 'ENOENT' ? 'no such file' : code}`);
  }
  try {
    const reading = openTranscriptIndex(bytes);
    if (reading.kind === 'unreadable') return complain(`transcript ${path}: ${reading.problem}`);
    return await play(request, path, reading.index);
  } finally {
    bytes.close();
  }
}

async function play(request: ReplayRequest, path: string, index: TranscriptIndex): Promise<number> {
  if (index.turns === 0) return complain(`transcript ${path}: it has no finished turn`);
  const side = readSideFile(path, { named: request.annotations, turns: index.turns });
  if (side.kind === 'problem') return complain(side.problem);
  const { playOnTerminal } = await import('./fullscreen/player-on-terminal.ts');
  await playOnTerminal(
    createLocalTerminal(process.stdin, process.stdout, process.env['TERM']),
    { path, index, side: side.file },
    request,
  );
  if (index.gaps.length > 0)
    process.stderr.write(
      `fwsh: ${path}: ${index.gaps.length} damaged lines were left out, the first is line ${index.gaps[0]}\n`,
    );
  return 0;
}

function complain(problem: string): number {
  process.stderr.write(`fwsh: ${problem}\n`);
  return 2;
}
