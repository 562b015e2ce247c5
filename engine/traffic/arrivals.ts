// When conversations of the sources with a rate begin. Those of which nothing is left at the start of the world are passed over,
// but counted.
import type { CompiledWorld } from '../compiled-world.ts';
import type { Instant } from '../instant.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import type { RandomStream } from '../random.ts';
import { sessionsOfConversation } from './compile-traffic-source.ts';
import type { ConversationPlan } from './conversation-plan.ts';
import { longestTrace, longestTraceOfAny, type TrafficSource } from './traffic-source.ts';

const NANOSECONDS = 1_000_000;

/** The next conversation of each source. Sources are named by their index; times are milliseconds since the engine began. */
export class Arrivals {
  /** Nanoseconds at which each source sends its next conversation. */
  readonly next: Float64Array;
  /** Sessions that a conversation of each source opens on average. */
  readonly sessionsEach: Uint32Array;
  private readonly compiled: CompiledWorld;
  private readonly state: DataplaneState;
  private readonly plan: ConversationPlan;
  private readonly warmUp: number;

  constructor(state: DataplaneState, plan: ConversationPlan, options: { sources: number; began: Instant }) {
    this.state = state;
    this.plan = plan;
    this.compiled = state.compiled;
    this.next = new Float64Array(options.sources);
    this.sessionsEach = new Uint32Array(options.sources);
    this.warmUp = this.compiled.startsAt - options.began;
  }

  /** Draws the first arrival of a source with a rate, and counts what came before it. */
  begin(source: TrafficSource, index: number, random: RandomStream): void {
    // What began earlier than the longest trace before the start cannot be seen by the user: it is left out.
    const first = Math.max(0, this.warmUp - longestTraceOfAny(source));
    this.next[index] = first * NANOSECONDS + random.exponential(source.interval ?? 1);
    this.countBefore(source, index, first);
  }

  /** Millisecond of the next arrival. */
  millisecondOf(index: number): number {
    return Math.floor((this.next[index] ?? 0) / NANOSECONDS);
  }

  /** Draws conversations into the plan until one can be seen at the start of the world. */
  drawSeen(source: TrafficSource, index: number, random: RandomStream): void {
    const { plan } = this;
    for (;;) {
      plan.draw(source, random);
      const gone = this.millisecondOf(index) + longestTrace(source, plan.exchanges, plan.ending);
      if (gone >= this.warmUp) return;
      this.state.createdBefore += this.sessionsEach[index] ?? 0;
      this.passOn(source, index, random);
    }
  }

  /** The conversation has begun: draws when the next one arrives. */
  passOn(source: TrafficSource, index: number, random: RandomStream): void {
    this.next[index] = (this.next[index] ?? 0) + random.exponential(source.interval ?? 1);
  }

  /** Adds what the source has opened from the start of the box until `first`. */
  private countBefore(source: TrafficSource, index: number, first: number): void {
    const { world } = this.compiled;
    this.sessionsEach[index] = sessionsOfConversation(this.compiled, source);
    const milliseconds = Math.max(0, (world.uptime ?? world.warmUp) - world.warmUp) * 1000 + first;
    const conversations = Math.floor((milliseconds * NANOSECONDS) / (source.interval ?? 1));
    this.state.createdBefore += conversations * (this.sessionsEach[index] ?? 0);
  }
}
