// Reads the compact hierarchy of a release. A tree is a table of bodies; a body is what stands below a word, and equal
// bodies are written once. A body is read when the parser, Tab or `?` first comes to it: most are never visited.
//
// A body is one line of parts between blanks. T is the number of a type, B the number of a body, both in base 36:
//   !        the list has a line that ends here     .  Enter is accepted here too (Assumption: the list does not say)
//   ?        Enter needs one of the alternatives or bracketed lists
//   =T  ~T   the word has a value; the word may have a value
//   -word:T  an option   *word:T  a required option   [word  an option with a bracketed list
//   /word:T  an option that excludes the other alternatives
//   word:B   a keyword   word  a keyword with body 0, which ends a line
// `[]` as a type is a bracketed list. A type is a label as `find command` prints it, with the kind of its names behind an @.
import type { HierarchyNode, HierarchyOption } from '../language/hierarchy-node.ts';
import type { ValueType } from '../language/value-type.ts';
import { valueTypeOf } from './value-label.ts';

/** A generated tree, or the rows that an older release has beside those of a newer one. */
export interface CompactTree {
  /** Number of the body of the root. */
  readonly root: number;
  /** One type a line, between two line ends. */
  readonly types: string;
  /** One body a line, between two line ends. */
  readonly bodies: string;
}

/** The keywords at the top of a tree; `newer` holds the rows that `tree` is numbered on from. */
export function readHierarchy(tree: CompactTree, newer?: CompactTree): readonly HierarchyNode[] {
  const tables = {
    types: rowsOf(tree.types, newer?.types),
    bodies: rowsOf(tree.bodies, newer?.bodies),
    readTypes: [],
    readBodies: [],
  };
  return bodyAt(tree.root, tables).keywords;
}

/** What stands below a word; filled in while its line is read. */
interface Body {
  value: ValueType<unknown> | undefined;
  valueMayLack: boolean;
  executable: boolean;
  isListed: boolean;
  needsAlternative: boolean;
  readonly options: HierarchyOption[];
  readonly keywords: HierarchyNode[];
}

/** The rows as text, and what was read of them. */
interface Tables {
  readonly types: readonly string[];
  readonly bodies: readonly string[];
  readonly readTypes: ValueType<unknown>[];
  readonly readBodies: Body[];
}

/** A keyword whose body is read when it is first asked for. */
class CompactNode implements HierarchyNode {
  readonly word: string;
  readonly #body: number;
  readonly #tables: Tables;

  constructor(word: string, body: number, tables: Tables) {
    this.word = word;
    this.#body = body;
    this.#tables = tables;
  }

  get value(): ValueType<unknown> | undefined {
    return this.#read().value;
  }

  get valueMayLack(): boolean {
    return this.#read().valueMayLack;
  }

  get executable(): boolean {
    return this.#read().executable;
  }

  get isListed(): boolean {
    return this.#read().isListed;
  }

  get needsAlternative(): boolean {
    return this.#read().needsAlternative;
  }

  get options(): readonly HierarchyOption[] {
    return this.#read().options;
  }

  get keywords(): readonly HierarchyNode[] {
    return this.#read().keywords;
  }

  #read(): Body {
    return bodyAt(this.#body, this.#tables);
  }
}

function rowsOf(own: string, newer = '\n'): readonly string[] {
  return `${newer.slice(1)}${own.slice(1)}`.split('\n');
}

function bodyAt(number: number, tables: Tables): Body {
  const known = tables.readBodies[number];
  if (known) return known;
  const body = readBody(row(tables.bodies, number), tables);
  tables.readBodies[number] = body;
  return body;
}

function readBody(line: string, tables: Tables): Body {
  const body = emptyBody();
  for (const part of line.split(' ')) readPart(part, body, tables);
  return body;
}

function emptyBody(): Body {
  return {
    value: undefined,
    valueMayLack: false,
    executable: false,
    isListed: false,
    needsAlternative: false,
    options: [],
    keywords: [],
  };
}

function readPart(part: string, body: Body, tables: Tables): void {
  const mark = part.charAt(0);
  switch (mark) {
    case '!':
    case '.':
    case '?':
      body.executable = true;
      body.isListed = mark === '!';
      body.needsAlternative = mark === '?';
      return;
    case '=':
    case '~':
      body.value = typeAt(part.slice(1), tables);
      body.valueMayLack = mark === '~';
      return;
    case '-':
    case '*':
    case '/':
    case '[':
      body.options.push(readOption(mark, part, tables));
      return;
    default:
      body.keywords.push(readKeyword(part, tables));
  }
}

function readOption(mark: string, part: string, tables: Tables): HierarchyOption {
  const colon = part.indexOf(':');
  return {
    word: colon < 0 ? part.slice(1) : part.slice(1, colon),
    value: typeAt(colon < 0 ? '[]' : part.slice(colon + 1), tables),
    valueMayLack: mark === '[',
    isRequired: mark === '*',
    excludesOthers: mark === '/',
  };
}

function readKeyword(part: string, tables: Tables): HierarchyNode {
  const colon = part.indexOf(':');
  if (colon < 0) return new CompactNode(part, 0, tables);
  return new CompactNode(part.slice(0, colon), Number.parseInt(part.slice(colon + 1), 36), tables);
}

function typeAt(text: string, tables: Tables): ValueType<unknown> {
  if (text === '[]') return valueTypeOf(text);
  const number = Number.parseInt(text, 36);
  const known = tables.readTypes[number];
  if (known) return known;
  const type = valueTypeOf(row(tables.types, number));
  tables.readTypes[number] = type;
  return type;
}

function row(rows: readonly string[], number: number): string {
  const found = rows[number];
  if (found === undefined) throw new Error(`the hierarchy has no row ${number}`);
  return found;
}
