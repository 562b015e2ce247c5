// Packet buffer protection of a world as the device's configuration has it, below `deviceconfig setting session`.
import type { BufferProtection } from '../../world/buffer-protection-shape.ts';
import { type ConfigNode, leaf } from '../config-node.ts';
import { BUFFER_LIMIT_WORDS, BUFFER_SWITCH_WORDS } from '../setting-words.ts';
import { optionalLeaf } from './keywords.ts';

/** Only what is said. */
export function bufferProtectionWords(
  protection: BufferProtection,
): readonly (readonly [string, ConfigNode | undefined])[] {
  return [
    ...BUFFER_SWITCH_WORDS.map(([field, word]) => [word, switchLeaf(protection[field])] as const),
    ...BUFFER_LIMIT_WORDS.map(([field, word]) => [word, optionalLeaf(protection[field])] as const),
  ];
}

function switchLeaf(isOn: boolean | undefined): ConfigNode | undefined {
  return isOn === undefined ? undefined : leaf(isOn ? 'yes' : 'no');
}
