// Opening a transcript of 100 MB by its index, against reading it whole; a search through all of it, against finding bytes.
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Emit, median, milliseconds } from '../engine/table/table-baseline.ts';
import { readTranscript } from '../transcripts/read.ts';
import { plainLines } from '../transcripts/replay.ts';
import { hqEvents, hqHeader } from '../transcripts/testing/hq-sample.ts';
import { openTranscriptIndex } from '../transcripts/transcript-index.ts';
import { eventLine, headerLine } from '../transcripts/write.ts';
import { openFileBytes } from './file-bytes.ts';
import { openTranscriptFile } from './transcript-file.ts';

const BYTES = 100 * 1024 * 1024;
const ROUNDS = 5;

/**
 * Emits `transcript-open`, `transcript-search` and `transcript-stream` in milliseconds, `transcript-memory` in MiB of the process after
 * opening and `transcript-stream-memory` after all turns went by as text.
 */
export function run(emit: Emit): void {
  const folder = mkdtempSync(join(tmpdir(), 'fwsh-bench-'));
  try {
    const file = join(folder, 'large.fwsh');
    const turns = hqEvents.map((event) => eventLine({ ...event, at: 0, t: 0 })).join('');
    writeFileSync(file, headerLine(hqHeader));
    // In pieces: the process must not hold the file when its memory is measured.
    for (let left = BYTES; left > 0; left -= turns.length) appendFileSync(file, turns);
    measure(emit, file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(emit: Emit, file: string): void {
  const source = openFileBytes(file);
  const opened = () => {
    const reading = openTranscriptIndex(source);
    if (reading.kind === 'unreadable') throw new Error(reading.problem);
    return reading.index;
  };
  const opening = Array.from({ length: ROUNDS }, () => milliseconds(opened));
  const index = opened();
  const memory = process.memoryUsage().rss / 1024 / 1024;
  const streaming = Array.from({ length: 3 }, () => milliseconds(() => streamed(file)));
  const streamMemory = process.memoryUsage().rss / 1024 / 1024;
  const searching = Array.from({ length: ROUNDS }, () => milliseconds(() => index.find('stands nowhere', 0)));
  const bytes = milliseconds(() => readFileSync(file).indexOf('stands nowhere'));
  const whole = milliseconds(() => readTranscript(readFileSync(file, 'utf8')));
  const row = (bench: string, times: readonly number[], baseline: number) =>
    emit({
      bench,
      n: index.turns,
      median: median(times),
      min: Math.min(...times),
      unit: 'ms',
      baseline,
      ratio: baseline / median(times),
    });
  row('transcript-open', opening, whole);
  row('transcript-search', searching, bytes);
  row('transcript-stream', streaming, whole);
  const memoryRow = (bench: string, held: number) =>
    emit({ bench, n: index.turns, median: held, min: held, unit: 'MiB', baseline: 200, ratio: 200 / held });
  memoryRow('transcript-memory', memory);
  memoryRow('transcript-stream-memory', streamMemory);
  source.close();
}

function streamed(file: string): void {
  const opened = openTranscriptFile(file);
  if (opened.kind === 'problem') throw new Error(opened.problem);
  let length = 0;
  for (const text of plainLines(opened.stream, 'left out')) length += text.length;
  if (opened.stream.problem !== undefined || length === 0) throw new Error('the file was not read');
}
