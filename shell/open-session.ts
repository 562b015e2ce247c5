// From what the user asked for to a conversation with a firewall. The heavy half of start-up.
import type { EngineOptions } from '../engine/create-engine.ts';
import { manageEngine } from '../engine/management/managed-engine.ts';
import { PLATFORMS, platformOf } from '../engine/platforms/platform-catalogue.ts';
import { StateHash } from '../engine/table/state-hash.ts';
import { wordsOfText } from '../engine/table/text-words.ts';
import { configurationOf } from '../engine/world/firewall-configuration.ts';
import type { Credentials } from '../grammar/credentials.ts';
import { onceMade } from '../grammar/once-made.ts';
import { fileConfigurationStore } from './configuration-files.ts';
import { startConfiguration } from './configuration-start.ts';
import type { LabDesk } from './lab/lab-desk.ts';
import { createLiveSession, type LiveSession } from './live-session.ts';
import type { ShellChoice, WorldChoice } from './request.ts';
import type { LoadedWorld } from './shipped-world.ts';
import { settleV8For } from './v8-settings.ts';
import { startEngine } from './warm-start.ts';
import { openRecordings } from './world-recordings.ts';

/** What a conversation is opened with. */
export interface SessionRequest {
  readonly loaded: LoadedWorld;
  readonly choice: WorldChoice;
  readonly shell: Pick<ShellChoice, 'speed' | 'coach' | 'record' | 'recordQuietly'>;
  /** Where recordings go that name no file; absent: nowhere. */
  readonly stateFolder?: string;
  /** Lines to tell with the next answer, each once. */
  readonly notices?: () => readonly string[];
  readonly size: { readonly columns: number; readonly rows: number };
  /** Milliseconds from any origin. */
  readonly realClock: () => number;
  /** Called with one line when recording goes off by itself, or a configuration is not kept or not understood. */
  readonly onProblem: (problem: string) => void;
  /** Folder of saved configurations; without one they last as long as the conversation. */
  readonly configurations?: string;
  /** Of whoever types; those of a fresh firewall when absent. */
  readonly credentials?: Credentials;
  /** Absent where no lab can be started. */
  readonly labs?: LabDesk;
}

/** A conversation, or one line that says why there is none. */
export type OpenedSession =
  | { readonly kind: 'open'; readonly session: LiveSession }
  | { readonly kind: 'problem'; readonly problem: string };

/** Builds engine, executor and recorder. The world still has to warm up: its first line or its first time does that. */
export function openSession(request: SessionRequest): OpenedSession {
  const { choice, shell, onProblem, configurations } = request;
  const start =
    choice.config === undefined ? undefined : startConfiguration(choice.config, request.loaded.world);
  if (start?.kind === 'problem') return start;
  for (const notice of start?.notices ?? []) onProblem(notice);
  const loaded = start === undefined ? request.loaded : configuredLoad(request.loaded, start.text);
  const own = loaded.world;
  settleV8For(own);
  const platform = choice.platform ?? own.platform;
  if (platformOf(platform) === undefined) {
    const known = PLATFORMS.map(({ model }) => model).join(', ');
    return { kind: 'problem', problem: `no platform '${platform}'; known: ${known}` };
  }
  const options = { ...engineOptions(choice), ...(start && { configuration: configurationOf(start.world) }) };
  const engine = startEngine(own, options, loaded.warmStart);
  const { release } = engine.view.system();
  const recordings = openRecordings({ ...request, recorded: { ...loaded, seed: choice.seed } }, engine);
  if (recordings.kind === 'problem') return recordings;
  const session = createLiveSession({
    engine,
    release,
    seed: choice.seed,
    speed: shell.speed,
    coach: shell.coach ? 'on' : 'off',
    realClock: request.realClock,
    // Most conversations never need it.
    management: onceMade(() =>
      manageEngine({
        engine,
        world: start?.world ?? own,
        ...(start && { running: start.tree, foreignApplications: start.foreignApplications }),
        ...(configurations === undefined ? {} : { store: fileConfigurationStore(configurations, onProblem) }),
      }),
    ),
    recordings: recordings.desk,
    ...(request.notices === undefined ? {} : { notices: request.notices }),
    ...(request.credentials === undefined ? {} : { credentials: request.credentials }),
    ...(request.labs === undefined ? {} : { labs: request.labs }),
  });
  return { kind: 'open', session };
}

/** A world under another configuration is another world to a transcript, and no shipped state fits it. */
function configuredLoad(loaded: LoadedWorld, text: string): LoadedWorld {
  return {
    ...loaded,
    hash: () => {
      const hash = new StateHash();
      hash.add(wordsOfText(loaded.hash() + text));
      return hash.text();
    },
    warmStart: () => undefined,
  };
}

function engineOptions({ seed, platform, release, clock }: WorldChoice): EngineOptions {
  return {
    seed,
    ...(platform === undefined ? {} : { platform }),
    ...(release === undefined ? {} : { release }),
    ...(clock === undefined ? {} : { clock }),
  };
}
