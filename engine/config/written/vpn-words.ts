// Gateways and tunnels of a world as the device's configuration has them, below `network ike` and `network tunnel`.
import type { World } from '../../world/world-schema.ts';
import { type ConfigContainer, type ConfigNode, leaf, members } from '../config-node.ts';
import { keywords, optionalEntries, unlessEmpty } from './keywords.ts';

type Gateway = World['vpn']['gateways'][number];
type Tunnel = World['vpn']['tunnels'][number];

/** Crypto profiles and gateways; undefined where there is nothing of the kind. */
export function ikeWords({ vpn }: World): ConfigNode | undefined {
  const { gateways, tunnels } = vpn;
  const profiles = keywords(
    ['ike-crypto-profiles', optionalEntries(gateways.map((one) => [profileName(one), ikeProfile(one)]))],
    ['ipsec-crypto-profiles', optionalEntries(tunnels.map((one) => [profileName(one), ipsecProfile(one)]))],
  );
  return unlessEmpty(
    keywords(
      ['crypto-profiles', unlessEmpty(profiles)],
      ['gateway', optionalEntries(gateways.map((one) => [one.name, gatewayWords(one)]))],
    ),
  );
}

/** Tunnels; undefined where there is none. */
export function tunnelWords({ vpn }: World): ConfigNode | undefined {
  const list = optionalEntries(vpn.tunnels.map((one) => [one.name, ipsecTunnel(one)]));
  return list && keywords(['ipsec', list]);
}

/** Gateways or tunnels that propose the same share a profile. */
function profileName({ dhGroup, encryption, authentication, lifetime }: Gateway | Tunnel): string {
  return `${dhGroup}-${encryption}-${authentication}-${lifetime}s`;
}

function ikeProfile({ dhGroup, encryption, authentication, lifetime }: Gateway): ConfigContainer {
  return keywords(
    ['encryption', members([encryption])],
    ['hash', members([authentication])],
    ['dh-group', members([dhGroup])],
    ['lifetime', keywords(['seconds', leaf(String(lifetime))])],
  );
}

function ipsecProfile({ dhGroup, encryption, authentication, lifetime }: Tunnel): ConfigContainer {
  return keywords(
    ['esp', keywords(['encryption', members([encryption])], ['authentication', members([authentication])])],
    ['dh-group', leaf(dhGroup)],
    ['lifetime', keywords(['seconds', leaf(String(lifetime))])],
  );
}

function gatewayWords(gateway: Gateway): ConfigContainer {
  const { version, exchangeMode, peer, presharedKey } = gateway;
  return keywords(
    ['authentication', presharedKey === undefined ? undefined : keyWords(presharedKey)],
    ['peer-address', keywords(['ip', leaf(peer)])],
    ['local-address', keywords(['interface', leaf(gateway.interface)])],
    [
      'protocol',
      keywords(
        ['version', leaf(version)],
        [
          version,
          keywords(
            ['exchange-mode', version === 'ikev1' ? leaf(exchangeMode) : undefined],
            ['ike-crypto-profile', leaf(profileName(gateway))],
          ),
        ],
      ),
    ],
  );
}

function ipsecTunnel(tunnel: Tunnel): ConfigContainer {
  const { proxyIds, gateway } = tunnel;
  const ids = optionalEntries(
    proxyIds.map((id) => [
      id.name,
      keywords(
        ['local', leaf(id.local)],
        ['remote', leaf(id.remote)],
        ['protocol', protocolWords(id.protocol)],
      ),
    ]),
  );
  return keywords(
    [
      'auto-key',
      keywords(
        ['ike-gateway', optionalEntries([[gateway, keywords()]])],
        ['ipsec-crypto-profile', leaf(profileName(tunnel))],
        ['proxy-id', ids],
      ),
    ],
    ['tunnel-interface', leaf(tunnel.interface)],
  );
}

/** Assumption: a key is shown as it was set; the device shows it encrypted. */
function keyWords(key: string): ConfigContainer {
  return keywords(['pre-shared-key', keywords(['key', leaf(key)])]);
}

/** Any protocol is what nothing says. */
function protocolWords(protocol: number): ConfigNode | undefined {
  return protocol === 0 ? undefined : keywords(['number', leaf(String(protocol))]);
}
