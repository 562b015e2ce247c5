// A transcript recorded again: what the program answers today to its lines, everything else as it was.
import { readFileSync } from 'node:fs';
import { printable } from '../../transcripts/printable.ts';
import {
  type CommandEvent,
  type Transcript,
  type TranscriptEvent,
  turnsOf,
} from '../../transcripts/transcript.ts';
import { transcriptText } from '../../transcripts/write.ts';
import { createPinnedRun, openPinnedSession } from '../pinned-session.ts';

/** Runs every line; the result is the text of the new file. Throws when a line is not accepted as it was. */
export async function reRecorded(transcript: Transcript, worlds: URL): Promise<string> {
  const { header } = transcript;
  const pinned = await openPinnedSession(header, { worlds, realClock: () => 0, speed: 1 });
  if (pinned.kind === 'problem') throw new Error(pinned.problem);
  const { session, loaded } = pinned;
  const run = createPinnedRun(session);
  const events = new Map<TranscriptEvent, TranscriptEvent>();
  for (const turn of turnsOf(transcript)) {
    const { command, output } = turn;
    const prompt = session.prompt();
    const line = run.lineOf(turn);
    const { status, lines } = run.run(turn);
    if (status !== output.status) throw new Error(`line ${turn.commandLine}: ${status}: ${printable(line)}`);
    events.set(command, { ...command, line, prompt } satisfies CommandEvent);
    events.set(output, { ...output, lines });
  }
  const { release, model } = session.engine.view.system();
  const pins = { ...header, worldHash: loaded.hash(), release, platform: model, engine: publishedVersion() };
  return transcriptText(
    pins,
    transcript.entries.map(({ event }) => events.get(event) ?? event),
  );
}

// Tests run the sources, which have no version of their own; what is shipped was recorded by what it is shipped with.
function publishedVersion(): string {
  const { version }: { readonly version: string } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  return version;
}
