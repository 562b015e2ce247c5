// What may stand where in a configuration: the kinds of the tree's nodes, and the types of their values.
import { type ConfigPath, stepName } from '../config-node.ts';

/** A value as the device's own listing writes its type, and what it may name. */
export interface ValueNote {
  /** `<1-65535>`, `<yes|no>`, `<value>|<any>`. */
  readonly label: string;
  /** The kind of object that the value names (`reference-kinds.ts`); undefined for a plain value. */
  readonly reference: string | undefined;
}

/** Keywords that may be set here; several lines of one node set several of them. */
export interface SchemaContainer {
  readonly kind: 'container';
  readonly children: ReadonlyMap<string, SchemaNode>;
}

/** A list of named entries, all of the same shape. */
export interface SchemaEntries {
  readonly kind: 'entries';
  readonly entry: SchemaContainer;
}

/** A keyword with one value. */
export interface SchemaLeaf extends ValueNote {
  readonly kind: 'leaf';
}

/** A keyword with a list of values. */
export interface SchemaMembers extends ValueNote {
  readonly kind: 'members';
}

/** What may stand at a word. */
export type SchemaNode = SchemaContainer | SchemaEntries | SchemaLeaf | SchemaMembers;

/** What may stand below a path; undefined where the schema knows nothing of it. An entry is a container. */
export function schemaAt(root: SchemaContainer, path: ConfigPath): SchemaNode | undefined {
  let node: SchemaNode | undefined = root;
  for (const step of path) {
    if (node?.kind === 'container') node = node.children.get(stepName(step));
    else if (node?.kind === 'entries') node = node.entry;
    else return undefined;
  }
  return node;
}

const holding = new WeakMap<SchemaContainer, boolean>();

/** Whether named entries may stand at the node or anywhere below it. */
export function holdsEntries(node: SchemaNode): boolean {
  if (node.kind !== 'container') return node.kind === 'entries';
  const known = holding.get(node);
  if (known !== undefined) return known;
  const holds = [...node.children.values()].some(holdsEntries);
  holding.set(node, holds);
  return holds;
}
