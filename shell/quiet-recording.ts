// The transcript that every interactive shell keeps without being asked, so that nobody has to think of it beforehand.
// It is bounded, it leaves no trace of a shell in which nothing was done, and it never keeps the shell from starting.
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { RecorderLimits } from '../transcripts/recorder.ts';
import { createRecordingFile, type RecordingFile } from './recording-file.ts';

/** Characters of one transcript that nobody asked for. */
const LIMITS: Partial<RecorderLimits> = { transcriptLength: 16 * 1024 * 1024 };

/** So many transcripts stay, and so many bytes of them together; the oldest go first. */
const MOST_FILES = 100;
const MOST_BYTES = 128 * 1024 * 1024;

/** A quiet recording for `openRecorder`. */
export interface QuietRecording {
  readonly sink: Extract<RecordingFile, { kind: 'open' }>;
  readonly path: string;
  readonly limits: Partial<RecorderLimits>;
}

/** A recording in the state folder. The file is made with the second line, when something happened. */
export function quietRecording(stateFolder: string, world: string): QuietRecording {
  const path = newTranscriptPath(stateFolder, world);
  let header: string | undefined;
  let file: RecordingFile | undefined;
  const append = (line: string): void => {
    if (header === undefined) {
      header = line;
      return;
    }
    if (file === undefined) {
      file = recordingInState(path);
      if (file.kind === 'open') file.append(header);
    }
    if (file.kind === 'problem') throw new Error(file.problem);
    file.append(line);
  };
  return { sink: { kind: 'open', append }, path, limits: LIMITS };
}

/** A path in the state folder that sorts by time and that no other shell takes. */
export function newTranscriptPath(stateFolder: string, world: string): string {
  const time = new Date().toISOString().replaceAll(':', '-').replace('Z', '');
  const name = basename(world)
    .replace(/\.\w+$/, '')
    .replace(/[^\w-]/g, '_');
  return join(stateFolder, 'transcripts', `${time}-${name}-${process.pid}.fwsh`);
}

/** Creates a file at a `newTranscriptPath`, its folder before it, and lets old ones go. */
export function recordingInState(path: string): RecordingFile {
  try {
    const folder = dirname(path);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    makeRoom(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return { kind: 'problem', problem: `cannot record to ${path}: ${code}` };
  }
  return createRecordingFile(path);
}

function makeRoom(folder: string): void {
  // Names begin with the time, so the newest comes first here.
  const names = readdirSync(folder).filter((name) => name.endsWith('.fwsh'));
  let bytes = 0;
  for (const [index, name] of names.sort().reverse().entries()) {
    const path = join(folder, name);
    bytes += statSync(path).size;
    if (index >= MOST_FILES - 1 || bytes > MOST_BYTES) rmSync(path, { force: true });
  }
}
