// A conversation with the world of a transcript, as it was when recording began.
import { RELEASES } from '../engine/release.ts';
import { recordedCredentials } from '../grammar/credentials.ts';
import type { BoundLines } from '../transcripts/bound-lines.ts';
import { createBoundLines } from '../transcripts/bound-lines.ts';
import { clockInstant, type RecordedTurn, type TranscriptHeader } from '../transcripts/transcript.ts';
import type { LiveSession } from './live-session.ts';
import { openSession } from './open-session.ts';
import { createCredentials } from './own-credentials.ts';
import type { PinnedSession, PinnedSessionChoice } from './pinned-world.ts';
import { findWorld } from './shipped-world.ts';

/** Opens the conversation; nothing has run. */
export async function openPinnedSession(
  header: TranscriptHeader,
  { worlds, realClock, speed }: PinnedSessionChoice,
): Promise<PinnedSession> {
  if (header.world.startsWith('lab:')) {
    const { openLabWorld } = await import('./lab/lab-pinned.ts');
    return openLabWorld(header, { worlds, realClock, speed });
  }
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
