// A line in, a resolution out. Total: every text gets an answer, none throws. Completion and help read the same parse.
import { type IToken, Lexer } from 'chevrotain';
import type { Declaration } from './command.ts';
import type { CommandTree } from './command-tree.ts';
import { LineCursor } from './line-cursor.ts';
import { type GrammarChecks, LineGrammar } from './line-grammar.ts';
import { rejectionOf } from './rejection.ts';
import type { Resolution } from './resolution.ts';
import { Pipe, TOKENS } from './tokens.ts';

/** What stands before the cursor: the place in the tree, and the word that is being typed. */
export interface Reading<D> {
  readonly cursor: LineCursor<D>;
  /** Where the partial word begins; the length of the text where there is none. */
  readonly from: number;
  readonly partial: string;
}

/** The parser of one command tree. */
export interface LineParser<D extends Declaration> {
  readonly parse: (line: string) => Resolution<D>;
  /** Reads the text before the cursor without its last word; undefined where that does not parse. */
  readonly read: (text: string) => Reading<D> | undefined;
  /** Column of the pattern of a pipe, counted from 0, in a line that parses; the line's length where there is none. */
  readonly patternColumn: (line: string, stage: number) => number;
}

/** A parser for the tree. Costs milliseconds once, whatever the size of the tree. */
export function createLineParser<D extends Declaration>(
  tree: CommandTree<D>,
  checks: GrammarChecks = { skipValidations: true },
): LineParser<D> {
  // Safe mode leaves out an index of first characters, which lengthens start-up and gains nothing on seven tokens.
  const lexer = new Lexer(TOKENS, { positionTracking: 'onlyOffset', safeMode: true, ...checks });
  const grammar = new LineGrammar<D>(checks);
  return {
    parse: (line) => {
      const cursor = new LineCursor(tree.root);
      const { tokens } = lexer.tokenize(line);
      if (tokens.length === 0) return { kind: 'empty' };
      const misfit = grammar.run(tokens, cursor);
      return rejectionOf({ line, cursor, misfit }) ?? acceptedAt(cursor);
    },
    read: (text) => {
      const { tokens } = lexer.tokenize(text);
      const last = tokens.at(-1);
      const isPartial = last !== undefined && last.tokenType !== Pipe && endOf(last) === text.length;
      const [before, partial] = isPartial ? [tokens.slice(0, -1), last] : [tokens, undefined];
      const cursor = new LineCursor(tree.root);
      const misfit = grammar.run(before, cursor);
      const isReadable = !cursor.badValue && (cursor.commandEnd?.complete ?? true);
      if (!isReadable || (misfit && !Number.isNaN(misfit.startOffset))) return undefined;
      return { cursor, from: partial?.startOffset ?? text.length, partial: partial?.image ?? '' };
    },
    patternColumn: (line, stage) => patternOf(lexer.tokenize(line).tokens, stage)?.startOffset ?? line.length,
  };
}

/** A pipe, the word of its filter, its pattern: in a line that parses, nothing else stands there. */
function patternOf(tokens: readonly IToken[], stage: number): IToken | undefined {
  const pipe = tokens.filter((token) => token.tokenType === Pipe)[stage];
  return pipe && tokens[tokens.indexOf(pipe) + 2];
}

function acceptedAt<D extends Declaration>({
  commandNode,
  beyondDeclared,
  args,
  path,
  pipes,
}: LineCursor<D>): Resolution<D> {
  const { finish } = commandNode;
  if (finish.kind !== 'declared' || beyondDeclared) return { kind: 'valid-only', args, path, pipes };
  return { kind: 'matched', command: finish.command, args, path, pipes };
}

function endOf(token: IToken): number {
  return token.startOffset + token.image.length;
}
