// IPv6 addresses as u32, so that one address column serves both families. A pooled address is a number of 240.0.0.0/4,
// the class E range that no host ever uses (RFC 1112, section 4): an address column therefore says by itself which family
// it holds, and an IPv4 flow and an IPv6 flow never have the same key. Packets from or to class E must not reach the table.
import { formatIpv4, formatIpv6, type Ipv6Words, parseIpv6 } from './address.ts';
import { RefHash } from './ref-hash.ts';
import { readWords, type WordReader, type WordWriter, writeWords } from './words.ts';

/** The lowest number of a column that may be an IPv6 address: below it every address is IPv4. */
export const FIRST_POOLED = 0xf0000000;

const FIRST = FIRST_POOLED;
const MAX_ENTRIES = 2 ** 25 - 1;
const INITIAL_ROWS = 64;

/** True when an address column holds an IPv6 address, by its index in the pool. */
export function isPooled(address: number): boolean {
  return address >>> 28 === 15 && address !== 0xffffffff;
}

/** Interned IPv6 addresses with a count of their uses. An index stays valid until released as often as it was interned. */
export class AddressPool {
  /** Four words for each entry; entry 0 is not used. Replaced by growth: do not keep it. */
  words = new Uint32Array(INITIAL_ROWS * 4);
  #uses = new Uint32Array(INITIAL_ROWS);
  #hash = this.#emptyHash(INITIAL_ROWS);
  /** Entries ever used at once; free ones are chained through their first word from `#free`. */
  #highWater = 0;
  #free = 0;

  /** Distinct addresses held. */
  get size(): number {
    return this.#hash.count;
  }

  /** Memory held, in bytes. */
  get bytes(): number {
    return this.words.byteLength + this.#uses.byteLength + this.#hash.bytes;
  }

  /** Counts one more use of an address and returns its index; undefined when the text is none. */
  intern(address: string): number | undefined;
  intern(address: Ipv6Words): number;
  intern(address: string | Ipv6Words): number | undefined {
    const words = typeof address === 'string' ? parseIpv6(address) : address;
    if (words === undefined) return undefined;
    const entry = this.#find(words) || this.#add(words);
    this.#uses[entry] = (this.#uses[entry] ?? 0) + 1;
    return FIRST + entry;
  }

  /** The index of an address that is interned, or 0. Counts no use. */
  find(address: Ipv6Words): number {
    const entry = this.#find(address);
    return entry === 0 ? 0 : FIRST + entry;
  }

  /** The index of an address in text that is interned; undefined for any other text. Counts no use. */
  numberOf(text: string): number | undefined {
    const words = parseIpv6(text);
    return words === undefined ? undefined : this.find(words) || undefined;
  }

  /** Counts one more use of an index. An IPv4 address is left alone. */
  retain(index: number): void {
    if (isPooled(index)) this.#uses[index - FIRST] = (this.#uses[index - FIRST] ?? 0) + 1;
  }

  /** Gives one use back; the last one forgets the address. An IPv4 address is left alone. */
  release(index: number): void {
    if (!isPooled(index)) return;
    const entry = index - FIRST;
    const uses = this.#uses[entry] ?? 0;
    if (uses === 0) throw new Error(`address ${index} is released more often than interned`);
    this.#uses[entry] = uses - 1;
    if (uses > 1) return;
    this.#hash.remove(entry, this.#hashOf(entry));
    this.words.fill(0, entry * 4, entry * 4 + 4);
    this.words[entry * 4] = this.#free;
    this.#free = entry;
  }

  /** How often an index was interned or retained and not yet released. */
  usesOf(index: number): number {
    return this.#uses[index - FIRST] ?? 0;
  }

  /** The four words of a pooled address. */
  wordsOf(index: number): Ipv6Words {
    const at = (index - FIRST) * 4;
    const { words } = this;
    return [words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0, words[at + 3] ?? 0];
  }

  /** Which of the four words, from 0, differ between any two of the addresses held. The others need not be compared. */
  differingWords(): readonly number[] {
    const { words } = this;
    const first = this.#uses.findIndex((uses) => uses > 0) * 4;
    let differing = 0;
    for (let at = Math.max(0, first); at <= this.#highWater * 4 && differing !== 0b1111; at += 4) {
      if (this.#uses[at / 4] === 0) continue;
      for (let word = 0; word < 4; word++) {
        if (words[at + word] !== words[first + word]) differing |= 1 << word;
      }
    }
    return [0, 1, 2, 3].filter((word) => ((differing >>> word) & 1) === 1);
  }

  /** True when the bits of a pooled address under the mask are those of the network. */
  isInside(index: number, network: Ipv6Words, mask: Ipv6Words): boolean {
    const at = (index - FIRST) * 4;
    const { words } = this;
    for (let word = 0; word < 4; word++) {
      if (((words[at + word] ?? 0) & (mask[word] ?? 0)) >>> 0 !== network[word]) return false;
    }
    return true;
  }

  /** The text of an address column of either family. */
  text(address: number): string {
    return isPooled(address) ? formatIpv6(this.wordsOf(address)) : formatIpv4(address);
  }

  /** An independent copy with the same indices. */
  copy(): AddressPool {
    const copy = new AddressPool();
    copy.words = this.words.slice();
    copy.#uses = this.#uses.slice();
    copy.#highWater = this.#highWater;
    copy.#free = this.#free;
    copy.#hash = this.#hash.copy((entry) => copy.#hashOf(entry));
    return copy;
  }

  write(writer: WordWriter): void {
    const rows = this.#highWater + 1;
    writer.push(this.#highWater, this.#free);
    writeWords(writer, this.words.subarray(0, rows * 4));
    writeWords(writer, this.#uses.subarray(0, rows));
  }

  /** The pool that was written; undefined when the words hold none. */
  static read(reader: WordReader): AddressPool | undefined {
    const pool = new AddressPool();
    pool.#highWater = reader.word();
    pool.#free = reader.word();
    const words = readWords(reader);
    const uses = readWords(reader);
    const rows = pool.#highWater + 1;
    if (words === undefined || uses === undefined) return undefined;
    if (words.length !== rows * 4 || uses.length !== rows || pool.#free >= rows) return undefined;
    pool.#reserve(rows);
    pool.words.set(words);
    pool.#uses.set(uses);
    for (let entry = 1; entry < rows; entry++) {
      if (pool.#uses[entry] !== 0) pool.#hash.insert(entry, pool.#hashOf(entry));
    }
    return pool;
  }

  #find(words: Ipv6Words): number {
    const [a, b, c, d] = words;
    const held = this.words;
    let entry = this.#hash.firstCandidate(hashWords(a, b, c, d));
    for (; entry !== 0; entry = this.#hash.nextCandidate()) {
      const at = entry * 4;
      if (held[at + 3] === d && held[at + 2] === c && held[at + 1] === b && held[at] === a) return entry;
    }
    return 0;
  }

  #add(words: Ipv6Words): number {
    let entry = this.#free;
    if (entry !== 0) this.#free = this.words[entry * 4] ?? 0;
    else {
      entry = ++this.#highWater;
      if (entry > MAX_ENTRIES) throw new Error('more IPv6 addresses than any session table holds');
      this.#reserve(entry + 1);
    }
    this.words.set(words, entry * 4);
    this.#hash.insert(entry, this.#hashOf(entry));
    return entry;
  }

  #reserve(rows: number): void {
    let room = this.#uses.length;
    if (rows <= room) return;
    while (room < rows) room *= 2;
    const words = new Uint32Array(room * 4);
    words.set(this.words);
    this.words = words;
    const uses = new Uint32Array(room);
    uses.set(this.#uses);
    this.#uses = uses;
  }

  #hashOf(entry: number): number {
    const at = entry * 4;
    const { words } = this;
    return hashWords(words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0, words[at + 3] ?? 0);
  }

  #emptyHash(slots: number): RefHash {
    return new RefHash({
      maxRef: MAX_ENTRIES,
      initialSlots: slots,
      maxSlots: (MAX_ENTRIES + 1) * 2,
      hashOf: (entry) => this.#hashOf(entry),
    });
  }
}

function hashWords(a: number, b: number, c: number, d: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash ^= Math.imul(c, 0xc2b2ae3d) ^ Math.imul(d, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  return hash ^ (hash >>> 16);
}
