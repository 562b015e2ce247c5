// A committed configuration in words, for a snapshot: what the firewall was told, and what it has taken over from earlier ones.
import type { Heritage } from '../compile/heritage.ts';
import { compileWorld } from '../compile-world.ts';
import type { CompiledWorld } from '../compiled-world.ts';
import type { PeerSession } from '../network/peer-sessions.ts';
import type { SessionTable } from '../table/session-table.ts';
import { textOfWords, wordsOfText } from '../table/text-words.ts';
import { configurationOf, type FirewallConfiguration, worldUnder } from '../world/firewall-configuration.ts';
import { successorOf } from './successor.ts';

interface Committed {
  readonly configuration: FirewallConfiguration;
  readonly heritage: Heritage;
  readonly peerSessions: readonly PeerSession[];
}

/** No words while nothing has been committed. */
export function writeCommitted(compiled: CompiledWorld | undefined): Uint32Array {
  if (compiled === undefined) return new Uint32Array(0);
  const committed: Committed = {
    configuration: configurationOf(compiled.world),
    heritage: compiled.heritage,
    peerSessions: compiled.peerSessions,
  };
  return wordsOfText(JSON.stringify(committed));
}

/** The configuration that runs in a snapshot of a box that began with `first`; the same one while nothing has been committed. */
export function readCommitted(
  first: CompiledWorld,
  { committed, table }: { readonly committed: Uint32Array; readonly table: SessionTable },
): CompiledWorld {
  if (committed.length === 0) return first;
  // The checksum of the snapshot vouches for the text.
  const { configuration, heritage, peerSessions }: Committed = JSON.parse(textOfWords(committed));
  const choice = successorOf(first, { portPools: [], addressPools: [], addresses: table.addresses });
  const { surroundings } = first;
  return compileWorld(worldUnder(first.world, configuration), {
    ...choice,
    predecessor: {
      heritage,
      addresses: table.addresses,
      surroundings,
      // The sessions are those of this very configuration: they go on, and the second is of no matter.
      peers: { sessions: peerSessions, second: table.now },
    },
  });
}
