// Gateways and tunnels of a configuration. Assumption: of several proposals the first counts, the peer accepts it, and a proposal
// that is not simulated counts as that of the default profile.
import { isReserved, parsePrefix } from '../../policy/prefix.ts';
import type { World } from '../../world/world-schema.ts';
import type { ConfigPath } from '../config-node.ts';
import type { ConfigReading } from './config-reading.ts';
import { type Proposal, proposalAt } from './read-crypto-profile.ts';

type Gateway = World['vpn']['gateways'][number];
type Tunnel = World['vpn']['tunnels'][number];

const IKE = ['network', 'ike'];

/** `before` tells which peers answer: those of its gateways; one that it does not know never does. */
export function readVpn(
  reading: ConfigReading,
  before: World,
  interfaces: ReadonlySet<string>,
): Pick<World, 'vpn'> {
  const gateways = reading
    .entries([...IKE, 'gateway'])
    .flatMap(({ name, path }) => readGateway(reading, { name, path, before, interfaces }));
  const tunnels = reading
    .entries(['network', 'tunnel', 'ipsec'])
    .flatMap(({ name, path }) => readTunnel(reading, { name, path, gateways, interfaces }));
  return { vpn: { gateways, tunnels } };
}

interface GatewayPlace {
  readonly name: string;
  readonly path: ConfigPath;
  readonly before: World;
  readonly interfaces: ReadonlySet<string>;
}

function readGateway(reading: ConfigReading, place: GatewayPlace): readonly Gateway[] {
  const { name, path, before } = place;
  const peer = peerAt(reading, [...path, 'peer-address']);
  const port = interfaceAt(reading, [...path, 'local-address', 'interface'], place.interfaces);
  const protocol = [...path, 'protocol'];
  const said = reading.choice([...protocol, 'version'], ['ikev1', 'ikev2', 'ikev2-preferred']);
  const version = said === 'ikev1' ? said : 'ikev2';
  const mode = reading.choice([...protocol, 'ikev1', 'exchange-mode'], ['auto', 'main', 'aggressive']);
  const proposal = proposalAt(reading, [...protocol, version, 'ike-crypto-profile'], 'ike-crypto-profiles');
  if (peer === undefined || port === undefined) return [];
  const key = reading.value([...path, 'authentication', 'pre-shared-key', 'key']);
  const known = before.vpn.gateways.find((gateway) => gateway.peer === peer);
  const { dhGroup, ...others } = proposal;
  return [
    {
      name,
      version,
      interface: port,
      peer,
      ...(key === undefined ? {} : { presharedKey: key }),
      peerState: known?.peerState ?? 'silent',
      ...(known?.peerSide === undefined ? {} : { peerSide: known.peerSide }),
      exchangeMode: mode === 'aggressive' ? mode : 'main',
      dhGroup: dhGroup === 'no-pfs' ? 'group2' : dhGroup,
      ...others,
    },
  ];
}

/** The address of the peer; a gateway whose peer has none is kept, and nothing more. */
function peerAt(reading: ConfigReading, path: ConfigPath): string | undefined {
  const value = reading.value([...path, 'ip']);
  if (value !== undefined) {
    const prefix = parsePrefix(value);
    if (prefix !== undefined && prefix.ipv6 === undefined && !isReserved(value)) return value.split('/')[0];
    reading.errors.push({ kind: 'value', path: [...path, 'ip'], value, expected: 'a valid IPv4 address' });
    return undefined;
  }
  if (reading.has(path)) reading.warnings.push({ kind: 'not-simulated', path });
  else reading.errors.push({ kind: 'missing', path: path.slice(0, -1), word: 'peer-address' });
  return undefined;
}

/** An interface that takes part; undefined also for one that has no zone or no virtual router. */
function interfaceAt(
  reading: ConfigReading,
  path: ConfigPath,
  interfaces: ReadonlySet<string>,
): string | undefined {
  const value = reading.value(path);
  if (value === undefined) {
    reading.errors.push({ kind: 'missing', path: path.slice(0, -1), word: String(path.at(-1)) });
    return undefined;
  }
  if (interfaces.has(value)) return value;
  reading.errors.push({ kind: 'reference', path, value });
  return undefined;
}

interface TunnelPlace {
  readonly name: string;
  readonly path: ConfigPath;
  readonly gateways: readonly Gateway[];
  readonly interfaces: ReadonlySet<string>;
}

function readTunnel(reading: ConfigReading, place: TunnelPlace): readonly Tunnel[] {
  const { name, path, gateways } = place;
  const key = [...path, 'auto-key'];
  if (!reading.has(key)) {
    reading.warnings.push({ kind: 'not-simulated', path });
    return [];
  }
  const port = interfaceAt(reading, [...path, 'tunnel-interface'], place.interfaces);
  const gateway = reading.entries([...key, 'ike-gateway'])[0]?.name;
  if (gateway === undefined) reading.errors.push({ kind: 'missing', path: key, word: 'ike-gateway' });
  else if (!reading.has([...IKE, 'gateway', gateway]))
    reading.errors.push({ kind: 'reference', path: [...key, 'ike-gateway'], value: gateway });
  const proposal: Proposal = proposalAt(reading, [...key, 'ipsec-crypto-profile'], 'ipsec-crypto-profiles');
  const isWhole = gateways.some((one) => one.name === gateway) && port?.startsWith('tunnel.') === true;
  if (!isWhole || gateway === undefined || port === undefined) return [];
  const proxyIds = reading.entries([...key, 'proxy-id']).flatMap((one) => proxyIdOf(reading, one));
  return [{ name, gateway, interface: port, ...proposal, proxyIds }];
}

function proxyIdOf(
  reading: ConfigReading,
  { name, path }: { readonly name: string; readonly path: ConfigPath },
): Tunnel['proxyIds'] {
  const [local, remote] = (['local', 'remote'] as const).map((word) => {
    const value = reading.value([...path, word]);
    const prefix = parsePrefix(value ?? '');
    if (prefix !== undefined && prefix.ipv6 === undefined && !isReserved(value ?? '')) return value;
    const at = [...path, word];
    if (value === undefined) reading.errors.push({ kind: 'missing', path, word });
    else reading.errors.push({ kind: 'value', path: at, value, expected: 'a valid IPv4 address' });
    return undefined;
  });
  const protocol = protocolAt(reading, [...path, 'protocol']);
  return local === undefined || remote === undefined ? [] : [{ name, local, remote, protocol }];
}

/** The protocol of a proxy id, 0 for any. Assumption: ports of it are kept, and nothing more. */
function protocolAt(reading: ConfigReading, path: ConfigPath): number {
  for (const [word, protocol] of [
    ['tcp', 6],
    ['udp', 17],
  ] as const) {
    const ports = [...path, word];
    if (!reading.has(ports)) continue;
    if (reading.has([...ports, 'local-port']) || reading.has([...ports, 'remote-port']))
      reading.warnings.push({ kind: 'not-simulated', path: ports });
    return protocol;
  }
  return reading.number([...path, 'number'], [1, 254]) ?? 0;
}
