// Random lines: keywords, parts of keywords, quotes, brackets, pipes, control characters, lone surrogates, very long words.
import fc from 'fast-check';
import type { Declaration } from '../command.ts';
import type { CommandTree } from '../command-tree.ts';
import { sampleLines, vocabularyOf } from './sample-line.ts';

const LONG = 10_000;

const MARKS = [
  '|',
  '[',
  ']',
  '"',
  "'",
  '"a b"',
  '\\',
  '\\|',
  '\\"',
  '|match',
  '[a]',
  '[ a b ]',
  '| match "a\\|b"',
];
const ODD = [
  '\t',
  '\n',
  '\r',
  '\0',
  '\u001b[K',
  '\u007f',
  '\u0085',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '\u{1f525}',
];
const LONE = ['\ud800', '\udfff', 'a\udc00'];
const VALUES = [
  '7',
  '10.0.0.1',
  '10.0.0.0/8',
  '::1',
  '65536',
  '-1',
  '<value>',
  '__proto__',
  'constructor',
  '?',
];

/** Words, marks and bytes. */
function pieces(vocabulary: readonly string[]): fc.Arbitrary<string> {
  const word = fc.constantFrom(...vocabulary);
  return fc.oneof(
    { weight: 8, arbitrary: word },
    { weight: 3, arbitrary: fc.tuple(word, fc.nat(9)).map(([full, cut]) => full.slice(0, cut)) },
    { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
    { weight: 3, arbitrary: fc.constantFrom(...VALUES) },
    { weight: 2, arbitrary: fc.constantFrom(...ODD, ...LONE) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  );
}

/** Beginnings of lines that the tree accepts and whatever comes to mind behind them; one in a hundred has 10,000 characters. */
export function randomLine<D extends Declaration>(tree: CommandTree<D>): fc.Arbitrary<string> {
  const piece = pieces(vocabularyOf(tree));
  const gap = fc.constantFrom(' ', ' ', ' ', ' ', ' ', '', '  ');
  const noise = (maxLength: number) =>
    fc
      .array(fc.tuple(piece, gap), { maxLength })
      .map((parts) => parts.map(([word, blank]) => word + blank).join(''));
  const begun = fc
    .tuple(fc.constantFrom(...sampleLines(tree)), fc.nat(12), noise(4))
    .map(([line, words, rest]) => `${line.split(' ').slice(0, words).join(' ')} ${rest}`);
  const long = fc
    .tuple(
      begun,
      fc.constantFrom('x', '"', '\\', '| ', '[ ', '1.', 'a:', '\\|', '" ', ' s', '\ud800'),
      fc.boolean(),
    )
    .map(([line, filler, isWord]) => `${line} ${isWord ? 'x' : ''}${filler.repeat(LONG / filler.length)}`);
  return fc.oneof(
    { weight: 600, arbitrary: begun },
    { weight: 390, arbitrary: noise(8) },
    { weight: 10, arbitrary: long },
  );
}
