// The packet diagnosis as words. A diagnosis that was never touched takes none.
import { wordsOfText } from '../table/text-words.ts';
import { readWords, WordReader, WordWriter, writeWords } from '../table/words.ts';
import type { CapturedFrame } from './captured-frame.ts';
import type { PacketDiag } from './packet-diag.ts';
import {
  CAPTURE_STAGES,
  type CaptureStage,
  DEFAULT_PACKET_DIAG,
  type PacketDiagSetting,
} from './packet-diag-setting.ts';

const HIGH = 4294967296;

/** The whole state. */
export function packetDiagWords(diag: PacketDiag): Uint32Array {
  const isUntouched =
    diag.setting === DEFAULT_PACKET_DIAG &&
    diag.files.size + diag.closed.size + diag.marks.size + diag.lines.length === 0 &&
    diag.counters.every((value) => value === 0);
  if (isUntouched) return new Uint32Array(0);
  const writer = new WordWriter();
  writeWords(writer, lengthAndText(JSON.stringify(diag.setting)));
  writeWords(writer, Uint32Array.from([...diag.marks].flat()));
  writeWords(writer, new Uint32Array(diag.counters.slice().buffer));
  writer.push(diag.lines.length);
  for (const { at, text } of diag.lines) {
    writer.push(at % HIGH, Math.floor(at / HIGH));
    writeWords(writer, lengthAndText(text));
  }
  for (const stage of CAPTURE_STAGES) writeFrames(writer, diag.files.get(stage)?.frames ?? []);
  writer.push(diag.closed.size);
  for (const [name, frames] of diag.closed) {
    writeWords(writer, lengthAndText(name));
    writeFrames(writer, frames);
  }
  return writer.join();
}

function writeFrames(writer: WordWriter, frames: readonly CapturedFrame[]): void {
  writer.push(frames.length);
  for (const { at, bytes, length } of frames) {
    const words = new Uint32Array(Math.ceil(bytes.length / 4));
    new Uint8Array(words.buffer).set(bytes);
    writer.push(at % HIGH, Math.floor(at / HIGH), length, bytes.length);
    writeWords(writer, words);
  }
}

/** Takes a state over, into a new diagnosis. */
export function restorePacketDiag(diag: PacketDiag, words: Uint32Array): void {
  if (words.length === 0) return;
  const reader = new WordReader(words);
  const setting = readText(reader);
  diag.change({ ...DEFAULT_PACKET_DIAG, ...parsedSetting(setting) });
  const marks = readWords(reader) ?? new Uint32Array(0);
  for (let at = 0; at < marks.length; at += 2) diag.marks.set(marks[at] ?? 0, marks[at + 1] ?? 0);
  const counters = readWords(reader);
  if (counters !== undefined) diag.counters.set(new Float64Array(counters.slice().buffer));
  for (let left = reader.word(); left > 0; left--) {
    const at = reader.word() + reader.word() * HIGH;
    diag.lines.push({ at, text: readText(reader) });
  }
  for (const stage of CAPTURE_STAGES) restoreStage(diag, stage, reader);
  for (let left = reader.word(); left > 0; left--) diag.closed.set(readText(reader), readFrames(reader));
}

function restoreStage(diag: PacketDiag, stage: CaptureStage, reader: WordReader): void {
  const frames = readFrames(reader);
  if (frames.length === 0) return;
  const file = diag.fileOf(stage);
  for (const frame of frames) file.frames.push(frame);
  file.packets = frames.length;
  file.bytes = frames.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

function readFrames(reader: WordReader): readonly CapturedFrame[] {
  const frames: CapturedFrame[] = [];
  for (let left = reader.word(); left > 0; left--) {
    const at = reader.word() + reader.word() * HIGH;
    const length = reader.word();
    const kept = reader.word();
    const words = readWords(reader)?.slice() ?? new Uint32Array(0);
    frames.push({ at, length, bytes: new Uint8Array(words.buffer, 0, kept) });
  }
  return frames;
}

/** The snapshot's checksum vouches for the text: nobody but `packetDiagWords` has written it. */
function parsedSetting(text: string): PacketDiagSetting {
  return JSON.parse(text) as PacketDiagSetting;
}

function lengthAndText(text: string): Uint32Array {
  const words = wordsOfText(text);
  const all = new Uint32Array(words.length + 1);
  all[0] = text.length;
  all.set(words, 1);
  return all;
}

function readText(reader: WordReader): string {
  const words = readWords(reader) ?? new Uint32Array(0);
  const units = new Uint16Array(words.slice(1).buffer);
  let text = '';
  for (let at = 0; at < (words[0] ?? 0); at++) text += String.fromCharCode(units[at] ?? 0);
  return text;
}
