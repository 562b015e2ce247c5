// `fwsh replay FILE`: with its timing on a terminal, as plain text anywhere else.
import { plainText, playbackFrames } from '../transcripts/replay.ts';
import type { Request } from './arguments.ts';
import { playTranscript } from './replay-player.ts';
import { createLocalTerminal } from './terminal/terminal.ts';
import { readTranscriptFile } from './transcript-file.ts';
import { plainTheme, styledTheme } from './ui/theme.ts';

/** Nobody wants to watch a coffee break. Milliseconds as recorded. */
const IDLE_LIMIT = 3000;

/** Plays the file. The result is the exit status. */
export async function replayCommand(request: Extract<Request, { kind: 'replay' }>): Promise<number> {
  const read = readTranscriptFile(request.file);
  if (read.kind === 'problem') {
    process.stderr.write(`fwsh: ${read.problem}\n`);
    return 2;
  }
  const { transcript } = read;
  if (transcript.truncated !== undefined) {
    const { line } = transcript.truncated;
    process.stderr.write(
      `fwsh: ${request.file}:${line}: the recording broke off here; what was finished is played\n`,
    );
  }
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) {
    process.stdout.write(
      plainText(transcript)
        .map((line) => `${line}\n`)
        .join(''),
    );
    return 0;
  }
  const frames = playbackFrames(transcript, { speed: request.speed, idleLimit: IDLE_LIMIT });
  const theme = request.color ? styledTheme : plainTheme;
  await playTranscript(
    createLocalTerminal(process.stdin, process.stdout, process.env['TERM']),
    frames,
    theme,
  );
  return 0;
}
