// A transcript as plain text, for pipes and for terminals that cannot show a full screen: printed turn by turn as it is read.
import { excerpt } from '../transcripts/printable.ts';
import { type PlainRemarks, plainLines } from '../transcripts/replay.ts';
import { writePieces } from './output-file.ts';
import { openTranscriptFile, problemOf } from './transcript-file.ts';

/** Prints the file. The result is the exit status. */
export async function plainReplay(path: string, remarks: PlainRemarks): Promise<number> {
  const opened = openTranscriptFile(path);
  if (opened.kind === 'problem') return complain(opened.problem);
  const { stream } = opened;
  await writePieces(plainLines(stream, remarks), { path: undefined, verdict: () => undefined });
  const problem = problemOf(path, stream);
  if (problem !== undefined) return complain(problem);
  if (stream.truncated !== undefined) {
    const { line } = stream.truncated;
    process.stderr.write(
      `fwsh: ${excerpt(path, 500)}:${line}: the recording broke off here; what was finished is played\n`,
    );
  }
  return 0;
}

function complain(problem: string): number {
  process.stderr.write(`fwsh: ${problem}\n`);
  return 2;
}
