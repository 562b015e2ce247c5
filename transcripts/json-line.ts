// One line of a JSON Lines file to an object, with limits that keep hostile input from costing anything.
import type { JsonObject, JsonValue } from './transcript.ts';

/** `broken` is what a crash in the middle of a write leaves; `refused` is never the trace of a crash. */
export type JsonLine =
  | { readonly kind: 'object'; readonly value: JsonObject }
  | { readonly kind: 'broken'; readonly column: number }
  | { readonly kind: 'refused'; readonly reason: string };

/** Deepest nesting of a line that is read. Version 1 needs 2; the rest is room for kept unknown fields. */
const deepestNesting = 32;

/** Parses one line. Columns count from 1. Never throws. */
export function parseJsonLine(text: string): JsonLine {
  if (nestsDeeperThan(text, deepestNesting)) {
    return { kind: 'refused', reason: `nested deeper than ${deepestNesting} levels` };
  }
  const value = parsed(text);
  if (value === undefined) return { kind: 'broken', column: brokenColumn(text) };
  if (isObject(value)) return { kind: 'object', value };
  return { kind: 'refused', reason: `expected a JSON object, found ${nameOf(value)}` };
}

/** What a value is called in a message. */
export function nameOf(value: JsonValue): string {
  if (value === null) return 'null';
  if (isList(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** Tells lists from objects; Array.isArray does not narrow read-only lists. */
export function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}

function parsed(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

function nestsDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (quoted && code === backslash) index++;
    else if (code === quote) quoted = !quoted;
    else if (!quoted && (code === brace || code === bracket)) depth++;
    else if (!quoted && (code === braceEnd || code === bracketEnd)) depth--;
    if (depth > limit) return true;
  }
  return false;
}

const quote = 0x22;
const backslash = 0x5c;
const bracket = 0x5b;
const bracketEnd = 0x5d;
const brace = 0x7b;
const braceEnd = 0x7d;

/**
 * Column of the first character no longer prefix of any JSON text; one past the end when the text just stops.
 * The runtime's own message holds no column in half of its cases. Runs only on lines that failed to parse.
 */
function brokenColumn(text: string): number {
  let at = 0;
  const blanks = () => {
    while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at++;
  };
  const take = (word: string): boolean => {
    const fits = text.startsWith(word, at);
    if (fits) at += word.length;
    return fits;
  };
  const string = (): boolean => {
    const end = stringEnd(text, at);
    at = end.at;
    return end.closed;
  };
  const number = (): boolean => {
    const match = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
    match.lastIndex = at;
    const fits = match.test(text);
    if (fits) at = match.lastIndex;
    return fits;
  };
  const items = (close: string, item: () => boolean): boolean => {
    at++;
    blanks();
    if (take(close)) return true;
    do {
      blanks();
      if (!item()) return false;
      blanks();
    } while (take(','));
    return take(close);
  };
  const pair = (): boolean => {
    if (!string()) return false;
    blanks();
    return take(':') && value();
  };
  const value = (): boolean => {
    blanks();
    const first = text.charAt(at);
    if (first === '{') return items('}', pair);
    if (first === '[') return items(']', value);
    if (first === '"') return string();
    return take('true') || take('false') || take('null') || number();
  };
  if (value()) blanks();
  return at + 1;
}

function stringEnd(text: string, start: number): { readonly at: number; readonly closed: boolean } {
  if (text.charCodeAt(start) !== quote) return { at: start, closed: false };
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) return { at: at + 1, closed: true };
    if (code < 0x20) return { at, closed: false };
    if (code === backslash) {
      const escaped = /[\\"/bfnrt]|u[0-9a-fA-F]{4}/y;
      escaped.lastIndex = at + 1;
      if (!escaped.test(text)) return { at, closed: false };
      at = escaped.lastIndex - 1;
    }
  }
  return { at: text.length, closed: false };
}
