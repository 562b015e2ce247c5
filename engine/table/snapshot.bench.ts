import { SessionTable } from './session-table.ts';
import {
  benchTraffic,
  type Emit,
  filledTable,
  MapTable,
  median,
  milliseconds,
  openBench,
} from './table-baseline.ts';

const ROUNDS = 5;
const FORK_SESSIONS = 2000;
const BASELINE_SESSIONS = 100_000;

/** Writing, reading and copying a table; the baseline of writing is JSON of the objects, measured smaller and scaled to `n`. */
export async function run(emit: Emit, n = 1_000_000): Promise<void> {
  const table = filledTable(benchTraffic(n));
  const writes: number[] = [];
  const reads: number[] = [];
  const baselines: number[] = [];
  const map = new MapTable();
  const few = benchTraffic(BASELINE_SESSIONS);
  for (let k = 0; k < BASELINE_SESSIONS; k++) map.open(few, k);
  let bytes: Uint8Array = new Uint8Array(0);
  for (let round = 0; round < ROUNDS; round++) {
    writes.push(
      milliseconds(() => {
        bytes = table.write();
      }),
    );
    reads.push(
      milliseconds(() => {
        if (SessionTable.read(bytes, n) === undefined) throw new Error('the snapshot is refused');
      }),
    );
    baselines.push((milliseconds(() => JSON.stringify([...map.byId.values()])) * n) / BASELINE_SESSIONS);
  }
  const baseline = median(baselines);
  emit({
    bench: 'snapshot-write',
    n,
    median: median(writes),
    min: Math.min(...writes),
    unit: 'ms',
    baseline,
    ratio: baseline / median(writes),
  });
  emit({ bench: 'snapshot-read', n, median: median(reads), min: Math.min(...reads), unit: 'ms' });
  emit({ bench: 'snapshot-bytes', n, median: bytes.length / n, min: bytes.length / n, unit: 'B/session' });
  emit({ bench: 'table-fork', n: FORK_SESSIONS, unit: 'ms', ...forks() });
}

/** Copying a small table that may grow to the capacity of a PA-5060. */
function forks(): { median: number; min: number } {
  const table = new SessionTable({ capacity: 4_194_302 });
  const traffic = benchTraffic(FORK_SESSIONS);
  for (let k = 0; k < FORK_SESSIONS; k++) openBench(table, traffic, k);
  const times = Array.from({ length: 50 }, () => milliseconds(() => table.copy()));
  return { median: median(times), min: Math.min(...times) };
}
