// Collects what the source assumes: every sentence of a comment that is marked as an assumption, by room and file.
// As a program it prints the list as JSON; the build writes it beside the bundle.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOMS = ['engine', 'grammar', 'labs', 'shell', 'transcripts'];
const SOURCES = ['.ts', '.tsx', '.mjs', '.yaml'];
/** Tests and what only they use assume nothing about the device. */
const APART = /\.(test|bench|fixture)\.|(^|\/)testing\//;
/** Written with a word in front of it, and not quoted: a comment may also speak about the mark. */
const MARK = /(?<![`'"])\bAssumption:\s/;

/** `{room, file, sentence}` of each, rooms and files in alphabetical order, sentences in the order of the file. */
export function collectAssumptions(root) {
  return ROOMS.flatMap((room) =>
    sourcesBelow(root, room).flatMap((file) =>
      assumptionsOf(readFileSync(join(root, file), 'utf8')).map((sentence) => ({ room, file, sentence })),
    ),
  );
}

/** The sentences that state an assumption; of a sentence that begins with the mark, what follows it. */
export function assumptionsOf(text) {
  return commentsOf(text).flatMap((comment) =>
    comment
      .split(/(?<=[.!?])\s+(?=[A-Z`"'(\d])/)
      .filter((sentence) => MARK.test(sentence))
      .map((sentence) => sentence.replace(/^Assumption:\s+/, '')),
  );
}

/** Every comment as one line: `//` or `#` lines that follow one another are one, and so is a block. */
function commentsOf(text) {
  const comments = [];
  let open;
  for (const line of text.split('\n')) {
    const own = /^\s*(?:\/\*\*?|\*\/|\*|\/\/|#)\s?(.*?)\s*(?:\*\/)?$/.exec(line)?.[1];
    const behind = own === undefined ? /\s(?:\/\/|#)\s(.*)$/.exec(line)?.[1] : undefined;
    if (own === undefined || /^\s*\/\*/.test(line)) {
      if (open !== undefined) comments.push(open);
      open = undefined;
    }
    if (own !== undefined) open = open === undefined ? own : `${open} ${own}`;
    if (behind !== undefined) comments.push(behind);
  }
  if (open !== undefined) comments.push(open);
  return comments.map((comment) => comment.replace(/\s+/g, ' ').trim());
}

function sourcesBelow(root, folder) {
  let entries;
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return sourcesBelow(root, path);
      return SOURCES.includes(extname(entry.name)) && !APART.test(path) ? [path] : [];
    });
}

const here = fileURLToPath(import.meta.url);
if (process.argv[1] === here) {
  const root = process.argv[2] ?? join(dirname(here), '..', '..');
  process.stdout.write(`${JSON.stringify(collectAssumptions(root))}\n`);
}
