// Everything around the firewall that sends packets. Each source, each installed session and each conversation has one entry
// in a wheel of milliseconds; what happens in the same millisecond happens in the order in which it was arranged.
import type { CompiledWorld } from '../compiled-world.ts';
import type { ConnectionRequest } from '../connection.ts';
import { Hosts } from '../hosts/hosts.ts';
import type { Instant } from '../instant.ts';
import type { Dataplane } from '../packet/dataplane.ts';
import type { RandomStream } from '../random.ts';
import { RandomStreams } from '../random.ts';
import { TimerWheel } from '../table/timer-wheel.ts';
import { Aftermath } from './aftermath.ts';
import { Arrivals } from './arrivals.ts';
import { compileTrafficSource } from './compile-traffic-source.ts';
import { ConnectionDesk } from './connection-desk.ts';
import { CLIENT_END, ConnectionEnds, SERVER_END } from './connection-ends.ts';
import { ConversationColumns, SLOT_WORDS } from './conversation-columns.ts';
import type { Trains } from './conversation-sender.ts';
import { ConversationSteps } from './conversation-steps.ts';
import { conversationsOn } from './data-channel.ts';
import { InstalledSessions } from './installed-sessions.ts';
import { NewConversations } from './new-conversations.ts';
import { Prefill } from './prefill.ts';
import { RequestedConnections } from './requested-connections.ts';
import { NEVER, OVER } from './step-result.ts';
import { drawRange, type TrafficSource } from './traffic-source.ts';

const FIRST_SLOTS = 1024;

/** The senders. Times inside are milliseconds since the engine began. */
export class Traffic {
  private readonly compiled: CompiledWorld;
  private readonly sources: readonly TrafficSource[];
  /** The sources, after them the conversations on announced channels, and after them those that were asked for. */
  private readonly talkers: TrafficSource[];
  private readonly installed: InstalledSessions;
  readonly columns: ConversationColumns;
  readonly ends: ConnectionEnds;
  readonly steps: ConversationSteps;
  private readonly aftermath: Aftermath;
  private readonly wheel: TimerWheel;
  private readonly streams: RandomStreams;
  private readonly random: RandomStream[];
  readonly requested = new RequestedConnections();
  private readonly desk: ConnectionDesk;
  private readonly fresh: NewConversations;
  private readonly arrivals: Arrivals;
  private readonly began: Instant;
  /** Entry of the event that was taken from the wheel and is not handled yet; 0 for none. */
  private inHand = 0;
  private readonly prefill: Prefill;
  /** Prefilled sessions that are in the table. */
  private prefilled = 0;
  /** Entry of the prefill in the wheel; 0 when the world has none. */
  private readonly prefillSlot: number;
  /** Slots up to these are sources, and sources, installed sessions and the prefill. */
  private readonly lastSourceSlot: number;
  private readonly lastFixedSlot: number;

  constructor(compiled: CompiledWorld, dataplane: Dataplane, options: { seed: number; began: Instant }) {
    this.compiled = compiled;
    this.began = options.began;
    this.sources = compiled.world.traffic.map((traffic) => compileTrafficSource(compiled, traffic));
    this.talkers = [...this.sources, ...this.sources.flatMap((source) => conversationsOn(source.channels))];
    this.installed = new InstalledSessions(compiled, dataplane.state);
    this.prefill = new Prefill(compiled, dataplane.state);
    const fixedSlots = this.sources.length + this.installed.starts.length;
    this.prefillSlot = this.prefill.total > 0 ? slotOf(fixedSlots) : 0;
    this.lastSourceSlot = this.sources.length * SLOT_WORDS;
    this.lastFixedSlot = Math.max(fixedSlots * SLOT_WORDS, this.prefillSlot);
    this.streams = RandomStreams.seeded(options.seed, [
      ...this.talkers.map((source) => `traffic ${source.name}`),
      'requested connections',
    ]);
    this.random = this.talkers.map((_, index) => this.streams.stream(index));
    this.columns = new ConversationColumns(FIRST_SLOTS, dataplane.state.table.addresses);
    this.wheel = new TimerWheel(this.columns.wheel);
    this.ends = new ConnectionEnds(new Hosts(compiled), this.columns);
    this.fresh = new NewConversations(compiled, {
      sources: this.sources,
      columns: this.columns,
      hosts: this.ends.hosts,
      moved: () => this.wheel.rebase(this.columns.wheel),
    });
    this.arrivals = new Arrivals(dataplane.state, this.fresh.plan, {
      sources: this.sources.length,
      began: options.began,
    });
    const numbers = new Map(this.talkers.map((source, index) => [source, index]));
    this.steps = new ConversationSteps(dataplane, this.ends, this.columns, { wheel: this.wheel, numbers });
    this.desk = new ConnectionDesk(this.requested, {
      state: dataplane.state,
      columns: this.columns,
      fresh: this.fresh,
      sender: this.steps.sender,
      talkers: this.talkers,
      random: this.random,
      stream: this.streams.stream(this.talkers.length),
      numbers,
    });
    this.aftermath = new Aftermath(this.columns, this.steps, this.ends, this.wheel);
  }

  /** Arranges the first event of everything. Called once, on a new engine; a restored one has its events already. */
  begin(): void {
    for (const _ of this.sources) this.fresh.take();
    for (const [index, start] of this.installed.starts.entries()) {
      const slot = this.fresh.take();
      if (slot !== slotOf(this.sources.length + index)) throw new Error('slots are not in order');
      this.wheel.schedule(slot, Math.max(0, start - this.began));
    }
    if (this.prefillSlot !== 0) this.wheel.schedule(this.fresh.take(), 0);
    this.sources.forEach((source, index) => {
      this.beginSource(source, index);
    });
  }

  /** How acknowledgements travel. A test looks whether it shows; it is no part of the state. */
  set trains(trains: Trains) {
    this.steps.sender.trains = trains;
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
    if (slot > this.lastFixedSlot) this.step(slot);
    else if (slot <= this.lastSourceSlot) this.arrive(slot / SLOT_WORDS - 1);
    else if (slot === this.prefillSlot) this.fillOn();
    else this.installed.install((slot - this.lastSourceSlot) / SLOT_WORDS - 1);
  }

  /** The whole state as sections of words, for a snapshot. */
  sections(): readonly Uint32Array[] {
    const { arrivals, fresh } = this;
    return [
      this.streams.state.slice(),
      new Uint32Array(arrivals.next.slice().buffer),
      fresh.lastPort.slice(),
      arrivals.sessionsEach.slice(),
      Uint32Array.of(this.inHand, this.prefilled),
      this.ends.hosts.state(),
      this.wheel.state(),
      this.requested.state(),
      ...this.columns.state(),
    ];
  }

  restore(state: readonly Uint32Array[]): void {
    this.streams.state.set(state[0] ?? []);
    const arrivals = state[1]?.slice() ?? new Uint32Array(0);
    this.arrivals.next.set(new Float64Array(arrivals.buffer));
    this.fresh.lastPort.set(state[2] ?? []);
    this.arrivals.sessionsEach.set(state[3] ?? []);
    this.inHand = state[4]?.[0] ?? 0;
    this.prefilled = state[4]?.[1] ?? 0;
    this.ends.hosts.restore(state[5] ?? new Uint32Array(0));
    this.desk.restore(state[7] ?? new Uint32Array(0));
    this.columns.restore(state.slice(8));
    this.wheel.rebase(this.columns.wheel);
    this.wheel.restore(state[6] ?? new Uint32Array(TimerWheel.STATE_WORDS));
  }

  private fillOn(): void {
    this.prefilled = this.prefill.fill(this.prefilled);
    if (this.prefilled < this.prefill.total) this.wheel.schedule(this.prefillSlot, this.wheel.now);
  }

  private beginSource(source: TrafficSource, index: number): void {
    const random = this.random[index];
    if (random === undefined) return;
    const warmUp = this.compiled.startsAt - this.began;
    this.fresh.begin(index, random);
    if (source.interval === undefined) {
      // Kept connections are opened all through the warm-up, so that they are of all ages when the user comes.
      const within = Math.max(1, Math.min(warmUp, source.openedWithin));
      for (let n = 0; n < source.connections; n++) this.arrange(index, random.below(within), 0);
      return;
    }
    this.arrivals.begin(source, index, random);
    this.wheel.schedule(slotOf(index), this.arrivals.millisecondOf(index));
  }

  /** A new conversation of a source begins. */
  private arrive(index: number): void {
    const { arrivals, fresh } = this;
    const source = this.sources[index];
    const random = this.random[index];
    if (source?.interval === undefined || random === undefined) return;
    arrivals.drawSeen(source, index, random);
    this.start(fresh.open(index), arrivals.millisecondOf(index));
    arrivals.passOn(source, index, random);
    this.wheel.schedule(slotOf(index), arrivals.millisecondOf(index));
  }

  /** A slot of a source's conversation that begins at a millisecond; it is drawn when it begins. */
  private arrange(index: number, millisecond: number, replaced: number): void {
    const source = this.sources[index];
    const random = this.random[index];
    if (source === undefined || random === undefined) return;
    this.fresh.plan.draw(source, random);
    const slot = this.fresh.open(index);
    this.columns.replaces[slot] = replaced;
    this.wheel.schedule(slot, millisecond);
  }

  /** Sends the first packet of a conversation, now or when its millisecond comes. */
  private start(slot: number, millisecond: number): void {
    if (millisecond <= this.wheel.now) this.step(slot);
    else this.wheel.schedule(slot, millisecond);
  }

  /** A host forgets all of its connections without a word; conversations it was the client of are over. */
  restartHost(number: number): void {
    const { columns, ends } = this;
    const { highest } = columns;
    for (let slot = SLOT_WORDS; slot <= highest; slot += SLOT_WORDS) {
      if (ends.hostOf(slot, SERVER_END) === number) ends.close(slot, SERVER_END);
      const wasClient = ends.hostOf(slot, CLIENT_END) === number && ends.isOpen(slot, CLIENT_END);
      if (wasClient) ends.close(slot, CLIENT_END);
      const isOver = this.steps.isLingering(slot);
      const isForgotten = isOver && columns.ends[slot] === 0;
      if (!isForgotten && (!wasClient || isOver)) continue;
      this.wheel.cancel(slot);
      if (this.inHand === slot) this.inHand = 0;
      if (isForgotten) this.aftermath.forget(slot);
      else this.finish(slot, OVER);
    }
  }

  /** A conversation that somebody asks for begins in this millisecond; its handle. */
  request(request: ConnectionRequest): number {
    const { handle, slot } = this.desk.open(request);
    this.wheel.schedule(slot, this.wheel.now);
    return handle;
  }

  /** Nothing more comes of the sources but of those named, nor of their conversations under way. Requested ones go on. */
  quieten(except: readonly string[]): void {
    const { columns, sources, talkers } = this;
    const isKept = talkers.map(({ name }) =>
      except.some((one) => name === one || name.startsWith(`${one} `)),
    );
    const silence = (slot: number) => {
      this.wheel.cancel(slot);
      if (this.inHand === slot) this.inHand = 0;
    };
    for (let index = 0; index < sources.length; index++) if (!isKept[index]) silence(slotOf(index));
    for (let slot = this.lastFixedSlot + SLOT_WORDS; slot <= columns.highest; slot += SLOT_WORDS) {
      if (!isKept[columns.source[slot] ?? 0] && this.requested.at(slot) === undefined) silence(slot);
    }
  }

  private step(slot: number): void {
    const index = this.columns.source[slot] ?? 0;
    const source = this.talkers[index];
    const random = this.random[index];
    if (source === undefined || random === undefined) return;
    const untilStart = this.compiled.startsAt - this.now;
    const asked = this.requested.at(slot);
    const before = asked && this.desk.before(slot);
    const wait = this.steps.run({ slot, source, random, untilStart });
    if (asked && before) this.desk.note(asked, before, wait);
    if (source.connections > 0 && this.columns.replaces[slot] !== 0) this.aftermath.followUp(slot);
    if (wait >= 0) this.wheel.schedule(slot, this.wheel.now + wait);
    else if (wait !== NEVER) this.finish(slot, wait);
    else if (this.columns.ends[slot] === 0) this.aftermath.forget(slot);
  }

  /** The conversation has come to its end; a kept connection is opened again. */
  private finish(slot: number, result: number): void {
    const index = this.columns.source[slot] ?? 0;
    const source = this.talkers[index];
    const random = this.random[index];
    if (source === undefined || random === undefined) return;
    const isKept = source.connections > 0;
    const held = this.aftermath.settle(slot, result, { isKept });
    if (isKept) this.arrange(index, this.wheel.now + drawRange(source.reconnect, random), held);
  }
}

/** The slot that is taken at this position, from 0, of those that are never given back. */
function slotOf(position: number): number {
  return (position + 1) * SLOT_WORDS;
}
