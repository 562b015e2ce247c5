// The packets of a conversation, from either end, through the firewall. Nothing is allocated for a packet.
import { NOWHERE, THROUGH } from '../hosts/host-route.ts';
import { areWaysStraight, isWhereItLeaves, wayTo } from '../hosts/way-to-firewall.ts';
import type { Dataplane } from '../packet/dataplane.ts';
import {
  hasHandshake,
  Packet,
  SCTP,
  SEQUENCE_EXACT,
  SEQUENCE_IN_WINDOW,
  TCP,
  TCP_ACK,
  type Verdict,
} from '../packet/packet.ts';
import type { RandomStream } from '../random.ts';
import { clientChunk, serverChunk } from './association-chunk.ts';
import { Burst, headersOf, type Load } from './burst.ts';
import { CLIENT_END, type ConnectionEnds, type End, SERVER_END } from './connection-ends.ts';
import type { ConversationColumns } from './conversation-columns.ts';
import { isAnsweredDirectly } from './direct-answer.ts';
import { addressFromClient, addressFromServer, type Memory, rememberSeen } from './packet-addresses.ts';
import { ipVersionOf, urlCategoryOf } from './packet-marks.ts';
import { PacketTally } from './packet-tally.ts';
import { waitOf } from './queue-wait.ts';
import type { TrafficSource } from './traffic-source.ts';

/** Milliseconds until a lost segment comes again. Assumption: the retransmission timer at its least, as RFC 6298 has it. */
const RECOVERY = 1000;

/** A conversation in hand. */
export interface Turn {
  readonly slot: number;
  readonly source: TrafficSource;
  readonly random: RandomStream;
  /** Milliseconds until the world starts for the user; 0 or less afterwards. */
  readonly untilStart: number;
}

/** Packets of one end and one instant go through the firewall at once where nothing tells them apart, or always one by one. */
export type Trains = 'together' | 'apart';

/** Sends packets and remembers what the other end sees of them. */
export class ConversationSender {
  /** What became of the last packet sent; `reset` when any of its burst was answered with a RST. */
  verdict: Verdict = 'dropped';
  /** How the sequence number of the next packets stands to the one expected, and whether they bring a SYN cookie back. */
  sequence = SEQUENCE_EXACT;
  synCookie = 0;
  /** The data channel that the next packet announces; after it the ports as the other end reads them. Port 0 for none. */
  announcedPort = 0;
  announcedCompanionPort = 0;
  announcedAddress = 0;
  announcedApplication = 0;
  trains: Trains = 'together';
  /** Milliseconds that ends have waited for what was lost on a cable or stood in a queue, since it was set to 0. */
  recovery = 0;
  /** Packets that were sent to each end since the program began, and those of them that got lost without a word. */
  readonly sent = new PacketTally();
  readonly lost = new PacketTally();
  readonly dataplane: Dataplane;
  private readonly ends: ConnectionEnds;
  private readonly columns: ConversationColumns;
  private readonly memory: Memory;
  private readonly packet = new Packet();
  /** The interface that the packets in hand come in by, where their sender's route names one; else 0. */
  private entry = 0;
  private readonly burst = new Burst();
  /** What is sent keeps its own pace, whatever becomes of it. */
  private isStream = false;

  constructor(dataplane: Dataplane, ends: ConnectionEnds, columns: ConversationColumns) {
    this.dataplane = dataplane;
    this.ends = ends;
    this.columns = columns;
    this.memory = { columns, hosts: ends.hosts };
  }

  /** The second of the firewall's clock. */
  get second(): number {
    return this.dataplane.state.table.now;
  }

  /** Sends from the client; true when it came through. What the server then sees is kept for its answers. */
  asClient(turn: Turn, tcpFlags: number, payload: number, times: number): boolean {
    const { columns, packet } = this;
    const { slot } = turn;
    addressFromClient(packet, columns, slot);
    if (this.strays(slot, SERVER_END)) return this.verdict === 'forwarded';
    this.load(turn, tcpFlags, { payload, times, segment: columns.segmentOf(slot) });
    if (packet.protocol === SCTP) packet.sctpChunk = clientChunk(columns.step[slot] ?? 0, tcpFlags, payload);
    packet.content = payload > 0 ? turn.source.content : 0;
    packet.threat = turn.source.threat;
    if (!this.isSent(slot, SERVER_END)) return false;
    if (!isWhereItLeaves(this.dataplane.state, packet)) {
      this.verdict = 'dropped';
      return false;
    }
    rememberSeen(packet, this.memory, slot);
    return true;
  }

  /** Bare acknowledgements of the client, one behind the other in this instant; true when the last one came through. */
  acknowledge(turn: Turn, times: number): boolean {
    if (turn.source.protocol !== TCP) return this.asClient(turn, TCP_ACK, 0, times);
    if (this.trains === 'together' && this.areAcknowledged(turn, times)) return true;
    let passed = false;
    for (let sent = 0; sent < times; sent++) passed = this.asClient(turn, TCP_ACK, 0, 1);
    return passed;
  }

  /** Sends them as a train; false, and nothing is sent, where somebody on their way might tell them apart. */
  private areAcknowledged({ slot, source }: Turn, times: number): boolean {
    const { columns, packet } = this;
    if (source.packets !== 1 || (columns.clientHost[slot] ?? 0) !== 0) return false;
    if (!areWaysStraight(this.dataplane.state)) return false;
    if (this.sequence !== SEQUENCE_EXACT || this.synCookie !== 0 || this.announcedPort !== 0) return false;
    addressFromClient(packet, columns, slot);
    packet.ipVersion = ipVersionOf(packet.source);
    packet.protocol = TCP;
    packet.tcpFlags = TCP_ACK;
    packet.count = times;
    packet.payloadPackets = 0;
    packet.bytes = times * headersOf(TCP, packet.ipVersion);
    packet.knownRow = columns.knownRow[slot] ?? 0;
    if (!this.dataplane.receiveTrain(packet)) return false;
    this.sent.add(SERVER_END, times);
    this.verdict = 'forwarded';
    rememberSeen(packet, this.memory, slot);
    return true;
  }

  asServer(turn: Turn, tcpFlags: number, payload: number, times: number): boolean {
    const { columns, packet } = this;
    const { slot } = turn;
    addressFromServer(packet, columns, slot);
    if (this.strays(slot, CLIENT_END)) return this.verdict === 'forwarded';
    this.load(turn, tcpFlags, { payload, times, segment: columns.segmentOf(slot) });
    if (packet.protocol === SCTP) packet.sctpChunk = serverChunk(columns.step[slot] ?? 0, tcpFlags, payload);
    packet.content = 0;
    return this.isSent(slot, CLIENT_END);
  }

  /** What all packets of the burst have in common; the packet in hand has its addresses. */
  private load(turn: Turn, tcpFlags: number, load: Load): void {
    const { packet } = this;
    const { source } = turn;
    packet.ipVersion = ipVersionOf(packet.source);
    packet.urlCategory = urlCategoryOf(this.columns, turn.slot, source);
    packet.protocol = source.protocol;
    packet.tcpFlags = source.protocol === TCP ? tcpFlags : 0;
    packet.application = source.application;
    packet.tls = source.tls;
    packet.buffers = source.buffers;
    this.isStream = source.packets > 1;
    this.burst.begin(source, load, packet.ipVersion);
  }

  /**
   * Sends the burst in hand to an end, its first packet addressed already; true when the last packet gets there. From the first
   * packet on that nothing tells from those behind it, all that are left travel as one train.
   */
  private isSent(slot: number, to: End): boolean {
    const { burst, packet } = this;
    this.sent.add(to, burst.left);
    if (burst.left === 1) return this.isReceived(slot, to);
    let isReset = false;
    let hasArrived = false;
    while (burst.left > 0) {
      if (burst.taken > 0) this.address(slot, to);
      if (this.trains === 'together' && this.isTrainReceived(slot)) return true;
      if (this.isReceived(slot, to)) hasArrived = true;
      // Those behind one that is too long are too long as well, or wait for it.
      if (packet.isTooLong !== 0) return false;
      if (this.verdict === 'reset') isReset = true;
    }
    if (isReset) this.verdict = 'reset';
    // A stream is heard although parts of it are missing.
    if (this.verdict === 'lost' && hasArrived && !hasHandshake(packet.protocol)) this.verdict = 'forwarded';
    return this.verdict === 'forwarded';
  }

  /** Sends what is left of the burst as a train; false, and nothing is sent, where somebody on their way might tell them apart. */
  private isTrainReceived(slot: number): boolean {
    const { burst, packet } = this;
    if (burst.left === 1 || this.sequence !== SEQUENCE_EXACT || this.announcedPort !== 0) return false;
    burst.showTrain(packet);
    packet.knownRow = this.columns.knownRow[slot] ?? 0;
    if (!this.dataplane.receiveTrain(packet)) return false;
    this.verdict = 'forwarded';
    return true;
  }

  private address(slot: number, to: End): void {
    if (to === SERVER_END) addressFromClient(this.packet, this.columns, slot);
    else addressFromServer(this.packet, this.columns, slot);
    if (this.entry !== 0) this.packet.ingressInterface = this.entry;
  }

  /**
   * Sends an answer of the server. Where its first segment is lost, the others reach the firewall before it, and it comes again
   * behind them.
   */
  answer(turn: Turn, payload: number, times: number): boolean {
    const { lostSegments } = turn.source;
    const segment = this.columns.segmentOf(turn.slot);
    const isWhole = lostSegments === 0 || payload <= segment || turn.random.below(100) >= lostSegments;
    if (isWhole) return this.asServer(turn, TCP_ACK, payload, times);
    this.sequence = SEQUENCE_IN_WINDOW;
    const isThere = this.asServer(turn, TCP_ACK, payload - segment, 1);
    this.sequence = SEQUENCE_EXACT;
    return isThere && this.asServer(turn, TCP_ACK, segment, 1);
  }

  /** Sends the next packet of the burst to an end; true when it gets there. The firewall may tell that end to give up instead. */
  private isReceived(slot: number, to: End): boolean {
    const { burst, packet } = this;
    const { drops, counters, now } = this.dataplane.state;
    burst.takeOne(packet);
    packet.sequence = this.sequence;
    packet.segmentsAhead = this.sequence === SEQUENCE_EXACT ? 0 : burst.taken;
    packet.synCookie = this.synCookie;
    // An announcement is read where it ends.
    const isLast = burst.left === 0;
    packet.announcedPort = isLast ? this.announcedPort : 0;
    packet.announcedCompanionPort = isLast ? this.announcedCompanionPort : 0;
    packet.announcedAddress = this.announcedAddress;
    packet.announcedApplication = this.announcedApplication;
    packet.knownRow = this.columns.knownRow[slot] ?? 0;
    packet.isTooLong = 0;
    packet.wait = 0;
    this.verdict = this.dataplane.receive(packet);
    if (packet.isTooLong !== 0) this.heed(slot);
    else if (this.verdict === 'lost') this.sendAgain(slot, to);
    // A stream does not wait for its packets.
    if (packet.wait !== 0 && !this.isStream) this.recovery = Math.max(this.recovery, waitOf(packet));
    this.columns.knownRow[slot] = packet.knownRow;
    if (isLast) {
      this.announcedPort = packet.announcedPort;
      this.announcedCompanionPort = packet.announcedCompanionPort;
    }
    if (packet.peerReset !== 0) this.ends.close(slot, to);
    if (this.verdict === 'dropped') drops.note(packet, now, counters.values);
    return this.verdict === 'forwarded';
  }

  /** The packet in hand was too long. Whoever is told so sends shorter ones from now on. */
  private heed(slot: number): void {
    const { toldMtu, protocol, ipVersion } = this.packet;
    const segment = toldMtu - headersOf(protocol, ipVersion);
    if (segment > 0 && segment < this.columns.segmentOf(slot)) this.columns.setSegment(slot, segment);
  }

  /**
   * The packet in hand was lost on a cable or in a queue. TCP and SCTP send it again until it gets through, and wait for it each time; others
   * never know.
   */
  private sendAgain(slot: number, to: End): void {
    const { packet } = this;
    this.lost.add(to, 1);
    while (this.verdict === 'lost' && packet.isTooLong === 0 && hasHandshake(packet.protocol)) {
      this.recovery += RECOVERY;
      this.address(slot, to);
      this.verdict = this.dataplane.receive(packet);
    }
  }

  /**
   * True when the packet in hand for an end does not come to the firewall; the verdict tells whether it gets there all the same. An end
   * takes what comes around the firewall only if nobody would have translated it.
   */
  private strays(slot: number, to: End): boolean {
    const { columns, packet, dataplane } = this;
    const { state } = dataplane;
    this.entry = 0;
    if (to === CLIENT_END && isAnsweredDirectly(state, columns, slot)) return this.stray('dropped');
    if (areWaysStraight(state)) return false;
    const way = wayTo(state, packet);
    if (way === THROUGH) return false;
    if (way === NOWHERE) return this.stray('dropped');
    if (way > NOWHERE) {
      this.entry = way - NOWHERE;
      packet.ingressInterface = this.entry;
      return false;
    }
    if (to === SERVER_END) {
      packet.egressInterface = state.compiled.surroundings.attachments.egressOf(
        packet.destination,
        state.table.addresses,
      );
      rememberSeen(packet, this.memory, slot);
      return this.stray('forwarded');
    }
    const isSame = columns.seenClient[slot] === columns.client[slot];
    const isUntranslated = isSame && columns.seenServer[slot] === columns.server[slot];
    return this.stray(isUntranslated ? 'forwarded' : 'dropped');
  }

  private stray(verdict: Verdict): true {
    this.verdict = verdict;
    return true;
  }
}
