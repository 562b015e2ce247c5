// Says why a parse failed: the first place, from the left, where the line stops being a command.
import { EOF, type IToken } from 'chevrotain';
import { expectedAt, expectedValues } from './expected.ts';
import type { BadValue, LineCursor } from './line-cursor.ts';
import { nearestWord, rankByDistance } from './nearest-word.ts';
import type { Fault, Invalid, Rejection } from './resolution.ts';
import { OpenQuote, Pipe, Word } from './tokens.ts';

/** A finished parse: the cursor where it stopped, and the token that did not fit. */
interface Parsed<D> {
  readonly line: string;
  readonly cursor: LineCursor<D>;
  readonly misfit: IToken | undefined;
}

/** The first trouble of the line, or undefined where there is none. */
export function rejectionOf<D>({ line, cursor, misfit }: Parsed<D>): Rejection | undefined {
  const { badValue, commandEnd } = cursor;
  if (badValue) return badValueRejection(badValue);
  if (commandEnd && !commandEnd.complete) return earlyPipe(cursor, commandEnd);
  if (misfit && misfit.tokenType !== EOF) return misfitRejection(cursor, misfit);
  if (!misfit && cursor.isComplete) return undefined;
  return { kind: 'incomplete', column: line.length, expected: lackingAt(cursor) };
}

function lackingAt<D>(cursor: LineCursor<D>): readonly string[] {
  return cursor.awaited ? expectedAt(cursor) : cursor.missingWords();
}

function earlyPipe<D>(
  { path }: LineCursor<D>,
  { column, expected }: { readonly column: number; readonly expected: readonly string[] },
): Rejection {
  if (path.length === 0) return { kind: 'unknown-command', column, word: '|', nearest: undefined };
  return { kind: 'incomplete', column, expected };
}

function badValueRejection({ column, word, slot, reason, trouble }: BadValue): Rejection {
  if (trouble !== undefined) {
    // A quoted value begins behind its quote.
    const inside = column + (word.startsWith('"') ? 1 : 0) + trouble.offset;
    const { word: misfit, expected } = trouble;
    return invalid({ column: inside, word: misfit, fault: 'bad-value', expected });
  }
  const literals = slot.type.choices.map((choice) => choice.text);
  const candidates = literals.filter((literal) => literal.startsWith(word)).sort();
  if (slot.type.forms.length === 0 && candidates.length > 1) {
    return { kind: 'ambiguous', column, word, candidates };
  }
  const rejection = invalid({ column, word, fault: 'bad-value', expected: expectedValues(slot) });
  return reason === undefined ? rejection : { ...rejection, reason };
}

function misfitRejection<D>(cursor: LineCursor<D>, token: IToken): Rejection {
  const { startOffset: column, image: word, tokenType } = token;
  if (cursor.awaited || tokenType === Pipe) return misfitAtValue(cursor, token);
  const isWord = tokenType === Word;
  const candidates = isWord ? cursor.wordsFrom(word) : [];
  // A whole word that does not fit although it may stand here was given before, whatever else begins with it.
  const isWhole = isWord && cursor.node.next.byWord.has(word);
  if (candidates.length > 1 && !isWhole) return { kind: 'ambiguous', column, word, candidates };
  if (cursor.path.length === 0) {
    return { kind: 'unknown-command', column, word, nearest: nearestWord(word, cursor.wordsFrom('')) };
  }
  const fault = isWord && cursor.repeats(word) ? 'repeated-option' : faultOf(token);
  return invalid({ column, word, fault, expected: expectedOf(cursor, token) });
}

function misfitAtValue<D>(cursor: LineCursor<D>, token: IToken): Rejection {
  const { startOffset: column, image: word, tokenType } = token;
  if (tokenType === Pipe) return { kind: 'incomplete', column, expected: lackingAt(cursor) };
  return invalid({ column, word, fault: faultOf(token), expected: expectedOf(cursor, token) });
}

function faultOf({ tokenType }: IToken): Fault {
  return tokenType === OpenQuote ? 'open-quote' : 'unknown-word';
}

function expectedOf<D>(cursor: LineCursor<D>, { tokenType }: IToken): readonly string[] {
  return tokenType === OpenQuote ? ['"'] : expectedAt(cursor);
}

/** Ranks the expected words by their distance from the word; marks such as `|` and `<value>` keep their place behind. */
function invalid(found: Omit<Invalid, 'kind' | 'nearest'>): Invalid {
  const isWord = (expected: string) => /^[^<|[\]"]/.test(expected);
  const words = found.expected.filter(isWord);
  const marks = found.expected.filter((expected) => !isWord(expected));
  const ranked = rankByDistance(found.word, words);
  const isSlip = found.fault === 'unknown-word' || found.fault === 'bad-value';
  const nearest = isSlip ? nearestWord(found.word, ranked.slice(0, 1)) : undefined;
  return { kind: 'invalid', ...found, expected: [...ranked, ...marks], nearest };
}
