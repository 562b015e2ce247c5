// A configuration while it is read from a text: the nodes of a tree that nobody else holds yet, so that they may be filled
// in place. The schema decides what a word is; of what it does not know the text alone tells.
import {
  type ConfigBranch,
  type ConfigContainer,
  type ConfigNode,
  type ConfigTree,
  leaf,
  members,
} from '../../engine/config/config-node.ts';
import type { SchemaContainer, SchemaNode } from '../../engine/config/schema/schema-node.ts';

interface DraftContainer extends ConfigContainer {
  readonly children: Map<string, ConfigNode>;
}

interface DraftEntries {
  readonly kind: 'entries';
  readonly children: Map<string, DraftContainer>;
}

/** A place in the tree that is being built, and what the schema lets stand there; undefined where it knows nothing. */
export interface DraftPlace {
  readonly node: DraftContainer | DraftEntries;
  readonly schema: SchemaNode | undefined;
  /** From the top. */
  readonly words: readonly string[];
}

/** A tree that is being read. */
export class ConfigDraft {
  readonly #root: DraftContainer = { kind: 'container', children: new Map() };
  readonly #schema: SchemaContainer;

  constructor(schema: SchemaContainer) {
    this.#schema = schema;
  }

  /** Where reading begins. */
  get top(): DraftPlace {
    return { node: this.#root, schema: this.#schema, words: [] };
  }

  /** The tree that was read; nothing may be added any more. */
  finished(): ConfigTree {
    return this.#root;
  }
}

/** What the schema says of a word at this place. */
export function schemaBelow({ schema }: DraftPlace, word: string): SchemaNode | undefined {
  if (schema?.kind === 'container') return schema.children.get(word);
  return schema?.kind === 'entries' ? schema.entry : undefined;
}

/** Opens what stands below a word or, in a list of entries, below the entry of that name. */
export function openBelow(place: DraftPlace, word: string, kind: ConfigBranch['kind']): DraftPlace {
  const schema = schemaBelow(place, word);
  const { node } = place;
  const words = [...place.words, word];
  if (node.kind === 'entries') return { node: containerIn(node.children, word), schema, words };
  const known = node.children.get(word);
  const next = isDraftBranch(known) && known.kind === kind ? known : emptyBranch(kind);
  node.children.set(word, next);
  return { node: next, schema, words };
}

/** Sets the value of a word. */
export function setLeaf({ node }: DraftPlace, word: string, value: string): void {
  if (node.kind === 'container') node.children.set(word, leaf(value));
}

/** Adds values to the list at a word. */
export function addMembers({ node }: DraftPlace, word: string, values: readonly string[]): void {
  if (node.kind !== 'container') return;
  const known = node.children.get(word);
  node.children.set(word, members([...(known?.kind === 'members' ? known.members : []), ...values]));
}

function containerIn(children: Map<string, DraftContainer>, name: string): DraftContainer {
  const known = children.get(name);
  if (known) return known;
  const made: DraftContainer = { kind: 'container', children: new Map() };
  children.set(name, made);
  return made;
}

function emptyBranch(kind: ConfigBranch['kind']): DraftContainer | DraftEntries {
  return kind === 'entries' ? { kind, children: new Map() } : { kind, children: new Map() };
}

/** Every branch below a draft is one of its own. */
function isDraftBranch(node: ConfigNode | undefined): node is DraftContainer | DraftEntries {
  return node?.kind === 'container' || node?.kind === 'entries';
}
