// Time servers of a configuration.
import type { World } from '../../world/world-schema.ts';
import { TIME_SERVER_WORDS } from '../setting-words.ts';
import type { ConfigReading } from './config-reading.ts';

/** The first and the second server. Assumption: one that the world does not know never answers. */
export function readTimeServers(
  reading: ConfigReading,
  { administration }: World,
): Pick<World, 'administration'> {
  const ntpServers = TIME_SERVER_WORDS.flatMap((word) => {
    const address = reading.value(['deviceconfig', 'system', 'ntp-servers', word, 'ntp-server-address']);
    if (address === undefined) return [];
    const known = administration.ntpServers.find((server) => server.address === address);
    return [known ?? { address, state: 'rejected' as const }];
  });
  return { administration: { ...administration, ntpServers } };
}
