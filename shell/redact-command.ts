// `fwsh redact FILE`: a transcript that may be shown to others.
import { redactedTranscript } from '../transcripts/redact/redact.ts';
import { transcriptText } from '../transcripts/write.ts';
import { writeResult } from './output-file.ts';
import { randomSecret } from './random-secret.ts';
import type { Request } from './request.ts';
import { readTranscriptFile } from './transcript-file.ts';

/** Writes the redacted transcript. The result is the exit status. */
export function redactCommand({ file, output }: Extract<Request, { kind: 'redact' }>): number {
  const read = readTranscriptFile(file);
  const problem = read.kind === 'problem' ? read.problem : write(read.transcript, output);
  if (problem === undefined) return 0;
  process.stderr.write(`fwsh: ${problem}\n`);
  return 2;
}

function write(
  transcript: Parameters<typeof redactedTranscript>[0],
  output: string | undefined,
): string | undefined {
  const { header, events } = redactedTranscript(transcript, randomSecret());
  return writeResult(transcriptText(header, events), output);
}
