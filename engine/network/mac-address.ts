// MAC addresses, derived from who a thing is: the same world has the same addresses on every machine.
import { StateHash } from '../table/state-hash.ts';
import { wordsOfText } from '../table/text-words.ts';

/** A number of 32 bits that a text stands for. */
export function fingerprint(text: string): number {
  const hash = new StateHash();
  hash.add(wordsOfText(text));
  return hash.word();
}

/** `00:1b:17:00:4a:10` from its six octets. */
function macText(octets: readonly number[]): string {
  return octets.map((octet) => (octet & 255).toString(16).padStart(2, '0')).join(':');
}

/**
 * The MAC address of a port of the box. Vendor: 00:1b:17 is the maker's, and a pair that is active and passive shares virtual
 * addresses 00:1b:17:00:GROUP:INTERFACE. Assumption: a box that stands alone numbers its ports on from a block of its own.
 */
export function portMac(
  owner: { readonly serial: string; readonly group: number | undefined },
  id: number,
): string {
  if (owner.group !== undefined) return macText([0x00, 0x1b, 0x17, 0x00, owner.group, id]);
  const block = fingerprint(`block ${owner.serial}`);
  return macText([0x00, 0x1b, 0x17, block >>> 16, block >>> 8, id]);
}

/** The MAC address of the port of a link between two units, which is never shared. */
export function unitMac(serial: string, id: number): string {
  const block = fingerprint(`unit ${serial}`);
  return macText([0x00, 0x1b, 0x17, block >>> 16, block >>> 8, id]);
}

/** The MAC address of a neighbour. Assumption: a locally administered one; nothing tells who made its card. */
export function neighborMac(world: string, address: string): string {
  const print = fingerprint(`${world} ${address}`);
  return macText([0x02, 0x00, 0x5e, print >>> 16, print >>> 8, print]);
}

/** The six octets of `00:1b:17:00:4a:10`. */
export function macOctets(text: string): readonly number[] {
  return text.split(':').map((octet) => Number.parseInt(octet, 16));
}
