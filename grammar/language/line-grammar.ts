// The grammar of a line: eight rules consume every token, and the command tree decides through their gates. Rules never
// grow with the tree. Side effects stay in ACTION, because the rules also run once with made-up tokens when recorded.
import { EmbeddedActionsParser, EOF, type IToken } from 'chevrotain';
import type { Edge } from './command-node.ts';
import type { LineCursor } from './line-cursor.ts';
import { ListEnd, ListStart, Pipe, Quoted, TOKENS, unquoted, Word } from './tokens.ts';

/** Whether the grammar is checked for ambiguity at start; tests check it, production does not pay for it. */
export interface GrammarChecks {
  readonly skipValidations: boolean;
}

/** One instance serves all lines, one after another. */
export class LineGrammar<D> extends EmbeddedActionsParser {
  #cursor: LineCursor<D> | undefined;
  #looked: IToken | undefined;
  #found: Edge<D> | undefined;

  // Gates: what the tree says about the next token.
  readonly #isEdge = () => this.#edge() !== undefined;
  readonly #isBare = () => this.#isEdge() && !this.#takesValue();
  readonly #takesValue = () => this.#edge()?.slot !== undefined;
  readonly #mayLackValue = () => this.#edge()?.slot?.mayLack === true;
  readonly #opensList = () => this.#at().awaited?.type.list === true;

  readonly #scalar = this.RULE('scalar', () => {
    const word = this.CONSUME(Word);
    this.ACTION(() => this.#read(word));
  });

  readonly #needsElement = () => !this.#at().mayListBeEmpty;
  readonly #needsNone = () => this.#at().mayListBeEmpty;
  readonly #element = () => this.SUBRULE(this.#scalar);
  readonly #someElements = () => this.AT_LEAST_ONE(this.#element);
  readonly #anyElements = () => this.MANY1(this.#otherElement);
  readonly #otherElement = () => this.SUBRULE2(this.#scalar);

  // Assumption: an empty list is refused in operational mode; configuration mode is known to take one.
  readonly #bracketed = () => {
    this.CONSUME(ListStart);
    this.ACTION(() => this.#at().openList());
    this.OR1([
      { GATE: this.#needsElement, ALT: this.#someElements },
      { GATE: this.#needsNone, ALT: this.#anyElements },
    ]);
    this.CONSUME(ListEnd);
    this.ACTION(() => this.#at().closeList());
  };

  readonly #single = () => this.SUBRULE1(this.#scalar);

  readonly #value = this.RULE('value', () => {
    this.OR([{ GATE: this.#opensList, ALT: this.#bracketed }, { ALT: this.#single }]);
  });

  readonly #keyword = this.RULE('keyword', () => {
    this.CONSUME(Word);
    this.ACTION(() => this.#take());
  });

  // A value is mandatory: as an optional rule it would be skipped silently where the next token is no value.
  readonly #argument = this.RULE('argument', () => {
    this.CONSUME(Word);
    this.ACTION(() => this.#take());
    this.SUBRULE(this.#value);
  });

  // Where a value may stand, the next word is one.
  readonly #extensible = this.RULE('extensible', () => {
    this.CONSUME(Word);
    this.ACTION(() => this.#take());
    this.OPTION(() => this.SUBRULE(this.#value));
  });

  readonly #withoutValue = () => this.SUBRULE(this.#keyword);
  readonly #withValue = () => this.SUBRULE(this.#argument);
  readonly #withOptionalValue = () => this.SUBRULE(this.#extensible);

  readonly #step = () => {
    this.OR([
      { GATE: this.#isBare, ALT: this.#withoutValue },
      { GATE: this.#mayLackValue, ALT: this.#withOptionalValue },
      { GATE: this.#takesValue, ALT: this.#withValue },
    ]);
  };

  readonly #command = this.RULE('command', () => {
    this.MANY({ GATE: this.#isEdge, DEF: this.#step });
  });

  readonly #filter = this.RULE('filter', () => {
    this.OR([{ GATE: this.#takesValue, ALT: this.#withValue }]);
  });

  readonly #line = this.RULE('line', () => {
    this.SUBRULE(this.#command);
    this.MANY(() => {
      const pipe = this.CONSUME(Pipe);
      this.ACTION(() => this.#at().openPipe(pipe.startOffset));
      this.SUBRULE(this.#filter);
    });
  });

  constructor({ skipValidations }: GrammarChecks) {
    super(TOKENS, { recoveryEnabled: false, maxLookahead: 1, skipValidations });
    this.performSelfAnalysis();
  }

  /** Moves the cursor along the tokens; answers the token that does not fit, the end-of-line token included. */
  run(tokens: IToken[], cursor: LineCursor<D>): IToken | undefined {
    this.input = tokens;
    this.#cursor = cursor;
    this.#looked = undefined;
    this.#found = undefined;
    withoutStackTraces(() => this.#line());
    return this.errors[0]?.token;
  }

  /**
   * The edge that the next token stands for; looked up once per token.
   * Assumption: a quoted word is never a keyword, since quotes are only documented around values.
   */
  #edge(): Edge<D> | undefined {
    const next = this.LA(1);
    if (next === this.#looked) return this.#found;
    this.#looked = next;
    const isWord = next.tokenType !== EOF && next.tokenType === Word;
    this.#found = isWord ? this.#at().edgeFor(next.image) : undefined;
    return this.#found;
  }

  #take(): void {
    if (this.#found) this.#at().take(this.#found);
  }

  #read(word: IToken): void {
    const isQuoted = word.tokenType === Quoted;
    const text = isQuoted ? unquoted(word.image) : word.image;
    this.#at().readValue(text, { column: word.startOffset, image: word.image });
  }

  #at(): LineCursor<D> {
    if (!this.#cursor) throw new Error('the grammar runs without a cursor');
    return this.#cursor;
  }
}

/** A misfit is an exception inside chevrotain; to note its stack, which nobody reads, costs more than the rest of the parse. */
function withoutStackTraces(work: () => void): void {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
