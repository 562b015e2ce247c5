// Answers about the dataplane out of the live state.

import type { BufferProtectionRecord } from './answers/buffer-protection-record.ts';
import { applicationUse } from './application-records.ts';
import { dataplaneShares } from './dataplane-shares.ts';
import type {
  ApplicationUseRecord,
  BlockedRecord,
  DataplaneShare,
  DataplaneView,
  DosProtectionRecord,
  InterfaceCounterRecord,
  InterfaceRateRecord,
  NatPoolRecord,
  QosNodeRecord,
  ResourceHistory,
  ResourceScale,
  RouteLookup,
  SessionBuffers,
  ZoneProtectionRecord,
} from './dataplane-view.ts';
import type { DataplaneState } from './packet/dataplane-state.ts';
import * as fields from './packet/interface-counters.ts';
import { bufferProtectionRecord } from './policy/buffer-protection-records.ts';
import { blockedRecords, dosProtectionRecords } from './policy/dos-records.ts';
import { natPoolRecords } from './policy/nat-pool-records.ts';
import { zoneProtectionRecords } from './policy/zone-protection-records.ts';
import { qosNodeRecord } from './qos-records.ts';
import { resourceHistory } from './resource-records.ts';
import { lookUpRoute } from './route-lookup.ts';

/** Reads the state of the dataplane. */
export class DataplaneAnswers implements DataplaneView {
  private readonly state: DataplaneState;

  constructor(state: DataplaneState) {
    this.state = state;
  }

  resources(scale: ResourceScale, last: number): readonly ResourceHistory[] {
    return resourceHistory(this.state, scale, last);
  }

  bufferHolders(): readonly SessionBuffers[] {
    const { buffers, compiled } = this.state;
    return buffers.holders().map(({ row, percent }) => ({ id: compiled.numbering.idOf(row), percent }));
  }

  bufferProtection(): BufferProtectionRecord {
    return bufferProtectionRecord(this.state);
  }

  dosProtection(): readonly DosProtectionRecord[] {
    return dosProtectionRecords(this.state);
  }

  qosNode(name: string): QosNodeRecord | undefined {
    return qosNodeRecord(this.state, name);
  }

  blocked(): readonly BlockedRecord[] {
    return blockedRecords(this.state);
  }

  shares(): readonly DataplaneShare[] {
    return dataplaneShares(this.state);
  }

  lookUpRoute(virtualRouter: string, address: string): RouteLookup | 'discarded' | undefined {
    return lookUpRoute(this.state, virtualRouter, address);
  }

  rematchesSessions(): boolean {
    return this.state.compiled.world.rematch;
  }

  applicationUse(): readonly ApplicationUseRecord[] {
    return applicationUse(this.state);
  }

  natPools(): readonly NatPoolRecord[] {
    return natPoolRecords(this.state);
  }

  zoneProtection(): readonly ZoneProtectionRecord[] {
    return zoneProtectionRecords(this.state);
  }

  interfaceRates(): readonly InterfaceRateRecord[] {
    const { compiled, interfaceCounters } = this.state;
    return compiled.interfaces.flatMap((port) => {
      if (port === undefined) return [];
      const growth = (field: number) => interfaceCounters.growthOf(port.id, field);
      return [
        {
          name: port.name,
          bytesReceived: growth(fields.BYTES_IN),
          bytesTransmitted: growth(fields.BYTES_OUT),
          packetsReceived: growth(fields.PACKETS_IN),
          packetsTransmitted: growth(fields.PACKETS_OUT),
        },
      ];
    });
  }

  interfaceCounters(): readonly InterfaceCounterRecord[] {
    const { compiled, interfaceCounters, cables } = this.state;
    const { interfaces } = compiled.names;
    const isIdle = (name: string) => compiled.world.idleInterfaces.some((port) => port.name === name);
    return interfaces.names.flatMap((name, index) => {
      const id = index + 1;
      if (compiled.interfaces[id] === undefined && !isIdle(name)) return [];
      const value = (field: number) => interfaceCounters.valueOf(id, field);
      return [
        {
          name,
          bytesReceived: value(fields.BYTES_IN),
          bytesTransmitted: value(fields.BYTES_OUT),
          packetsReceived: value(fields.PACKETS_IN),
          packetsTransmitted: value(fields.PACKETS_OUT),
          packetsDropped: value(fields.DROPPED),
          flowState: value(fields.FLOW_STATE),
          noRoute: value(fields.NO_ROUTE),
          noArp: value(fields.NO_ARP),
          zoneChange: value(fields.ZONE_CHANGE),
          ipSpoof: value(fields.IP_SPOOF),
          icmpFragment: value(fields.ICMP_FRAGMENT),
          ...cables.errorsOf(name.split('.')[0] ?? name),
        },
      ];
    });
  }
}
