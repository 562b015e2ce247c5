// The living session table: rows, and over them the flow hash, the predict hash, the ager and the counters.
import { AddressPool, isPooled } from './address-pool.ts';
import { FlowIndex, flowSlots } from './flow-index.ts';
import { packPlace, packPorts } from './flow-key.ts';
import { PredictIndex } from './predict-index.ts';
import { TYPE_PREDICT } from './session-codes.ts';
import { COLUMN_NAMES, columnBytes } from './session-columns.ts';
import { type CounterCell, classCodeOf, classCodeOfIpv6, SessionCounters } from './session-counters.ts';
import { ROW_STATE_WORDS, SessionRows, type SessionTableOptions } from './session-rows.ts';
import { fingerprint, openSnapshot, readColumns, sealSnapshot, writeColumns } from './session-snapshot.ts';
import { TimerWheel } from './timer-wheel.ts';
import { readWords, WordWriter, writeWords } from './words.ts';

/** Bytes a full table occupies, IPv6 addresses aside. */
export function tableBytes(capacity: number): number {
  const rows = capacity + 1;
  const indexBytes = flowSlots(capacity) * 4 + (TimerWheel.STATE_WORDS + SessionCounters.STATE_WORDS) * 4;
  return columnBytes(rows) + Math.ceil(rows / 32) * 4 + indexBytes;
}

/**
 * Sessions by id. Read and write columns as `table.source[id]` each time: `allocate` may replace every column to grow.
 * While a session is live, its addresses, ports, protocol, zones, type, vsys and `stateC2s` change only through methods.
 */
export class SessionTable extends SessionRows {
  readonly #flows: FlowIndex;
  readonly #predicts: PredictIndex;
  readonly #ager: TimerWheel;
  readonly #counters = new SessionCounters();
  #createdCount = 0;

  /** A table that stays: without any, V8 forgets their shape and code, and keeps the fields of later ones in slow dictionaries. */
  static readonly #kept: SessionTable[] = [];
  static {
    SessionTable.#kept.push(new SessionTable({ capacity: 1 }));
  }

  constructor(options: SessionTableOptions) {
    super(options);
    this.#flows = new FlowIndex(this, options.capacity);
    this.#predicts = new PredictIndex(this, options.capacity);
    this.#ager = new TimerWheel({ next: this.next, prev: this.prev, due: this.expireSecond }, options.second);
  }

  /** The second reached. */
  get now(): number {
    return this.#ager.now;
  }

  /** Sessions ever installed. */
  get createdCount(): number {
    return this.#createdCount;
  }

  /** Work done so far: hash slots looked at, and sessions taken from the ager's slots. */
  get work(): { readonly slotsVisited: number; readonly agerMoves: number } {
    return {
      slotsVisited: this.#flows.hash.visited + this.#predicts.hash.visited,
      agerMoves: this.#ager.work,
    };
  }

  /** True when no flow of any session is left in the hashes. */
  hasNoFlows(): boolean {
    return this.#flows.hash.isAllZero() && this.#predicts.hash.isAllZero();
  }

  /** An id with an all-zero row but `startSecond`: one never used, or the longest ended of many; 0 when all are taken. */
  allocate(): number {
    const id = this.takeRow();
    if (id !== 0) this.startSecond[id] = this.#ager.now;
    return id;
  }

  /**
   * Makes an allocated session live by its filled row: both flows found, aged at `expireSecond`, counted. False, and nothing
   * done, when another session has one of its flow keys.
   */
  install(id: number): boolean {
    if (this.isLive(id)) throw new Error(`session ${id} is live already`);
    if (this.type[id] === TYPE_PREDICT) throw new Error(`session ${id} is a predict session`);
    if (!this.#flows.add(id)) return false;
    this.#enter(id);
    return true;
  }

  /** The same for a predict session: found by `findPredict` only, 0 standing for an unknown address or port. Sets its type. */
  installPredict(id: number): boolean {
    if (this.isLive(id)) throw new Error(`session ${id} is live already`);
    if (!this.#predicts.add(id)) return false;
    this.type[id] = TYPE_PREDICT;
    this.#enter(id);
    return true;
  }

  /** Undoes an installation, the count of created sessions included: the id is allocated again, to be filled and installed. */
  withdraw(id: number): void {
    if (!this.isLive(id)) throw new Error(`session ${id} is not live`);
    this.#leave(id);
    this.#createdCount--;
  }

  /** Ends a session, or gives back an id that was only allocated. Its row is readable until the id comes up again. */
  release(id: number): void {
    if (this.isLive(id)) this.#leave(id);
    this.giveRow(id);
  }

  /** The flow a packet belongs to, as session id * 2 + direction (0 c2s, 1 s2c), or 0. The zone is the packet's ingress zone. */
  find(
    source: number,
    destination: number,
    sourcePort: number,
    destinationPort: number,
    protocol: number,
    zone: number,
  ): number {
    const ports = packPorts(sourcePort, destinationPort);
    return this.#flows.find(source, destination, ports, packPlace(zone, protocol));
  }

  /** The id of the most specific predict session that expects this packet, or 0. */
  findPredict(
    source: number,
    destination: number,
    sourcePort: number,
    destinationPort: number,
    protocol: number,
    zone: number,
  ): number {
    const ports = packPorts(sourcePort, destinationPort);
    return this.#predicts.find(source, destination, ports, packPlace(zone, protocol));
  }

  /** The lowest id among the predict sessions of a control session, or 0. */
  firstPredictOf(parent: number): number {
    return this.#predicts.firstOf(parent);
  }

  /** The predict session for what the host at this real address announced for this port on a control session, or 0. */
  predictAnnouncedAt(parent: number, address: number, port: number): number {
    return this.#predicts.announcedAt(parent, address, port);
  }

  /** A packet came: the session lives for its timeout from now on. The ager looks again when its slot comes. */
  touch(id: number): void {
    this.expireSecond[id] = this.#ager.now + (this.timeout[id] ?? 0);
  }

  /** Sets the timeout and begins it now; puts the session into the ager if it is live and not in it. */
  setTimeout(id: number, seconds: number): void {
    const second = this.#ager.now + seconds;
    this.timeout[id] = seconds;
    const keepsSlot = this.#ager.isScheduled(id) && second >= (this.expireSecond[id] ?? 0);
    if (keepsSlot || !this.isLive(id)) this.expireSecond[id] = second;
    else this.#ager.schedule(id, second);
  }

  isInAger(id: number): boolean {
    return this.#ager.isScheduled(id);
  }

  /** Sets the state of both flows. Where they differ, write `stateS2c` afterwards. */
  setState(id: number, state: number): void {
    if (this.isLive(id)) this.#count(id, -1);
    this.stateC2s[id] = state;
    this.stateS2c[id] = state;
    if (this.isLive(id)) this.#count(id, 1);
  }

  /** Live sessions of a class, type and state. */
  countOf(cell: CounterCell): number {
    return this.#counters.countOf(cell);
  }

  countOfVsys(vsys: number): number {
    return this.#counters.countOfVsys(vsys);
  }

  /**
   * Moves time to `second` and hands over each session that expires, by second and then in the order in which it came to stand
   * there. The handler returns true to have it released; on false it has set a new timeout, or the session stays outside the ager.
   */
  advanceTo(second: number, onExpire: (id: number) => boolean): void {
    for (let id = this.#ager.next(second); id !== 0; id = this.#ager.next(second))
      if (onExpire(id)) this.release(id);
  }

  /** Moves time on by one second without a look at who expires. */
  tick(): void {
    this.#ager.tick();
  }

  /**
   * Takes at most `budget` sessions from the ager's slots and hands over those that expire, as `advanceTo` does; true when none
   * is left in the second reached. Between two calls sessions may be opened, changed and ended.
   */
  expire(budget: number, onExpire: (id: number) => boolean): boolean {
    const end = this.#ager.work + budget;
    for (let id = this.#ager.take(budget); id !== 0; id = this.#ager.take(end - this.#ager.work))
      if (onExpire(id)) this.release(id);
    return this.#ager.isDrained;
  }

  /** An independent copy that continues identically. */
  copy(): SessionTable {
    const copy = new SessionTable({ capacity: this.capacity, initialRows: this.rows });
    copy.restoreRows(this.rowState(), this.liveWords());
    for (const name of COLUMN_NAMES) copy[name].set(this[name].subarray(0, this.highWater + 1));
    copy.addresses = this.addresses.copy();
    copy.#flows.copyFrom(this.#flows);
    copy.#predicts.copyFrom(this.#predicts);
    copy.#ager.restore(this.#ager.state());
    copy.#counters.restore(this.#counters.state());
    copy.#createdCount = this.#createdCount;
    return copy;
  }

  /** The whole state in a form of its own, without what can be computed again. */
  write(): Uint8Array {
    return sealSnapshot(this.#sections());
  }

  /** The table that was written, with room for `capacity`; undefined when the bytes hold none or do not fit. */
  static read(bytes: Uint8Array, capacity: number): SessionTable | undefined {
    const reader = openSnapshot(bytes);
    if (reader === undefined) return undefined;
    const table = new SessionTable({ capacity });
    table.#createdCount = reader.word() + reader.word() * 2 ** 32;
    const rowState = reader.take(ROW_STATE_WORDS);
    const live = readWords(reader);
    const ager = reader.take(TimerWheel.STATE_WORDS);
    const counters = reader.take(SessionCounters.STATE_WORDS);
    const addresses = AddressPool.read(reader);
    if (!rowState || !live || !ager || !counters || !addresses) return undefined;
    if (!table.restoreRows(rowState, live)) return undefined;
    if (!readColumns(reader, table, table.highWater + 1)) return undefined;
    table.#ager.restore(ager);
    table.#counters.restore(counters);
    table.addresses = addresses;
    return table.#indexLive() ? table : undefined;
  }

  /** A fingerprint of the state: equal for tables that behave equally from here on, however they grew or were restored. */
  hash(): string {
    return fingerprint(this.#sections());
  }

  protected override grow(): void {
    super.grow();
    this.#ager.rebase({ next: this.next, prev: this.prev, due: this.expireSecond });
  }

  #sections(): WordWriter {
    const writer = new WordWriter();
    writer.push(this.#createdCount, Math.floor(this.#createdCount / 2 ** 32), ...this.rowState());
    writeWords(writer, this.liveWords());
    writer.append(this.#ager.state());
    writer.append(this.#counters.state());
    this.addresses.write(writer);
    writeColumns(writer, this, this.highWater + 1);
    return writer;
  }

  #indexLive(): boolean {
    const ids = new Uint32Array(this.liveCount);
    let count = 0;
    for (let id = this.nextLive(0); id !== 0; id = this.nextLive(id)) {
      if (this.type[id] !== TYPE_PREDICT) ids[count++] = id;
      else if (!this.#predicts.add(id)) return false;
    }
    return this.#flows.addAll(ids.subarray(0, count));
  }

  #enter(id: number): void {
    this.markLive(id);
    this.#ager.schedule(id, this.expireSecond[id] ?? 0);
    this.#createdCount++;
    this.#count(id, 1);
    this.#counters.addVsys(this.vsys[id] ?? 0, 1);
  }

  #leave(id: number): void {
    if (this.type[id] === TYPE_PREDICT) this.#predicts.remove(id);
    else this.#flows.remove(id);
    this.#ager.cancel(id);
    this.markEnded(id);
    this.#count(id, -1);
    this.#counters.addVsys(this.vsys[id] ?? 0, -1);
  }

  #count(id: number, change: number): void {
    const destination = this.destination[id] ?? 0;
    const protocol = this.protocol[id] ?? 0;
    const classCode = isPooled(destination)
      ? classCodeOfIpv6(protocol, this.addresses.wordsOf(destination)[0])
      : classCodeOf(protocol, destination);
    this.#counters.add(classCode, this.type[id] ?? 0, this.stateC2s[id] ?? 0, change);
  }
}
