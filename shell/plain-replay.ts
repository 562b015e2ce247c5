// A transcript as plain text, for pipes and for terminals that cannot show a full screen.

import { excerpt } from '../transcripts/printable.ts';
import { plainText } from '../transcripts/replay.ts';
import { readTranscriptFile } from './transcript-file.ts';

/** Prints the file. The result is the exit status. */
export function plainReplay(path: string): number {
  const read = readTranscriptFile(path);
  if (read.kind === 'problem') {
    process.stderr.write(`fwsh: ${read.problem}\n`);
    return 2;
  }
  const { transcript } = read;
  if (transcript.truncated !== undefined) {
    const { line } = transcript.truncated;
    process.stderr.write(
      `fwsh: ${excerpt(path, 500)}:${line}: the recording broke off here; what was finished is played\n`,
    );
  }
  for (const line of plainText(transcript)) process.stdout.write(`${line}\n`);
  return 0;
}
