// World files: YAML in, a checked World or problems with file, line, column and field out.
import { isNode, LineCounter, parseDocument } from 'yaml';
import { parseWorld, type World } from '../engine/world/world-schema.ts';

/** A world, or everything that is wrong with the text, one line a problem. */
export type WorldText =
  | { readonly kind: 'world'; readonly world: World }
  | { readonly kind: 'invalid'; readonly problems: readonly string[] };

type Path = readonly (string | number)[];

/** Reads one world. `file` is only used in messages. */
export function readWorldText(text: string, file: string): WorldText {
  const lines = new LineCounter();
  // Aliases are bounded so that a few lines cannot unfold into gigabytes.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  if (document.errors.length > 0) {
    return invalid(document.errors.map((error) => `${at(error.pos[0])}: ${firstLine(error.message)}`));
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return invalid([`${at(0)}: ${firstLine(error instanceof Error ? error.message : String(error))}`]);
  }
  const result = parseWorld(value);
  if (result.kind === 'world') return result;
  return invalid(
    result.issues.map(
      (issue) => `${at(offsetOf(document, issue.path))}: ${field(issue.path)}${issue.message}`,
    ),
  );
}

function invalid(problems: readonly string[]): WorldText {
  return { kind: 'invalid', problems };
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}

/** `rules[2].from: `, or nothing for the document itself. */
function field(path: Path): string {
  const name = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
  return name === '' ? '' : `${name.replace(/^\./, '')}: `;
}

/** Where the value stands; for a missing one, where its nearest existing parent stands. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
