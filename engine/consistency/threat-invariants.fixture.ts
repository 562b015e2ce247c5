// The threat log against counters, sessions and the traffic log.
import type { ThreatLogRecord } from '../logs/threat-log-record.ts';
import type { TrafficLogRecord } from '../session-log-record.ts';
import type { EngineView } from '../view.ts';
import { counterOf, exceptions, greater, type Invariant, sumOf, unequal } from './invariant.fixture.ts';

/** Records that the log keeps. */
const CAPACITY = 4096;
const WINDOW = 5000;
const PROTOCOL_OF_TCP = 6;

/** Counters that move where a first packet is dropped, by what the threat log calls the action. */
const FLOOD_COUNTERS: Readonly<Record<string, readonly string[]>> = {
  'random-drop': [
    'flow_dos_zone_red_act',
    'flow_dos_rule_ag_red_act',
    'flow_dos_rule_drop_cl_red_act',
    'flow_dos_pbp_drop',
  ],
  drop: [
    'flow_dos_zone_red_max',
    'flow_dos_syncookie_max',
    'flow_dos_cl_syncookie_max',
    'flow_dos_rule_ag_red_max',
    'flow_dos_rule_drop_cl_red_max',
    'flow_dos_ag_max_sess_limit',
    'flow_dos_cl_max_sess_limit',
    'pkt_buf_protect_discard',
  ],
  'block-ip': ['flow_dos_rule_ag_blk_dur', 'flow_dos_rule_drop_cl_blk_dur', 'flow_dos_pbp_block_host'],
  deny: ['flow_dos_rule_deny'],
};

/** Numbers of what packet buffer protection does to one session. */
const OF_SESSIONS = [8507, 8508];

function all(view: EngineView): readonly ThreatLogRecord[] {
  return view.threatLog({ direction: 'backward' });
}

function ofContent(view: EngineView): readonly ThreatLogRecord[] {
  return all(view).filter(({ subtype }) => subtype !== 'flood' && subtype !== 'packet');
}

function repeatsOf(records: readonly ThreatLogRecord[]): number {
  return sumOf(records, ({ repeats }) => repeats);
}

/** What the log counts is what was counted elsewhere; less than that where older records are no longer kept. */
function counted(
  view: EngineView,
  what: string,
  [told, truth]: readonly [number, number],
): readonly string[] {
  return all(view).length < CAPACITY ? unequal(what, told, truth) : greater(what, told, truth);
}

function endsByThreat(view: EngineView): readonly TrafficLogRecord[] {
  const where = { kind: 'term', field: 'session_end_reason', operator: 'eq', value: 'threat' } as const;
  return view.trafficLog({ limit: 20_000, direction: 'backward', where });
}

function nameOf({ threatName, source, at }: ThreatLogRecord): string {
  return `${threatName} from ${source} at ${at}`;
}

/** Of threats. */
export const THREAT_INVARIANTS: readonly Invariant[] = [
  {
    name: 'both directions of the threat log have the same records, in the order of time',
    contradictions: (view) => {
      const times = [view.now(), ...all(view).map(({ at }) => at)];
      return [
        ...unequal(
          'records',
          all(view).map(nameOf),
          view.threatLog({ direction: 'forward' }).map(nameOf).toReversed(),
        ),
        ...unequal(
          'times',
          times.every((at, index) => at >= (times[index + 1] ?? 0)),
          true,
        ),
      ];
    },
  },
  {
    name: 'floods are logged packet by packet as the counters of floods have it',
    until: ['clear-log', 'clear-counters'],
    contradictions: (view) =>
      Object.entries(FLOOD_COUNTERS).flatMap(([action, counters]) => {
        const floods = all(view).filter((one) => one.subtype === 'flood' && one.action === action);
        const moved = sumOf(counters, (name) => counterOf(view, name));
        return counted(view, action, [repeatsOf(floods), moved]);
      }),
  },
  {
    name: 'a flood has no session, and content and a session that fills the buffers have one',
    contradictions: (view) =>
      exceptions(
        all(view),
        ({ subtype, sessionId, threatId }) =>
          (['flood', 'packet'].includes(subtype) && !OF_SESSIONS.includes(threatId)) === (sessionId === 0),
        nameOf,
      ),
  },
  {
    name: 'ends that were reset for a threat are those that the counters know',
    until: ['clear-log', 'clear-counters'],
    contradictions: (view) => {
      const told = (...actions: readonly string[]) =>
        repeatsOf(
          ofContent(view).filter(
            ({ action, protocol }) => protocol === PROTOCOL_OF_TCP && actions.includes(action),
          ),
        );
      return [
        ...counted(view, 'clients', [
          told('reset-client', 'reset-both', 'block-url'),
          counterOf(view, 'flow_action_reset'),
        ]),
        ...counted(view, 'servers', [
          told('reset-server', 'reset-both'),
          counterOf(view, 'flow_action_close'),
        ]),
      ];
    },
  },
  {
    name: 'a session with a threat has no other end than that',
    contradictions: (view) =>
      exceptions(
        ofContent(view).slice(0, 200),
        ({ sessionId, at, source, sourcePort }) => {
          const session = view.session(sessionId);
          const isSame =
            session !== undefined &&
            session.startTime <= at &&
            session.c2s.source === source &&
            session.c2s.sourcePort === sourcePort;
          return !isSame || session.endReason === 'threat';
        },
        nameOf,
      ),
  },
  {
    name: 'whoever ended by a threat is in the threat log',
    until: ['clear-log'],
    contradictions: (view) => {
      const threats = ofContent(view);
      if (all(view).length >= CAPACITY) return [];
      return exceptions(
        endsByThreat(view),
        ({ source, destination, start, at: end }) =>
          threats.some(
            ({ at, ...threat }) =>
              threat.source === source &&
              threat.destination === destination &&
              at > start - WINDOW &&
              at <= end,
          ),
        ({ sessionId, at }) => `session ${sessionId} at ${at}`,
      );
    },
  },
  {
    name: 'as many sessions were discarded or ended for a threat as the threat log tells',
    until: ['clear-log', 'ha-failover', 'ha-suspend', 'commit'],
    contradictions: (view) => {
      const discarded = view
        .sessions({ state: 'discard' }, { startAt: 1, limit: 100_000 })
        .filter(({ id }) => view.session(id)?.endReason === 'threat').length;
      const isWhole = view.trafficLog({ limit: 16_384, direction: 'backward' }).length < 16_384;
      const [told, known] = [repeatsOf(ofContent(view)), discarded + endsByThreat(view).length];
      return isWhole && all(view).length < CAPACITY ? unequal('sessions', told, known) : [];
    },
  },
];
