// What the two ends of a conversation do, one step an event. Every packet goes through the firewall, and a packet that does
// not come through has the consequence it has for real ends: they send it again, and in the end they give up.
import type { Host } from '../hosts/hosts.ts';
import type { Dataplane } from '../packet/dataplane.ts';
import { hasHandshake, isIcmp, SCTP, TCP, TCP_ACK, TCP_FIN, TCP_RST, TCP_SYN } from '../packet/packet.ts';
import { isOpened, noteAlert } from '../packet/tls-proxy.ts';
import { holdsAddress } from '../policy/prefix.ts';
import { isPrivate } from '../table/address.ts';
import { Announcement, type ConversationStart, STEP_ANNOUNCE, STEP_ANSWER } from './announcement.ts';
import { CLIENT_END, type ConnectionEnds, type End, SERVER_END } from './connection-ends.ts';
import type { ConversationColumns } from './conversation-columns.ts';
import { ConversationSender, type Turn } from './conversation-sender.ts';
import {
  STEP_ACK,
  STEP_COOKIE,
  STEP_COOKIE_ANSWER,
  STEP_END,
  STEP_REQUEST,
  STEP_RESPONSE,
  STEP_SERVER_FIN,
  STEP_SYN,
  STEP_SYN_ACK,
} from './conversation-step.ts';
import { QuietConnection, STEP_LINGER, STEP_PROBE } from './quiet-connection.ts';
import { agreeOnSegment } from './segment-agreement.ts';
import { GIVEN_UP, OVER } from './step-result.ts';
import { drawRange, ENDINGS, exchangesAtOnce, RETRANSMISSIONS } from './traffic-source.ts';

/** Milliseconds in which an end answers on its own. */
const PROMPT = 1;
const SECOND = 1000;

/** Runs steps of conversations through a dataplane. */
export class ConversationSteps {
  private readonly dataplane: Dataplane;
  private readonly columns: ConversationColumns;
  private readonly ends: ConnectionEnds;
  readonly sender: ConversationSender;
  private readonly quiet: QuietConnection;
  private readonly announcement: Announcement;

  constructor(
    dataplane: Dataplane,
    ends: ConnectionEnds,
    columns: ConversationColumns,
    start: ConversationStart,
  ) {
    this.dataplane = dataplane;
    this.ends = ends;
    this.columns = columns;
    this.sender = new ConversationSender(dataplane, ends, columns);
    this.quiet = new QuietConnection(this.sender, ends, columns);
    this.announcement = new Announcement(this.sender, ends, columns, start);
  }

  /** Does the next step of a conversation; a result of step-result.ts, or the milliseconds until the step after it. */
  run(turn: Turn): number {
    this.sender.recovery = 0;
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
      case STEP_SERVER_FIN:
        return this.serverFin(turn);
      case STEP_ANNOUNCE:
        return this.announce(turn);
      case STEP_ANSWER:
        return this.announcement.answer(turn) ? this.afterExchange(turn, 1) : this.again(turn, SERVER_END);
      case STEP_COOKIE:
        return this.cookie(turn);
      case STEP_COOKIE_ANSWER:
        return this.cookieAnswer(turn);
      case STEP_PROBE:
        return this.quiet.probe(turn);
      default:
        return this.quiet.linger(turn);
    }
  }

  /** The conversation is over but for the server, which was not told; the wait until its first probe, or `NEVER`. */
  outlive(slot: number): number {
    return this.quiet.outlive(slot);
  }

  /** True when nothing but an end that was not told is left of a conversation. */
  isLingering(slot: number): boolean {
    return this.columns.step[slot] === STEP_LINGER;
  }

  private syn(turn: Turn): number {
    const { source } = turn;
    const passed = this.sender.asClient(turn, TCP_SYN, 0, 1);
    if (this.sender.verdict === 'cookie')
      return source.forged ? OVER : this.next(turn, STEP_COOKIE, drawRange(source.roundTrip, turn.random));
    if (!passed || this.isUnanswered(turn)) return this.again(turn, CLIENT_END);
    agreeOnSegment(this.dataplane.state, this.columns, turn.slot);
    return this.next(
      turn,
      STEP_SYN_ACK,
      drawRange(source.roundTrip, turn.random) + this.hostOfServer(turn).delay,
    );
  }

  private synAck(turn: Turn): number {
    const { hosts } = this.ends;
    const server = this.columns.serverHost[turn.slot] ?? 0;
    const isFull = server !== 0 && hosts.isFull(server) && !this.ends.isOpen(turn.slot, SERVER_END);
    if (turn.source.answers === 'reset' || (isFull && hosts.host(server).refuses)) {
      this.sender.asServer(turn, TCP_RST | TCP_ACK, 0, 1);
      return OVER;
    }
    if (isFull) {
      if (turn.source.forged) return OVER;
      this.columns.step[turn.slot] = STEP_SYN;
      return this.again(turn, CLIENT_END);
    }
    if (!this.sender.asServer(turn, TCP_SYN | TCP_ACK, 0, 1)) return this.again(turn, SERVER_END);
    if (turn.source.forged) return this.halfOpen(turn);
    if (this.ends.areWatched(turn.slot)) this.open(turn.slot);
    return this.next(turn, STEP_ACK, PROMPT);
  }

  /**
   * Nobody hears the server. Assumption: a host of the world keeps the connection half open, which takes one of its places, and
   * answers again until it gives up; addresses without a host have no places to take.
   */
  private halfOpen(turn: Turn): number {
    const { slot } = turn;
    if (this.columns.serverHost[slot] === 0) return OVER;
    this.ends.open(slot, SERVER_END, this.dataplane.state.table.now);
    return this.again(turn, SERVER_END);
  }

  /** The firewall has answered in place of the server: the client acknowledges its cookie, and only then the server hears of it. */
  private cookie(turn: Turn): number {
    const { source } = turn;
    this.sender.synCookie = 1;
    const passed = this.sender.asClient(turn, TCP_ACK, 0, 1);
    this.sender.synCookie = 0;
    if (!passed || this.isUnanswered(turn)) return this.again(turn, CLIENT_END);
    return this.next(
      turn,
      STEP_COOKIE_ANSWER,
      drawRange(source.roundTrip, turn.random) + this.hostOfServer(turn).delay,
    );
  }

  /** The server's answer to the firewall's SYN; the client's part of the handshake is over. */
  private cookieAnswer(turn: Turn): number {
    const wait = this.synAck(turn);
    if (this.columns.step[turn.slot] === STEP_ACK) this.columns.step[turn.slot] = STEP_REQUEST;
    return wait;
  }

  /** The end of the handshake, and at once the first question. */
  private ack(turn: Turn): number {
    if (!this.sender.acknowledge(turn, 1)) return this.again(turn, CLIENT_END);
    // An association stands when its cookie is acknowledged.
    if (turn.source.protocol === SCTP && !this.sender.asServer(turn, TCP_ACK, 0, 1))
      return this.again(turn, SERVER_END);
    this.columns.step[turn.slot] = STEP_REQUEST;
    return this.request(turn);
  }

  private request(turn: Turn): number {
    const { source, random } = turn;
    const bytes = drawRange(source.requestBytes, random);
    const passed = this.sender.asClient(turn, TCP_ACK, bytes, this.atOnce(turn));
    if (!passed || this.isUnanswered(turn)) return this.again(turn, CLIENT_END);
    return this.next(
      turn,
      STEP_RESPONSE,
      drawRange(source.roundTrip, random) + this.hostOfServer(turn).delay,
    );
  }

  private response(turn: Turn): number {
    const { columns } = this;
    const { slot, source, random } = turn;
    const bytes = drawRange(source.responseBytes, random);
    const atOnce = this.atOnce(turn);
    if (source.protocol === TCP && this.ends.hasForgotten(slot)) {
      this.sender.asServer(turn, TCP_RST, 0, 1);
      return OVER;
    }
    if (!this.sender.answer(turn, bytes, atOnce)) return this.again(turn, SERVER_END);
    if (source.pinned !== 'no' && this.isOpened(slot)) return this.refuse(turn);
    // The client acknowledges every other segment; the train of acknowledgements travels in the same instant.
    if (hasHandshake(source.protocol) && bytes > 0)
      this.sender.acknowledge(turn, atOnce * Math.ceil(bytes / columns.segmentOf(slot) / 2));
    const left = Math.max(0, (columns.exchangesLeft[slot] ?? 0) - atOnce);
    columns.exchangesLeft[slot] = left;
    if (source.channels.length > 0 && this.announcement.isNext(turn)) {
      return this.next(turn, STEP_ANNOUNCE, drawRange(source.think, random));
    }
    return this.afterExchange(turn, atOnce);
  }

  /** The firewall shows its own certificate to the client of this connection. */
  private isOpened(slot: number): boolean {
    return isOpened(this.dataplane.state, this.columns.knownRow[slot] ?? 0);
  }

  /** The client does not take the certificate that it sees. */
  private refuse(turn: Turn): number {
    const { slot, source } = turn;
    if (source.pinned === 'alerts') noteAlert(this.dataplane.state, this.columns.knownRow[slot] ?? 0);
    if (this.sender.asClient(turn, TCP_RST, 0, 1)) this.ends.close(slot, SERVER_END);
    return OVER;
  }

  /** The client's side of an exchange that announces a data channel. */
  private announce(turn: Turn): number {
    if (!this.announcement.offer(turn)) return this.again(turn, CLIENT_END);
    return this.next(
      turn,
      STEP_ANSWER,
      drawRange(turn.source.roundTrip, turn.random) + this.hostOfServer(turn).delay,
    );
  }

  private afterExchange(turn: Turn, atOnce: number): number {
    const { columns } = this;
    const { slot, source, random } = turn;
    const left = columns.exchangesLeft[slot] ?? 0;
    if (left === 0 && !hasHandshake(source.protocol)) return OVER;
    if (isIcmp(source)) columns.serverPort[slot] = ((columns.serverPort[slot] ?? 0) + 1) & 0xffff;
    const wait = this.next(
      turn,
      left > 0 ? STEP_REQUEST : STEP_END,
      atOnce * drawRange(source.think, random),
    );
    return columns.ends[slot] === 0 ? wait : this.quiet.begin(turn, wait);
  }

  /** Where queues may be full, no exchange travels before its time. */
  private atOnce(turn: Turn): number {
    const { shaping, lines } = this.dataplane.state;
    if (shaping?.isLimiting === true || !lines.areWide) return 1;
    return exchangesAtOnce(turn.source, this.columns.exchangesLeft[turn.slot] ?? 1, turn.untilStart);
  }

  private end(turn: Turn): number {
    switch (ENDINGS[this.columns.ending[turn.slot] ?? 0]) {
      case 'clientReset':
        if (this.sender.asClient(turn, TCP_RST, 0, 1)) this.ends.close(turn.slot, SERVER_END);
        return OVER;
      case 'serverReset':
        this.sender.asServer(turn, TCP_RST, 0, 1);
        this.ends.close(turn.slot, SERVER_END);
        return OVER;
      case 'silence':
        return OVER;
      default:
        if (!this.sender.asClient(turn, TCP_FIN | TCP_ACK, 0, 1)) return this.again(turn, CLIENT_END);
        return this.next(
          turn,
          STEP_SERVER_FIN,
          drawRange(turn.source.roundTrip, turn.random) + this.hostOfServer(turn).halfClose,
        );
    }
  }

  private serverFin(turn: Turn): number {
    if (!this.sender.asServer(turn, TCP_FIN | TCP_ACK, 0, 1)) return this.again(turn, SERVER_END);
    this.sender.acknowledge(turn, 1);
    this.ends.close(turn.slot, SERVER_END);
    return OVER;
  }

  /** True when no answer comes back: the server has none or is another one, or no way leads from it to the client that it sees. */
  private isUnanswered({ slot, source }: Turn): boolean {
    if (source.answerer !== 0 && source.answerer !== this.columns.seenServer[slot]) return true;
    switch (source.answers) {
      case 'public':
        return isPrivate(this.columns.seenClient[slot] ?? 0);
      case 'routed':
        return this.isNeighbour(slot);
      default:
        return source.answers === 'nothing';
    }
  }

  /** True when the server sees its client on its own network: the answer goes there directly, and the client does not know the sender. */
  private isNeighbour(slot: number): boolean {
    const { compiled } = this.dataplane.state;
    const { addresses, seenClient, serverInterface } = this.columns;
    const client = seenClient[slot] ?? 0;
    if (compiled.ownAddresses.has(client)) return false;
    return holdsAddress(compiled.interfaces[serverInterface[slot] ?? 0]?.subnets ?? [], client, addresses);
  }

  private next(turn: Turn, step: number, wait: number): number {
    this.columns.step[turn.slot] = step;
    return wait + this.sender.recovery;
  }

  /**
   * The packet was lost: the same step again, later each time. Three times in the whole conversation, then its sender gives
   * it up. A sender that is answered with a RST does so at once.
   */
  private again({ slot }: Turn, sender: End): number {
    const retries = this.columns.retries[slot] ?? 0;
    const wait = RETRANSMISSIONS[retries];
    if (wait !== undefined && this.sender.verdict !== 'reset') {
      this.columns.retries[slot] = retries + 1;
      return wait * SECOND;
    }
    // A handshake that is never finished leaves the server nothing.
    if (this.columns.step[slot] === STEP_ACK) this.ends.close(slot, SERVER_END);
    if (sender === SERVER_END || this.sender.verdict === 'reset') this.ends.close(slot, sender);
    // A client that wanted to use the connection opens another one first and lets go of this one then.
    return sender === CLIENT_END && this.columns.step[slot] !== STEP_END ? GIVEN_UP : OVER;
  }

  /** The server has answered: its socket is in use, and both ends take the connection for open. */
  private open(slot: number): void {
    const second = this.dataplane.state.table.now;
    this.ends.open(slot, CLIENT_END, second);
    this.ends.open(slot, SERVER_END, second);
  }

  private hostOfServer(turn: Turn): Host {
    return this.ends.hosts.host(this.columns.serverHost[turn.slot] ?? 0);
  }
}
