// High availability of a configuration, as far as the pair of the world feels it.
import type { World } from '../../world/world-schema.ts';
import type { ConfigReading } from './config-reading.ts';

const PAIR = ['deviceconfig', 'high-availability'];
const GROUP = [...PAIR, 'group'];

/**
 * The pair with what the group says of it. Assumption: a configuration neither takes the other unit away nor brings one; it is
 * told where it means to, and a group that says nothing of a setting has it as a new group does.
 */
export function readPair(
  reading: ConfigReading,
  { highAvailability: before }: World,
): Pick<World, 'highAvailability'> {
  const isMeant = reading.isYes([...PAIR, 'enabled']);
  if (isMeant !== (before !== undefined)) reading.warnings.push({ kind: 'not-simulated', path: PAIR });
  if (before === undefined || !isMeant) return before === undefined ? {} : { highAvailability: before };
  return {
    highAvailability: {
      ...before,
      group: reading.number([...GROUP, 'group-id'], [1, 63]) ?? 1,
      priority: reading.number([...GROUP, 'election-option', 'device-priority'], [0, 255]) ?? 100,
      preemptive: reading.isYes([...GROUP, 'election-option', 'preemptive']),
      sessionSynchronization: reading.isNotNo([...GROUP, 'state-synchronization', 'enabled']),
    },
  };
}
