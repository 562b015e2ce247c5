// The filters of the packet diagnosis as numbers.
import type { CompiledWorld } from '../compiled-world.ts';
import type { Packet } from '../packet/packet.ts';
import { holdsAddress, type Prefix, parsePrefix } from '../policy/prefix.ts';
import type { AddressPool } from '../table/address-pool.ts';
import type { FilterMatch, PacketFilter } from './packet-diag-setting.ts';

/** A filter; 0 and undefined match everything. */
interface CompiledFilter {
  readonly ingressInterface: number;
  readonly source: readonly Prefix[] | undefined;
  readonly destination: readonly Prefix[] | undefined;
  readonly sourcePort: number;
  readonly destinationPort: number;
  readonly protocol: number;
  readonly ipVersion: number;
}

/** A packet header as filters see it. */
export type Header = Pick<
  Packet,
  'ingressInterface' | 'ipVersion' | 'source' | 'destination' | 'sourcePort' | 'destinationPort' | 'protocol'
>;

/** Any of the filters. */
export class PacketMatcher {
  private readonly filters: readonly CompiledFilter[];

  constructor(filters: readonly PacketFilter[], compiled: CompiledWorld) {
    this.filters = filters.flatMap(({ match }) => compileFilter(match, compiled) ?? []);
  }

  /** True when one of the filters is about such a packet, in this direction. */
  matches(header: Header, addresses: AddressPool): boolean {
    return this.filters.some((filter) => agrees(filter, header, addresses));
  }
}

/** Undefined for a filter that no packet of this firewall can match. */
function compileFilter(match: FilterMatch, { names }: CompiledWorld): CompiledFilter | undefined {
  const ingressInterface = names.interfaces.idOf(match.ingressInterface ?? '');
  if (match.ingressInterface !== undefined && ingressInterface === 0) return undefined;
  // What is no IP is not simulated, nor are the frames of link aggregation.
  if (match.nonIp === 'only' || match.lacp === true) return undefined;
  return {
    ingressInterface,
    source: prefixesOf(match.source, match.sourceNetmask),
    destination: prefixesOf(match.destination, match.destinationNetmask),
    sourcePort: match.sourcePort ?? 0,
    destinationPort: match.destinationPort ?? 0,
    protocol: match.protocol ?? 0,
    ipVersion: match.ipv6Only === true ? 6 : 0,
  };
}

/** Assumption: a netmask of its own widens an address that was written without one. */
function prefixesOf(text: string | undefined, netmask: number | undefined): readonly Prefix[] | undefined {
  if (text === undefined) return undefined;
  const written = netmask === undefined || text.includes('/') ? text : `${text}/${netmask}`;
  const prefix = parsePrefix(written);
  return prefix === undefined ? [] : [prefix];
}

function agrees(filter: CompiledFilter, header: Header, addresses: AddressPool): boolean {
  return (
    isWanted(filter.ingressInterface, header.ingressInterface) &&
    isWanted(filter.protocol, header.protocol) &&
    isWanted(filter.sourcePort, header.sourcePort) &&
    isWanted(filter.destinationPort, header.destinationPort) &&
    isWanted(filter.ipVersion, header.ipVersion) &&
    holdsAddress(filter.source, header.source, addresses) &&
    holdsAddress(filter.destination, header.destination, addresses)
  );
}

function isWanted(wanted: number, value: number): boolean {
  return wanted === 0 || wanted === value;
}
