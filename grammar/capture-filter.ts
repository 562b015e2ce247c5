// Filters of captures on the management port, in the language of the tool underneath: host, net, port, src, dst, names of
// protocols, and, or, not, parentheses. Assumption: so much of that language; everything else is a syntax error.
import { ipv4NumberOf } from './language/ip-form.ts';

/** Whether a frame is wanted. */
export type FrameTest = (frame: Uint8Array) => boolean;

const ETHERNET = 14;
const PROTOCOLS: Readonly<Record<string, number>> = { icmp: 1, tcp: 6, udp: 17 };

/** The test, or undefined for a text that is no filter. An empty text wants every frame. */
export function readCaptureFilter(text: string): FrameTest | undefined {
  const words = text.match(/[()]|[^\s()]+/g) ?? [];
  if (words.length === 0) return () => true;
  const reader = new FilterReader(words);
  const test = reader.any();
  return reader.isDone ? test : undefined;
}

class FilterReader {
  readonly #words: readonly string[];
  #at = 0;

  constructor(words: readonly string[]) {
    this.#words = words;
  }

  get isDone(): boolean {
    return this.#at === this.#words.length;
  }

  any(): FrameTest | undefined {
    let left = this.#all();
    while (left !== undefined && this.#takes('or', '||')) {
      const [first, second] = [left, this.#all()];
      left = second && ((frame) => first(frame) || second(frame));
    }
    return left;
  }

  #all(): FrameTest | undefined {
    let left = this.#one();
    while (left !== undefined && this.#takes('and', '&&')) {
      const [first, second] = [left, this.#one()];
      left = second && ((frame) => first(frame) && second(frame));
    }
    return left;
  }

  #one(): FrameTest | undefined {
    if (this.#takes('not', '!')) {
      const inner = this.#one();
      return inner && ((frame) => !inner(frame));
    }
    if (this.#takes('(')) {
      const inner = this.any();
      return this.#takes(')') ? inner : undefined;
    }
    return this.#primitive();
  }

  #primitive(): FrameTest | undefined {
    const word = this.#next();
    const protocol = PROTOCOLS[word];
    if (protocol !== undefined) {
      const isProtocol: FrameTest = (frame) => protocolOf(frame) === protocol;
      if (!['port', 'src', 'dst', 'host'].includes(this.#words[this.#at] ?? '')) return isProtocol;
      const rest = this.#primitive();
      return rest && ((frame) => isProtocol(frame) && rest(frame));
    }
    if (word === 'ip') return (frame) => frame[12] === 8 && frame[13] === 0;
    if (word === 'src' || word === 'dst') return this.#end([word], this.#next());
    return this.#end(['src', 'dst'], word);
  }

  #end(ends: readonly ('src' | 'dst')[], kind: string): FrameTest | undefined {
    if (kind === 'port') return portTest(ends, this.#next());
    if (kind === 'host' || kind === 'net') return addressTest(ends, this.#next());
    return ends.length === 1 ? addressTest(ends, kind) : undefined;
  }

  #next(): string {
    return this.#words[this.#at++] ?? '';
  }

  #takes(...wanted: readonly string[]): boolean {
    if (!wanted.includes(this.#words[this.#at] ?? '')) return false;
    this.#at++;
    return true;
  }
}

function protocolOf(frame: Uint8Array): number {
  return frame[ETHERNET + 9] ?? 0;
}

function portTest(ends: readonly ('src' | 'dst')[], word: string): FrameTest | undefined {
  if (!/^\d{1,5}$/.test(word)) return undefined;
  const port = Number(word);
  const at = (frame: Uint8Array, end: 'src' | 'dst') => {
    const offset = ETHERNET + 20 + (end === 'src' ? 0 : 2);
    return ((frame[offset] ?? 0) << 8) | (frame[offset + 1] ?? 0);
  };
  return (frame) => protocolOf(frame) !== 1 && ends.some((end) => at(frame, end) === port);
}

function addressTest(ends: readonly ('src' | 'dst')[], word: string): FrameTest | undefined {
  const [text = '', length = '32'] = word.split('/');
  const address = ipv4NumberOf(text);
  const bits = Number(length);
  if (address === undefined || !/^\d{1,2}$/.test(length) || bits > 32) return undefined;
  const shift = 2 ** (32 - bits);
  const at = (frame: Uint8Array, end: 'src' | 'dst') => {
    const offset = ETHERNET + (end === 'src' ? 12 : 16);
    return new DataView(frame.buffer, frame.byteOffset).getUint32(offset);
  };
  return (frame) => ends.some((end) => Math.floor(at(frame, end) / shift) === Math.floor(address / shift));
}
