// Connections on which nothing is said: an end with keepalive probes them, and an end that was never told that the other is
// gone goes on holding its own.
import { TCP_ACK, TCP_RST } from '../packet/packet.ts';
import { CLIENT_END, type ConnectionEnds, SERVER_END } from './connection-ends.ts';
import type { ConversationColumns } from './conversation-columns.ts';
import type { ConversationSender, Turn } from './conversation-sender.ts';
import { GIVEN_UP, NEVER } from './step-result.ts';

/** Codes of the column `step`, beside those of conversation-steps.ts. */
export const STEP_PROBE = 7;
export const STEP_LINGER = 8;

const SECOND = 1000;

/** What the ends of a connection do while nobody has anything to say. */
export class QuietConnection {
  private readonly sender: ConversationSender;
  private readonly ends: ConnectionEnds;
  private readonly columns: ConversationColumns;

  constructor(sender: ConversationSender, ends: ConnectionEnds, columns: ConversationColumns) {
    this.sender = sender;
    this.ends = ends;
    this.columns = columns;
  }

  /** A pause of `wait` milliseconds before the step that is next; returns the wait until the first thing that happens in it. */
  begin(turn: Turn, wait: number): number {
    this.columns.heardAt[turn.slot] = this.sender.second;
    this.columns.probes[turn.slot] = 0;
    return this.pause(turn.slot, wait);
  }

  /** One end asks whether the other is still there, then the pause goes on. */
  probe(turn: Turn): number {
    const { columns, ends } = this;
    const { slot } = turn;
    const left = columns.quietLeft[slot] ?? 0;
    const end = ends.prober(slot);
    columns.step[slot] = columns.resumeStep[slot] ?? 0;
    if (end === undefined) return left;
    const isAsked =
      end === CLIENT_END
        ? this.sender.asClient(turn, TCP_ACK, 0, 1)
        : this.sender.asServer(turn, TCP_ACK, 0, 1);
    if (isAsked && this.answer(turn, end)) return this.begin(turn, left);
    if (this.sender.verdict === 'reset' || ends.isBeyondProbes(slot, end)) {
      // A client without connection opens another one; a server waits to be asked.
      if (end === CLIENT_END) return GIVEN_UP;
      ends.close(slot, SERVER_END);
      return this.pause(slot, left);
    }
    return this.pauseFor(slot, left, ends.hosts.host(ends.hostOf(slot, end)).probeInterval);
  }

  /** The client is gone without a word that reached the server; what the server then does, if anything. */
  outlive(slot: number): number {
    const { columns, ends } = this;
    columns.step[slot] = STEP_LINGER;
    columns.probes[slot] = 0;
    const patience = ends.patience(slot, SERVER_END);
    if (patience === 0) return NEVER;
    const quiet = (this.sender.second - (columns.heardAt[slot] ?? 0)) * SECOND;
    return Math.max(SECOND, patience - quiet);
  }

  /** The server asks a client that is gone. */
  linger(turn: Turn): number {
    const { ends } = this;
    const { slot } = turn;
    const isHeard = this.sender.asServer(turn, TCP_ACK, 0, 1);
    // A client that hears of a connection it does not know answers with a RST.
    if (isHeard) this.sender.asClient(turn, TCP_RST, 0, 1);
    if (isHeard || this.sender.verdict === 'reset' || ends.isBeyondProbes(slot, SERVER_END)) {
      ends.close(slot, SERVER_END);
      return NEVER;
    }
    return ends.hosts.host(ends.hostOf(slot, SERVER_END)).probeInterval;
  }

  private answer(turn: Turn, end: number): boolean {
    return end === CLIENT_END
      ? this.sender.asServer(turn, TCP_ACK, 0, 1)
      : this.sender.asClient(turn, TCP_ACK, 0, 1);
  }

  private pause(slot: number, wait: number): number {
    const end = this.ends.prober(slot);
    return end === undefined ? wait : this.pauseFor(slot, wait, this.ends.patience(slot, end));
  }

  /** At most `longest` milliseconds of a pause; the rest of it is kept for the step that follows. */
  private pauseFor(slot: number, wait: number, longest: number): number {
    const { columns } = this;
    if (wait <= longest) return wait;
    columns.resumeStep[slot] = columns.step[slot] ?? 0;
    columns.step[slot] = STEP_PROBE;
    columns.quietLeft[slot] = wait - longest;
    return longest;
  }
}
