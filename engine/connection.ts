// Conversations that somebody asks for one by one, and what became of each at its two ends.
import type { SessionDetail, SessionId } from './session.ts';
import type { WhyStep } from './session-cause.ts';

/** Lowest and highest value; both the same for a fixed one. Milliseconds or bytes. */
type Bounds = readonly [number, number];

/** A conversation to begin now. What is not given is as for a traffic source of a world. */
export interface ConnectionRequest {
  /** Name of an application that the world knows: what the ends really speak. */
  readonly application: string;
  /** Addresses of hosts. */
  readonly client: string;
  readonly server: string;
  /** By default the first one of the application. */
  readonly serverPort?: number;
  /** By default a port that no other such conversation has. */
  readonly clientPort?: number;
  /** Name of a traffic source of the world that talks in the same way, its data channels included. */
  readonly like?: string;
  /** Questions, each with its answer; 1 if neither this nor `like` is given. */
  readonly exchanges?: number;
  readonly requestBytes?: Bounds;
  readonly responseBytes?: Bounds;
  /** Milliseconds of silence from an answer to the next question. */
  readonly think?: Bounds;
  readonly roundTrip?: Bounds;
  readonly ending?: 'fin' | 'clientReset' | 'serverReset' | 'silence';
  readonly answers?: 'service' | 'public' | 'routed' | 'reset' | 'nothing';
  /** Address of the only host that answers; where packets end up with another one, nobody does. */
  readonly answeredBy?: string;
  /** What content inspection finds in its questions. */
  readonly content?: 'clean' | 'drop' | 'reset-client' | 'reset-server' | 'reset-both' | 'block-url';
  readonly urlCategory?: string;
  readonly lostSegments?: number;
  /** Packets that travel together in each direction of an exchange, for a stream. */
  readonly packets?: number;
  /** A client that is not there: it hears no answer. */
  readonly forged?: boolean;
}

/** How far a conversation has come: its client goes on, is done, or had no answer and has given up. */
export type ConnectionProgress = 'under-way' | 'over' | 'given-up';

/** Packets by the end they were for. */
export interface PacketsEachWay {
  readonly toServer: number;
  readonly toClient: number;
}

/** A conversation as its ends and the firewall know it at the present instant. */
export interface ConnectionRecord {
  readonly handle: number;
  readonly request: ConnectionRequest;
  readonly progress: ConnectionProgress;
  /** The handshake was finished; for protocols without one, the first question got there. */
  readonly established: boolean;
  /** Questions that reached the server, and answers that reached the client, of all that were planned. */
  readonly requests: number;
  readonly answers: number;
  readonly exchanges: number;
  /** What the firewall did with the last packet. */
  readonly verdict: 'forwarded' | 'dropped' | 'cookie' | 'reset' | 'lost';
  /** Packets that left each end, and those of them that nobody heard of any more, on their way or in a full queue. */
  readonly sent: PacketsEachWay;
  readonly lost: PacketsEachWay;
  /** Ids of the sessions its packets belonged to, oldest first; an id twice where it was used again. */
  readonly sessions: readonly SessionId[];
  /** The last of them as it stands now; undefined where none was made, or its id belongs to another one by now. */
  readonly session: SessionDetail | undefined;
  /** The client and itself as the server sees them; undefined while no packet got there. */
  readonly seen:
    | {
        readonly client: string;
        readonly clientPort: number;
        readonly server: string;
        readonly serverPort: number;
      }
    | undefined;
  /** Global counters that its own packets moved, and by how much, in the order of the catalogue. */
  readonly counters: readonly { readonly name: string; readonly growth: number }[];
  /** What led to that session and to its end. */
  readonly why: readonly WhyStep[] | undefined;
  /** Why the last packet that was lost was dropped; undefined where none was, or it is forgotten. */
  readonly dropped: readonly WhyStep[] | undefined;
}
