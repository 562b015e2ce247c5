// Pieces of a file to its lines, one in memory at a time.
import { longestLine } from './read.ts';

const newline = 0x0a;

/** Of a longer line no more is kept: it has more characters than a reader takes, whatever they are. */
const mostBytes = 3 * longestLine + 3;

/** The lines without their ends, decoded as UTF-8. A piece may be used again by its owner when the next one is asked for. */
export function* linesOfPieces(pieces: Iterable<Uint8Array>): Generator<string> {
  let held: Uint8Array[] = [];
  let length = 0;
  const keep = (bytes: Uint8Array) => {
    if (bytes.length === 0 || length > mostBytes) return;
    // Not `slice`: of a Buffer that is no copy.
    held.push(new Uint8Array(bytes));
    length += bytes.length;
  };
  const taken = () => {
    const text = decoded(held);
    held = [];
    length = 0;
    return text;
  };
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; ) {
      const end = piece.indexOf(newline, at);
      // Most lines stand in one piece as a whole.
      if (end !== -1 && held.length === 0) {
        yield decoder.decode(piece.subarray(at, end));
        at = end + 1;
        continue;
      }
      keep(piece.subarray(at, end === -1 ? piece.length : end));
      if (end !== -1 || length > mostBytes) yield taken();
      at = end === -1 ? piece.length : end + 1;
    }
  }
  if (length > 0) yield taken();
}

// The mark of the byte order stays: only the reader of the first line knows that it may stand there.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function decoded(parts: readonly Uint8Array[]): string {
  return parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
}
