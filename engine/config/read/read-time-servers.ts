// Time servers of a configuration.
import type { World } from '../../world/world-schema.ts';
import { TIME_SERVER_WORDS } from '../setting-words.ts';
import type { ConfigReading } from './config-reading.ts';

/** The first and the second server. */
export function readTimeServers(
  reading: ConfigReading,
  { administration }: World,
): Pick<World, 'administration'> {
  const ntpServers = TIME_SERVER_WORDS.flatMap((word) => {
    const address = reading.value(['deviceconfig', 'system', 'ntp-servers', word, 'ntp-server-address']);
    return address === undefined ? [] : [{ address }];
  });
  return { administration: { ...administration, ntpServers } };
}
