// One step back in a transcript of 5,000 turns: the picture of the place before, against running all turns before it again, of which
// reading them is the least part.
import { type Emit, median, milliseconds } from '../../engine/table/table-baseline.ts';
import { readTranscript } from '../../transcripts/read.ts';
import { hqEvents, hqHeader } from '../../transcripts/testing/hq-sample.ts';
import { type ByteSource, openTranscriptIndex } from '../../transcripts/transcript-index.ts';
import { transcriptText } from '../../transcripts/write.ts';
import { playerPicture } from './player-picture.ts';
import { createRecording } from './player-recording.ts';
import { placed, startOfPlayback } from './player-state.ts';
import { stepPlayer } from './player-step.ts';

const TURNS = 5000;
const STEPS = 101;
const SIZE = { columns: 80, rows: 24 };

/** Emits `player-step-back` in milliseconds. */
export function run(emit: Emit): void {
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
