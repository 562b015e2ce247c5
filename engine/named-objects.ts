// The names a command line may hold, for completion.
import type { DataplaneState } from './packet/dataplane-state.ts';
import { sessionRowOf } from './session-records.ts';
import type { NamedObject, NameKind } from './view.ts';

const SESSION_IDS = 20;

/** Present objects of a kind, in the order of the configuration; session ids ascending. */
export function namedObjects(state: DataplaneState, kind: NameKind): readonly NamedObject[] {
  const { world, security, applications } = state.compiled;
  switch (kind) {
    case 'zone':
      return named(
        distinct([...world.interfaces.map((port) => port.zone), ...world.zones]),
        () => 'security zone',
      );
    case 'interface':
      return [...world.interfaces, ...world.idleInterfaces].map(({ name, zone = '' }) => ({
        name,
        help: zone,
      }));
    case 'security-rule':
      return security.rules.map((rule) => ({ name: rule.name, help: rule.action }));
    case 'nat-rule':
      return named(
        world.natRules.filter((rule) => !rule.disabled).map(({ name }) => name),
        () => 'NAT rule',
      );
    case 'pbf-rule':
      return world.pbfRules.map(({ name, action }) => ({ name, help: action.kind }));
    case 'qos-rule':
      return named(
        world.qosRules.map(({ name }) => name),
        () => 'QoS rule',
      );
    case 'dos-rule':
      return world.dosRules.map(({ name, action }) => ({ name, help: action }));
    case 'application':
      return applications.flatMap((one) =>
        one === undefined ? [] : [{ name: one.name, help: one.description }],
      );
    case 'user':
      return world.users.map(({ name }) => ({ name, help: 'user' }));
    case 'vsys':
      return named(distinct(world.interfaces.map((port) => `vsys${port.vsys}`)), () => '');
    case 'virtual-router':
      return named(distinct(world.interfaces.map((port) => port.virtualRouter)), () => 'virtual router');
    case 'vlan':
      return world.network.vlans.map(({ name, ports }) => ({ name, help: ports.join(' ') }));
    case 'ike-gateway':
      return world.vpn.gateways.map(({ name, peer }) => ({ name, help: peer }));
    case 'ipsec-tunnel':
      return world.vpn.tunnels.flatMap(({ name, gateway, proxyIds }) => [
        { name, help: gateway },
        ...proxyIds.map((id) => ({ name: `${name}:${id.name}`, help: gateway })),
      ]);
    case 'bgp-peer':
      return bgpPeers(state).map(({ name, address }) => ({ name, help: address }));
    case 'bgp-peer-group':
      return named(distinct(bgpPeers(state).map(({ group }) => group)), () => 'BGP peer group');
    case 'session-id':
      return sessionIds(state);
    default:
      throw new Error(`unknown kind of name ${String(kind satisfies never)}`);
  }
}

function bgpPeers({ compiled }: DataplaneState) {
  return compiled.world.network.bgp?.peers ?? [];
}

function named(names: readonly string[], help: (name: string) => string): readonly NamedObject[] {
  return names.map((name) => ({ name, help: help(name) }));
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

/** The lowest ids of live sessions. All ids are looked at, because low rows may have high ids. */
function sessionIds(state: DataplaneState): readonly NamedObject[] {
  const { table, compiled } = state;
  let ids: number[] = [];
  for (let row = table.nextLive(0); row !== 0; row = table.nextLive(row)) {
    const id = compiled.numbering.idOf(row);
    if (ids.length === SESSION_IDS && id > (ids.at(-1) ?? 0)) continue;
    ids = [...ids, id].sort((a, b) => a - b).slice(0, SESSION_IDS);
  }
  return ids.map((id) => {
    const row = sessionRowOf(state, compiled.numbering.rowOf(id));
    return { name: String(id), help: `${row.application} ${row.source} to ${row.destination}` };
  });
}
