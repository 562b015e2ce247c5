// Zone protection profiles as numbers.
import type { NameList } from '../name-list.ts';
import type { World } from '../world/world-schema.ts';

/** First packets a second: above `activate` some are dropped, above `maximum` all. */
export interface FloodThreshold {
  readonly activate: number;
  readonly maximum: number;
  /** What is done between the two; `red` is random early drop. */
  readonly action?: 'red' | 'syn-cookies' | undefined;
}

/** The kinds of flood, by position. */
export const FLOODS = ['synFlood', 'udpFlood', 'icmpFlood', 'otherIpFlood', 'icmp6Flood'] as const;

/** What guards a zone. */
export interface ZoneProtection {
  /** By position in FLOODS; undefined where nothing is limited. */
  readonly floods: readonly (FloodThreshold | undefined)[];
  readonly discardIpSpoof: boolean;
  readonly discardIpFragment: boolean;
  readonly discardIcmpPingZeroId: boolean;
  readonly discardIcmpFragment: boolean;
  readonly discardIcmpLargePacket: boolean;
  readonly discardTcpSynWithData: boolean;
  readonly discardTcpSynAckWithData: boolean;
  /** Undefined for the global setting. */
  readonly rejectNonSyn: boolean | undefined;
  /** Undefined for the global setting. */
  readonly bypassAsymmetricPath: boolean | undefined;
}

/** The profile of each zone, by number of the zone. */
export function compileZoneProtection(
  world: World,
  zones: NameList,
): readonly (ZoneProtection | undefined)[] {
  const profiles = new Array<ZoneProtection | undefined>(zones.size + 1).fill(undefined);
  for (const profile of world.zoneProtection) {
    profiles[zones.idOf(profile.zone)] = {
      ...profile,
      floods: FLOODS.map((flood) => profile[flood]),
      rejectNonSyn: profile.rejectNonSyn === 'global' ? undefined : profile.rejectNonSyn === 'yes',
      bypassAsymmetricPath:
        profile.asymmetricPath === 'global' ? undefined : profile.asymmetricPath === 'bypass',
    };
  }
  return profiles;
}
