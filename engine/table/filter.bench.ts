import { formatIpv4 } from './address.ts';
import { STATE_ACTIVE } from './session-codes.ts';
import { compileQuery, countMatching } from './session-query.ts';
import { benchTraffic, type Emit, filledTable, median, milliseconds } from './table-baseline.ts';

const ROUNDS = 9;

/** The fields of a session that this filter reads, and no more: kinder to the baseline than a whole session. */
interface FilteredSession {
  readonly id: number;
  readonly source: string;
  readonly state: string;
  readonly application: string;
}

/** Counting `source 10.0.0.0/8 state active application ssl` over a full table, against filtering objects, alternately. */
export async function run(emit: Emit, n = 4_194_302): Promise<void> {
  const traffic = benchTraffic(n);
  const table = filledTable(traffic);
  const sessions = new Map<number, FilteredSession>();
  for (let id = 1; id <= n; id++) {
    const application = traffic.application[id - 1] === 0 ? 'ssl' : 'dns';
    sessions.set(id, { id, source: formatIpv4(traffic.source[id - 1] ?? 0), state: 'ACTIVE', application });
  }
  const prefix = { kind: 'ipv4', network: 0x0a000000, length: 8 } as const;
  const query = compileQuery({ source: prefix, state: STATE_ACTIVE, application: 0 });
  const own: number[] = [];
  const baselines: number[] = [];
  let counts = [0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    own.push(
      milliseconds(() => {
        counts = [countMatching(table, query), counts[1] ?? 0];
      }),
    );
    baselines.push(
      milliseconds(() => {
        counts = [counts[0] ?? 0, countObjects(sessions)];
      }),
    );
  }
  if (counts[0] !== counts[1]) throw new Error(`counts differ: ${counts.join()}`);
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

function countObjects(sessions: ReadonlyMap<number, FilteredSession>): number {
  const matching = [...sessions.values()].filter(
    (one) => one.state === 'ACTIVE' && one.application === 'ssl' && one.source.startsWith('10.'),
  );
  return matching.length;
}
