// `:host`: the ends around the firewall as they see themselves. What they believe to be open, the firewall may have forgotten.
import type { Instant } from '../../engine/instant.ts';
import type { HostConnection, HostDetail, HostRecord } from '../../engine/session-host.ts';
import type { EngineView } from '../../engine/view.ts';
import { HOST_SETTINGS, hostOperation } from '../../labs/host-line.ts';
import { alignedRows } from './aligned-rows.ts';
import { formatInstant } from './format-instant.ts';
import {
  accepted,
  rejected,
  type TrainerAnswer,
  type TrainerDesk,
  type TrainerVerb,
  type TrainerWord,
} from './verb.ts';

/** Connections of one host that are listed; the rest is counted. */
const MOST_CONNECTIONS = 20;

/** The hosts of the world, what one of them holds, or a change of it. */
export const host: TrainerVerb = {
  name: 'host',
  operand: '[NAME [ACTION]]',
  help: 'the hosts around the firewall; netstat, ping, set or restart one',
  choices: [],
  following: wordsBehind,
  run: (desk, operand) => {
    const { view } = desk;
    if (operand === '') return hostList(view.hosts());
    const [name = '', ...change] = operand.split(' ');
    const detail = view.host(name);
    if (detail === undefined) return rejected(`this world has no host '${name}'; ':host' lists them`);
    const [action, ...rest] = change;
    if (action === undefined || (action === 'netstat' && rest.length === 0))
      return connectionList(detail, view.now());
    return action === 'ping' ? ping(desk, detail, rest) : changed(desk, detail, operand);
  },
};

function ping(desk: TrainerDesk, { name, address }: HostDetail, to: readonly string[]): TrainerAnswer {
  const [end, ...more] = to;
  if (end === undefined || more.length > 0) return rejected(`:host ${name} ping takes one address`);
  const record = desk.ping(address, desk.view.host(end)?.address ?? end);
  if (record === undefined) return rejected(`'${end}' is no address that ${name} could ping`);
  const { answers, exchanges, request } = record;
  const said = answers === 0 ? `no answer to ${exchanges} requests` : `${answers} of ${exchanges} answered`;
  return accepted(`${name} pings ${request.server}: ${said}`);
}

/** Does what the words behind a host say. */
function changed(desk: TrainerDesk, detail: HostDetail, operand: string): TrainerAnswer {
  const operation = hostOperation(`:host ${operand}`, [detail]);
  if (operation === undefined)
    return rejected(
      `:host ${detail.name} takes 'netstat', 'ping ADDRESS', 'restart', or 'set' with one of:`,
      ...HOST_SETTINGS.map((one) => `  ${one.name} ${one.words.map((word) => word.join('|')).join(' ')}`),
    );
  const outcome = desk.apply(operation);
  if (outcome.kind !== 'failed') return accepted(`${detail.name}: ${operand.split(' ').slice(1).join(' ')}`);
  const { failure } = outcome;
  return rejected('name' in failure ? `'${failure.name}' is not there` : 'that cannot be done');
}

/** Tab behind `:host`: names, then what may be done, then the words of a setting. */
function wordsBehind(
  view: EngineView,
  [name, action, setting, ...said]: readonly string[],
): readonly TrainerWord[] {
  if (name === undefined) return view.hosts().map((one) => ({ text: one.name, help: one.address }));
  if (action === undefined)
    return [
      { text: 'netstat', help: 'the connections it believes to be open' },
      { text: 'ping', help: 'echo requests to an address, on a copy of the world' },
      { text: 'restart', help: 'forget all connections without a word' },
      { text: 'set', help: 'change what it does' },
    ];
  if (action !== 'set') return [];
  if (setting === undefined) return HOST_SETTINGS.map((one) => ({ text: one.name, help: one.help }));
  const words = HOST_SETTINGS.find((one) => one.name === setting)?.words[said.length] ?? [];
  return words.filter((word) => word === word.toLowerCase()).map((text) => ({ text, help: setting }));
}

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
    ...oddities(detail),
    ...(rows.length === 0 ? [] : alignedRows([heading, ...rows])),
    ...(more > 0 ? [`and ${more} more`] : []),
  );
}

/** What keeps its packets from the firewall, or those of the firewall from it. */
function oddities({ gateway, routes, arp, staleArp }: HostDetail): readonly string[] {
  return [
    ...(gateway === 'firewall'
      ? []
      : [`gateway: ${gateway === 'around' ? 'around the firewall' : 'elsewhere'}`]),
    ...routes.map(({ destination, way, interface: port }) => `route: ${destination} ${port ?? way}`),
    ...(arp === 'answers' ? [] : ['arp: silent']),
    ...staleArp.map((one) => `neighbor: ${one} stale`),
  ];
}

function connectionCells(connection: HostConnection, now: Instant): readonly string[] {
  const { role, localPort, peer, peerPort, since, lastHeard } = connection;
  const silence = `${Math.floor((now - lastHeard) / 1000)} s`;
  return [role, String(localPort), `${peer}:${peerPort}`, formatInstant(since), silence];
}
