// What stands in a payload of a given length. Assumption: all of it; contents are not simulated, and have the form of their
// application only, so that a reader of captures recognises it.

/** Whose payload it is. */
export interface PayloadKind {
  readonly application: string;
  /** 0 from the client, 1 from the server. */
  readonly direction: number;
  /** Differs from packet to packet; the same packet has the same at every stage. */
  readonly seed: number;
  /** The same for both ends of a flow. */
  readonly flow: number;
}

const TLS_APPLICATION_DATA = [0x17, 0x03, 0x03] as const;
const TLS_HEADER = 5;
const DNS_HEADER = 12;
const DNS_QUESTION_END = [0, 0, 1, 0, 1] as const;
const DNS_ANSWER = [0xc0, 0x0c, 0, 1, 0, 1, 0, 0, 1, 0x2c, 0, 4, 192, 0, 2] as const;
const DNS_ANSWER_LENGTH = DNS_ANSWER.length + 1;
const LONGEST_LABEL = 63;
const LONGEST_NAME = 254;
const READABLE_NAME = 40;
const LETTER_A = 97;

/** Fills the bytes from `from` to the end. */
export function fillPayload(bytes: Uint8Array, from: number, kind: PayloadKind): void {
  const payload = bytes.subarray(from);
  if (kind.application === 'ping') fillAlphabet(payload);
  else if (kind.application === 'dns' || kind.application === 'dns-base') fillDns(payload, kind);
  else if (kind.application === 'web-browsing') fillHttp(payload, kind);
  else fillOpaque(payload, kind);
}

/** The letters that ping programs send. */
function fillAlphabet(payload: Uint8Array): void {
  for (let at = 0; at < payload.length; at++) payload[at] = LETTER_A + (at % 23);
}

/** A record of application data; an end of a segment without room for a record is noise. */
function fillOpaque(payload: Uint8Array, { application, seed }: PayloadKind): void {
  fillNoise(payload, 0, seed);
  const isTls = application === 'ssl' || application.endsWith('-tls') || application.startsWith('google');
  if (!isTls || payload.length < TLS_HEADER) return;
  payload.set(TLS_APPLICATION_DATA);
  writeShort(payload, 3, payload.length - TLS_HEADER);
}

function fillHttp(payload: Uint8Array, { direction, seed }: PayloadKind): void {
  const start =
    direction === 0
      ? 'GET / HTTP/1.1\r\nHost: www.example.com\r\nX-Fill: '
      : 'HTTP/1.1 200 OK\r\nServer: example\r\nX-Fill: ';
  const end = '\r\n\r\n';
  if (payload.length < start.length + end.length) {
    fillNoise(payload, 0, seed);
    return;
  }
  writeText(payload, 0, start);
  fillAlphabet(payload.subarray(start.length, payload.length - end.length));
  writeText(payload, payload.length - end.length, end);
}

/** One question, and from the server answers to it: as many as leave room for a name that can be read. */
function fillDns(payload: Uint8Array, { direction, seed, flow }: PayloadKind): void {
  const room = payload.length - DNS_HEADER - DNS_QUESTION_END.length;
  const answers = direction === 0 ? 0 : Math.max(1, Math.ceil((room - READABLE_NAME) / DNS_ANSWER_LENGTH));
  const nameLength = room - answers * DNS_ANSWER_LENGTH;
  // A name of one byte would be a label without letters.
  if (nameLength < 2 || nameLength > LONGEST_NAME) {
    fillNoise(payload, 0, seed);
    return;
  }
  writeShort(payload, 0, flow & 0xffff);
  payload.set(direction === 0 ? [1, 0, 0, 1] : [0x81, 0x80, 0, 1], 2);
  writeShort(payload, 6, answers);
  payload.fill(0, 8, DNS_HEADER);
  const end = writeLabels(payload, DNS_HEADER, nameLength) + DNS_QUESTION_END.length;
  payload.set(DNS_QUESTION_END, end - DNS_QUESTION_END.length);
  for (let answer = 0; answer < answers; answer++) {
    payload.set([...DNS_ANSWER, answer & 0xff], end + answer * DNS_ANSWER_LENGTH);
  }
}

/** Labels that take exactly so many bytes; none of them is empty. */
function writeLabels(payload: Uint8Array, from: number, length: number): number {
  let at = from;
  for (let left = length; left > 0; ) {
    const whole = Math.min(LONGEST_LABEL, left - 1);
    // What remains must not be a single byte: a label has a length and a letter at least.
    const label = left - 1 - whole === 1 ? whole - 1 : whole;
    payload[at] = label;
    fillAlphabet(payload.subarray(at + 1, at + 1 + label));
    at += label + 1;
    left -= label + 1;
  }
  return at;
}

function fillNoise(payload: Uint8Array, from: number, seed: number): void {
  let word = seed | 1;
  for (let at = from; at < payload.length; at++) {
    word ^= word << 13;
    word ^= word >>> 17;
    word ^= word << 5;
    payload[at] = word & 0xff;
  }
}

function writeShort(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value >>> 8;
  bytes[at + 1] = value & 0xff;
}

function writeText(bytes: Uint8Array, at: number, text: string): void {
  for (let index = 0; index < text.length; index++) bytes[at + index] = text.charCodeAt(index);
}
