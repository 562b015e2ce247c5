// The live table at work: what a refresh of forty rows costs and writes, against the same picture laid out by Ink and written
// as a whole; and how soon it opens and refreshes over a full table of four million sessions, against the bare ranking.
import type { RankedColumn, SessionRanking } from '../../engine/session-ranking.ts';
import { Simulation } from '../../engine/simulation.ts';
import { benchTraffic, type Emit, median, openBench } from '../../engine/table/table-baseline.ts';
import { smallWorld } from '../../engine/world/small-world.fixture.ts';
import type { CliSession } from '../cli-session.ts';
import { terminalKindOf } from '../fullscreen/terminal-kind.ts';
import { createBroker } from '../terminal/broker.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { MODERN_TERMINAL } from '../terminal/terminal-traits.ts';
import { createManualScheduler, type ManualScheduler } from '../terminal/testing/manual-scheduler.ts';
import { createInkRoot } from '../ui/ink-root.ts';
import { RowStack } from '../ui/row-stack.tsx';
import { openLive } from './live-screen.ts';

type Row = Parameters<Emit>[0];

const SIZE = { columns: 120, rows: 43 };
const FRAMES = 300;
const WARM_UP = 50;
const FRAMES_A_SECOND = 5;
const ROUNDS = 9;

/** Emits `live-cpu` (percent of a core at 5 refreshes a second), `live-bytes`, `live-open`, `live-refresh` and its likes. */
export async function run(emit: Emit, n = 4_000_000): Promise<void> {
  await runFrames(emit);
  await runLarge(emit, n);
}

/** Forty rows of which a tenth carries something between two refreshes. */
async function runFrames(emit: Emit): Promise<void> {
  const simulation = filled(2000, 90_000);
  const view = await opened(simulation, '');
  // By id, so that rows keep their places as the sessions that last do.
  view.type('I');
  const ink = createInkRoot();
  const own: number[] = [];
  const whole: number[] = [];
  const bytes: number[] = [];
  const wholeBytes: number[] = [];
  for (let frame = -WARM_UP; frame < FRAMES; frame++) {
    carry(simulation, { every: 10, from: frame + WARM_UP, milliseconds: 1000 / FRAMES_A_SECOND });
    const written = view.written();
    const cost = await cpuTime(() => view.refresh());
    const rows = plainRows(frame);
    const inkCost = await cpuTime(async () => {
      ink.rows(RowStack({ rows }), SIZE.columns);
    });
    if (frame < 0) continue;
    own.push(cost);
    whole.push(inkCost);
    bytes.push(view.written() - written);
    wholeBytes.push(Buffer.byteLength(rows.join('\r\n')));
  }
  ink.close();
  view.close();
  const share = (milliseconds: readonly number[]) => (mean(milliseconds) * FRAMES_A_SECOND) / 10;
  emit(
    compared(
      'live-cpu',
      '% of a core at 5/s',
      own.map((one) => (one * FRAMES_A_SECOND) / 10),
      share(whole),
      share(own),
    ),
  );
  emit(compared('live-bytes', 'bytes/frame', bytes, median(wholeBytes), median(bytes)));
}

/** Opening, and a refresh while a quarter of all sessions carries something. */
async function runLarge(emit: Emit, n: number): Promise<void> {
  const simulation = filled(n, 0xffffffff);
  const opening: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < 5; round++) {
    bare.push(await realTime(async () => void ranked(simulation.view.openRanking(), 'bytes')));
    opening.push(
      await realTime(async () => {
        const view = await opened(simulation, '');
        view.close();
      }),
    );
  }
  emit(against('live-open', n, opening, bare));
  for (const [bench, criteria, keys, by] of [
    ['live-refresh', '', '', 'bytes'],
    ['live-refresh-by-id', '', 'I', 'id'],
    ['live-refresh-by-rate', '', 'R', 'rate'],
    ['live-refresh-filtered', 'source 10.0.0.0/8 protocol 6', '', undefined],
    ['live-refresh-last-page', '', 'G', undefined],
    ['live-refresh-frozen', '', ' ', undefined],
  ] as const) {
    const view = await opened(simulation, criteria);
    const ranking = simulation.view.openRanking();
    view.type(keys);
    const times: number[] = [];
    const bareTimes: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      carry(simulation, { every: 4, from: round, milliseconds: 500 });
      times.push(await realTime(() => view.refresh()));
      if (by !== undefined) bareTimes.push(await realTime(async () => void ranked(ranking, by)));
    }
    view.close();
    emit(by === undefined ? row(bench, n, times, 'ms') : against(bench, n, times, bareTimes));
  }
}

function ranked(ranking: SessionRanking, by: RankedColumn): void {
  ranking.rank({ filter: {}, by, direction: 'descending', startAt: 1, limit: SIZE.rows - 3 });
}

interface OpenedView {
  /** Lets the time of one refresh pass. */
  refresh(): Promise<void>;
  type(keys: string): void;
  /** Bytes so far. */
  written(): number;
  close(): void;
}

async function opened(simulation: Simulation, criteria: string): Promise<OpenedView> {
  const scheduler = createManualScheduler();
  const terminal = sinkTerminal();
  const broker = createBroker(terminal, scheduler);
  broker.open();
  const end = new AbortController();
  const session = { engine: simulation, status: () => ({ speed: 1 }), readFilter: () => FILTERS[criteria] };
  void openLive(
    { broker, scheduler, session: session as unknown as CliSession, color: true, signal: end.signal },
    criteria,
    terminalKindOf({ TERM: 'xterm-256color', LANG: 'en_US.UTF-8' }),
  );
  await settled();
  return {
    refresh: () => refreshed(scheduler),
    type: (keys) => terminal.type(keys),
    written: terminal.written,
    close: () => end.abort(),
  };
}

const FILTERS: Readonly<Record<string, unknown>> = {
  '': { kind: 'filter', filter: {} },
  'source 10.0.0.0/8 protocol 6': { kind: 'filter', filter: { source: '10.0.0.0/8', protocol: 6 } },
};

async function refreshed(scheduler: ManualScheduler): Promise<void> {
  scheduler.pass(500);
  await settled();
}

/** The picture is drawn behind the present turn. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A terminal that takes everything and shows nothing. */
function sinkTerminal(): Terminal & { type(keys: string): void; written(): number } {
  let written = 0;
  let input: (bytes: Uint8Array) => void = () => {};
  return {
    traits: MODERN_TERMINAL,
    size: () => SIZE,
    write(text) {
      written += Buffer.byteLength(text);
      return true;
    },
    drained: async () => {},
    enterRawMode: () => {},
    leaveRawMode: () => {},
    onInput(listener) {
      input = listener;
      return () => {};
    },
    onResize: () => () => {},
    onEnd: () => () => {},
    suspend: undefined,
    onContinue: () => () => {},
    guard: () => () => {},
    type: (keys) => {
      if (keys !== '') input(Buffer.from(keys));
    },
    written: () => written,
  };
}

/** A firewall with `n` sessions that have carried up to `most` bytes each. */
function filled(n: number, most: number): Simulation {
  const simulation = Simulation.begin(smallWorld({ warmUp: 1 }), { platform: 'PA-5060' });
  simulation.advance(simulation.startsAt);
  const { table } = simulation.state;
  const traffic = benchTraffic(n);
  for (let session = 0; session < n; session++) {
    const at = openBench(table, traffic, session);
    const chance = Math.imul(session, 0x9e3779b1) >>> 0;
    table.startSecond[at] = table.now - (chance % 3600);
    table.bytesC2s[at] = chance % most;
  }
  return simulation;
}

/** Lets time pass in which every so-manieth session carries something. */
function carry(
  { state }: Simulation,
  {
    every,
    from,
    milliseconds,
  }: { readonly every: number; readonly from: number; readonly milliseconds: number },
): void {
  const { table } = state;
  for (let at = 1 + (from % every); at <= table.highWater; at += every) {
    table.bytesC2s[at] = (table.bytesC2s[at] ?? 0) + 70_000 + (at % 7919);
  }
  state.now += milliseconds;
}

/** A picture of the same size for Ink to lay out, a tenth of it new. */
function plainRows(frame: number): readonly string[] {
  return Array.from({ length: SIZE.rows - 1 }, (_, index) => {
    const turn = (index + frame + WARM_UP) % 10 === 0 ? frame : 0;
    return `  ${262144 + index} web-browsing ACTIVE  10.20.0.${index}  51${index} 198.18.0.20 443 12m 1800 ${turn} ${turn}`.padEnd(
      110,
    );
  });
}

async function realTime(work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

async function cpuTime(work: () => Promise<void>): Promise<number> {
  const from = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

function compared(
  bench: string,
  unit: string,
  values: readonly number[],
  baseline: number,
  own: number,
): Row {
  return {
    ...row(bench, FRAMES, values, unit),
    median: rounded(own),
    baseline: rounded(baseline),
    ratio: rounded(baseline / own),
  };
}

function against(bench: string, n: number, own: readonly number[], bare: readonly number[]): Row {
  const baseline = median(bare);
  return { ...row(bench, n, own, 'ms'), baseline: rounded(baseline), ratio: rounded(baseline / median(own)) };
}

function row(bench: string, n: number, values: readonly number[], unit: string): Row {
  return { bench, n, median: rounded(median(values)), min: rounded(Math.min(...values)), unit };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
