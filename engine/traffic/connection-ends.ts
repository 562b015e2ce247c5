// What the two ends of a TCP connection believe, each for itself: that it is open or that it is not. An end learns only from
// packets that reach it, so that one end may hold a connection of which the other, and the firewall, know nothing any more.
import type { Hosts } from '../hosts/hosts.ts';
import type { ConversationColumns } from './conversation-columns.ts';

/** Bits of the column `ends`. Set only for hosts of the world: of everybody else nobody asks. */
export const CLIENT_END = 1;
export const SERVER_END = 2;
export type End = typeof CLIENT_END | typeof SERVER_END;

/** Longest wait the event wheel can hold. */
const LONGEST = 2 ** 31 - 1;
const SECOND = 1000;

/** Opens and closes ends, and counts them for their hosts. */
export class ConnectionEnds {
  readonly hosts: Hosts;
  private readonly columns: ConversationColumns;

  constructor(hosts: Hosts, columns: ConversationColumns) {
    this.hosts = hosts;
    this.columns = columns;
  }

  /** True when one of the ends is a host of the world. */
  areWatched(slot: number): boolean {
    return ((this.columns.clientHost[slot] ?? 0) | (this.columns.serverHost[slot] ?? 0)) !== 0;
  }

  isOpen(slot: number, end: End): boolean {
    return ((this.columns.ends[slot] ?? 0) & end) !== 0;
  }

  /** The end takes the connection for open from `second` on. */
  open(slot: number, end: End, second: number): void {
    const { columns } = this;
    const host = this.hostOf(slot, end);
    if (host === 0 || this.isOpen(slot, end)) return;
    columns.ends[slot] = (columns.ends[slot] ?? 0) | end;
    columns.openedAt[slot] = second;
    columns.heardAt[slot] = second;
    columns.probes[slot] = 0;
    this.hosts.count(host, 1);
  }

  close(slot: number, end: End): void {
    if (!this.isOpen(slot, end)) return;
    this.columns.ends[slot] = (this.columns.ends[slot] ?? 0) & ~end;
    this.hosts.count(this.hostOf(slot, end), -1);
  }

  /** True when the server is a host of the world and knows nothing of the connection. */
  hasForgotten(slot: number): boolean {
    return (this.columns.serverHost[slot] ?? 0) !== 0 && !this.isOpen(slot, SERVER_END);
  }

  hostOf(slot: number, end: End): number {
    const column = end === CLIENT_END ? this.columns.clientHost : this.columns.serverHost;
    return column[slot] ?? 0;
  }

  /** The open end that probes a quiet connection first; undefined when none does. */
  prober(slot: number): End | undefined {
    const client = this.patience(slot, CLIENT_END);
    const server = this.patience(slot, SERVER_END);
    if (client === 0 && server === 0) return undefined;
    return server === 0 || (client !== 0 && client <= server) ? CLIENT_END : SERVER_END;
  }

  /** Milliseconds of quiet that an end bears; 0 when it never probes. */
  patience(slot: number, end: End): number {
    if (!this.isOpen(slot, end)) return 0;
    return Math.min(LONGEST, (this.hosts.keepalive[this.hostOf(slot, end)] ?? 0) * SECOND);
  }

  /** An unanswered probe: true when it was the last one the end is willing to send. */
  isBeyondProbes(slot: number, end: End): boolean {
    const probes = (this.columns.probes[slot] ?? 0) + 1;
    this.columns.probes[slot] = Math.min(255, probes);
    return probes >= this.hosts.host(this.hostOf(slot, end)).probes;
  }
}
