// Where a conversation that somebody asks for becomes one of the traffic, and where its steps are watched.
import type { ConnectionRequest } from '../connection.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import type { RandomStream } from '../random.ts';
import { compileTrafficSource } from './compile-traffic-source.ts';
import type { ConversationColumns } from './conversation-columns.ts';
import type { ConversationSender } from './conversation-sender.ts';
import { conversationsOn } from './data-channel.ts';
import type { NewConversations } from './new-conversations.ts';
import type {
  BeforeStep,
  RequestedConnection,
  RequestedConnections,
  UsedRow,
} from './requested-connections.ts';
import { requestedSource } from './requested-source.ts';
import type { TrafficSource } from './traffic-source.ts';

/** Assumption: clients choose a port of the upper part of the dynamic range, so that no source of the world has it soon. */
const FIRST_PORT = 61_000;
const PORTS = 4_000;
const NO_PACKETS = { toServer: 0, toClient: 0 };

/** The traffic that the conversations become part of. Talkers, their streams and their numbers grow with each. */
export interface ConnectionDeskParts {
  readonly state: DataplaneState;
  readonly columns: ConversationColumns;
  readonly fresh: NewConversations;
  readonly sender: ConversationSender;
  readonly talkers: TrafficSource[];
  readonly random: RandomStream[];
  /** Shared by all of them. */
  readonly stream: RandomStream;
  readonly numbers: Map<TrafficSource, number>;
}

/** Opens conversations and notes their steps. */
export class ConnectionDesk {
  private readonly requested: RequestedConnections;
  private readonly parts: ConnectionDeskParts;

  constructor(requested: RequestedConnections, parts: ConnectionDeskParts) {
    this.requested = requested;
    this.parts = parts;
  }

  /** A slot with the conversation of a request that is not refused. */
  open(request: ConnectionRequest): { readonly handle: number; readonly slot: number } {
    const { fresh, stream } = this.parts;
    const { source, index } = this.take(request);
    fresh.plan.draw(source, stream);
    const clientPort = request.clientPort ?? FIRST_PORT + (this.requested.count % PORTS);
    const slot = fresh.openFrom(clientPort, source, index);
    const handle = this.requested.add({
      request,
      slot,
      clientPort,
      protocol: source.protocol,
      serverPort: source.serverPort,
      exchanges: fresh.plan.exchanges,
      progress: 'under-way',
      isEstablished: false,
      requests: 0,
      answers: 0,
      verdict: 'dropped',
      rows: [],
      sent: NO_PACKETS,
      lost: NO_PACKETS,
      seen: undefined,
      counters: {},
    });
    return { handle, slot };
  }

  restore(state: Uint32Array): void {
    this.requested.restore(state);
    for (const { request } of this.requested.all()) this.take(request);
  }

  before(slot: number): BeforeStep {
    const { columns, state, sender } = this.parts;
    return {
      step: columns.step[slot] ?? 0,
      exchangesLeft: columns.exchangesLeft[slot] ?? 0,
      counters: state.counters.values.slice(),
      sent: sender.sent.copy(),
      lost: sender.lost.copy(),
    };
  }

  /** `wait` is what the step has answered. */
  note(connection: RequestedConnection, before: BeforeStep, wait: number): void {
    const { slot } = connection;
    const { columns, state, sender } = this.parts;
    this.requested.note(connection, before, {
      step: columns.step[slot] ?? 0,
      exchangesLeft: columns.exchangesLeft[slot] ?? 0,
      counters: state.counters.values,
      sent: sender.sent,
      lost: sender.lost,
      wait,
      verdict: sender.verdict,
      used: this.usedRow(slot),
      seen: this.seen(slot),
    });
  }

  /** The request as a talker, and what it announces as further ones. */
  private take(request: ConnectionRequest): { readonly source: TrafficSource; readonly index: number } {
    const { state, talkers, random, stream, numbers } = this.parts;
    const { compiled } = state;
    const index = talkers.length;
    const source = compileTrafficSource(compiled, requestedSource(compiled.world, request));
    for (const talker of [source, ...conversationsOn(source.channels)]) {
      numbers.set(talker, talkers.length);
      talkers.push(talker);
      random.push(stream);
    }
    return { source, index };
  }

  private usedRow(slot: number): UsedRow | undefined {
    const { columns, state } = this.parts;
    const row = columns.knownRow[slot] ?? 0;
    return row === 0 ? undefined : { row, startSecond: state.table.startSecond[row] ?? 0 };
  }

  private seen(slot: number): RequestedConnection['seen'] {
    const { columns } = this.parts;
    const client = columns.seenClient[slot] ?? 0;
    if (client === 0) return undefined;
    const { addresses } = columns;
    return [
      addresses.text(client),
      columns.seenClientPort[slot] ?? 0,
      addresses.text(columns.seenServer[slot] ?? 0),
      columns.seenServerPort[slot] ?? 0,
    ];
  }
}
