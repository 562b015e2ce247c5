// Everything around the firewall that sends packets. Each source, each installed session and each conversation has one entry
// in a wheel of milliseconds; what happens in the same millisecond happens in the order in which it was arranged.
import type { CompiledWorld } from '../compiled-world.ts';
import type { Instant } from '../instant.ts';
import type { Dataplane } from '../packet/dataplane.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { TCP } from '../packet/packet.ts';
import type { RandomStream } from '../random.ts';
import { RandomStreams } from '../random.ts';
import { TimerWheel } from '../table/timer-wheel.ts';
import { ConversationColumns } from './conversation-columns.ts';
import { ConversationSteps, OVER, STEP_REQUEST, STEP_SYN } from './conversation-steps.ts';
import { InstalledSessions } from './installed-sessions.ts';
import {
  compileTrafficSource,
  drawAddress,
  drawRange,
  drawWeighted,
  longestTrace,
  longestTraceOfAny,
  sessionsOfConversation,
  type TrafficSource,
} from './traffic-source.ts';

const FIRST_SLOTS = 1024;
const NANOSECONDS = 1_000_000;
/** Milliseconds until a kept connection that has ended is opened again. */
const RECONNECT: readonly [number, number] = [2_000, 30_000];

/** What one conversation will be, drawn before it begins. */
class Plan {
  client = 0;
  server = 0;
  exchanges = 0;
  ending = 0;
  urlCategory = 0;
}

/** The senders. Times inside are milliseconds since the engine began. */
export class Traffic {
  private readonly compiled: CompiledWorld;
  private readonly state: DataplaneState;
  private readonly sources: readonly TrafficSource[];
  private readonly installed: InstalledSessions;
  private readonly columns: ConversationColumns;
  private readonly steps: ConversationSteps;
  private readonly wheel: TimerWheel;
  private readonly streams: RandomStreams;
  private readonly random: readonly RandomStream[];
  private readonly plan = new Plan();
  /** Nanoseconds at which each source sends its next conversation. */
  private readonly nextArrival: Float64Array;
  /** Last client port or ICMP identifier that each source has used. */
  private readonly lastPort: Uint32Array;
  /** Sessions that a conversation of each source opens on average. */
  private readonly sessionsEach: Uint32Array;
  private readonly began: Instant;
  /** Entry of the event that was taken from the wheel and is not handled yet; 0 for none. */
  private inHand = 0;

  constructor(compiled: CompiledWorld, dataplane: Dataplane, options: { seed: number; began: Instant }) {
    this.compiled = compiled;
    this.state = dataplane.state;
    this.sessionsEach = new Uint32Array(compiled.world.traffic.length);
    this.began = options.began;
    this.sources = compiled.world.traffic.map((traffic) => compileTrafficSource(compiled, traffic));
    this.installed = new InstalledSessions(compiled, dataplane.state);
    this.streams = RandomStreams.seeded(
      options.seed,
      this.sources.map((source) => `traffic ${source.name}`),
    );
    this.random = this.sources.map((_, index) => this.streams.stream(index));
    this.nextArrival = new Float64Array(this.sources.length);
    this.lastPort = new Uint32Array(this.sources.length);
    this.columns = new ConversationColumns(FIRST_SLOTS);
    this.wheel = new TimerWheel(this.columns.wheel);
    this.steps = new ConversationSteps(dataplane, this.columns);
  }

  /** Arranges the first event of everything. Called once, on a new engine; a restored one has its events already. */
  begin(): void {
    for (const _ of this.sources) this.takeSlot();
    for (const [index, start] of this.installed.starts.entries()) {
      const slot = this.takeSlot();
      if (slot !== this.sources.length + index + 1) throw new Error('slots are not in order');
      this.wheel.schedule(slot, Math.max(0, start - this.began));
    }
    this.sources.forEach((source, index) => {
      this.beginSource(source, index);
    });
  }

  /** Instant reached; that of the event in hand when `proceed` found one. */
  get now(): Instant {
    return this.began + this.wheel.now;
  }

  /** Takes the next event up to and including `until` in hand; false when there is none. Does nothing while one is in hand. */
  proceed(until: Instant): boolean {
    if (this.inHand === 0) this.inHand = this.wheel.next(until - this.began);
    return this.inHand !== 0;
  }

  /** Handles the event in hand. */
  handle(): void {
    const slot = this.inHand;
    this.inHand = 0;
    if (slot <= this.sources.length) {
      this.arrive(slot - 1);
      return;
    }
    const index = slot - this.sources.length - 1;
    if (index < this.installed.starts.length) this.installed.install(index);
    else this.step(slot);
  }

  /** The whole state as sections of words, for a snapshot. */
  sections(): readonly Uint32Array[] {
    const arrivals = new Uint32Array(this.nextArrival.slice().buffer);
    return [
      this.streams.state.slice(),
      arrivals,
      this.lastPort.slice(),
      this.sessionsEach.slice(),
      Uint32Array.of(this.inHand),
      this.wheel.state(),
      ...this.columns.state(),
    ];
  }

  restore(state: readonly Uint32Array[]): void {
    this.streams.state.set(state[0] ?? []);
    const arrivals = state[1]?.slice() ?? new Uint32Array(0);
    this.nextArrival.set(new Float64Array(arrivals.buffer));
    this.lastPort.set(state[2] ?? []);
    this.sessionsEach.set(state[3] ?? []);
    this.inHand = state[4]?.[0] ?? 0;
    this.columns.restore(state.slice(6));
    this.wheel.rebase(this.columns.wheel);
    this.wheel.restore(state[5] ?? new Uint32Array(TimerWheel.STATE_WORDS));
  }

  private beginSource(source: TrafficSource, index: number): void {
    const random = this.random[index];
    if (random === undefined) return;
    const warmUp = this.compiled.startsAt - this.began;
    this.lastPort[index] = random.below(65536);
    if (source.interval === undefined) {
      // Kept connections are opened all through the warm-up, so that they are of all ages when the user comes.
      for (let n = 0; n < source.connections; n++) this.arrange(index, random.below(Math.max(1, warmUp)));
      return;
    }
    // What began earlier than the longest trace before the start cannot be seen by the user: it is left out.
    const first = Math.max(0, warmUp - longestTraceOfAny(source));
    this.nextArrival[index] = first * NANOSECONDS + random.exponential(source.interval);
    this.countBefore(source, index, first);
    this.wheel.schedule(index + 1, Math.floor((this.nextArrival[index] ?? 0) / NANOSECONDS));
  }

  /** Adds what the source has opened from the start of the box until `first`. */
  private countBefore(source: TrafficSource, index: number, first: number): void {
    const { world } = this.compiled;
    this.sessionsEach[index] = sessionsOfConversation(this.compiled, source);
    const milliseconds = Math.max(0, (world.uptime ?? world.warmUp) - world.warmUp) * 1000 + first;
    const conversations = Math.floor((milliseconds * NANOSECONDS) / (source.interval ?? 1));
    this.state.createdBefore += conversations * (this.sessionsEach[index] ?? 0);
  }

  /** A new conversation of a source begins; those that cannot be seen at the start of the world are passed over. */
  private arrive(index: number): void {
    const source = this.sources[index];
    const random = this.random[index];
    if (source?.interval === undefined || random === undefined) return;
    const warmUp = this.compiled.startsAt - this.began;
    let at = this.nextArrival[index] ?? 0;
    let begun = false;
    while (!begun) {
      const millisecond = Math.floor(at / NANOSECONDS);
      this.draw(source, random);
      const isSeen = millisecond + longestTrace(source, this.plan.exchanges, this.plan.ending) >= warmUp;
      if (isSeen) this.start(this.open(index), millisecond);
      else this.state.createdBefore += this.sessionsEach[index] ?? 0;
      begun = isSeen;
      at += random.exponential(source.interval);
    }
    this.nextArrival[index] = at;
    this.wheel.schedule(index + 1, Math.floor(at / NANOSECONDS));
  }

  private draw(source: TrafficSource, random: RandomStream): void {
    const { plan } = this;
    plan.client = drawAddress(source.clients, random);
    plan.server = drawAddress(source.servers, random);
    plan.exchanges = drawRange(source.exchanges, random);
    plan.ending = source.protocol === TCP ? drawWeighted(source.endings, random) : 0;
    plan.urlCategory =
      source.urlCategories.length === 0
        ? 0
        : (source.urlCategories[random.below(source.urlCategories.length)] ?? 0);
  }

  /** A slot of a source's conversation that begins at a millisecond; it is drawn when it begins. */
  private arrange(index: number, millisecond: number): void {
    const source = this.sources[index];
    const random = this.random[index];
    if (source === undefined || random === undefined) return;
    this.draw(source, random);
    this.wheel.schedule(this.open(index), millisecond);
  }

  /** A slot with a conversation of the source as it was drawn. */
  private open(index: number): number {
    const { plan, columns } = this;
    const source = this.sources[index];
    const slot = this.takeSlot();
    columns.source[slot] = index;
    columns.step[slot] = source?.protocol === TCP ? STEP_SYN : STEP_REQUEST;
    columns.retries[slot] = 0;
    columns.client[slot] = plan.client;
    columns.server[slot] = plan.server;
    columns.ending[slot] = plan.ending;
    columns.exchangesLeft[slot] = plan.exchanges;
    columns.urlCategory[slot] = plan.urlCategory;
    columns.clientPort[slot] = this.nextClientPort(index);
    columns.serverPort[slot] = source?.serverPort ?? 0;
    columns.clientInterface[slot] = this.compiled.forwarding.egressOf(plan.client);
    return slot;
  }

  /** Sends the first packet of a conversation, now or when its millisecond comes. */
  private start(slot: number, millisecond: number): void {
    if (millisecond <= this.wheel.now) this.step(slot);
    else this.wheel.schedule(slot, millisecond);
  }

  private nextClientPort(index: number): number {
    const port = Math.max(1024, ((this.lastPort[index] ?? 0) + 1) & 65535);
    this.lastPort[index] = port;
    return port;
  }

  private step(slot: number): void {
    const index = this.columns.source[slot] ?? 0;
    const source = this.sources[index];
    const random = this.random[index];
    if (source === undefined || random === undefined) return;
    const untilStart = this.compiled.startsAt - this.now;
    const wait = this.steps.run({ slot, source, random, untilStart });
    if (wait !== OVER) {
      this.wheel.schedule(slot, this.wheel.now + wait);
      return;
    }
    this.columns.giveBack(slot);
    if (source.interval === undefined) this.arrange(index, this.wheel.now + drawRange(RECONNECT, random));
  }

  private takeSlot(): number {
    return this.columns.take(() => this.wheel.rebase(this.columns.wheel));
  }
}
