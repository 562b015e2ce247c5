import { SessionTable, tableBytes } from './session-table.ts';
import {
  type BenchTraffic,
  benchTraffic,
  DESTINATION_PORTS,
  type Emit,
  filledTable,
  MapTable,
  median,
  milliseconds,
  openBench,
} from './table-baseline.ts';

const ROUNDS = 3;
const LOOKUPS = 500_000;
const WARMING = 50_000;
const BASELINE_TICKS = 45;

/** Opening, finding and ageing sessions against Maps of objects, alternately; and the memory of a full PA-5060. */
export async function run(emit: Emit, n = 1_000_000): Promise<void> {
  emit({ bench: 'table-bytes', n: 4_194_302, ...one(tableBytes(4_194_302) / 4_194_302), unit: 'B/session' });
  const traffic = benchTraffic(n);
  const rounds = Array.from({ length: ROUNDS }, () => ({
    table: measuredWarm(measureTable, traffic),
    map: measuredWarm(measureMap, traffic),
  }));
  for (const name of ['insert', 'lookup', 'expire'] as const) {
    const own = rounds.map((round) => round.table[name]);
    const baseline = median(rounds.map((round) => round.map[name]));
    const unit = 'ns/session';
    emit({
      bench: `table-${name}`,
      n,
      median: median(own),
      min: Math.min(...own),
      unit,
      baseline,
      ratio: baseline / median(own),
    });
  }
  const grows = Array.from({ length: ROUNDS }, () => longestInsert(traffic));
  emit({ bench: 'table-longest-insert', n, median: median(grows), min: Math.min(...grows), unit: 'ms' });
}

function one(value: number): { median: number; min: number } {
  return { median: value, min: value };
}

interface Nanoseconds {
  readonly insert: number;
  readonly lookup: number;
  readonly expire: number;
}

/** One measurement after a small one: the garbage of the other side has made V8 throw away this side's optimized code. */
function measuredWarm(measure: (traffic: BenchTraffic) => Nanoseconds, traffic: BenchTraffic): Nanoseconds {
  measure(benchTraffic(WARMING));
  return measure(traffic);
}

function measureTable(traffic: BenchTraffic): Nanoseconds {
  globalThis.gc?.();
  const table = new SessionTable({ capacity: traffic.count });
  const insert = milliseconds(() => {
    for (let n = 0; n < traffic.count; n++) openBench(table, traffic, n);
  });
  let found = 0;
  const lookup = milliseconds(() => {
    for (let k = 0; k < LOOKUPS; k++)
      if (findBench(table, traffic, (k * 7919) % traffic.count) !== 0) found++;
  });
  let expired = 0;
  const expire = milliseconds(() => table.advanceTo(2200, () => ++expired > 0));
  if (found !== LOOKUPS || expired !== traffic.count) throw new Error('the bench lost sessions');
  return {
    insert: (insert / traffic.count) * 1e6,
    lookup: (lookup / LOOKUPS) * 1e6,
    expire: (expire / expired) * 1e6,
  };
}

function findBench(table: SessionTable, traffic: BenchTraffic, n: number): number {
  const application = traffic.application[n] ?? 0;
  const port = DESTINATION_PORTS[application] ?? 0;
  const source = traffic.source[n] ?? 0;
  return table.find(
    source,
    traffic.destination[n] ?? 0,
    traffic.sourcePort[n] ?? 0,
    port,
    application === 2 ? 17 : 6,
    1,
  );
}

function measureMap(traffic: BenchTraffic): Nanoseconds {
  globalThis.gc?.();
  const table = new MapTable();
  const insert = milliseconds(() => {
    for (let n = 0; n < traffic.count; n++) table.open(traffic, n);
  });
  let found = 0;
  const lookup = milliseconds(() => {
    for (let k = 0; k < LOOKUPS; k++)
      if (table.find(traffic, (k * 7919) % traffic.count) !== undefined) found++;
  });
  let expired = 0;
  const expire = milliseconds(() => {
    for (let tick = 0; tick < BASELINE_TICKS; tick++) expired += table.tick();
  });
  if (found !== LOOKUPS) throw new Error('the baseline lost sessions');
  return {
    insert: (insert / traffic.count) * 1e6,
    lookup: (lookup / LOOKUPS) * 1e6,
    expire: (expire / expired) * 1e6,
  };
}

/** The longest that opening one session takes, growth and rehashing included, after the code has been warmed up. */
function longestInsert(traffic: BenchTraffic): number {
  filledTable(benchTraffic(20_000));
  const table = new SessionTable({ capacity: traffic.count });
  let longest = 0;
  for (let n = 0; n < traffic.count; n++)
    longest = Math.max(
      longest,
      milliseconds(() => openBench(table, traffic, n)),
    );
  return longest;
}
