// What the two ends of a conversation do, one step an event. Every packet goes through the firewall, and a packet that does
// not come through has the consequence it has for real ends: they send it again, and in the end they give up.
import type { Dataplane } from '../packet/dataplane.ts';
import { ICMP, Packet, TCP, TCP_ACK, TCP_FIN, TCP_RST, TCP_SYN } from '../packet/packet.ts';
import type { RandomStream } from '../random.ts';
import type { ConversationColumns } from './conversation-columns.ts';
import {
  drawRange,
  ENDINGS,
  exchangesAtOnce,
  RETRANSMISSIONS,
  type TrafficSource,
} from './traffic-source.ts';

/** Codes of the column `step`: what is sent next. */
export const STEP_SYN = 0;
export const STEP_REQUEST = 3;
const STEP_SYN_ACK = 1;
const STEP_ACK = 2;
const STEP_RESPONSE = 4;
const STEP_END = 5;
const STEP_SERVER_FIN = 6;

/** Result of a step: the conversation is over. Else the milliseconds until the next step. */
export const OVER = -1;

const HEADERS_TCP = 40;
const HEADERS_UDP = 28;
const SEGMENT = 1460;
/** Milliseconds in which an end answers on its own. */
const PROMPT = 1;
const SECOND = 1000;

/** A conversation in hand. */
interface Turn {
  readonly slot: number;
  readonly source: TrafficSource;
  readonly random: RandomStream;
  /** Milliseconds until the world starts for the user; 0 or less afterwards. */
  readonly untilStart: number;
}

/** Runs steps of conversations through a dataplane. */
export class ConversationSteps {
  private readonly dataplane: Dataplane;
  private readonly columns: ConversationColumns;
  private readonly packet = new Packet();

  constructor(dataplane: Dataplane, columns: ConversationColumns) {
    this.dataplane = dataplane;
    this.columns = columns;
  }

  /** Does the next step of a conversation; `OVER` or the milliseconds until the step after it. */
  run(turn: Turn): number {
    switch (this.columns.step[turn.slot]) {
      case STEP_SYN:
        return this.syn(turn);
      case STEP_SYN_ACK:
        return this.synAck(turn);
      case STEP_ACK:
        return this.ack(turn);
      case STEP_REQUEST:
        return this.request(turn);
      case STEP_RESPONSE:
        return this.response(turn);
      case STEP_END:
        return this.end(turn);
      default:
        return this.serverFin(turn);
    }
  }

  private syn(turn: Turn): number {
    const { source } = turn;
    const passed = this.sendAsClient(turn, TCP_SYN, 0, 1);
    if (!passed || source.answers === 'nothing') return this.again(turn);
    return this.next(turn, STEP_SYN_ACK, drawRange(source.roundTrip, turn.random));
  }

  private synAck(turn: Turn): number {
    if (turn.source.answers === 'reset') {
      this.sendAsServer(turn, TCP_RST | TCP_ACK, 0, 1);
      return OVER;
    }
    if (!this.sendAsServer(turn, TCP_SYN | TCP_ACK, 0, 1)) return this.again(turn);
    return this.next(turn, STEP_ACK, PROMPT);
  }

  /** The end of the handshake, and at once the first question. */
  private ack(turn: Turn): number {
    if (!this.sendAsClient(turn, TCP_ACK, 0, 1)) return this.again(turn);
    this.columns.step[turn.slot] = STEP_REQUEST;
    return this.request(turn);
  }

  private request(turn: Turn): number {
    const { source, random } = turn;
    const bytes = drawRange(source.requestBytes, random);
    const passed = this.sendAsClient(turn, TCP_ACK, bytes, this.atOnce(turn));
    if (!passed || source.answers === 'nothing') return this.again(turn);
    return this.next(turn, STEP_RESPONSE, drawRange(source.roundTrip, random));
  }

  private response(turn: Turn): number {
    const { columns } = this;
    const { slot, source, random } = turn;
    const bytes = drawRange(source.responseBytes, random);
    const atOnce = this.atOnce(turn);
    if (!this.sendAsServer(turn, TCP_ACK, bytes, atOnce)) return this.again(turn);
    // The client acknowledges every other segment; the train of acknowledgements travels in the same instant.
    if (source.protocol === TCP) this.sendAsClient(turn, TCP_ACK, 0, atOnce * Math.ceil(bytes / SEGMENT / 2));
    const left = Math.max(0, (columns.exchangesLeft[slot] ?? 0) - atOnce);
    columns.exchangesLeft[slot] = left;
    if (left === 0 && source.protocol !== TCP) return OVER;
    if (source.protocol === ICMP) columns.serverPort[slot] = (columns.serverPort[slot] ?? 0) + 1;
    return this.next(turn, left > 0 ? STEP_REQUEST : STEP_END, atOnce * drawRange(source.think, random));
  }

  private atOnce(turn: Turn): number {
    return exchangesAtOnce(turn.source, this.columns.exchangesLeft[turn.slot] ?? 1, turn.untilStart);
  }

  private end(turn: Turn): number {
    switch (ENDINGS[this.columns.ending[turn.slot] ?? 0]) {
      case 'clientReset':
        this.sendAsClient(turn, TCP_RST, 0, 1);
        return OVER;
      case 'serverReset':
        this.sendAsServer(turn, TCP_RST, 0, 1);
        return OVER;
      case 'silence':
        return OVER;
      default:
        if (!this.sendAsClient(turn, TCP_FIN | TCP_ACK, 0, 1)) return this.again(turn);
        return this.next(turn, STEP_SERVER_FIN, drawRange(turn.source.roundTrip, turn.random));
    }
  }

  private serverFin(turn: Turn): number {
    if (!this.sendAsServer(turn, TCP_FIN | TCP_ACK, 0, 1)) return this.again(turn);
    this.sendAsClient(turn, TCP_ACK, 0, 1);
    return OVER;
  }

  private next(turn: Turn, step: number, wait: number): number {
    this.columns.step[turn.slot] = step;
    return wait;
  }

  /** The packet was lost: the same step again, later each time. Three times in the whole conversation, then it is given up. */
  private again({ slot }: Turn): number {
    const retries = this.columns.retries[slot] ?? 0;
    const wait = RETRANSMISSIONS[retries];
    if (wait === undefined) return OVER;
    this.columns.retries[slot] = retries + 1;
    return wait * SECOND;
  }

  /** Sends from the client; true when it came through. What the server then sees is kept for its answers. */
  private sendAsClient(turn: Turn, tcpFlags: number, payload: number, times: number): boolean {
    const { columns, packet } = this;
    const { slot } = turn;
    packet.ingressInterface = columns.clientInterface[slot] ?? 0;
    packet.source = columns.client[slot] ?? 0;
    packet.destination = columns.server[slot] ?? 0;
    packet.sourcePort = columns.clientPort[slot] ?? 0;
    packet.destinationPort = columns.serverPort[slot] ?? 0;
    packet.urlCategory = columns.urlCategory[slot] ?? 0;
    load(packet, turn.source, { tcpFlags, payload, times });
    if (this.dataplane.receive(packet) === 'dropped') return false;
    columns.seenClient[slot] = packet.source;
    columns.seenClientPort[slot] = packet.sourcePort;
    columns.seenServer[slot] = packet.destination;
    columns.seenServerPort[slot] = packet.destinationPort;
    columns.serverInterface[slot] = packet.egressInterface;
    return true;
  }

  private sendAsServer(turn: Turn, tcpFlags: number, payload: number, times: number): boolean {
    const { columns, packet } = this;
    const { slot } = turn;
    packet.ingressInterface = columns.serverInterface[slot] ?? 0;
    packet.source = columns.seenServer[slot] ?? 0;
    packet.destination = columns.seenClient[slot] ?? 0;
    packet.sourcePort = columns.seenServerPort[slot] ?? 0;
    packet.destinationPort = columns.seenClientPort[slot] ?? 0;
    packet.urlCategory = columns.urlCategory[slot] ?? 0;
    load(packet, turn.source, { tcpFlags, payload, times });
    return this.dataplane.receive(packet) === 'forwarded';
  }
}

interface Load {
  readonly tcpFlags: number;
  /** Bytes of one exchange. */
  readonly payload: number;
  /** Exchanges, or bare segments, that travel in this train. */
  readonly times: number;
}

function load(packet: Packet, source: TrafficSource, { tcpFlags, payload, times }: Load): void {
  const isTcp = source.protocol === TCP;
  const segments = isTcp ? Math.max(1, Math.ceil(payload / SEGMENT)) : 1;
  const count = segments * times;
  packet.protocol = source.protocol;
  packet.tcpFlags = isTcp ? tcpFlags : 0;
  packet.count = count;
  packet.bytes = payload * times + count * (isTcp ? HEADERS_TCP : HEADERS_UDP);
  packet.payloadPackets = payload > 0 ? count : 0;
  packet.application = source.application;
}
