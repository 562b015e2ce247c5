// Packets by the end that they are for.
import type { PacketsEachWay } from '../connection.ts';
import { type End, SERVER_END } from './connection-ends.ts';

/** One count for each end. */
export class PacketTally implements PacketsEachWay {
  toServer = 0;
  toClient = 0;

  add(to: End, packets: number): void {
    if (to === SERVER_END) this.toServer += packets;
    else this.toClient += packets;
  }

  /** As it stands. */
  copy(): PacketsEachWay {
    return { toServer: this.toServer, toClient: this.toClient };
  }
}

/** A sum, and how much a tally grew meanwhile. */
export function grown(sum: PacketsEachWay, before: PacketsEachWay, after: PacketsEachWay): PacketsEachWay {
  return {
    toServer: sum.toServer + after.toServer - before.toServer,
    toClient: sum.toClient + after.toClient - before.toClient,
  };
}
