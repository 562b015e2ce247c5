// DoS protection profiles of a configuration.
import type { WorldDosProfile } from '../../world/traffic-rule-shape.ts';
import type { ConfigPath } from '../config-node.ts';
import { FLOOD_WORDS } from '../setting-words.ts';
import type { ConfigReading } from './config-reading.ts';
import { entriesOf } from './read-objects.ts';

type Flood = NonNullable<WorldDosProfile['synFlood']>;

const HIGHEST_RATE = 2_000_000;

/** Those of every virtual system, and shared ones. */
export function readDosProfiles(reading: ConfigReading): WorldDosProfile[] {
  return entriesOf(reading, 'profiles', 'dos-protection').map(({ name, path }) => {
    const floods = FLOOD_WORDS.map(
      ([flood, word]) => [flood, floodAt(reading, [...path, 'flood', word])] as const,
    );
    const said: Partial<Record<(typeof FLOOD_WORDS)[number][0], Flood>> = {};
    for (const [flood, limits] of floods) if (limits !== undefined) said[flood] = limits;
    const sessions = [...path, 'resource', 'sessions'];
    // Assumption: at most 32768 sessions where the limit is enabled and no number is said.
    const sessionLimit = reading.isYes([...sessions, 'enabled'])
      ? (reading.number([...sessions, 'max-concurrent-limit'], [1, 4_194_304]) ?? 32_768)
      : undefined;
    return { name, ...said, ...(sessionLimit === undefined ? {} : { sessionLimit }) };
  });
}

/** Vendor: DoS protection profiles, 10000 to alarm and to activate, 40000 at most, 300 seconds where nothing is said. */
function floodAt(reading: ConfigReading, path: ConfigPath): Flood | undefined {
  if (!reading.isYes([...path, 'enable'])) return undefined;
  const action = reading.has([...path, 'syn-cookies']) ? 'syn-cookies' : 'red';
  const at = [...path, action];
  const rate = (word: string, lowest: number) => reading.number([...at, word], [lowest, HIGHEST_RATE]);
  const alarm = rate('alarm-rate', 0) ?? 10_000;
  const activate = rate('activate-rate', 0) ?? 10_000;
  const maximum = rate('maximal-rate', 1) ?? 40_000;
  const blockDuration = reading.number([...at, 'block', 'duration'], [1, 21_600]) ?? 300;
  if (activate <= maximum) return { alarm, activate, maximum, blockDuration, action };
  const expected = `a rate of at least ${activate}`;
  reading.errors.push({ kind: 'value', path: [...at, 'maximal-rate'], value: String(maximum), expected });
  return undefined;
}
