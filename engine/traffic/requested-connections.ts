// The conversations that somebody has asked for. They run as those of any source; beside it is noted how far each has come, which
// sessions its packets belonged to, and which counters they moved.
import type { ConnectionProgress, ConnectionRequest, PacketsEachWay } from '../connection.ts';
import { hasHandshake, type Verdict } from '../packet/packet.ts';
import { textOfWords, wordsOfText } from '../table/text-words.ts';
import { STEP_ACK, STEP_COOKIE_ANSWER, STEP_REQUEST, STEP_RESPONSE } from './conversation-step.ts';
import { grown } from './packet-tally.ts';
import { GIVEN_UP, NEVER } from './step-result.ts';

/** A session that a packet belonged to: its row, and when it began, for the row may have another one by now. */
export interface UsedRow {
  readonly row: number;
  readonly startSecond: number;
}

/** What is noted of one conversation. Plain data: a snapshot holds it as it is. */
export interface RequestedConnection {
  readonly request: ConnectionRequest;
  readonly protocol: number;
  /** Of its first packet. */
  readonly clientPort: number;
  readonly serverPort: number;
  readonly exchanges: number;
  /** Slot of the conversation while it is under way; 0 afterwards. */
  slot: number;
  progress: ConnectionProgress;
  isEstablished: boolean;
  requests: number;
  answers: number;
  verdict: Verdict;
  rows: UsedRow[];
  /** Packets sent to each end, and those of them that got lost without a word. */
  sent: PacketsEachWay;
  lost: PacketsEachWay;
  /** Client, its port, server and its port as the server saw them last; addresses as text. */
  seen: readonly [string, number, string, number] | undefined;
  /** Growth of global counters, by position in the catalogue. */
  counters: Record<number, number>;
}

/** A conversation before one of its steps. */
export interface BeforeStep {
  readonly step: number;
  readonly exchangesLeft: number;
  readonly counters: Float64Array;
  /** Of the sender, since the program began. */
  readonly sent: PacketsEachWay;
  readonly lost: PacketsEachWay;
}

/** The same behind it. `wait` is what the step answered. */
export interface AfterStep extends BeforeStep {
  readonly wait: number;
  readonly verdict: Verdict;
  readonly used: UsedRow | undefined;
  readonly seen: RequestedConnection['seen'];
}

/** All of them by handle: the first is 1. */
export class RequestedConnections {
  private list: RequestedConnection[] = [];
  private readonly bySlot = new Map<number, RequestedConnection>();

  /** Keeps a conversation that begins, and gives its handle. */
  add(connection: RequestedConnection): number {
    this.list.push(connection);
    this.bySlot.set(connection.slot, connection);
    return this.list.length;
  }

  get count(): number {
    return this.list.length;
  }

  find(handle: number): RequestedConnection | undefined {
    return this.list[handle - 1];
  }

  all(): readonly RequestedConnection[] {
    return this.list;
  }

  /** Undefined for the slot of any other conversation. Every event asks this. */
  at(slot: number): RequestedConnection | undefined {
    return this.bySlot.size === 0 ? undefined : this.bySlot.get(slot);
  }

  /** Notes what a step has done. */
  note(connection: RequestedConnection, before: BeforeStep, after: AfterStep): void {
    noteProgress(connection, before, after);
    connection.verdict = after.verdict;
    noteRow(connection, after.used);
    connection.sent = grown(connection.sent, before.sent, after.sent);
    connection.lost = grown(connection.lost, before.lost, after.lost);
    connection.seen = after.seen ?? connection.seen;
    for (let counter = 0; counter < after.counters.length; counter++) {
      const growth = (after.counters[counter] ?? 0) - (before.counters[counter] ?? 0);
      if (growth > 0) connection.counters[counter] = (connection.counters[counter] ?? 0) + growth;
    }
    if (after.wait >= 0 || after.wait === NEVER) return;
    connection.progress = after.wait === GIVEN_UP ? 'given-up' : 'over';
    this.bySlot.delete(connection.slot);
    connection.slot = 0;
  }

  state(): Uint32Array {
    return this.list.length === 0 ? new Uint32Array(0) : wordsOfText(JSON.stringify(this.list));
  }

  restore(state: Uint32Array): void {
    // The checksum of the snapshot vouches for the text.
    this.list = state.length === 0 ? [] : JSON.parse(textOfWords(state));
    this.bySlot.clear();
    for (const connection of this.list)
      if (connection.slot !== 0) this.bySlot.set(connection.slot, connection);
  }
}

function noteProgress(connection: RequestedConnection, before: BeforeStep, after: AfterStep): void {
  const wasHandshake = before.step === STEP_ACK || before.step === STEP_COOKIE_ANSWER;
  const isAsking = after.step === STEP_REQUEST || after.step === STEP_RESPONSE;
  if (wasHandshake && isAsking) connection.isEstablished = true;
  const isAsked = after.step === STEP_RESPONSE && before.step !== STEP_RESPONSE;
  if (isAsked) {
    connection.requests++;
    if (!hasHandshake(connection.protocol)) connection.isEstablished = true;
  }
  if (before.step === STEP_RESPONSE && after.exchangesLeft < before.exchangesLeft) connection.answers++;
}

function noteRow({ rows }: RequestedConnection, used: UsedRow | undefined): void {
  const last = rows.at(-1);
  if (used === undefined || (last?.row === used.row && last.startSecond === used.startSecond)) return;
  rows.push(used);
}
