// A transcript taken over at a mark: its world is built again up to there, and goes on from there as a live one.
import { excerpt } from '../transcripts/printable.ts';
import type { RecordedTurn, Transcript } from '../transcripts/transcript.ts';
import type { LiveSession } from './live-session.ts';
import { createPinnedRun } from './pinned-session.ts';

/** Where a transcript is left. */
export interface TakeOverPlace {
  readonly name: string;
  /** Virtual milliseconds since the header's clock. */
  readonly at: number;
  /** The turns before the place. */
  readonly turns: readonly RecordedTurn[];
}

/** The place of a mark, by its whole name or a part of it, in upper or lower case; or one line that says why there is none. */
export function takeOverPlace(transcript: Transcript, wanted: string): TakeOverPlace | string {
  const turns: RecordedTurn[] = [];
  const places: { readonly name: string; readonly at: number; readonly turns: number }[] = [];
  let open: { readonly command: RecordedTurn['command']; readonly line: number } | undefined;
  for (const { event, fileLine } of transcript.entries) {
    if (event.kind === 'cmd') open = { command: event, line: fileLine };
    if (event.kind === 'out' && open !== undefined)
      turns.push({ command: open.command, commandLine: open.line, output: event, outputLine: fileLine });
    if (event.kind === 'mark') places.push({ name: event.name, at: event.at, turns: turns.length });
  }
  const like = (name: string) => name.toLowerCase();
  const found =
    places.find(({ name }) => like(name) === like(wanted)) ??
    places.find(({ name }) => like(name).includes(like(wanted)));
  if (found !== undefined) return { ...found, turns: turns.slice(0, found.turns) };
  const known = places.map(({ name }) => `'${excerpt(name, 60)}'`).join(', ');
  return `there is no mark '${excerpt(wanted, 60)}'; ${known === '' ? 'it has none' : `marks: ${known}`}`;
}

/** Builds the world of the place on a conversation on which nothing has run. */
export function takeOver(session: LiveSession, { turns, at }: TakeOverPlace): void {
  const run = createPinnedRun(session);
  for (const turn of turns) run.run(turn);
  session.clock.settle();
  session.clock.moveTo(session.engine.startsAt + at);
}
