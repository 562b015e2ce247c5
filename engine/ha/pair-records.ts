// The pair in full: what the configuration says of both units, and what the roles and the session table add to it.
import type { MonitoredPath, PairDetail, PairUnit } from '../answers/pair-records.ts';
import { isLinkUp } from '../network/link-state.ts';
import { fingerprint, unitMac } from '../network/mac-address.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import type { RoleChange } from '../session-peer.ts';
import { uptimeOf } from '../uptime.ts';
import { highAvailabilityNames, isSending, isSynchronizing, sentMessages } from './change-roles.ts';
import { managementOf } from './management-address.ts';
import { isAnswering } from './monitors.ts';
import { countSynchronized } from './session-synchronization.ts';

type WorldPair = NonNullable<DataplaneState['compiled']['world']['highAvailability']>;

/** Vendor: HA timers, a hello each 8 seconds and a heartbeat each second. Assumption: 102 bytes each. */
const HELLO = 8;
const HEARTBEAT = 1;
const MESSAGE_BYTES = 102;
const HA1_PORT = 5;
const HA2_PORT = 6;

/** Undefined for a unit that stands alone. */
export function pairDetail(state: DataplaneState): PairDetail | undefined {
  const { compiled, pair, table } = state;
  const configured = compiled.world.highAvailability;
  if (configured === undefined) return undefined;
  const uptime = uptimeOf(state);
  const sends = isSending(state);
  const copies = isSynchronizing(state) ? countSynchronized(table) : 0;
  return {
    group: configured.group,
    local: unitOf(state, configured, 'local'),
    peer: unitOf(state, configured, 'peer'),
    connection:
      pair.peerState === 'non-functional' && pair.lastChange?.reason === 'peer-lost' ? 'down' : 'up',
    preemptive: configured.preemptive,
    ha2: pair.ha2,
    peerContent: pair.peerContent,
    synchronization: {
      state: sends ? 'complete' : 'not-running',
      enabled: configured.sessionSynchronization,
      ...sentMessages(state),
      ...(sends ? {} : { updates: 0 }),
      received: pair.received,
      sessions: copies,
    },
    linkMonitoring: configured.linkMonitoring,
    pathMonitoring: configured.pathMonitoring,
    linkGroups: configured.linkGroups.map(({ name, interfaces, enabled, condition }) => ({
      name,
      monitoring: { enabled, condition },
      interfaces: interfaces.map((port) => ({
        name: port,
        state: isLinkUp(compiled.world, port) ? ('up' as const) : ('down' as const),
      })),
    })),
    paths: configured.pathGroups.flatMap(({ name, virtualRouter, destinations, enabled, condition }) =>
      destinations.map((destination) => ({
        group: name,
        monitoring: { enabled, condition },
        virtualRouter,
        ...probesOf(state, destination),
      })),
    ),
    failovers: pair.failovers,
    control: {
      hellos: Math.floor(uptime / HELLO),
      heartbeats: Math.floor(uptime / HEARTBEAT),
      bytesEach: MESSAGE_BYTES,
    },
    lastChange: pair.lastChange?.at,
  };
}

/** The unit of the world's own host is the first one; after a failover the shell is at the other. */
function unitOf(state: DataplaneState, configured: WorldPair, whose: 'local' | 'peer'): PairUnit {
  const { compiled, pair } = state;
  const { world, startsAt } = compiled;
  const isFirst = pair.isFirstActive === (whose === 'local');
  const names = highAvailabilityNames(state);
  const { ha1Addresses, ha2Addresses } = configured;
  const prefixLength = (prefix: string) => prefix.slice(prefix.indexOf('/'));
  const serial = isFirst ? world.serial : `${world.serial} peer`;
  const unitState = whose === 'local' ? 'active' : pair.peerState;
  const began = startsAt - (world.uptime ?? world.warmUp) * 1000;
  const since = Math.max(began, pair.lastChange?.at ?? began);
  return {
    name: names[whose],
    state: unitState,
    since: Math.max(0, Math.floor((state.now - since) / 1000)),
    reason: reasonOf(unitState, pair.lastChange?.reason),
    priority: isFirst ? configured.priority : configured.peerPriority,
    management: managementOf(state, whose).address,
    ha1: {
      address: isFirst ? ha1Addresses.local : ha1Addresses.peer + prefixLength(ha1Addresses.local),
      mac: unitMac(serial, HA1_PORT),
    },
    ha2: {
      address: isFirst ? ha2Addresses.local : ha2Addresses.peer + prefixLength(ha2Addresses.local),
      mac: unitMac(serial, HA2_PORT),
    },
    entered: pair.enteredBy(isFirst ? 'first' : 'second'),
  };
}

/** Assumption: the words for what the monitors of a unit have lost. */
function reasonOf(state: PairUnit['state'], change: RoleChange | undefined): PairUnit['reason'] {
  if (state === 'suspended') return 'User requested';
  if (state !== 'non-functional') return undefined;
  if (change === 'link-failure') return 'Link down';
  return change === 'path-failure' ? 'Path down' : 'Peer lost';
}

/** Probes of an address. A host of the world that is silent answers none. */
function probesOf(
  state: DataplaneState,
  destination: string,
): Pick<MonitoredPath, 'destination' | 'answered' | 'roundTrip'> {
  const isSilent = !isAnswering(state, destination);
  // Assumption: between half a millisecond and one and a half, the same for an address at any time.
  const base = 500 + (fingerprint(destination) % 700);
  const roundTrip = isSilent
    ? { minimum: 0, maximum: 0, average: 0 }
    : { minimum: base, maximum: base + 410, average: base + 160 };
  return { destination, answered: isSilent ? 0 : 10, roundTrip };
}
