// A conversation with the world of a transcript, as it was when recording began.
import { RELEASES } from '../engine/release.ts';
import { recordedCredentials } from '../grammar/credentials.ts';
import type { BoundLines } from '../transcripts/bound-lines.ts';
import { createBoundLines } from '../transcripts/bound-lines.ts';
import { clockInstant, type RecordedTurn, type TranscriptHeader } from '../transcripts/transcript.ts';
import type { LiveSession } from './live-session.ts';
import { openSession } from './open-session.ts';
import { createCredentials } from './own-credentials.ts';
import { findWorld, type LoadedWorld } from './shipped-world.ts';

/** What the conversation is opened with beside the pins. */
export interface PinnedSessionChoice {
  readonly worlds: URL;
  /** Milliseconds from any origin. */
  readonly realClock: () => number;
  /** Virtual seconds a real second. */
  readonly speed: number;
}

/** The conversation, or one line that says why there is none. */
export type PinnedSession =
  | { readonly kind: 'open'; readonly session: LiveSession; readonly loaded: LoadedWorld }
  | { readonly kind: 'problem'; readonly problem: string };

/** Opens the conversation; nothing has run. */
export async function openPinnedSession(
  header: TranscriptHeader,
  { worlds, realClock, speed }: PinnedSessionChoice,
): Promise<PinnedSession> {
  const found = await findWorld(header.world, worlds);
  if (found.kind === 'problem') return found;
  const release = RELEASES.find((known) => known === header.release);
  if (release === undefined) return { kind: 'problem', problem: `unknown release '${header.release}'` };
  const { world, seed, platform, clock } = header;
  const opened = openSession({
    loaded: found.loaded,
    choice: { world, config: undefined, seed, platform, release, clock: clockInstant(clock) },
    shell: { speed, coach: true, record: undefined, recordQuietly: false },
    size: header,
    realClock,
    credentials: recordedCredentials(createCredentials()),
    onProblem: () => {},
  });
  return opened.kind === 'open' ? { ...opened, loaded: found.loaded } : opened;
}

/** Runs lines of a transcript again, each at its instant. */
export interface PinnedRun {
  /** What a turn's line is in this run, with every name filled in. */
  lineOf(turn: RecordedTurn): string;
  /** Runs the turn's line and remembers what its output binds. */
  run(turn: RecordedTurn): ReturnType<LiveSession['execute']>;
}

/** Begins a run on a conversation on which nothing has run. */
export function createPinnedRun(session: LiveSession): PinnedRun {
  const { startsAt } = session.engine;
  const bound: BoundLines = createBoundLines();
  return {
    lineOf: ({ command }) => bound.lineOf(command),
    run({ command, output }) {
      session.clock.moveTo(startsAt + command.at);
      const line = bound.lineOf(command);
      const turn = output.ran === undefined ? session.execute(line) : session.executeFor(line, output.ran);
      bound.take(output.bindings, turn.lines);
      return turn;
    },
  };
}
