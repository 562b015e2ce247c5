// The snapshot of a session table: a header of words, then sections. The column list is part of the header, so that a
// snapshot of other columns is refused instead of misread.
import { COLUMN_NAMES, COLUMN_WIDTHS, type SessionColumns, wordsOfColumn } from './session-columns.ts';
import { StateHash } from './state-hash.ts';
import { readWords, WordReader, type WordWriter, writeWords } from './words.ts';

const MAGIC = 0x46575354;
const VERSION = 4;
/** Reads differently on a machine of the other byte order. */
const BYTE_ORDER = 0x01020304;
const HEADER_WORDS = 5;

/** The words of a snapshot as bytes, with header and checksum. */
export function sealSnapshot(body: WordWriter): Uint8Array {
  const words = body.join(HEADER_WORDS);
  words.set([MAGIC, VERSION, BYTE_ORDER, layoutWord(), checksum(words.subarray(HEADER_WORDS))]);
  return new Uint8Array(words.buffer);
}

/** The body of a snapshot; undefined when it is damaged, of another version, layout or byte order. */
export function openSnapshot(bytes: Uint8Array): WordReader | undefined {
  if (bytes.length % 4 !== 0 || bytes.length < HEADER_WORDS * 4) return undefined;
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
  const body = words.subarray(HEADER_WORDS);
  const expected = [MAGIC, VERSION, BYTE_ORDER, layoutWord(), checksum(body)];
  return expected.every((word, index) => words[index] === word) ? new WordReader(body) : undefined;
}

/** Appends the first `rows` elements of every column. */
export function writeColumns(writer: WordWriter, columns: SessionColumns, rows: number): void {
  for (const name of COLUMN_NAMES) writeWords(writer, wordsOfColumn(columns, name, rows));
}

/** Fills the first `rows` elements of every column; false when the words do not fit. */
export function readColumns(reader: WordReader, columns: SessionColumns, rows: number): boolean {
  for (const name of COLUMN_NAMES) {
    const words = readWords(reader);
    const column = wordsOfColumn(columns, name, rows);
    if (words?.length !== column.length) return false;
    column.set(words);
  }
  return reader.isAtEnd();
}

/** The fingerprint of the words of a snapshot. */
export function fingerprint(body: WordWriter): string {
  const hash = new StateHash();
  for (const part of body.parts) hash.add(part);
  return hash.text();
}

function checksum(words: Uint32Array): number {
  const hash = new StateHash();
  hash.add(words);
  return hash.word();
}

function layoutWord(): number {
  const text = COLUMN_NAMES.map((name) => `${name}:${COLUMN_WIDTHS[name]}`).join();
  return checksum(Uint32Array.from(text, (letter) => letter.charCodeAt(0)));
}
