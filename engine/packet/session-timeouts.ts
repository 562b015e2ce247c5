// How long a session may stay idle, by what it is and where it stands.
import type { ServiceTimeouts } from '../policy/service.ts';
import type { SessionTimers } from '../view.ts';
import type { DataplaneState } from './dataplane-state.ts';
import { ICMP, ICMP6, SCTP, TCP, UDP } from './packet.ts';
import { ASSOCIATION_ESTABLISHED, associationTimeout } from './sctp-state.ts';
import {
  isEnding,
  TCP_CLIENT_FIN,
  TCP_CLIENT_RST,
  TCP_ESTABLISHED,
  TCP_SERVER_FIN,
  TCP_SERVER_RST,
  TCP_TIME_WAIT,
  tcpTimeout,
} from './tcp-state.ts';

// Vendor: services, defaults of an override.
const DEFAULT_OVERRIDE = { tcp: 3600, udp: 30 } as const;

/** The timers that hold for a session: those of the time when it began. */
export function timersOfSession(state: DataplaneState, id: number): SessionTimers {
  const { running } = state;
  return running.haveNeverChanged ? running.timers : running.timersOf(state.table.startSecond[id] ?? 0);
}

/**
 * Idle timeout once established: that of a service that overrides, else the application's own, else the protocol's. Vendor:
 * services inherit the timeout from the application or override it.
 */
export function establishedTimeout(state: DataplaneState, id: number): number {
  const { table, compiled } = state;
  const protocol = table.protocol[id] ?? 0;
  const override = compiled.hasServiceTimeouts ? serviceOverride(state, id) : undefined;
  if (override !== undefined)
    return override.timeout ?? (protocol === TCP ? DEFAULT_OVERRIDE.tcp : DEFAULT_OVERRIDE.udp);
  const own = compiled.applications[table.application[id] ?? 0]?.timeout;
  return own ?? protocolTimeout(protocol, timersOfSession(state, id));
}

/** Idle timeout of a TCP session in a state of its connection. */
export function connectionTimeout(state: DataplaneState, id: number, tcpState: number): number {
  if (tcpState === TCP_ESTABLISHED) return establishedTimeout(state, id);
  const own = isEnding(tcpState) ? ownWait(state, id, tcpState) : undefined;
  return own ?? tcpTimeout(tcpState, timersOfSession(state, id), 0);
}

/** The wait of a farewell that is the service's own or, where no service overrides, the application's. */
function ownWait({ compiled, table }: DataplaneState, id: number, tcpState: number): number | undefined {
  const override = compiled.hasServiceTimeouts ? serviceOverride({ compiled, table }, id) : undefined;
  const waits = override ?? compiled.applications[table.application[id] ?? 0];
  return waits === undefined ? undefined : overriddenWait(waits, tcpState);
}

/** Idle timeout of an SCTP session in a state of its association. */
export function associationWait(state: DataplaneState, id: number, association: number): number {
  const established = association === ASSOCIATION_ESTABLISHED ? establishedTimeout(state, id) : 0;
  return associationTimeout(association, timersOfSession(state, id), established);
}

/** True when no handshake or farewell of the session sets its timer. */
export function isEstablished(state: DataplaneState, id: number): boolean {
  const connection = state.table.tcpState[id] ?? 0;
  switch (state.table.protocol[id]) {
    case TCP:
      return connection === TCP_ESTABLISHED;
    case SCTP:
      return connection === ASSOCIATION_ESTABLISHED;
    default:
      return true;
  }
}

/** Idle timeout of a new session; that of SCTP follows from its first chunk. */
export function firstTimeout(protocol: number, timers: SessionTimers): number {
  return protocol === TCP ? timers.tcpInit : protocolTimeout(protocol, timers);
}

/** Time that a denied session stays. Vendor: session timeouts, 90 s for TCP, 60 s for UDP, SCTP and others. */
export function discardTimeout(protocol: number, timers: SessionTimers): number {
  if (protocol === TCP) return timers.discardTcp;
  if (protocol === UDP) return timers.discardUdp;
  return protocol === SCTP ? timers.discardSctp : timers.discardOtherIp;
}

/** The timers of the service through which the session's rule let it in, where that service overrides. */
export function serviceOverride(
  { table, compiled }: Pick<DataplaneState, 'table' | 'compiled'>,
  id: number,
): ServiceTimeouts | undefined {
  const service = compiled.security.ruleOf(table.rule[id] ?? 0)?.service;
  if (service?.kind !== 'ports') return undefined;
  const protocol = table.protocol[id] ?? 0;
  const port = table.destinationPort[id] ?? 0;
  for (const range of service.ranges) {
    if (range.protocol === protocol && port >= range.low && port <= range.high) return range.override;
  }
  return undefined;
}

type Waits = Pick<ServiceTimeouts, 'halfClosed' | 'timeWait'>;

function overriddenWait(own: Waits, tcpState: number): number | undefined {
  switch (tcpState) {
    case TCP_CLIENT_FIN:
    case TCP_SERVER_FIN:
      return own.halfClosed;
    case TCP_TIME_WAIT:
    case TCP_CLIENT_RST:
    case TCP_SERVER_RST:
      return own.timeWait;
    default:
      return undefined;
  }
}

/** Idle timeout of a protocol where no application has one of its own. */
export function protocolTimeout(protocol: number, timers: SessionTimers): number {
  if (protocol === TCP) return timers.tcp;
  if (protocol === UDP) return timers.udp;
  if (protocol === ICMP || protocol === ICMP6) return timers.icmp;
  return protocol === SCTP ? timers.sctp : timers.otherIp;
}
