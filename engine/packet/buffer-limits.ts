// When packet buffer protection acts, as numbers of the buffers in use. Vendor: configure packet buffer protection, release 10.0.
import type { NameList } from '../name-list.ts';
import { isAtLeast, type Release } from '../release.ts';
import type { BufferProtection } from '../world/buffer-protection-shape.ts';
import type { World } from '../world/world-schema.ts';

/** Everything that can be set, as the box has it. */
export type BufferSettings = {
  readonly [Field in Exclude<keyof BufferProtection, 'zonesWithout'>]-?: NonNullable<BufferProtection[Field]>;
};

/** Percent in use at which something is done; above 100 for never. */
export interface BufferLimits {
  readonly alert: number;
  readonly activate: number;
  readonly countdown: number;
  /** Seconds. */
  readonly holdTime: number;
  readonly duration: number;
  readonly monitorOnly: boolean;
  /** 1 for zones whose sessions and sources may be shut out; by number. */
  readonly zones: Uint8Array;
}

const NEVER = 101;

/**
 * What is set. Vendor: on by default from release 10.0, 50 and 80 percent, 60 and 3600 seconds, 50, 200 and 500 milliseconds.
 * Assumption: blocks are counted down to above the threshold at which early drop begins, and above 500 milliseconds.
 */
export function bufferSettings(said: BufferProtection, release: Release): BufferSettings {
  return {
    enabled: said.enabled ?? isAtLeast(release, '10.2'),
    monitorOnly: said.monitorOnly ?? false,
    useBuffer: said.useBuffer ?? true,
    useLatency: said.useLatency ?? false,
    alert: said.alert ?? 50,
    activate: said.activate ?? 80,
    blockCountdown: said.blockCountdown ?? 80,
    blockHoldTime: said.blockHoldTime ?? 60,
    blockDuration: said.blockDuration ?? 3600,
    latencyAlert: said.latencyAlert ?? 50,
    latencyActivate: said.latencyActivate ?? 200,
    latencyBlockCountdown: said.latencyBlockCountdown ?? 500,
    latencyMaxTolerate: said.latencyMaxTolerate ?? 500,
  };
}

/** Undefined where nothing protects the buffers. */
export function compileBufferLimits(
  { bufferProtection: said }: World,
  { release, zones }: { readonly release: Release; readonly zones: NameList },
): BufferLimits | undefined {
  const settings = bufferSettings(said, release);
  if (!settings.enabled) return undefined;
  const marks = new Uint8Array(zones.size + 1).fill(1);
  for (const zone of said.zonesWithout) marks[zones.idOf(zone)] = 0;
  const limit = (percent: number, latency: number) =>
    Math.min(
      settings.useBuffer && percent > 0 ? percent : NEVER,
      settings.useLatency ? percentOfLatency(latency) : NEVER,
    );
  const activate = limit(settings.activate, settings.latencyActivate);
  const countdown = limit(settings.blockCountdown, settings.latencyBlockCountdown);
  return {
    alert: limit(settings.alert, settings.latencyAlert),
    activate,
    // Nobody is shut out who was not thrown back before.
    countdown: Math.max(activate, countdown),
    holdTime: settings.blockHoldTime,
    duration: settings.blockDuration,
    monitorOnly: settings.monitorOnly,
    zones: marks,
  };
}

/**
 * Milliseconds that a packet waits while so much of the buffers is in use. Assumption: half a second when they are full, a fifth of
 * it at the threshold at which early drop begins, and next to nothing below the half.
 */
export function bufferLatency(percent: number): number {
  return Math.floor((500 * percent * percent * percent * percent) / 1e8);
}

function percentOfLatency(milliseconds: number): number {
  for (let percent = 0; percent <= 100; percent++) if (bufferLatency(percent) >= milliseconds) return percent;
  return NEVER;
}
