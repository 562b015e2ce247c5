// `:host`: the ends around the firewall as they see themselves. What they believe to be open, the firewall may have forgotten.
import type { Instant } from '../../engine/instant.ts';
import type { HostConnection, HostDetail, HostRecord } from '../../engine/session-host.ts';
import { alignedRows } from './aligned-rows.ts';
import { formatInstant } from './format-instant.ts';
import { accepted, rejected, type TrainerAnswer, type TrainerVerb } from './verb.ts';

/** Connections of one host that are listed; the rest is counted. */
const MOST_CONNECTIONS = 20;

/** The hosts of the world, or the connections of one of them. */
export const host: TrainerVerb = {
  name: 'host',
  operand: '[NAME]',
  help: 'the hosts around the firewall, or the connections of one',
  choices: [],
  run: ({ view }, operand) => {
    if (operand === '') return hostList(view.hosts());
    const detail = view.host(operand);
    return detail === undefined
      ? rejected(`this world has no host '${operand}'; ':host' lists them`)
      : connectionList(detail, view.now());
  },
};

function hostList(hosts: readonly HostRecord[]): TrainerAnswer {
  if (hosts.length === 0) return accepted('this world names no hosts');
  const heading = ['host', 'address', 'open connections', 'at most'];
  const rows = hosts.map(({ name, address, openConnections, socketCap }) => [
    name,
    address,
    String(openConnections),
    socketCap === undefined ? 'no limit' : String(socketCap),
  ]);
  return accepted(...alignedRows([heading, ...rows]));
}

function connectionList(detail: HostDetail, now: Instant): TrainerAnswer {
  const { name, address, openConnections, connections } = detail;
  const heading = ['role', 'port', 'peer', 'since', 'silent for'];
  const rows = connections.slice(0, MOST_CONNECTIONS).map((connection) => connectionCells(connection, now));
  const more = connections.length - rows.length;
  return accepted(
    `${name} ${address} holds ${openConnections} open connections`,
    ...(rows.length === 0 ? [] : alignedRows([heading, ...rows])),
    ...(more > 0 ? [`and ${more} more`] : []),
  );
}

function connectionCells(connection: HostConnection, now: Instant): readonly string[] {
  const { role, localPort, peer, peerPort, since, lastHeard } = connection;
  const silence = `${Math.floor((now - lastHeard) / 1000)} s`;
  return [role, String(localPort), `${peer}:${peerPort}`, formatInstant(since), silence];
}
