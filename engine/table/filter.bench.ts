import { STATE_ACTIVE } from './session-codes.ts';
import { compileQuery, countMatching } from './session-query.ts';
import { benchTraffic, type Emit, filledTable, MapTable, median, milliseconds } from './table-baseline.ts';

const ROUNDS = 9;

/** Counting `source 10.0.0.0/8 state active application ssl` over a full table, against filtering a Map of objects, alternately. */
export async function run(emit: Emit, n = 4_194_302): Promise<void> {
  const traffic = benchTraffic(n);
  const table = filledTable(traffic);
  const map = new MapTable();
  for (let k = 0; k < n; k++) map.open(traffic, k);
  const prefix = { kind: 'ipv4', network: 0x0a000000, length: 8 } as const;
  const query = compileQuery({ source: prefix, state: STATE_ACTIVE, application: 0 });
  const own: number[] = [];
  const baselines: number[] = [];
  const counts = { own: 0, baseline: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    own.push(
      milliseconds(() => {
        counts.own = countMatching(table, query);
      }),
    );
    baselines.push(
      milliseconds(() => {
        counts.baseline = countObjects(map);
      }),
    );
  }
  if (counts.own !== counts.baseline) throw new Error(`counts differ: ${counts.own}, ${counts.baseline}`);
  const baseline = median(baselines);
  emit({
    bench: 'filter-count',
    n,
    median: median(own),
    min: Math.min(...own),
    unit: 'ms',
    baseline,
    ratio: baseline / median(own),
  });
}

function countObjects(map: MapTable): number {
  const matching = [...map.byId.values()].filter(
    (one) => one.state === 'ACTIVE' && one.application === 'ssl' && one.c2s.source.startsWith('10.'),
  );
  return matching.length;
}
