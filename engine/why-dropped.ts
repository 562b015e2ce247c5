// Why the last packet of a flow was dropped: the counter that moved, and the session that the flow has or had.

import { localAt } from './box/box-state.ts';
import { configuredAddress } from './configured-addresses.ts';
import type { DroppedPacket } from './drop-memory.ts';
import { COUNTER_CATALOGUE, FLOW_POLICY_NOFWD } from './packet/counter-catalogue.ts';
import type { DataplaneState } from './packet/dataplane-state.ts';
import { knownUserAt } from './policy/known-user.ts';
import { pbfQuery } from './policy/pbf-policy.ts';
import { type FlowCriteria, type WhyStep, whyStep } from './session-cause.ts';
import { formatIpv4 } from './table/address.ts';
import { isPooled } from './table/address-pool.ts';
import { trafficLogRecords } from './traffic-log-records.ts';

const WHOLE_LOG = 16_384;

/** The steps of the last drop that agrees; undefined when none of those remembered does. */
export function whyDropped(state: DataplaneState, flow: FlowCriteria): readonly WhyStep[] | undefined {
  const wanted = (text: string | undefined) => (text === undefined ? undefined : numberOf(state, text));
  const source = wanted(flow.source);
  const destination = wanted(flow.destination);
  const agrees = (asked: number | undefined, value: number) => asked === undefined || asked === value;
  const drop = state.drops.latest(
    (one) =>
      agrees(source, one.source) &&
      agrees(destination, one.destination) &&
      agrees(flow.sourcePort, one.sourcePort) &&
      agrees(flow.destinationPort, one.destinationPort) &&
      agrees(flow.protocol, one.protocol),
  );
  if (drop === undefined) return undefined;
  return [arrival(state, drop), ...discarded(state, drop), cause(drop), ...session(state, drop)];
}

const NO_ADDRESS = -1;

/** The number of an address that is asked for; none has that of an address nobody knows. */
function numberOf({ table }: DataplaneState, text: string): number {
  return configuredAddress(table.addresses, text) ?? NO_ADDRESS;
}

function addressText({ table }: DataplaneState, drop: DroppedPacket, address: number): string {
  return drop.ipVersion === 6 ? table.addresses.text(address) : formatIpv4(address);
}

function arrival(state: DataplaneState, drop: DroppedPacket): WhyStep {
  const { compiled } = state;
  const zone = compiled.interfaces[drop.ingressInterface]?.zone ?? 0;
  return whyStep('arrival', 'packet', {
    at: drop.at,
    source: addressText(state, drop, drop.source),
    sourcePort: drop.sourcePort,
    destination: addressText(state, drop, drop.destination),
    destinationPort: drop.destinationPort,
    protocol: drop.protocol,
    tcpFlags: drop.tcpFlags,
    zone: compiled.names.zones.nameOf(zone),
    interface: compiled.names.interfaces.nameOf(drop.ingressInterface),
  });
}

function cause(drop: DroppedPacket): WhyStep {
  const counter = COUNTER_CATALOGUE[drop.counter];
  return whyStep('drop', counter?.name ?? 'unknown', {
    description: counter?.description ?? '',
    packets: drop.packets,
  });
}

/** The forwarding rule that discarded it: as the packet then, so a question now, for a rule that discards has no monitor. */
function discarded(state: DataplaneState, drop: DroppedPacket): readonly WhyStep[] {
  const { compiled, pbfMonitors, pbfApplications, table } = state;
  if (compiled.pbf.size === 0 || drop.counter !== FLOW_POLICY_NOFWD) return [];
  const query = pbfQuery(table.addresses);
  query.fromZone = compiled.interfaces[drop.ingressInterface]?.zone ?? 0;
  query.ingressInterface = drop.ingressInterface;
  query.source = drop.source;
  query.destination = drop.destination;
  query.protocol = drop.protocol;
  query.destinationPort = drop.destinationPort;
  query.user = knownUserAt(state, { zone: query.fromZone, address: drop.source }, table.addresses);
  query.at = localAt(state, drop.at);
  query.application = pbfApplications.find(drop, table.addresses);
  const rule = compiled.pbf.match(query, pbfMonitors, drop.at);
  if (rule?.action !== 'discard') return [];
  return [whyStep('route', 'discard', { rule: rule.name, id: rule.id })];
}

/** The session of the flow: the live one, or else the last one whose end the log still knows. */
function session(state: DataplaneState, drop: DroppedPacket): readonly WhyStep[] {
  const { table, compiled } = state;
  const zone = compiled.interfaces[drop.ingressInterface]?.zone ?? 0;
  const { source, destination, sourcePort, destinationPort, protocol } = drop;
  // A number of class E is no IPv6 address here, and no session's either.
  if (drop.ipVersion === 4 && (isPooled(source) || isPooled(destination))) return [];
  const flow = table.find(source, destination, sourcePort, destinationPort, protocol, zone);
  if (flow !== 0) {
    const id = compiled.numbering.idOf(flow >>> 1);
    return [whyStep('state', 'session', { id, isReturning: (flow & 1) === 1 })];
  }
  const [from, to] = [addressText(state, drop, source), addressText(state, drop, destination)];
  const ended = trafficLogRecords(state, { limit: WHOLE_LOG, direction: 'backward' }).find(
    (record) =>
      record.subtype === 'end' &&
      record.protocol === protocol &&
      ((record.source === from &&
        record.destination === to &&
        record.sourcePort === sourcePort &&
        record.destinationPort === destinationPort) ||
        (record.natDestination === from &&
          record.natSource === to &&
          record.natDestinationPort === sourcePort &&
          record.natSourcePort === destinationPort)),
  );
  if (ended === undefined) return [];
  const { sessionId, at, endReason, elapsed } = ended;
  return [whyStep('earlier-session', endReason, { id: sessionId, at, elapsed })];
}
