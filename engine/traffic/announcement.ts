// An exchange of a control connection that announces a data channel, and the conversation that begins on it. Each end announces
// a port of its own, and uses the other end's as the firewall lets it read it.
import { TCP, TCP_ACK } from '../packet/packet.ts';
import { FIRST_POOLED } from '../table/address-pool.ts';
import type { TimerWheel } from '../table/timer-wheel.ts';
import type { ConnectionEnds } from './connection-ends.ts';
import type { ConversationColumns } from './conversation-columns.ts';
import type { ConversationSender, Turn } from './conversation-sender.ts';
import { drawPort } from './data-channel.ts';
import { type DataChannel, drawRange, type TrafficSource } from './traffic-source.ts';

/** Codes of the column `step`, beside those of conversation-steps.ts. */
export const STEP_ANNOUNCE = 16;
export const STEP_ANSWER = 17;

const FIRST_STEP_TCP = 0;
const FIRST_STEP_UDP = 3;
const LOWEST_PORT = 1024;
const HIGHEST_PORT = 65535;

/** The two ends of a channel, as the one that connects knows them. */
interface ChannelEnds {
  readonly client: number;
  readonly clientPort: number;
  readonly clientInterface: number;
  readonly server: number;
  readonly serverPort: number;
}

/** Where new conversations are put. */
export interface ConversationStart {
  readonly wheel: TimerWheel;
  /** Position of each data conversation in the list that the column `source` numbers. */
  readonly numbers: ReadonlyMap<TrafficSource, number>;
}

/** Announces data channels and begins them. */
export class Announcement {
  private readonly sender: ConversationSender;
  private readonly ends: ConnectionEnds;
  private readonly columns: ConversationColumns;
  private readonly start: ConversationStart;

  constructor(
    sender: ConversationSender,
    ends: ConnectionEnds,
    columns: ConversationColumns,
    start: ConversationStart,
  ) {
    this.sender = sender;
    this.ends = ends;
    this.columns = columns;
    this.start = start;
  }

  /** Draws whether the next exchange announces one of the source's channels. */
  isNext({ slot, source, random }: Turn): boolean {
    for (let index = 0; index < source.channels.length; index++) {
      if (random.below(100) >= (source.channels[index]?.chance ?? 0)) continue;
      this.columns.channel[slot] = index;
      return true;
    }
    return false;
  }

  /** The client's packet, with its port where it announces one; false when the packet was lost. */
  offer(turn: Turn): boolean {
    const { slot, source, random } = turn;
    const channel = this.channelOf(turn);
    const port = drawPort(channel, random);
    const bytes = drawRange(source.requestBytes, random);
    if (channel.announcedBy !== 'server') this.announce(channel, port, channel.announcedAddress);
    const passed = this.sender.asClient(turn, TCP_ACK, bytes, 1);
    // A server that connects uses the port as it reads it; a client that connects sends from the port it has offered.
    this.columns.announcedPort[slot] = channel.announcedBy === 'client' ? this.sender.announcedPort : port;
    this.sender.announcedPort = 0;
    return passed;
  }

  /** The server's packet, with its port where it announces one; then the channel begins. False when the packet was lost. */
  answer(turn: Turn): boolean {
    const { source, random } = turn;
    const channel = this.channelOf(turn);
    const bytes = drawRange(source.responseBytes, random);
    if (channel.announcedBy !== 'client') this.announce(channel, drawPort(channel, random), 0);
    const passed = this.sender.asServer(turn, TCP_ACK, bytes, 1);
    const read = this.sender.announcedPort;
    const readCompanion = this.sender.announcedCompanionPort;
    this.sender.announcedPort = 0;
    if (!passed || random.below(100) < channel.abandoned) return passed;
    const isOffered = channel.announcedBy === 'both';
    const own = isOffered
      ? (this.columns.announcedPort[turn.slot] ?? 0)
      : channel.sourcePort || anyPort(turn);
    const ends =
      channel.announcedBy === 'client'
        ? this.fromServer(turn.slot, own, channel.announcedAddress)
        : this.fromClient(turn.slot, own, read);
    this.begin(turn, channel.data, ends);
    // The companion needs both ports, so it is begun only where both ends have announced.
    if (channel.companion === undefined || !isOffered) return true;
    this.begin(turn, channel.companion, { ...ends, clientPort: own + 1, serverPort: readCompanion });
    return true;
  }

  private channelOf({ slot, source }: Turn): DataChannel {
    const channel = source.channels[this.columns.channel[slot] ?? 0];
    if (channel === undefined) throw new Error(`${source.name} announces no such channel`);
    return channel;
  }

  private announce(channel: DataChannel, port: number, address: number): void {
    this.sender.announcedPort = port;
    this.sender.announcedAddress = address;
    this.sender.announcedCompanionPort = channel.companion === undefined ? 0 : port + 1;
    this.sender.announcedApplication = channel.data.application;
  }

  private fromClient(control: number, clientPort: number, serverPort: number): ChannelEnds {
    const { columns } = this;
    return {
      client: columns.client[control] ?? 0,
      clientPort,
      clientInterface: columns.clientInterface[control] ?? 0,
      server: columns.server[control] ?? 0,
      serverPort,
    };
  }

  private fromServer(control: number, serverOwnPort: number, announcedAddress: number): ChannelEnds {
    const { columns } = this;
    return {
      client: columns.seenServer[control] ?? 0,
      clientPort: serverOwnPort,
      clientInterface: columns.serverInterface[control] ?? 0,
      server: announcedAddress || (columns.seenClient[control] ?? 0),
      serverPort: columns.announcedPort[control] ?? 0,
    };
  }

  private begin({ random }: Turn, data: TrafficSource, ends: ChannelEnds): void {
    const { columns, start } = this;
    const slot = columns.take(() => start.wheel.rebase(columns.wheel));
    columns.source[slot] = start.numbers.get(data) ?? 0;
    columns.step[slot] = data.protocol === TCP ? FIRST_STEP_TCP : FIRST_STEP_UDP;
    columns.retries[slot] = 0;
    columns.ending[slot] = 0;
    columns.client[slot] = ends.client;
    columns.clientPort[slot] = ends.clientPort;
    columns.clientInterface[slot] = ends.clientInterface;
    columns.server[slot] = ends.server;
    columns.serverPort[slot] = ends.serverPort;
    if (ends.client >= FIRST_POOLED) {
      columns.addresses.retain(ends.client);
      columns.addresses.retain(ends.server);
    }
    columns.exchangesLeft[slot] = drawRange(data.exchanges, random);
    columns.urlCategory[slot] = 0;
    columns.clientHost[slot] = this.ends.hosts.numberOf(ends.client);
    columns.serverHost[slot] = 0;
    columns.ends[slot] = 0;
    columns.replaces[slot] = 0;
    start.wheel.schedule(slot, start.wheel.now + drawRange(data.roundTrip, random) + 1);
  }
}

function anyPort({ random }: Turn): number {
  return random.between(LOWEST_PORT, HIGHEST_PORT);
}
