// One step back in a transcript of 5,000 turns: the picture of the place before, against running all turns before it again, of which
// reading them is the least part.
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Emit, median, milliseconds } from '../../engine/table/table-baseline.ts';
import { readTranscript } from '../../transcripts/read.ts';
import { hqEvents, hqHeader } from '../../transcripts/testing/hq-sample.ts';
import { type ByteSource, openTranscriptIndex } from '../../transcripts/transcript-index.ts';
import { eventLine, headerLine, transcriptText } from '../../transcripts/write.ts';
import { HAS_PROC, MeasuredShell } from '../testing/measured-shell.ts';
import { playerPicture } from './player-picture.ts';
import { createRecording } from './player-recording.ts';
import { placed, startOfPlayback } from './player-state.ts';
import { stepPlayer } from './player-step.ts';

declare const FWSH_ROOT: string;

const TURNS = 5000;
const STEPS = 101;
const SIZE = { columns: 80, rows: 24 };

/** Bytes of the transcript that the built program plays. */
const LARGE = 100 * 1024 * 1024;

/**
 * Emits `player-step-back` in milliseconds without drawing; and of the built program on a terminal with a transcript of 100 MB, all of
 * its drawing and the terminal's way included: `player-open` and `player-drawn-step-back` in milliseconds,
 * `player-memory` in MiB.
 */
export async function run(emit: Emit): Promise<void> {
  stepBack(emit);
  const folder = mkdtempSync(join(tmpdir(), 'fwsh-bench-'));
  try {
    await played(emit, largeFile(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function largeFile(folder: string): string {
  const file = join(folder, 'large.fwsh');
  const turns = hqEvents.map((event) => eventLine({ ...event, at: 0, t: 0 })).join('');
  const piece = turns.repeat(Math.ceil((1024 * 1024) / turns.length));
  writeFileSync(file, headerLine(hqHeader));
  for (let left = LARGE; left > 0; left -= piece.length) appendFileSync(file, piece);
  return file;
}

/** Against what each of them may take: a second, 30 milliseconds, 200 MiB. A search has a bench of its own in `../transcript-index.bench.ts`. */
async function played(emit: Emit, file: string): Promise<void> {
  const from = performance.now();
  const shell = new MeasuredShell([join(FWSH_ROOT, 'dist', 'fwsh.js'), 'replay', file, '--step'], {
    columns: SIZE.columns,
    rows: SIZE.rows,
    environment: { LANG: 'C.UTF-8' },
  });
  const row = (bench: string, times: readonly number[], [unit, baseline]: readonly ['ms' | 'MiB', number]) =>
    emit({
      bench,
      n: LARGE,
      median: median(times),
      min: Math.min(...times),
      unit,
      baseline,
      ratio: baseline / median(times),
    });
  try {
    // blessed jumps over blanks: words can be waited for, not rows.
    await shell.until(/Space/);
    row('player-open', [performance.now() - from], ['ms', 1000]);
    await shell.time('\x1b[F', /100%/);
    const steps: number[] = [];
    for (let step = 0; step < STEPS; step++) {
      // The title tells the turn and, at its line alone, the picture loses the output: some cell changes with every step.
      steps.push(await shell.time('b', /\x1b\[\?2026l|\x1b\[\d+;\d+H/));
    }
    row('player-drawn-step-back', steps, ['ms', 30]);
    if (HAS_PROC) row('player-memory', [shell.memory().peak], ['MiB', 200]);
  } finally {
    await shell.close();
  }
}

function stepBack(emit: Emit): void {
  const [command, output] = hqEvents;
  const pairs = command === undefined || output === undefined ? [] : [command, output];
  const text = transcriptText(hqHeader, Array.from({ length: TURNS }, () => pairs).flat());
  const bytes = Buffer.from(text);
  const source: ByteSource = {
    size: bytes.length,
    read: (from, length) => bytes.subarray(from, from + length),
  };
  const reading = openTranscriptIndex(source);
  if (reading.kind === 'unreadable') throw new Error(reading.problem);
  const recording = createRecording('bench', reading.index, []);
  const start = startOfPlayback({ motion: 'paused', speed: 1, idleLimit: 0 });
  let state = placed(start, TURNS - 1, recording);
  const times = Array.from({ length: STEPS }, () =>
    milliseconds(() => {
      state = stepPlayer(state, { kind: 'key', key: 'b', text: 'b' }, recording);
      playerPicture(recording, state, SIZE);
    }),
  );
  const baseline = milliseconds(() => readTranscript(text));
  emit({
    bench: 'player-step-back',
    n: TURNS,
    median: median(times),
    min: Math.min(...times),
    unit: 'ms',
    baseline,
    ratio: baseline / median(times),
  });
}
