// What is known below IP: stations of VLANs, neighbours that announce themselves by LLDP, and aggregates held together by LACP.
import type {
  LacpGroup,
  LldpCounters,
  LldpLocal,
  LldpNeighbor,
  MacTable,
  VlanRecord,
} from '../answers/neighbor-records.ts';
import type { CompiledWorld } from '../compiled-world.ts';
import { highAvailabilityNames } from '../ha/change-roles.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { equipmentOf } from '../platforms/equipment.ts';
import { uptimeOf } from '../uptime.ts';
import { hardwareId } from './interface-ids.ts';
import { hardwarePorts } from './interface-records.ts';
import { isBundled, isLinkUp } from './link-state.ts';
import { fingerprint } from './mac-address.ts';

const MAC_TIMEOUT = 1800;
/** Vendor: LLDP, transmit interval 30 seconds and hold time multiple 4. */
const LLDP_INTERVAL = 30;
const LLDP_HOLD = 4;

/** Stations of every VLAN whose port is up, and that have spoken since they were forgotten. */
export function macTable({ compiled, table, stations }: DataplaneState): MacTable {
  const { world } = compiled;
  return {
    // Assumption: as many as ARP entries.
    maximum: equipmentOf(compiled.platform).arpEntries,
    timeout: MAC_TIMEOUT,
    entries: world.network.vlans.flatMap((vlan) =>
      vlan.stations
        .filter(({ port }) => isLinkUp(world, port))
        .flatMap(({ mac, port }) => {
          const quiet = stations.quietFor(vlan.name, mac, table.now);
          if (quiet === undefined) return [];
          const timeToLive = MAC_TIMEOUT - quiet;
          return [{ vlan: vlan.name, mac, interface: port, status: 'complete' as const, timeToLive }];
        }),
    ),
  };
}

/** VLANs in the order of the configuration. */
export function vlanRecords({ world }: CompiledWorld): readonly VlanRecord[] {
  return world.network.vlans.map(({ name, ports, interface: own }) => ({ name, ports, interface: own }));
}

/** Neighbours on ports that are up, in the order of the world. */
export function lldpNeighbors({ compiled, table }: DataplaneState): readonly LldpNeighbor[] {
  const { world } = compiled;
  return world.network.lldpNeighbors
    .filter(({ port }) => isLinkUp(world, port))
    .map(({ managementAddress, ...neighbor }) => ({
      ...neighbor,
      managementAddress,
      timeToLive: LLDP_INTERVAL * LLDP_HOLD - ((table.now + fingerprint(neighbor.chassisId)) % LLDP_INTERVAL),
    }));
}

/** What the firewall says of itself on each port that speaks LLDP. */
export function lldpLocals(state: DataplaneState): readonly LldpLocal[] {
  const { compiled } = state;
  const { platform, profile, world } = compiled;
  return lldpPorts(compiled).map((port) => ({
    port,
    chassisId: world.management.mac,
    portId: port,
    systemName: highAvailabilityNames(state).local,
    systemDescription: `Palo Alto Networks ${platform.model} series firewall, PAN-OS ${profile.softwareVersion}`,
    managementAddress: world.management.address,
  }));
}

/** Frames since the box was started: one each interval and way. */
export function lldpCounters(state: DataplaneState): readonly LldpCounters[] {
  const frames = Math.floor(uptimeOf(state) / LLDP_INTERVAL);
  return lldpPorts(state.compiled).map((port) => {
    const isUp = isLinkUp(state.compiled.world, port);
    const isHeard = state.compiled.world.network.lldpNeighbors.some((neighbor) => neighbor.port === port);
    return { port, transmitted: isUp ? frames : 0, received: isUp && isHeard ? frames : 0 };
  });
}

function lldpPorts({ world }: CompiledWorld): readonly string[] {
  const { lldpNeighbors, lldpPorts: unheard = [] } = world.network;
  return [...new Set([...lldpNeighbors.map(({ port }) => port), ...unheard])];
}

/** Aggregates that LACP holds together. */
export function lacpGroups(compiled: CompiledWorld): readonly LacpGroup[] {
  const { world, platform } = compiled;
  const ports = hardwarePorts(compiled);
  return world.network.aggregates.flatMap((aggregate) => {
    const { name, members, lacp } = aggregate;
    if (lacp === undefined) return [];
    const key = hardwareId(platform, name);
    return [
      {
        name,
        state: isLinkUp(world, name) ? ('up' as const) : ('down' as const),
        mode: lacp.mode,
        rate: lacp.rate,
        local: {
          priority: lacp.systemPriority,
          mac: ports.find((port) => port.name === name)?.mac ?? '',
          key,
        },
        partner: { priority: lacp.partnerPriority, mac: lacp.partner, key: fingerprint(lacp.partner) % 1000 },
        members: members.map((member) => ({
          name: member,
          isSelected: isLinkUp(world, member) && isBundled(aggregate, member),
          number: hardwareId(platform, member),
        })),
      },
    ];
  });
}
