// The desk of all recordings of a conversation with one world, their headers included.
import type { Engine } from '../engine/engine.ts';
import type { RecorderLimits } from '../transcripts/recorder.ts';
import type { TranscriptHeader } from '../transcripts/transcript.ts';
import { newTranscriptPath, quietRecording, recordingInState } from './quiet-recording.ts';
import { createRecordingDesk, type OpenedRecorder, type RecordingDesk } from './recording-desk.ts';
import { createRecordingFile, type RecordingFile } from './recording-file.ts';
import type { ShellChoice } from './request.ts';
import { createSessionRecorder } from './session-recorder.ts';
import { VERSION } from './version.ts';

/** What a header says of the world. */
export interface RecordedWorld {
  readonly name: string;
  /** 16 hexadecimal digits that stand for its text. */
  readonly hash: () => string;
  readonly seed: number;
}

/** What the desk is opened with. */
export interface RecordingsRequest {
  readonly recorded: RecordedWorld;
  readonly shell: Pick<ShellChoice, 'record' | 'recordQuietly'>;
  /** Where recordings go that name no file; absent: nowhere. */
  readonly stateFolder?: string;
  readonly size: { readonly columns: number; readonly rows: number };
  /** Milliseconds from any origin. */
  readonly realClock: () => number;
  /** Called with one line when recording goes off by itself. */
  readonly onProblem: (problem: string) => void;
}

/** A desk, or one line that says why what was asked for cannot be recorded. */
export type OpenedRecordings =
  | { readonly kind: 'desk'; readonly desk: RecordingDesk }
  | Extract<OpenedRecorder, { kind: 'problem' }>;

/** Opens the recording that was asked for, and prepares the one that nobody asked for. */
export function openRecordings(request: RecordingsRequest, engine: Engine): OpenedRecordings {
  const { shell, recorded, stateFolder } = request;
  const open = (path: string) => openRecorder(request, engine, { sink: createRecordingFile(path), path });
  const asked = shell.record === undefined ? undefined : open(shell.record);
  if (asked?.kind === 'problem') return asked;
  const quiet =
    stateFolder === undefined || !shell.recordQuietly || asked !== undefined
      ? undefined
      : openRecorder(request, engine, quietRecording(stateFolder, recorded.name));
  const desk = createRecordingDesk({
    quiet: quiet?.kind === 'recorder' ? quiet.recorder : undefined,
    asked,
    open: (path) => {
      if (path !== undefined) return open(path);
      if (stateFolder === undefined) return { kind: 'problem', problem: ':record start needs a file here' };
      const place = newTranscriptPath(stateFolder, recorded.name);
      return openRecorder(request, engine, { sink: recordingInState(place), path: place });
    },
  });
  return { kind: 'desk', desk };
}

interface RecordingPlace {
  readonly sink: RecordingFile;
  readonly path: string;
  readonly limits?: Partial<RecorderLimits>;
}

function openRecorder(
  { recorded, size, realClock, onProblem }: RecordingsRequest,
  { view, startsAt }: Engine,
  { sink, path, limits }: RecordingPlace,
): OpenedRecorder {
  if (sink.kind === 'problem') return sink;
  const { model, release } = view.system();
  const header: TranscriptHeader = {
    fwsh: 'transcript',
    version: 1,
    world: recorded.name,
    worldHash: recorded.hash(),
    seed: recorded.seed,
    release,
    platform: model,
    clock: new Date(startsAt).toISOString(),
    ...size,
    engine: VERSION,
  };
  const recorder = createSessionRecorder({
    sink,
    header,
    startsAt,
    realClock,
    onProblem,
    ...(limits === undefined ? {} : { limits }),
  });
  return { kind: 'recorder', recorder, path };
}
