import type { SessionFilter } from '../session-filter.ts';
import type { RankedColumn, SessionRanking } from '../session-ranking.ts';
import { Simulation } from '../simulation.ts';
import { smallWorld } from '../world/small-world.fixture.ts';
import type { SessionTable } from './session-table.ts';
import { benchTraffic, type Emit, median, milliseconds, openBench } from './table-baseline.ts';

const ROUNDS = 9;
const BASELINE_ROUNDS = 3;
const LIMIT = 40;
const COLUMNS: readonly RankedColumn[] = [
  'id',
  'vsys',
  'application',
  'state',
  'type',
  'flag',
  'source',
  'source-port',
  'source-zone',
  'destination',
  'destination-port',
  'destination-zone',
  'protocol',
  'rule',
  'age',
  'ttl',
  'bytes',
  'packets',
  'rate',
];

/** What sorting needs of a row, for the columns that are also sorted the plain way. */
const PLAIN_VALUES: Readonly<Partial<Record<RankedColumn, (table: SessionTable, row: number) => number>>> = {
  source: (table, row) => table.source[row] ?? 0,
  age: (table, row) => table.now - (table.startSecond[row] ?? 0),
  bytes: (table, row) => (table.bytesC2s[row] ?? 0) + (table.bytesS2c[row] ?? 0),
};

const FILTERS: readonly { readonly name: string; readonly filter: SessionFilter; readonly plain: Plain }[] = [
  { name: '', filter: {}, plain: () => true },
  {
    name: '-filtered',
    filter: { source: '10.0.0.0/8', protocol: 6 },
    plain: (table, row) => (table.source[row] ?? 0) >>> 24 === 10 && table.protocol[row] === 6,
  },
];

type Plain = (table: SessionTable, row: number) => boolean;

/** Forty of a small table, then what `fullTable` measures. */
export async function run(emit: Emit, n = 4_000_000): Promise<void> {
  smallTable(emit, 500);
  fullTable(emit, n);
}

function smallTable(emit: Emit, n: number): void {
  const { view } = filledSimulation(n);
  const ranking = view.openRanking();
  const own = Array.from({ length: 2000 }, () => milliseconds(() => rankBy(ranking, 'bytes', {})));
  emit({ bench: 'ranking-bytes', n, median: median(own), min: Math.min(...own), unit: 'ms' });
}

/**
 * The first forty of a full table by each column, all sessions and half of them, while bytes go on; against sorting the numbers
 * of the rows that match. Then the first answer of a new ranking, the last page, and addresses that are all IPv6.
 */
function fullTable(emit: Emit, n: number): void {
  const simulation = filledSimulation(n);
  const { table } = simulation.state;
  const measure = (bench: string, work: () => void, plain?: () => void): void => {
    const own: number[] = [];
    const baselines: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      goOn(simulation, round);
      own.push(milliseconds(work));
      if (plain !== undefined && round < BASELINE_ROUNDS) baselines.push(milliseconds(plain));
    }
    const row = { bench, n, median: median(own), min: Math.min(...own), unit: 'ms' };
    if (plain === undefined) emit(row);
    else emit({ ...row, baseline: median(baselines), ratio: median(baselines) / row.median });
  };
  measure('ranking-open', () => rankBy(simulation.view.openRanking(), 'bytes', {}));
  const ranking = simulation.view.openRanking();
  for (const { name, filter, plain } of FILTERS) {
    for (const by of COLUMNS) {
      const value = PLAIN_VALUES[by];
      const sort =
        value &&
        (() =>
          sortRows(
            table,
            (row) => plain(table, row),
            (row) => value(table, row),
          ));
      measure(`ranking-${by}${name}`, () => rankBy(ranking, by, filter), sort);
    }
  }
  for (const by of ['source', 'bytes', 'rate'] as const) {
    measure(`ranking-${by}-last-page`, () => rankBy(ranking, by, {}, n - LIMIT));
  }
  fillWithIpv6(table, n);
  measure('ranking-source-ipv6', () => rankBy(ranking, 'source', {}));
}

function rankBy(ranking: SessionRanking, by: RankedColumn, filter: SessionFilter, startAt = 1): void {
  const { sessions } = ranking.rank({ filter, by, direction: 'descending', startAt, limit: LIMIT });
  if (sessions.length !== LIMIT) throw new Error(`${sessions.length} sessions by ${by}`);
}

function sortRows(
  table: SessionTable,
  isWanted: (row: number) => boolean,
  value: (row: number) => number,
): void {
  const rows: number[] = [];
  for (let row = table.nextLive(0); row !== 0; row = table.nextLive(row)) if (isWanted(row)) rows.push(row);
  rows.sort((a, b) => value(b) - value(a) || a - b);
  if (rows.slice(0, LIMIT).length !== LIMIT) throw new Error('too few rows');
}

function filledSimulation(n: number): Simulation {
  const simulation = Simulation.begin(smallWorld({ warmUp: 1 }), { platform: 'PA-5060' });
  simulation.advance(simulation.startsAt);
  const { table } = simulation.state;
  const traffic = benchTraffic(n);
  for (let session = 0; session < n; session++) {
    const row = openBench(table, traffic, session);
    const chance = Math.imul(session, 0x9e3779b1) >>> 0;
    table.startSecond[row] = table.now - (chance % 3600);
    table.bytesC2s[row] = chance % 3_000_000;
    table.bytesS2c[row] = chance >>> 3;
    table.packetsC2s[row] = chance % 9000;
    table.packetsS2c[row] = chance % 7777;
  }
  return simulation;
}

/** Half a second in which one session in four carries something. */
function goOn({ state }: Simulation, round: number): void {
  const { table } = state;
  for (let row = 1 + (round & 3); row <= table.highWater; row += 4) {
    table.bytesC2s[row] = (table.bytesC2s[row] ?? 0) + (row % 7919);
  }
  state.now += 500;
}

function fillWithIpv6(table: SessionTable, n: number): void {
  for (let row = 1; row <= n; row++) {
    const host = Math.imul(row, 0x9e3779b1) & 0xfffff;
    table.source[row] = table.addresses.intern([0x20010db8, 0, 0, host]);
  }
}
