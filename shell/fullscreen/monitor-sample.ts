// What the dashboard reads of the firewall at one instant. Counters and meters cost nothing whatever the table's size; the
// sessions behind talkers and applications are a bounded part of the table, and the sample says how large a part.
import type { Instant } from '../../engine/instant.ts';
import type { SessionId, SessionState } from '../../engine/session.ts';
import type { TrafficLogRecord } from '../../engine/session-log-record.ts';
import type {
  CounterSample,
  EngineView,
  SessionStatistics,
  SystemFacts,
  VsysMeter,
} from '../../engine/view.ts';

/** A session and what it has carried. */
export interface SessionTraffic {
  readonly id: SessionId;
  /** With the id it names a session for good: ids are used again. */
  readonly startTime: Instant;
  readonly source: string;
  /** Of both directions together. */
  readonly bytes: number;
}

/** How many sessions of an application were seen. */
export interface ApplicationShare {
  readonly application: string;
  readonly sessions: number;
}

/** Everything the dashboard knows of one instant. */
export interface MonitorSample {
  readonly at: Instant;
  /** Real milliseconds on the shell's clock. */
  readonly realTime: number;
  /** Virtual seconds a real second, as chosen; 0 while world time stands. */
  readonly speed: number;
  readonly system: SystemFacts;
  readonly statistics: SessionStatistics;
  readonly states: readonly { readonly state: SessionState; readonly sessions: number }[];
  readonly meters: readonly VsysMeter[];
  readonly counters: CounterSample;
  /** The sessions that talkers are found among: those that carried this many KiB or more, all of them for 0. */
  readonly traffic: readonly SessionTraffic[];
  readonly trafficFrom: number;
  /** Largest first. */
  readonly applications: readonly ApplicationShare[];
  /** The sessions that `applications` was counted over, some of them a few samples ago. */
  readonly counted: number;
  /** `sample`: the table is too large to be counted whole, and `applications` is a part of it. */
  readonly coverage: 'whole' | 'sample';
  /** Newest first. */
  readonly log: readonly TrafficLogRecord[];
}

/** The states of the sessions panel, in the order of a session's life. Vendor: KB Clk9CAC. */
const STATES: readonly SessionState[] = ['init', 'opening', 'active', 'discard', 'closing', 'closed', 'free'];

/** Records of the log's tail that are kept. */
const LOG_RECORDS = 100;

/** Sessions that talkers are found among: at most so many, and not much fewer than the second where there are more. */
const TALKER_SESSIONS = { most: 1000, fewest: 100 };

/** Sessions read for the applications in one sample. */
const PAGE_SESSIONS = 500;

/** Pages of a large table that are remembered. */
const PAGES = 8;

/** What the shell knows of time, and the firewall does not. */
export type ShellTime = Pick<MonitorSample, 'realTime' | 'speed'>;

/** Reads samples one after the other. */
export interface MonitorProbe {
  sample(time: ShellTime): MonitorSample;
}

/** A probe of one firewall. It remembers pages, as one of them is read with each sample. */
export function createMonitorProbe(view: EngineView): MonitorProbe {
  const applications = createApplicationCount(view);
  const traffic = createLargestSessions(view);
  return {
    sample: (time) => {
      const statistics = view.sessionStatistics();
      const at = view.now();
      return {
        at,
        ...time,
        system: view.system(),
        statistics,
        states: STATES.map((state) => ({ state, sessions: view.countSessions({ state }) })),
        meters: view.sessionMeters(),
        counters: { at, counters: view.counters() },
        ...traffic(),
        ...applications(statistics.allocated),
        log: view.trafficLog({ limit: LOG_RECORDS, direction: 'backward' }),
      };
    },
  };
}

type LargestSessions = Pick<MonitorSample, 'traffic' | 'trafficFrom'>;

// The table keeps no order by bytes. A bound that rises while too many sessions reach it, and falls while too few do, finds
// the largest ones with one scan a sample.
function createLargestSessions(view: EngineView): () => LargestSessions {
  let from = 0;
  return () => {
    const filter = from === 0 ? {} : { minKb: from };
    const rows = view.sessions(filter, { startAt: 1, limit: TALKER_SESSIONS.most });
    const traffic = rows.flatMap(({ id }) => trafficOf(view, id));
    const trafficFrom = from;
    if (rows.length >= TALKER_SESSIONS.most) from = Math.max(1, from * 2);
    else if (rows.length < TALKER_SESSIONS.fewest) from = Math.floor(from / 2);
    return { traffic, trafficFrom };
  };
}

function trafficOf(view: EngineView, id: SessionId): readonly SessionTraffic[] {
  const detail = view.session(id);
  if (detail === undefined) return [];
  const { startTime, c2s, bytesC2s, bytesS2c } = detail;
  return [{ id, startTime, source: c2s.source, bytes: bytesC2s + bytesS2c }];
}

type ApplicationCount = Pick<MonitorSample, 'applications' | 'counted' | 'coverage'>;

// One page of the table with each sample, the next one further on: pages spread over the whole table are the picture.
function createApplicationCount(view: EngineView): (allocated: number) => ApplicationCount {
  let pages: readonly (readonly string[])[] = [];
  let turn = 0;
  return (allocated) => {
    const count = Math.min(PAGES, Math.max(1, Math.ceil(allocated / PAGE_SESSIONS)));
    const stride = Math.ceil(allocated / count);
    const slot = turn++ % count;
    const page = { startAt: 1 + slot * stride, limit: Math.min(PAGE_SESSIONS, stride) };
    const present = view.sessions({}, page).map(({ application }) => application);
    pages = Array.from({ length: count }, (_, index) => (index === slot ? present : (pages[index] ?? [])));
    const names = pages.flat();
    const coverage = stride > PAGE_SESSIONS ? 'sample' : 'whole';
    return { applications: sharesOf(names), counted: names.length, coverage };
  };
}

function sharesOf(names: readonly string[]): readonly ApplicationShare[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([application, sessions]) => ({ application, sessions }))
    .sort((a, b) => b.sessions - a.sessions || (a.application < b.application ? -1 : 1));
}
