// Reads the compact schema of a release: a table of bodies, one a line, each what may stand below a word. A body is read when
// somebody first comes to it: most are never visited. Its parts, with T the number of a type and B that of a body in base 36:
//   word:B   a container   word  a container with nothing below   word{B  entries
//   word=T   a value       word[T  members
// A type is a label as `find command` prints it, with the kind of object that it names behind an @.
import type { SchemaContainer, SchemaNode, ValueNote } from './schema-node.ts';

/** A generated schema. */
export interface CompactSchema {
  /** Number of the body of the root. */
  readonly root: number;
  /** One type a line, between two line ends. */
  readonly types: string;
  /** One body a line, between two line ends. */
  readonly bodies: string;
}

/** The schema, read as far as it is visited. */
export function readSchema({ root, types, bodies }: CompactSchema): SchemaContainer {
  return bodyAt(root, { types: rowsOf(types), bodies: rowsOf(bodies), read: [] });
}

interface Tables {
  readonly types: readonly string[];
  readonly bodies: readonly string[];
  readonly read: LazyContainer[];
}

/** A body whose line is split when its words are first asked for. */
class LazyContainer implements SchemaContainer {
  readonly kind = 'container';
  readonly #line: string;
  readonly #tables: Tables;
  #children: ReadonlyMap<string, SchemaNode> | undefined;

  constructor(line: string, tables: Tables) {
    this.#line = line;
    this.#tables = tables;
  }

  get children(): ReadonlyMap<string, SchemaNode> {
    this.#children ??= new Map(wordsOf(this.#line).map((part) => readPart(part, this.#tables)));
    return this.#children;
  }
}

function rowsOf(table: string): readonly string[] {
  return table.slice(1, -1).split('\n');
}

function wordsOf(line: string): readonly string[] {
  return line === '' ? [] : line.split(' ');
}

function bodyAt(number: number, tables: Tables): SchemaContainer {
  tables.read[number] ??= new LazyContainer(row(tables.bodies, number), tables);
  return tables.read[number];
}

function readPart(part: string, tables: Tables): readonly [string, SchemaNode] {
  const [, word = '', mark, number = '0'] = /^([^:{=[]+)(?:([:{=[])(.+))?$/.exec(part) ?? [];
  const row = Number.parseInt(number, 36);
  switch (mark) {
    case '=':
      return [word, { kind: 'leaf', ...noteAt(row, tables) }];
    case '[':
      return [word, { kind: 'members', ...noteAt(row, tables) }];
    case '{':
      return [word, { kind: 'entries', entry: bodyAt(row, tables) }];
    default:
      return [word, bodyAt(row, tables)];
  }
}

function noteAt(number: number, { types }: Tables): ValueNote {
  const text = row(types, number);
  const end = text.lastIndexOf('>') + 1;
  const kind = text.slice(end + 1);
  return { label: text.slice(0, end), reference: kind === '' ? undefined : kind };
}

function row(rows: readonly string[], number: number): string {
  const found = rows[number];
  if (found === undefined) throw new Error(`the schema has no row ${number}`);
  return found;
}
