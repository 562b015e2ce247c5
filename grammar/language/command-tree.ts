// Builds the command tree: the hierarchy of a release as data, and over it what the declared commands say. A declaration
// wins over data; two declarations, or two help texts for one node, never meet: that is a bug and throws.
import { argumentKey, type Declaration, type Option, type OptionSet } from './command.ts';
import {
  type Edge,
  type Finish,
  type KeywordNode,
  type OptionNode,
  type ValueSlot,
  type WordTable,
  wordTable,
} from './command-node.ts';
import type { ValueType } from './value-type.ts';

/** The tree of all commands; its root has no word. */
export interface CommandTree<D extends Declaration> {
  readonly root: KeywordNode<D>;
}

/** Help text of a keyword that is not the last one of a command. */
export interface Branch {
  readonly path: readonly string[];
  readonly help: string;
}

/** A keyword of the release's hierarchy as plain data; help is absent where no source has it. */
export interface HierarchyNode {
  readonly word: string;
  readonly help?: string;
  readonly value?: ValueType<unknown>;
  /** Whether the release accepts the line that ends here. */
  readonly executable: boolean;
  readonly options?: readonly HierarchyOption[];
  readonly keywords?: readonly HierarchyNode[];
}

/** An option of the release's hierarchy; without a value it is a flag. */
export interface HierarchyOption {
  readonly word: string;
  readonly help?: string;
  readonly value?: ValueType<unknown>;
}

/** What a tree is made from. */
export interface TreeParts<D extends Declaration> {
  readonly commands: readonly D[];
  readonly branches?: readonly Branch[];
  readonly hierarchy?: readonly HierarchyNode[];
}

type Origin = OptionNode['origin'];

interface Draft<D> {
  readonly kind: 'draft';
  readonly word: string;
  readonly parent: Draft<D> | undefined;
  /** Valid-only as long as nothing but the hierarchy names it. */
  origin: Origin;
  help: string | undefined;
  slot: ValueSlot | undefined;
  groupKey: string | undefined;
  finish: Finish<D>;
  readonly edges: Map<string, OptionNode | Draft<D>>;
}

/** The tree of these commands, over the hierarchy of the release where one is given. */
export function createCommandTree<D extends Declaration>(parts: TreeParts<D>): CommandTree<D> {
  const root = draft<D>('', undefined, 'declared');
  for (const node of parts.hierarchy ?? []) addHierarchy(root, node);
  for (const branch of parts.branches ?? []) setHelp(descend(root, branch.path), branch.help);
  for (const command of parts.commands) addCommand(root, command);
  return { root: new SealedNode(root) };
}

function addHierarchy<D>(parent: Draft<D>, node: HierarchyNode): void {
  const own = child(parent, node.word, 'valid-only');
  if (node.help !== undefined) setHelp(own, node.help);
  if (node.value) own.slot = { key: argumentKey(node.word), type: node.value, help: node.help ?? '' };
  if (node.executable) own.finish = { kind: 'valid-only' };
  for (const { word, help = word, value } of node.options ?? []) {
    const slot = value && { key: argumentKey(word), type: value, help };
    own.edges.set(word, {
      kind: 'option',
      word,
      help,
      key: argumentKey(word),
      slot,
      required: false,
      origin: 'valid-only',
    });
  }
  for (const keyword of node.keywords ?? []) addHierarchy(own, keyword);
}

function addCommand<D extends Declaration>(root: Draft<D>, command: D): void {
  const node = descend(root, command.path);
  setHelp(node, command.help);
  if (node.finish.kind === 'declared') throw new Error(`two commands are declared for '${pathOf(node)}'`);
  const { argument } = command;
  node.slot = argument && { key: argumentKey(argument.name), type: argument.value, help: argument.help };
  finishAt(node, { kind: 'declared', command }, command.options);
}

function finishAt<D>(node: Draft<D>, finish: Finish<D>, options: OptionSet): void {
  node.finish = finish;
  for (const [word, option] of Object.entries(options)) {
    if (option.kind === 'group') {
      const opened = child(node, word, 'declared');
      setHelp(opened, option.help);
      opened.groupKey = argumentKey(word);
      finishAt(opened, finish, option.options);
    } else {
      addOption(node, word, option);
    }
  }
}

function addOption<D>(node: Draft<D>, word: string, option: Exclude<Option, { kind: 'group' }>): void {
  if (node.edges.get(word)?.origin === 'declared')
    throw new Error(`'${pathOf(node)} ${word}' is declared twice`);
  const key = argumentKey(word);
  const { help } = option;
  const slot = option.kind === 'value' ? { key, type: option.type, help } : undefined;
  const isRequired = option.kind === 'value' && option.required;
  node.edges.set(word, { kind: 'option', word, help, key, slot, required: isRequired, origin: 'declared' });
}

function descend<D>(from: Draft<D>, path: readonly string[]): Draft<D> {
  return path.reduce((node, word) => child(node, word, 'declared'), from);
}

function child<D>(parent: Draft<D>, word: string, origin: Origin): Draft<D> {
  const known = parent.edges.get(word);
  if (known?.kind === 'draft') {
    if (origin === 'declared') known.origin = origin;
    return known;
  }
  if (known?.origin === 'declared') throw new Error(`'${pathOf(parent)} ${word}' is an option and a keyword`);
  const made = draft<D>(word, parent, origin);
  parent.edges.set(word, made);
  return made;
}

function setHelp<D>(node: Draft<D>, help: string): void {
  if (node.help !== undefined && node.help !== help) {
    throw new Error(`'${pathOf(node)}' has two help texts: '${node.help}' and '${help}'`);
  }
  node.help = help;
}

function pathOf<D>({ word, parent }: Draft<D>): string {
  return parent ? `${pathOf(parent)} ${word}`.trimStart() : word;
}

function draft<D>(word: string, parent: Draft<D> | undefined, origin: Origin): Draft<D> {
  return {
    kind: 'draft',
    word,
    parent,
    origin,
    help: undefined,
    slot: undefined,
    groupKey: undefined,
    finish: { kind: 'unfinished' },
    edges: new Map(),
  };
}

/**
 * A node of the finished tree. Its table of words is made when first asked for, because most of the hierarchy is never
 * visited; as a class, so that all nodes share one shape and the parser stays fast.
 * Vendor: help captures of PAN-OS, a word without a help text of its own shows itself.
 */
class SealedNode<D> implements KeywordNode<D> {
  readonly kind = 'keyword';
  readonly word: string;
  readonly help: string;
  readonly slot: ValueSlot | undefined;
  readonly groupKey: string | undefined;
  readonly finish: Finish<D>;
  readonly #edges: Draft<D>['edges'];
  #next: WordTable<D> | undefined;

  constructor({ word, help = word, slot, groupKey, finish, edges }: Draft<D>) {
    this.word = word;
    this.help = help;
    this.slot = slot;
    this.groupKey = groupKey;
    this.finish = finish;
    this.#edges = edges;
  }

  get next(): WordTable<D> {
    this.#next ??= wordTable([...this.#edges.values()].map(sealed));
    return this.#next;
  }
}

function sealed<D>(edge: OptionNode | Draft<D>): Edge<D> {
  return edge.kind === 'draft' ? new SealedNode(edge) : edge;
}
