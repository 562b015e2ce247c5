// The beginning of conversations: what each will be, and the slot it takes.
import type { CompiledWorld } from '../compiled-world.ts';
import type { Hosts } from '../hosts/hosts.ts';
import { hasHandshake } from '../packet/packet.ts';
import type { RandomStream } from '../random.ts';
import type { ConversationColumns } from './conversation-columns.ts';
import { ConversationPlan } from './conversation-plan.ts';
import { STEP_REQUEST, STEP_SYN } from './conversation-step.ts';
import type { TrafficSource } from './traffic-source.ts';

/** What new conversations are written into. */
export interface NewConversationsParts {
  readonly sources: readonly TrafficSource[];
  readonly columns: ConversationColumns;
  readonly hosts: Hosts;
  /** Called when taking a slot has moved the columns. */
  readonly moved: () => void;
}

/** Draws conversations and opens slots for them. Sources are named by their index. */
export class NewConversations {
  /** The conversation that was drawn last. */
  readonly plan = new ConversationPlan();
  /** Last client port or ICMP identifier that each source has used. */
  readonly lastPort: Uint32Array;
  private readonly attachments: CompiledWorld['forwarding'];
  private readonly parts: NewConversationsParts;

  constructor(compiled: CompiledWorld, parts: NewConversationsParts) {
    this.attachments = compiled.surroundings.attachments;
    this.parts = parts;
    this.lastPort = new Uint32Array(parts.sources.length);
  }

  /** Draws the port a source begins with. */
  begin(index: number, random: RandomStream): void {
    this.lastPort[index] = random.below(65536);
  }

  /** A slot with a conversation of the source as it was drawn. */
  open(index: number): number {
    const source = this.parts.sources[index];
    const slot = this.take();
    this.fill(slot, index, source);
    this.parts.columns.clientPort[slot] = source?.clientPort || this.nextClientPort(index);
    return slot;
  }

  /** A slot with a conversation of a source that is none of the world's, from this port. */
  openFrom(clientPort: number, source: TrafficSource, index: number): number {
    const { columns } = this.parts;
    const slot = this.take();
    this.fill(slot, index, source);
    columns.clientPort[slot] = clientPort;
    columns.seenClient[slot] = 0;
    return slot;
  }

  private fill(slot: number, index: number, source: TrafficSource | undefined): void {
    const { columns, hosts } = this.parts;
    columns.source[slot] = index;
    columns.step[slot] = hasHandshake(source?.protocol ?? 0) ? STEP_SYN : STEP_REQUEST;
    this.plan.fill(columns, slot);
    columns.serverPort[slot] = source?.serverPort ?? 0;
    columns.clientInterface[slot] = this.attachments.egressOf(columns.client[slot] ?? 0, columns.addresses);
    columns.clientHost[slot] = hosts.numberOf(columns.client[slot] ?? 0);
  }

  /** An empty slot. */
  take(): number {
    return this.parts.columns.take(this.parts.moved);
  }

  private nextClientPort(index: number): number {
    const port = Math.max(1024, ((this.lastPort[index] ?? 0) + 1) & 65535);
    this.lastPort[index] = port;
    return port;
  }
}
