// A transcript that is not in memory: where its lines stand in the file. Outputs are read when they are asked for, so that a file
// of any size opens at once and costs a few bytes a line.
import { parseJsonLine } from './json-line.ts';
import { printable } from './printable.ts';
import { headerOf, longestLine, type Reading, readTranscript } from './read.ts';
import type { RecordedTurn, TranscriptHeader } from './transcript.ts';
import { writtenText } from './write.ts';

/** Bytes of a file, read at will. `read` answers fewer bytes only at the end of the file. */
export interface ByteSource {
  readonly size: number;
  /** The bytes stay as they are only until the next call. */
  read(offset: number, length: number): Uint8Array;
}

/** A place that was found: a turn, and where in it. */
export interface IndexHit {
  /** Counted from 0. */
  readonly turn: number;
  /** The file's line, counted from 1. */
  readonly fileLine: number;
}

/** A mark or note, and before which turn it stands. */
export interface IndexedRemark {
  readonly kind: 'mark' | 'note';
  readonly text: string;
  /** Counted from 0; equal to the number of turns for one at the end. */
  readonly turn: number;
  readonly fileLine: number;
}

/** An opened transcript. */
export interface TranscriptIndex {
  readonly header: TranscriptHeader;
  readonly turns: number;
  /** All marks and notes, in the order of the file. */
  readonly remarks: readonly IndexedRemark[];
  /** Lines that are no events, by their numbers; they are skipped. */
  readonly gaps: readonly number[];
  /** A turn, read and checked now; undefined when its lines are damaged. */
  turn(index: number): RecordedTurn | undefined;
  /** The first turn at or behind `from` whose line or output holds the text; upper and lower case are told apart. */
  find(text: string, from: number): IndexHit | undefined;
  /** The last turn before `before` whose line or output holds the text. */
  findLast(text: string, before: number): IndexHit | undefined;
}

/** An opened transcript, or the one thing that is wrong with its beginning. */
export type IndexReading =
  | { readonly kind: 'index'; readonly index: TranscriptIndex }
  | { readonly kind: 'unreadable'; readonly problem: string };

const piece = 1024 * 1024;
const newline = 0x0a;

/** Looks through the file once, without parsing outputs. */
export function openTranscriptIndex(source: ByteSource): IndexReading {
  const first = lineAt(source, 0, Math.min(source.size, firstLineEnd(source)));
  const reading = headerOf(first);
  if (reading.kind === 'unreadable') return reading;
  const scan = scanned(source);
  return { kind: 'index', index: indexOf(source, reading.header, scan) };
}

interface Scan {
  /** Where `cmd` and `out` of each turn begin and end, and their lines: six numbers a turn. */
  readonly places: Float64Array;
  readonly turns: number;
  readonly remarks: readonly IndexedRemark[];
  readonly gaps: readonly number[];
}

const perTurn = 6;

function scanned(source: ByteSource): Scan {
  let places = new Float64Array(1024 * perTurn);
  let turns = 0;
  const remarks: IndexedRemark[] = [];
  const gaps: number[] = [];
  let open: readonly [from: number, to: number, line: number] | undefined;
  forEachLine(source, ({ from, to, number, kind }) => {
    if (number === 1 || to === from) return;
    switch (kind) {
      case 'cmd':
        open = [from, to, number];
        return;
      case 'out':
        if (open === undefined) {
          gaps.push(number);
          return;
        }
        if ((turns + 1) * perTurn > places.length) places = grown(places);
        places.set([...open, from, to, number], turns * perTurn);
        turns++;
        open = undefined;
        return;
      case 'mark':
      case 'note':
        remarks.push(...remarkIn(lineAt(source, from, to), { kind, turn: turns, fileLine: number }));
        return;
      case 'other':
        return;
      case 'damaged':
        gaps.push(number);
        return;
    }
  });
  return { places, turns, remarks, gaps };
}

function grown(places: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(places.length * 2);
  larger.set(places);
  return larger;
}

type LineKind = 'cmd' | 'out' | 'mark' | 'note' | 'other' | 'damaged';

interface ScannedLine {
  readonly from: number;
  readonly to: number;
  readonly number: number;
  readonly kind: LineKind;
}

// Lines are told apart by how they begin: whoever writes them puts `kind` first.
function forEachLine(source: ByteSource, visit: (line: ScannedLine) => void): void {
  let from = 0;
  let number = 1;
  let head = '';
  for (let offset = 0; offset < source.size; ) {
    const bytes = source.read(offset, piece);
    if (bytes.length === 0) break;
    for (let at = 0; at < bytes.length; ) {
      const end = bytes.indexOf(newline, at);
      const stop = end === -1 ? bytes.length : end;
      if (head.length < headLength)
        head += ascii(bytes.subarray(at, Math.min(stop, at + headLength - head.length)));
      if (end === -1) break;
      visit({ from, to: offset + end, number, kind: kindOf(head, offset + end - from) });
      head = '';
      from = offset + end + 1;
      number++;
      at = end + 1;
    }
    offset += bytes.length;
  }
  if (from < source.size) visit({ from, to: source.size, number, kind: kindOf(head, source.size - from) });
}

const headLength = 24;

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function kindOf(head: string, length: number): LineKind {
  if (head.trim() === '') return 'other';
  const [, kind] = /^\{"kind":"(cmd|out|mark|note|key|warp|speed|pause)"/.exec(head) ?? [];
  if (kind === undefined || length > longestLine) return 'damaged';
  return kind === 'cmd' || kind === 'out' || kind === 'mark' || kind === 'note' ? kind : 'other';
}

function firstLineEnd(source: ByteSource): number {
  const bytes = source.read(0, piece);
  const end = bytes.indexOf(newline);
  return end === -1 ? bytes.length : end;
}

function remarkIn(line: string, place: Omit<IndexedRemark, 'text'>): readonly IndexedRemark[] {
  const json = parseJsonLine(line);
  const text = json.kind === 'object' ? json.value[place.kind === 'mark' ? 'name' : 'text'] : undefined;
  return typeof text === 'string' ? [{ ...place, text: printable(text) }] : [];
}

function lineAt(source: ByteSource, from: number, to: number): string {
  let text = '';
  const parts = new TextDecoder();
  for (let at = from; at < to; at += piece) {
    const bytes = source.read(at, Math.min(piece, to - at));
    text += to - at > piece ? parts.decode(bytes, { stream: true }) : parts.decode(bytes);
  }
  return text;
}

function indexOf(
  source: ByteSource,
  header: TranscriptHeader,
  { places, turns, remarks, gaps }: Scan,
): TranscriptIndex {
  const place = (turn: number, column: number) => places[turn * perTurn + column] ?? 0;
  const hitAt = (turn: number, offset: number): IndexHit => ({
    turn,
    fileLine: place(turn, offset >= place(turn, 3) ? 5 : 2),
  });
  return {
    header,
    turns,
    remarks,
    gaps,
    turn: (index) => {
      if (index < 0 || index >= turns) return undefined;
      const command = lineAt(source, place(index, 0), place(index, 1));
      const output = lineAt(source, place(index, 3), place(index, 4));
      return turnOf(header, [command, output], [place(index, 2), place(index, 5)]);
    },
    find: (text, from) => {
      if (text === '' || from >= turns) return undefined;
      for (const offset of offsetsOf(source, writtenText(text), place(Math.max(0, from), 0))) {
        const turn = turnAt(places, turns, offset);
        if (turn !== undefined && turn >= from) return hitAt(turn, offset);
      }
      return undefined;
    },
    findLast: (text, before) => {
      if (text === '' || before <= 0) return undefined;
      const end = before >= turns ? source.size : place(before, 0);
      for (const offset of offsetsBefore(source, writtenText(text), end)) {
        const turn = turnAt(places, turns, offset);
        if (turn !== undefined && turn < before) return hitAt(turn, offset);
      }
      return undefined;
    },
  };
}

// One turn is a transcript of its own; its own `at` may be any.
function turnOf(
  header: TranscriptHeader,
  [command, output]: readonly [string, string],
  [commandLine, outputLine]: readonly [number, number],
): RecordedTurn | undefined {
  const reading: Reading = readTranscript([JSON.stringify(header), command, output]);
  if (reading.kind === 'unreadable') return undefined;
  const [first, second] = reading.transcript.entries;
  if (first?.event.kind !== 'cmd' || second?.event.kind !== 'out') return undefined;
  return { command: first.event, commandLine, output: second.event, outputLine };
}

/** Every place of the bytes of a text from `start` on. Pieces overlap, so that none is missed between two. */
function* offsetsOf(source: ByteSource, text: string, start: number): Generator<number> {
  const wanted = Buffer.from(text, 'utf8');
  for (let offset = start; offset < source.size; offset += piece) {
    const bytes = source.read(offset, piece + wanted.length - 1);
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let at = view.indexOf(wanted); at !== -1 && at < piece; at = view.indexOf(wanted, at + 1))
      yield offset + at;
  }
}

/** Every place of the bytes of a text before `end`, the last one first. */
function* offsetsBefore(source: ByteSource, text: string, end: number): Generator<number> {
  const wanted = Buffer.from(text, 'utf8');
  for (let upper = end; upper > 0; upper -= piece) {
    const offset = Math.max(0, upper - piece);
    const bytes = source.read(offset, Math.min(upper + wanted.length - 1, source.size) - offset);
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let at = view.lastIndexOf(wanted); at !== -1; at = at === 0 ? -1 : view.lastIndexOf(wanted, at - 1))
      if (offset + at < upper) yield offset + at;
  }
}

/** The turn in whose `cmd` or `out` the byte stands. */
function turnAt(places: Float64Array, turns: number, offset: number): number | undefined {
  let low = 0;
  let high = turns - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle * perTurn] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const at = (column: number) => places[low * perTurn + column] ?? 0;
  const inside = (offset >= at(0) && offset < at(1)) || (offset >= at(3) && offset < at(4));
  return inside ? low : undefined;
}
