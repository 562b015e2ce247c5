// The BGP speaker of a world as the device's configuration has it, below `protocol bgp` of its virtual router.
import { connectedInterface } from '../../world/learned-routes.ts';
import { networkSettingsOf } from '../../world/network-settings.ts';
import type { NetworkSettings } from '../../world/network-settings-shape.ts';
import type { World } from '../../world/world-schema.ts';
import { type ConfigContainer, entries, leaf } from '../config-node.ts';
import { keywords, optionalEntries, optionalLeaf, yesLeaf } from './keywords.ts';

type Bgp = NonNullable<NetworkSettings['bgp']>;
type Peer = Bgp['peers'][number];

/** Undefined for a virtual router that does not speak BGP. */
export function bgpWords(world: World, router: string): ConfigContainer | undefined {
  const { bgp } = networkSettingsOf(world);
  if (bgp?.virtualRouter !== router) return undefined;
  const groups = [...new Set(bgp.peers.map(({ group }) => group))];
  return keywords(
    ['enable', leaf('yes')],
    ['router-id', leaf(bgp.routerId)],
    ['local-as', leaf(String(bgp.localAs))],
    ['install-route', yesLeaf(bgp.installs)],
    ['peer-group', entries(groups.map((group) => [group, groupWords(world, { group, bgp })]))],
    ['redist-rules', optionalEntries(bgp.redistributed.map((prefix) => [prefix, redistWords()]))],
  );
}

interface Group {
  readonly group: string;
  readonly bgp: Bgp;
}

function groupWords(world: World, { group, bgp }: Group): ConfigContainer {
  const peers = bgp.peers.filter((peer) => peer.group === group);
  const type = peers.every(({ as }) => as === bgp.localAs) ? 'ibgp' : 'ebgp';
  return keywords(
    ['enable', leaf('yes')],
    ['type', keywords([type, keywords()])],
    ['peer', entries(peers.map((peer) => [peer.name, peerWords(world, peer)]))],
  );
}

function peerWords(world: World, peer: Peer): ConfigContainer {
  const port = connectedInterface(world, peer.address);
  const address = world.interfaces.find(({ name }) => name === port)?.address;
  return keywords(
    ['enable', leaf(peer.enabled ? 'yes' : 'no')],
    ['peer-as', leaf(String(peer.as))],
    [
      'local-address',
      port === undefined ? undefined : keywords(['interface', leaf(port)], ['ip', optionalLeaf(address)]),
    ],
    ['peer-address', keywords(['ip', leaf(peer.address)])],
    [
      'connection-options',
      keywords(
        ['keep-alive-interval', leaf(String(peer.keepalive))],
        ['hold-time', leaf(String(peer.holdTime))],
      ),
    ],
  );
}

/** Vendor: BGP redistribution rules, a rule may be named by the subnet that it redistributes. */
function redistWords(): ConfigContainer {
  return keywords(
    ['address-family-identifier', leaf('ipv4')],
    ['enable', leaf('yes')],
    ['set-origin', leaf('incomplete')],
  );
}

/** The administrative distances of a virtual router, as far as they are not those by default. */
export function distanceWords(world: World, router: string): ConfigContainer {
  const { bgp } = networkSettingsOf(world);
  if (bgp?.virtualRouter !== router) return keywords();
  return keywords(['ibgp', optionalLeaf(bgp.internalDistance)], ['ebgp', optionalLeaf(bgp.externalDistance)]);
}
