// What a configuration is made of. The tree describes itself, without a schema: what nobody understands is kept, compared
// and printed like the rest. Nodes are never changed once they are part of a tree; trees share what they have in common.

/** One word or one name on the way down. `['vsys', entry('vsys1'), 'address', entry('web'), 'ip-netmask']`. */
export type ConfigStep = string | EntryStep;

/** The step into a list of named entries. */
export interface EntryStep {
  readonly entry: string;
}

/** The way from the root of a tree to a node. */
export type ConfigPath = readonly ConfigStep[];

/** Keywords below a keyword or an entry, in the order in which they were first set. Empty: the word stands alone. */
export interface ConfigContainer {
  readonly kind: 'container';
  readonly children: ReadonlyMap<string, ConfigNode>;
}

/** Named entries in their order, which decides for rules. `<entry name="…">` in XML. */
export interface ConfigEntries {
  readonly kind: 'entries';
  readonly children: ReadonlyMap<string, ConfigContainer>;
}

/** A keyword with a value. */
export interface ConfigLeaf {
  readonly kind: 'leaf';
  readonly value: string;
}

/** A list of plain values, each at most once, in the order in which they were set. `<member>…</member>` in XML. */
export interface ConfigMembers {
  readonly kind: 'members';
  readonly members: readonly string[];
}

/** A node of a configuration. */
export type ConfigNode = ConfigContainer | ConfigEntries | ConfigLeaf | ConfigMembers;

/** A node that has others below it. */
export type ConfigBranch = ConfigContainer | ConfigEntries;

/**
 * A whole configuration. Below the root stand `mgt-config`, `shared`, `deviceconfig`, `network` and `vsys`, whose entries hold
 * zones, objects and rulebases, also on a firewall with a single virtual system.
 */
export type ConfigTree = ConfigContainer;

/** The step to an entry of this name. */
export function entry(name: string): EntryStep {
  return { entry: name };
}

/** The word or name of a step. */
export function stepName(step: ConfigStep): string {
  return typeof step === 'string' ? step : step.entry;
}

/** A keyword that stands alone, and a configuration in which nothing is set. */
export const EMPTY_CONTAINER: ConfigContainer = { kind: 'container', children: new Map() };

/** A list without entries. */
export const NO_ENTRIES: ConfigEntries = { kind: 'entries', children: new Map() };

/** A keyword with this value. */
export function leaf(value: string): ConfigLeaf {
  return { kind: 'leaf', value };
}

/** A list of these values; a repeated one counts once. */
export function members(values: Iterable<string>): ConfigMembers {
  return { kind: 'members', members: [...new Set(values)] };
}

/** Keywords with what stands below them. */
export function container(children: Iterable<readonly [string, ConfigNode]>): ConfigContainer {
  return { kind: 'container', children: new Map(children) };
}

/** Named entries in this order. */
export function entries(children: Iterable<readonly [string, ConfigContainer]>): ConfigEntries {
  return { kind: 'entries', children: new Map(children) };
}

/** Whether others may stand below the node. */
export function isBranch(node: ConfigNode | undefined): node is ConfigBranch {
  return node?.kind === 'container' || node?.kind === 'entries';
}
