// A firewall of the training world that answers from records and notes what it was asked, for tests of commands.
import { createEngine } from '../../../engine/create-engine.ts';
import type { Operation, Outcome } from '../../../engine/operation.ts';
import { DEFAULT_PACKET_DIAG } from '../../../engine/packet-diag/packet-diag-setting.ts';
import type { PolicyView } from '../../../engine/policy-view.ts';
import type { SessionFilter } from '../../../engine/session-filter.ts';
import type { EngineView, NamedObject, NameKind, PageRequest } from '../../../engine/view.ts';
import { smallWorld } from '../../../engine/world/small-world.fixture.ts';
import {
  EXEMPLAR_NOW,
  EXEMPLAR_STATISTICS,
  EXEMPLAR_SYSTEM,
  exemplarRow,
  exemplarSession,
} from '../../text/testing/exemplar.ts';

/** Answers for what the records of the exemplar do not cover. */
const SMALL_FIREWALL = createEngine(smallWorld()).view;

const NAMES: Partial<Readonly<Record<NameKind, readonly string[]>>> = {
  zone: ['untrust', 'trust', 'dmz', 'dc'],
  'security-rule': ['Users-DNS', 'Users-Web'],
  'nat-rule': ['SNAT-Out', 'DNAT-Web'],
  application: ['dns', 'ssl'],
  'session-id': ['33571', '33575'],
};

/** No rule at all; what policies print is tested against a real engine. */
const EMPTY_POLICY: PolicyView = {
  securityRules: () => [],
  matchSecurity: () => [],
  natRules: () => [],
  matchNat: () => undefined,
  overrideRules: () => [],
  qosRules: () => [],
  decryptionRules: () => [],
  authenticationRules: () => [],
  dosRules: () => [],
  matchQos: () => undefined,
  matchDecryption: () => undefined,
  matchAuthentication: () => undefined,
  matchDos: () => undefined,
};

/** What the firewall was asked, oldest first. */
export interface ExemplarFirewall {
  readonly view: EngineView;
  readonly apply: (operation: Operation) => Outcome;
  readonly advance: (until: number) => number;
  readonly filters: readonly SessionFilter[];
  readonly pages: readonly PageRequest[];
  readonly operations: readonly Operation[];
}

/** A fresh firewall with the sessions 33571 and 33575; id 39999 is used by none. */
export function exemplarFirewall(): ExemplarFirewall {
  const filters: SessionFilter[] = [];
  const pages: PageRequest[] = [];
  const operations: Operation[] = [];
  const view: EngineView = {
    network: SMALL_FIREWALL.network,
    management: SMALL_FIREWALL.management,
    policy: EMPTY_POLICY,
    dataplane: {
      interfaceCounters: () => [],
      interfaceRates: () => [],
      natPools: () => [],
      zoneProtection: () => [],
      resources: () => [],
      bufferHolders: () => [],
      bufferProtection: () => SMALL_FIREWALL.dataplane.bufferProtection(),
      dosProtection: () => [],
      qosNode: () => undefined,
      blocked: () => [],
      shares: () => [],
      applicationUse: () => [],
      lookUpRoute: () => undefined,
      rematchesSessions: () => true,
    },
    now: () => EXEMPLAR_NOW,
    deviceTime: () => ({
      zone: { name: 'UTC', minutes: 0 },
      localOf: (instant) => instant,
      instantOf: (local) => local,
    }),
    system: () => EXEMPLAR_SYSTEM,
    sessions: (filter, page) => {
      filters.push(filter);
      pages.push(page);
      return [exemplarRow({ id: 33571 }), exemplarRow({ id: 33575, application: 'dns' })].slice(
        page.startAt - 1,
      );
    },
    countSessions: (filter) => {
      filters.push(filter);
      return 7;
    },
    openRanking: () => ({
      rank: () => ({ at: EXEMPLAR_NOW, total: 0, sessions: [] }),
      measure: (keys) => keys.map(() => undefined),
    }),
    session: (id) => (id === 39999 ? undefined : exemplarSession({ id })),
    sessionStatistics: () => EXEMPLAR_STATISTICS,
    sessionMeters: () => [{ vsys: 1, maximum: 600, current: 312, throttled: 0 }],
    counters: () => [],
    markedCounters: () => [],
    packetDiag: {
      report: () => ({ setting: DEFAULT_PACKET_DIAG, stages: [], markedSessions: [] }),
      captures: () => [],
      log: () => [],
    },
    trafficLog: () => [],
    threatLog: () => [],
    hosts: () => [],
    why: () => undefined,
    connection: () => undefined,
    whyDropped: () => undefined,
    host: () => undefined,
    ruleHits: () => [],
    pbfRules: () => [],
    matchPbf: () => undefined,
    highAvailability: () => undefined,
    names: (kind) => (NAMES[kind] ?? []).map((name): NamedObject => ({ name, help: '' })),
  };
  const apply = (operation: Operation): Outcome => {
    operations.push(operation);
    return outcomeOf(operation);
  };
  return { view, apply, advance: (until) => until, filters, pages, operations };
}

function outcomeOf(operation: Operation): Outcome {
  switch (operation.kind) {
    case 'clear-sessions':
      return { kind: 'sessions-cleared', count: 2 };
    case 'clear-counters':
    case 'clear-interface-counters':
      return { kind: 'counters-cleared' };
    case 'clear-log':
      return { kind: 'log-cleared', log: operation.log };
    case 'reset-dos-statistics':
    case 'release-blocked':
      return { kind: 'dos-changed' };
    case 'set-session-timer':
    case 'set-session-setting':
    case 'set-session-default':
    case 'set-additional-threat-log':
      return { kind: 'setting-changed' };
    case 'set-clock':
    case 'set-service-host':
    case 'set-management-reach':
    case 'set-user-presence':
    case 'set-group-members':
    case 'refresh-groups':
    case 'clear-url-cache':
      return { kind: 'box-changed' };
    case 'clear-user-cache':
      return { kind: 'users-forgotten', count: 0 };
    case 'look-up-url':
      return { kind: 'url-looked-up', answer: { url: operation.url, category: 'unknown' } };
    case 'keep-management':
      return { kind: 'management-kept' };
    case 'commit':
      return { kind: 'committed', rematched: 0, denied: 0, ended: 0 };
    case 'note-job':
    case 'amend-job':
      return { kind: 'job-noted', id: 2 };
    case 'clear-rule-hits':
      return { kind: 'rule-hits-cleared', count: 0 };
    case 'ha-suspend':
    case 'set-pair':
    case 'ha-functional':
    case 'ha-failover':
      return { kind: 'ha-changed' };
    case 'ha-synchronize':
      return { kind: 'ha-synchronized', what: operation.what };
    case 'echo':
      return {
        kind: 'echoed',
        address: operation.request.host,
        answer: { kind: 'silence', sequence: operation.request.sequence },
      };
    case 'probe-hop':
      return {
        kind: 'hop-probed',
        address: operation.request.host,
        answer: { from: 'end', address: undefined, microseconds: undefined },
      };
    case 'set-cable-end':
      return { kind: 'cable-changed', port: operation.port };
    case 'set-path-limit':
      return { kind: 'path-changed', destination: operation.destination };
    case 'announce-address':
      return { kind: 'address-announced', sent: 1 };
    case 'clear-neighbors':
      return { kind: 'neighbors-cleared', count: 1 };
    case 'clear-stations':
      return { kind: 'stations-cleared' };
    case 'clear-tunnel-counters':
      return { kind: 'tunnel-counters-cleared' };
    case 'clear-association':
      return { kind: 'associations-cleared', of: operation.of, meant: 1, done: 1 };
    case 'negotiate-association':
      return { kind: 'associations-negotiated', of: operation.of, meant: 1, done: 1 };
    case 'change-packet-diag':
      return { kind: 'packet-diag-changed', change: operation.change };
    case 'restart-host':
    case 'set-host-keepalive':
    case 'set-host-arp':
    case 'set-host-gateway':
    case 'set-host-route':
    case 'set-host-neighbor':
      return { kind: 'host-changed', host: operation.host };
    case 'open-connection':
      return { kind: 'connection-opened', handle: 1 };
    case 'quieten':
      return { kind: 'quietened' };
    case 'set-vpn-peer':
      return { kind: 'host-changed', host: operation.gateway };
    case 'clear-session':
    case 'session-discard': {
      const { id, kind } = operation;
      if (id === 39999) return { kind: 'failed', failure: { kind: 'no-such-session', id } };
      return { kind: kind === 'clear-session' ? 'session-cleared' : 'session-discarded', id };
    }
  }
}
