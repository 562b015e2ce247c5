// Zone protection at work as the records of the view.
import type { FloodRecord, ZoneProtectionRecord } from '../dataplane-view.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { FLOOD_FIELDS } from '../packet/flood-meters.ts';
import { FLOODS, type ZoneProtection } from './zone-protection.ts';

/** In the order of FLOODS. */
const KINDS = [
  'tcp-syn',
  'udp',
  'icmp',
  'other-ip',
  'icmpv6',
] as const satisfies readonly FloodRecord['kind'][];

/** Every zone with a profile. */
export function zoneProtectionRecords(state: DataplaneState): readonly ZoneProtectionRecord[] {
  const { zoneProtection, names } = state.compiled;
  return zoneProtection.flatMap((profile, zone) =>
    profile === undefined
      ? []
      : [
          {
            zone: names.zones.nameOf(zone),
            floods: floodsOf(state, profile, zone),
            filters: filtersOf(profile),
          },
        ],
  );
}

function floodsOf(state: DataplaneState, profile: ZoneProtection, zone: number): readonly FloodRecord[] {
  const { values } = state.floods;
  const second = Math.floor(state.now / 1000);
  return KINDS.map((kind, position) => {
    const at = (zone * FLOODS.length + position) * FLOOD_FIELDS;
    const threshold = profile.floods[position];
    return {
      kind,
      threshold: threshold && { ...threshold, action: threshold.action ?? 'red' },
      current: values[at] === second ? (values[at + 1] ?? 0) : 0,
      dropped: values[at + 3] ?? 0,
    };
  });
}

/** Vendor: names of the options as the descriptions of their counters spell them. */
function filtersOf(profile: ZoneProtection): ZoneProtectionRecord['filters'] {
  return [
    { name: 'discard-ip-spoof', enabled: profile.discardIpSpoof },
    { name: 'discard-ip-frag', enabled: profile.discardIpFragment },
    { name: 'discard-icmp-ping-zero-id', enabled: profile.discardIcmpPingZeroId },
    { name: 'discard-icmp-frag', enabled: profile.discardIcmpFragment },
    { name: 'discard-icmp-large-packet', enabled: profile.discardIcmpLargePacket },
    { name: 'discard-tcp-syn-with-data', enabled: profile.discardTcpSynWithData },
    { name: 'discard-tcp-synack-with-data', enabled: profile.discardTcpSynAckWithData },
  ];
}
