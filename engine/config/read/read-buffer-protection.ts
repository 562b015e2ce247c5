// Packet buffer protection of a configuration: its thresholds, and the zones that do without.
import type { BufferProtection } from '../../world/buffer-protection-shape.ts';
import type { World } from '../../world/world-schema.ts';
import { BUFFER_LIMIT_WORDS, BUFFER_SWITCH_WORDS, BUFFER_ZONE_WORD } from '../setting-words.ts';
import type { ConfigReading } from './config-reading.ts';
import { entriesOf } from './read-objects.ts';

const SESSION = ['deviceconfig', 'setting', 'session'];

/** What is said. Zones that the world before had without it come first, in its order. */
export function readBufferProtection(reading: ConfigReading, before: World): BufferProtection {
  const switches = BUFFER_SWITCH_WORDS.flatMap(([field, word]) =>
    reading.has([...SESSION, word]) ? [[field, reading.isYes([...SESSION, word])] as const] : [],
  );
  const limits = BUFFER_LIMIT_WORDS.flatMap(([field, word, range]) => {
    const value = reading.number([...SESSION, word], range);
    return value === undefined ? [] : [[field, value] as const];
  });
  return {
    ...Object.fromEntries(switches),
    ...Object.fromEntries(limits),
    zonesWithout: zonesWithout(reading, before),
  };
}

function zonesWithout(reading: ConfigReading, { bufferProtection }: World): string[] {
  const found = entriesOf(reading, 'zone')
    .filter(({ path }) => !reading.isNotNo([...path, 'network', BUFFER_ZONE_WORD]))
    .map(({ name }) => name);
  const known = bufferProtection.zonesWithout.filter((zone) => found.includes(zone));
  return [...known, ...found.filter((zone) => !known.includes(zone))];
}
