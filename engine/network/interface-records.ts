// Ports and interfaces of a world, as the device lists them. What follows from the configuration is worked out when asked.
import type {
  AggregationGroup,
  HardwarePort,
  InterfaceForwarding,
  LogicalInterface,
} from '../answers/interface-records.ts';
import type { CompiledWorld } from '../compiled-world.ts';
import { equipmentOf } from '../platforms/equipment.ts';
import { addressesOf } from '../world/interface-addresses.ts';
import { hardwareId, logicalId } from './interface-ids.ts';
import { tagOf } from './interface-tag.ts';
import { isLinkUp } from './link-state.ts';
import { portMac, unitMac } from './mac-address.ts';

type IdleInterface = CompiledWorld['world']['idleInterfaces'][number];
type WorldInterface = CompiledWorld['world']['interfaces'][number] | IdleInterface;

const HA_PORTS = ['dedicated-ha1', 'dedicated-ha2'] as const;
const PSEUDO_PORTS = ['vlan', 'loopback', 'tunnel'] as const;

/** Every configured port, Ethernet first, in the order the device lists them. */
export function hardwarePorts(compiled: CompiledWorld): readonly HardwarePort[] {
  const { world } = compiled;
  return [
    ...ethernetNames(compiled).map((name) => ethernetPort(compiled, name)),
    ...(world.highAvailability === undefined ? [] : HA_PORTS).map((name) => linkPort(compiled, name)),
    ...aggregateNames(compiled).map((name) => aggregatePort(compiled, name)),
    ...PSEUDO_PORTS.filter((name) => isPseudoUsed(compiled, name)).map((name) => pseudoPort(compiled, name)),
  ];
}

/** Aggregates with their members. */
export function aggregationGroups({ world }: CompiledWorld): readonly AggregationGroup[] {
  return world.network.aggregates.map(({ name, members }) => ({ name, members }));
}

/** Every interface that packets may cross, in the order of its port; sub-interfaces follow their port. */
export function logicalInterfaces(compiled: CompiledWorld): readonly LogicalInterface[] {
  return hardwarePorts(compiled).flatMap((port) => [
    ...ownInterface(compiled, port),
    ...allInterfaces(compiled)
      .filter(({ name }) => name.startsWith(`${port.name}.`))
      .map((one) => configuredInterface(compiled, one)),
  ]);
}

function allInterfaces({ world }: CompiledWorld): readonly WorldInterface[] {
  return [...world.interfaces, ...world.idleInterfaces];
}

/** A port that is only a member of an aggregate has no interface of its own. */
function ownInterface(compiled: CompiledWorld, port: HardwarePort): readonly LogicalInterface[] {
  if (port.memberOf !== undefined) return [];
  const configured = allInterfaces(compiled).find(({ name }) => name === port.name);
  if (configured !== undefined) return [configuredInterface(compiled, configured)];
  return [bareInterface(compiled, port)];
}

function bareInterface(compiled: CompiledWorld, port: HardwarePort): LogicalInterface {
  const vlan = compiled.world.network.vlans.find(({ ports }) => ports.includes(port.name));
  const forwarding: InterfaceForwarding =
    port.kind === 'high-availability'
      ? { kind: 'ha' }
      : vlan === undefined
        ? { kind: 'none' }
        : { kind: 'vlan', name: vlan.name };
  const address = port.name === 'dedicated-ha1' ? 'ha1Addresses' : 'ha2Addresses';
  const pair = compiled.world.highAvailability;
  return {
    name: port.name,
    id: port.id,
    state: port.state,
    // Assumption: what belongs to no virtual system is printed with 0, pseudo interfaces with 1 as in the captures.
    vsys: port.kind === 'high-availability' ? 0 : 1,
    zone: '',
    forwarding,
    tag: 0,
    addresses: port.kind === 'high-availability' && pair !== undefined ? [pair[address].local] : [],
    mtu: 1500,
    adjustsTcpMss: false,
    managementProfile: undefined,
  };
}

function configuredInterface(compiled: CompiledWorld, port: WorldInterface): LogicalInterface {
  const { world, platform } = compiled;
  const { name, zone = '', virtualRouter, mtu = 1500, managementProfile } = port;
  return {
    name,
    id: logicalId(platform, world, name),
    state: isLinkUp(world, name) ? 'up' : 'down',
    // Assumption: one that is in no zone is printed with 1, as pseudo interfaces are.
    vsys: 'vsys' in port ? port.vsys : (world.interfaces.find((one) => one.zone === zone)?.vsys ?? 1),
    zone,
    forwarding:
      virtualRouter === undefined ? { kind: 'none' } : { kind: 'virtual-router', name: virtualRouter },
    tag: tagOf(port),
    addresses: addressesOf(port),
    mtu,
    adjustsTcpMss: port.adjustTcpMss !== undefined,
    managementProfile,
  };
}

/** Names of the ports of interfaces, aggregates and VLANs, in the order of their numbers. */
function ethernetNames({ world }: CompiledWorld): readonly string[] {
  const names = [
    ...[...world.interfaces, ...world.idleInterfaces].map(({ name }) => name.split('.')[0] ?? ''),
    ...world.network.aggregates.flatMap(({ members }) => members),
    ...world.network.vlans.flatMap(({ ports }) => ports),
    ...world.network.ports.map(({ name }) => name),
  ].filter((name) => name.startsWith('ethernet'));
  return [...new Set(names)].sort((a, b) => portOrder(a) - portOrder(b));
}

function portOrder(name: string): number {
  const [slot = '0', port = '0'] = name.slice('ethernet'.length).split('/');
  return Number(slot) * 1000 + Number(port);
}

function aggregateNames({ world }: CompiledWorld): readonly string[] {
  return world.network.aggregates.map(({ name }) => name);
}

function isPseudoUsed({ world }: CompiledWorld, kind: string): boolean {
  return world.interfaces.some(({ name }) => name === kind || name.startsWith(`${kind}.`));
}

function ethernetPort(compiled: CompiledWorld, name: string): HardwarePort {
  const { world, platform } = compiled;
  const configured = world.network.ports.find((port) => port.name === name);
  const memberOf = world.network.aggregates.find(({ members }) => members.includes(name))?.name;
  const isLayer2 = world.network.vlans.some(({ ports }) => ports.includes(name));
  return {
    ...bareOf(compiled, name, memberOf),
    kind: 'ethernet',
    speed: configured?.speed ?? equipmentOf(platform).portSpeed,
    duplex: configured?.duplex ?? 'full',
    state: isLinkUp(world, name) ? 'up' : 'down',
    setting: configured?.setting ?? 'auto',
    linkState: configured?.linkState ?? 'auto',
    mode: memberOf !== undefined ? 'aggregate-group' : isLayer2 ? 'layer2' : 'layer3',
    memberOf,
  };
}

/** Vendor: the speed of an aggregate is that of its members together. Assumption: of those that are up. */
function aggregatePort(compiled: CompiledWorld, name: string): HardwarePort {
  const { world } = compiled;
  const members = world.network.aggregates.find((one) => one.name === name)?.members ?? [];
  const ports = members.map((member) => ethernetPort(compiled, member));
  const running = ports.filter((port) => port.state === 'up');
  return {
    ...bareOf(compiled, name, undefined),
    kind: 'aggregate',
    speed: running.reduce((sum, port) => sum + port.speed, 0),
    state: running.length > 0 ? 'up' : 'down',
    mode: 'layer3',
  };
}

function linkPort(compiled: CompiledWorld, name: string): HardwarePort {
  const { world, platform } = compiled;
  const isDown = name === 'dedicated-ha2' && world.highAvailability?.ha2 === 'down';
  return {
    ...bareOf(compiled, name, undefined),
    kind: 'high-availability',
    state: isDown ? 'down' : 'up',
    mode: 'ha',
    mac: unitMac(world.serial, hardwareId(platform, name)),
  };
}

function pseudoPort(compiled: CompiledWorld, name: string): HardwarePort {
  return { ...bareOf(compiled, name, undefined), kind: 'pseudo', mode: 'none' };
}

function bareOf(compiled: CompiledWorld, name: string, memberOf: string | undefined): HardwarePort {
  const { world, platform } = compiled;
  const id = hardwareId(platform, name);
  // Members of an aggregate all answer with its address.
  const addressId = memberOf === undefined ? id : hardwareId(platform, memberOf);
  return {
    name,
    id,
    kind: 'ethernet',
    speed: equipmentOf(platform).portSpeed,
    duplex: 'full',
    state: 'up',
    setting: 'auto',
    linkState: 'auto',
    mac: portMac({ serial: world.serial, group: world.highAvailability?.group }, addressId),
    mode: 'none',
    memberOf: undefined,
  };
}
