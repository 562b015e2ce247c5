// Which hosts answer no ARP request. That may change while the world runs, so it is state and not part of the compiled world.
import type { CompiledWorld } from '../compiled-world.ts';

/** 1 for the hosts that are silent, by number as in the world; element 0 counts them, up to 255. */
export function newSilence({ world }: CompiledWorld): Uint8Array {
  const silence = Uint8Array.of(0, ...world.hosts.map((host) => (host.arp === 'silent' ? 1 : 0)));
  countSilent(silence);
  return silence;
}

/** Makes a host silent or has it answer again. */
export function setSilent(silence: Uint8Array, host: number, arp: 'answers' | 'silent'): void {
  silence[host] = arp === 'silent' ? 1 : 0;
  countSilent(silence);
}

function countSilent(silence: Uint8Array): void {
  silence[0] = Math.min(
    255,
    silence.subarray(1).reduce((sum, one) => sum + one, 0),
  );
}
