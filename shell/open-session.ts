// From what the user asked for to a conversation with a firewall. The heavy half of start-up.
import type { EngineOptions } from '../engine/create-engine.ts';
import type { Engine } from '../engine/engine.ts';
import { PLATFORMS, platformOf } from '../engine/platforms/platform-catalogue.ts';
import type { TranscriptHeader } from '../transcripts/transcript.ts';
import type { ShellChoice, WorldChoice } from './arguments.ts';
import { createLiveSession, type LiveSession } from './live-session.ts';
import { createRecordingFile } from './recording-file.ts';
import { createSessionRecorder, type SessionRecorder } from './session-recorder.ts';
import type { LoadedWorld } from './shipped-world.ts';
import { settleV8For } from './v8-settings.ts';
import { VERSION } from './version.ts';
import { startEngine } from './warm-start.ts';

/** What a conversation is opened with. */
export interface SessionRequest {
  readonly loaded: LoadedWorld;
  readonly choice: WorldChoice;
  readonly shell: Pick<ShellChoice, 'speed' | 'coach' | 'record'>;
  readonly size: { readonly columns: number; readonly rows: number };
  /** Milliseconds from any origin. */
  readonly realClock: () => number;
  /** Called with one line when recording goes off by itself. */
  readonly onRecordingProblem: (problem: string) => void;
}

/** A conversation, or one line that says why there is none. */
export type OpenedSession =
  | { readonly kind: 'open'; readonly session: LiveSession }
  | { readonly kind: 'problem'; readonly problem: string };

/** Builds engine, executor and recorder. The world still has to warm up: its first line or its first time does that. */
export function openSession(request: SessionRequest): OpenedSession {
  const { loaded, choice, shell } = request;
  settleV8For(loaded.world);
  const platform = choice.platform ?? loaded.world.platform;
  if (platformOf(platform) === undefined) {
    const known = PLATFORMS.map(({ model }) => model).join(', ');
    return { kind: 'problem', problem: `no platform '${platform}'; known: ${known}` };
  }
  const engine = startEngine(loaded.world, engineOptions(choice), loaded.warmStart);
  const { release } = engine.view.system();
  const recorder = openRecorder(request, engine);
  if (recorder?.kind === 'problem') return recorder;
  const session = createLiveSession({
    engine,
    release,
    seed: choice.seed,
    speed: shell.speed,
    coach: shell.coach ? 'on' : 'off',
    realClock: request.realClock,
    recorder: recorder?.recorder,
  });
  return { kind: 'open', session };
}

function engineOptions({ seed, platform, release, clock }: WorldChoice): EngineOptions {
  return {
    seed,
    ...(platform === undefined ? {} : { platform }),
    ...(release === undefined ? {} : { release }),
    ...(clock === undefined ? {} : { clock }),
  };
}

type OpenedRecorder =
  | { readonly kind: 'recorder'; readonly recorder: SessionRecorder }
  | { readonly kind: 'problem'; readonly problem: string };

function openRecorder(
  { shell, loaded, choice, size, realClock, onRecordingProblem }: SessionRequest,
  { view, startsAt }: Engine,
): OpenedRecorder | undefined {
  if (shell.record === undefined) return undefined;
  const file = createRecordingFile(shell.record);
  if (file.kind === 'problem') return file;
  const { model, release } = view.system();
  const header: TranscriptHeader = {
    fwsh: 'transcript',
    version: 1,
    world: loaded.name,
    worldHash: loaded.hash(),
    seed: choice.seed,
    release,
    platform: model,
    clock: new Date(startsAt).toISOString(),
    ...size,
    engine: VERSION,
  };
  const recorder = createSessionRecorder({
    sink: file,
    header,
    startsAt,
    realClock,
    onProblem: onRecordingProblem,
  });
  return { kind: 'recorder', recorder };
}
