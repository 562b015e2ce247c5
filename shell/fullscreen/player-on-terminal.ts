// The player on a terminal of its own, from the first byte to the terminal given back.
import { basename } from 'node:path';
import type { AnnotationFile } from '../../transcripts/annotation.ts';
import type { TranscriptIndex } from '../../transcripts/transcript-index.ts';
import type { ReplayRequest } from '../replay-request.ts';
import { createBroker } from '../terminal/broker.ts';
import { type Scheduler, systemScheduler } from '../terminal/scheduler.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { openPlayer } from './player.ts';
import { createRecording } from './player-recording.ts';
import { startOfPlayback } from './player-state.ts';
import { type TerminalKind, terminalKindOf } from './terminal-kind.ts';

/** What is played. */
export interface PlayedTranscript {
  readonly path: string;
  /** Of at least one turn. */
  readonly index: TranscriptIndex;
  readonly side: AnnotationFile | undefined;
}

/** Plays until the user leaves or the terminal goes away. */
export async function playOnTerminal(
  terminal: Terminal,
  { path, index, side }: PlayedTranscript,
  { mode, speed, idleLimit, color }: Pick<ReplayRequest, 'mode' | 'speed' | 'idleLimit' | 'color'>,
  surroundings: { readonly scheduler: Scheduler; readonly kind: TerminalKind } = {
    scheduler: systemScheduler,
    kind: terminalKindOf(process.env),
  },
): Promise<void> {
  const { scheduler, kind } = surroundings;
  const broker = createBroker(terminal, scheduler);
  const ending = new AbortController();
  const stopListening = terminal.onEnd(() => ending.abort());
  const recording = createRecording(side?.title ?? basename(path), index, side?.annotations ?? []);
  const start = startOfPlayback({
    motion: mode.kind === 'step' ? 'paused' : 'playing',
    speed,
    idleLimit: idleLimit * 1000,
  });
  broker.enter({ screen: 'main', bytes: undefined, key: () => {}, resized: () => {} });
  broker.open();
  try {
    await openPlayer({ broker, scheduler, color, signal: ending.signal }, recording, start, kind);
  } finally {
    stopListening();
    broker.close();
  }
}
