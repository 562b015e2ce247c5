// Words, parentheses and quoted values of a filter expression. Every text is cut without error.

/** A piece of an expression; `text` of a quoted value is without its quotes. */
export interface QueryToken {
  readonly kind: 'open' | 'close' | 'not' | 'word' | 'quoted' | 'open-quote' | 'end';
  readonly text: string;
  /** Offset of its first character. */
  readonly at: number;
}

const PIECE = /\s*(?:([()!])|'([^']*)'|(')|([^\s()'!]+))/gy;
const SIGNS: Readonly<Record<string, 'open' | 'close' | 'not'>> = { '(': 'open', ')': 'close', '!': 'not' };

/** The pieces in order, `end` as the last. */
export function queryTokens(text: string): readonly QueryToken[] {
  const tokens: QueryToken[] = [];
  const pattern = new RegExp(PIECE);
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const blanks = found[0].length - found[0].trimStart().length;
    tokens.push(tokenOf(found, found.index + blanks));
  }
  return [...tokens, { kind: 'end', text: '', at: text.trimEnd().length }];
}

function tokenOf([, sign, quoted, quote, word = '']: RegExpExecArray, at: number): QueryToken {
  if (sign !== undefined) return { kind: SIGNS[sign] ?? 'not', text: sign, at };
  if (quoted !== undefined) return { kind: 'quoted', text: quoted, at };
  if (quote !== undefined) return { kind: 'open-quote', text: quote, at };
  return word === 'not' ? { kind: 'not', text: word, at } : { kind: 'word', text: word, at };
}
