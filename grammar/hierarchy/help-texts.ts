// Finds the help text of a word of the hierarchy. The texts are read when `?` or Tab first asks for one below their top word.
import type { HelpTexts } from '../language/hierarchy-node.ts';
import { DEBUG_DATAPLANE_HELP } from './help/debug-dataplane.ts';
import { OPERATIONS_HELP } from './help/operations.ts';
import { SHOW_HELP } from './help/show.ts';
import { SHOW_WORDS } from './help/show-words.ts';
import { COMMON_WORDS } from './help/words.ts';

/** A word of a tree of help texts; the text is undefined where the word only groups. */
interface Entry {
  help: string | undefined;
  readonly below: Map<string, Entry>;
}

/** Reads texts once, when they are first needed. */
type Source = () => Entry;

const show = readOnce(SHOW_HELP);
const debugDataplane = readOnce(DEBUG_DATAPLANE_HELP);
const operations = readOnce(OPERATIONS_HELP);
const showWords = readOnce(SHOW_WORDS);
const commonWords = readOnce(COMMON_WORDS);

/** The texts of all releases: first those of the very path, then those of the word wherever it stands. */
export const HIERARCHY_HELP: HelpTexts = {
  lookup: (path) => {
    const [top = ''] = path;
    const word = path.slice(-1);
    const { trees, words } = SOURCES[top] ?? OTHERS;
    return firstText(trees, path) ?? firstText(words, word);
  },
};

interface Sources {
  readonly trees: readonly Source[];
  readonly words: readonly Source[];
}

const OTHERS: Sources = { trees: [operations], words: [commonWords] };

const SOURCES: Readonly<Record<string, Sources | undefined>> = {
  show: { trees: [show], words: [showWords, commonWords] },
  debug: { trees: [debugDataplane, operations], words: [showWords, commonWords] },
};

function firstText(sources: readonly Source[], path: readonly string[]): string | undefined {
  for (const source of sources) {
    const help = textAt(source(), path);
    if (help !== undefined) return help;
  }
  return undefined;
}

function textAt(root: Entry, path: readonly string[]): string | undefined {
  let entry: Entry | undefined = root;
  for (const word of path) entry = entry?.below.get(word);
  return entry?.help;
}

function readOnce(text: string): Source {
  let read: Entry | undefined;
  return () => {
    read ??= readTexts(text);
    return read;
  };
}

/** Reads `word: Help text` lines, two blanks a level. A word may come twice, its parts are put together. */
export function readTexts(text: string): Entry {
  const root: Entry = { help: undefined, below: new Map() };
  const open = [root];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const start = line.search(/\S/);
    const level = start / 2;
    const parent = open[level];
    if (parent === undefined) throw new Error(`no word stands above '${line}'`);
    open.length = level + 1;
    open.push(enter(parent, line.slice(start)));
  }
  return root;
}

function enter(parent: Entry, line: string): Entry {
  const colon = line.indexOf(': ');
  const word = colon < 0 ? line : line.slice(0, colon);
  const entry = parent.below.get(word) ?? { help: undefined, below: new Map() };
  if (colon >= 0) entry.help ??= line.slice(colon + 2);
  parent.below.set(word, entry);
  return entry;
}
