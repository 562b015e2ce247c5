// Packet buffer protection at work as the records of the view.
import type { BufferOffender, BufferProtectionRecord } from '../answers/buffer-protection-record.ts';
import type { BlockedRecord } from '../dataplane-view.ts';
import { BUFFERS } from '../packet/buffer-guard.ts';
import { bufferLatency, bufferSettings } from '../packet/buffer-limits.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { resourceHistory } from '../resource-records.ts';
import { formatIpv4 } from '../table/address.ts';
import { isPooled } from '../table/address-pool.ts';

/** Assumption: the word that the block table has in place of a DoS profile. */
const PROFILE = 'packet-buffer-protection';

/** Settings and state. */
export function bufferProtectionRecord(state: DataplaneState): BufferProtectionRecord {
  const { compiled, buffers } = state;
  const { enabled, ...settings } = bufferSettings(compiled.world.bufferProtection, compiled.profile.release);
  const { zones } = compiled.names;
  const limits = compiled.bufferLimits;
  return {
    ...settings,
    isEnabled: enabled,
    used: resourceHistory(state, 'second', 1)[0]?.entries[0]?.packetBuffer.average ?? buffers.used,
    held: buffers.used,
    latency: bufferLatency(buffers.used),
    total: BUFFERS,
    isMitigating: limits !== undefined && !limits.monitorOnly && buffers.used >= limits.activate,
    offenders: [...blockedOffenders(state), ...watchedOffenders(state)],
    zones: zones.names.map((zone) => ({
      zone,
      isProtected: limits?.zones[zones.idOf(zone)] === 1,
    })),
  };
}

function blockedOffenders(state: DataplaneState): readonly BufferOffender[] {
  const { bufferWatch, table, compiled } = state;
  return bufferWatch.blocked.map(({ source, zone, until }) => ({
    source: addressText(state, source),
    zone: compiled.names.zones.nameOf(zone),
    percent: 0,
    action: 'block',
    seconds: until - table.now,
  }));
}

function watchedOffenders(state: DataplaneState): readonly BufferOffender[] {
  const { bufferWatch, table, compiled } = state;
  return bufferWatch.watched
    .filter(({ source, zone }) => !bufferWatch.isBlocked(source, zone))
    .map(({ source, zone, since, discardedUntil }) => {
      const isDiscarded = since === 0;
      return {
        source: addressText(state, source),
        zone: compiled.names.zones.nameOf(zone),
        percent: heldBy(state, source),
        action: isDiscarded ? 'discard' : 'red',
        seconds: isDiscarded ? discardedUntil - table.now : table.now - since,
      };
    });
}

function heldBy({ buffers, table }: DataplaneState, source: number): number {
  return buffers
    .holders()
    .filter(({ row }) => table.source[row] === source)
    .reduce((sum, { percent }) => sum + percent, 0);
}

/** Sources that are shut out at present, as the block table has them. */
export function blockedByBuffers(state: DataplaneState): readonly BlockedRecord[] {
  const { bufferWatch, table, compiled } = state;
  return bufferWatch.blocked.map(({ source, zone, until }) => ({
    address: addressText(state, source),
    rule: '',
    profile: PROFILE,
    zones: [compiled.names.zones.nameOf(zone)],
    remaining: until - table.now,
  }));
}

/** An administrator lets in sources: those that the block table shows under these words. */
export function admitBlocked(
  state: DataplaneState,
  wanted: {
    readonly zone?: string | undefined;
    readonly address?: string | undefined;
    readonly profile?: string | undefined;
  },
): void {
  const isWanted = (value: string, of: string | undefined) => of === undefined || of === value;
  const meant = blockedByBuffers(state).map(
    ({ address, zones: [zone = ''], profile }) =>
      isWanted(zone, wanted.zone) && isWanted(address, wanted.address) && isWanted(profile, wanted.profile),
  );
  const admitted = new Set(state.bufferWatch.blocked.filter((_, index) => meant[index]));
  state.bufferWatch.admit((one) => admitted.has(one));
  // Assumption: a source that is let in begins anew: its next offence is its first.
  for (const { source, zone } of admitted)
    state.bufferWatch.forget((one) => one.source === source && one.zone === zone);
}

function addressText({ table }: DataplaneState, address: number): string {
  return isPooled(address) ? table.addresses.text(address) : formatIpv4(address);
}
