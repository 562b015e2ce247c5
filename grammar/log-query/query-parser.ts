// Reads a filter expression over the fields of a log. Vendor: filters of the web interface, `( addr.src in 10.0.0.0/8 ) and
// ( app eq ssl )`. Assumption: `and` binds closer than `or`, and `not` and `!` closer than both; a term needs no parentheses.
import type { LogFields, LogOperator, LogQuery } from '../../engine/logs/log-query.ts';
import { LOG_OPERATORS } from '../../engine/logs/log-query.ts';
import type { ValueTrouble } from '../language/value-type.ts';
import { type QueryToken, queryTokens } from './query-tokens.ts';
import { valueTrouble } from './query-value.ts';

/** The expression, or where it stops being one. */
export type ReadQuery =
  | { readonly kind: 'query'; readonly query: LogQuery }
  | { readonly kind: 'trouble'; readonly trouble: ValueTrouble };

/** Parentheses inside of each other; a person never comes near. */
const DEEPEST = 64;

/** Reads all of the text. Never throws. */
export function parseLogQuery(text: string, fields: LogFields): ReadQuery {
  const reader = new QueryReader(queryTokens(text), fields);
  const query = reader.either(0);
  if (query !== undefined && reader.trouble === undefined) reader.end();
  return reader.trouble === undefined && query !== undefined
    ? { kind: 'query', query }
    : { kind: 'trouble', trouble: reader.trouble ?? { offset: text.length, word: '', expected: [] } };
}

/** One reading from left to right; the first trouble ends it. */
class QueryReader {
  trouble: ValueTrouble | undefined;
  readonly #tokens: readonly QueryToken[];
  readonly #fields: LogFields;
  #next = 0;

  constructor(tokens: readonly QueryToken[], fields: LogFields) {
    this.#tokens = tokens;
    this.#fields = fields;
  }

  either(depth: number): LogQuery | undefined {
    return this.#joined('or', 'some', () => this.#joined('and', 'every', () => this.#factor(depth)));
  }

  end(): void {
    if (this.#token.kind !== 'end') this.#refuse(this.#token, ['and', 'or', '<Enter>']);
  }

  #joined(
    word: 'and' | 'or',
    kind: 'every' | 'some',
    part: () => LogQuery | undefined,
  ): LogQuery | undefined {
    const parts: LogQuery[] = [];
    for (;;) {
      const read = part();
      if (read === undefined) return undefined;
      parts.push(read);
      if (this.#token.kind !== 'word' || this.#token.text !== word) break;
      this.#next++;
    }
    const [only] = parts;
    return parts.length === 1 ? only : { kind, of: parts };
  }

  /** Signs of negation are counted, so that however many cost no depth. */
  #factor(depth: number): LogQuery | undefined {
    let isNegated = false;
    for (; this.#token.kind === 'not'; this.#next++) isNegated = !isNegated;
    const read = this.#token.kind === 'open' ? this.#inParentheses(depth) : this.#term();
    return read !== undefined && isNegated ? { kind: 'not', of: read } : read;
  }

  #inParentheses(depth: number): LogQuery | undefined {
    if (depth >= DEEPEST) return this.#refuse(this.#token, Object.keys(this.#fields));
    this.#next++;
    const inner = this.either(depth + 1);
    if (inner === undefined) return undefined;
    if (this.#token.kind !== 'close') return this.#refuse(this.#token, [')', 'and', 'or']);
    this.#next++;
    return inner;
  }

  #term(): LogQuery | undefined {
    const name = this.#token;
    const field = name.kind === 'word' ? this.#fields[name.text] : undefined;
    if (field === undefined || !Object.hasOwn(this.#fields, name.text))
      return this.#refuse(name, [...Object.keys(this.#fields), '(']);
    this.#next++;
    const operators: readonly LogOperator[] = LOG_OPERATORS[field.kind];
    const operator = operators.find((one) => one === this.#token.text);
    if (operator === undefined || this.#token.kind !== 'word') return this.#refuse(this.#token, operators);
    this.#next++;
    const value = this.#token;
    if (value.kind !== 'word' && value.kind !== 'quoted') return this.#refuse(value, ['<value>']);
    const expected = valueTrouble(field, operator, value.text);
    if (expected !== undefined) return this.#refuse(value, expected);
    this.#next++;
    return { kind: 'term', field: name.text, operator, value: value.text };
  }

  get #token(): QueryToken {
    return this.#tokens[this.#next] ?? { kind: 'end', text: '', at: 0 };
  }

  #refuse({ at, text }: QueryToken, expected: readonly string[]): undefined {
    this.trouble ??= { offset: at, word: text, expected };
    return undefined;
  }
}
