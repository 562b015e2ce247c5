// Builds the command tree: the hierarchy of a release as data, and over it what the declared commands say. A declaration
// wins over data; two declarations, or two help texts for one node, never meet: that is a bug and throws.
import { argumentKey, type Declaration, type Option, type OptionSet } from './command.ts';
import type { Finish, KeywordNode } from './command-node.ts';
import type { HelpTexts, HierarchyNode } from './hierarchy-node.ts';
import { type Draft, sealedRoot } from './sealed-node.ts';

/** The tree of all commands; its root has no word. */
export interface CommandTree<D extends Declaration> {
  readonly root: KeywordNode<D>;
}

/** Help text of a keyword that is not the last one of a command. */
export interface Branch {
  readonly path: readonly string[];
  readonly help: string;
}

/** What a tree is made from. */
export interface TreeParts<D extends Declaration> {
  readonly commands: readonly D[];
  readonly branches?: readonly Branch[];
  readonly hierarchy?: readonly HierarchyNode[];
  /** For the words of the hierarchy that bring no text. */
  readonly helpTexts?: HelpTexts;
}

/** The tree of these commands, over the hierarchy of the release where one is given. */
export function createCommandTree<D extends Declaration>(parts: TreeParts<D>): CommandTree<D> {
  const root = draft<D>('', undefined);
  for (const branch of parts.branches ?? []) setHelp(descend(root, branch.path), branch.help);
  for (const command of parts.commands) addCommand(root, command);
  const top = { word: '', executable: false, keywords: parts.hierarchy ?? [] };
  return { root: sealedRoot({ declared: root, listed: top, helpTexts: parts.helpTexts }) };
}

function addCommand<D extends Declaration>(root: Draft<D>, command: D): void {
  const node = descend(root, command.path);
  setHelp(node, command.help);
  if (node.finish.kind === 'declared') throw new Error(`two commands are declared for '${pathOf(node)}'`);
  addPathValues(root, command);
  const { argument } = command;
  if (argument !== undefined) {
    const mayLack = argument.mayLack === true;
    node.slot = { key: argumentKey(argument.name), type: argument.value, help: argument.help, mayLack };
  }
  finishAt(node, { kind: 'declared', command }, command.options);
}

/** A keyword that several commands pass has one value: the first declaration's. */
function addPathValues<D extends Declaration>(root: Draft<D>, { path, pathValues = {} }: D): void {
  path.forEach((word, at) => {
    const value = pathValues[word];
    if (value === undefined) return;
    const node = descend(root, path.slice(0, at + 1));
    node.slot ??= { key: argumentKey(word), type: value.type, help: value.help };
  });
}

function finishAt<D>(node: Draft<D>, finish: Finish<D>, options: OptionSet): void {
  node.finish = finish;
  for (const [word, option] of Object.entries(options)) {
    if (option.kind === 'group') {
      const opened = child(node, word);
      setHelp(opened, option.help);
      opened.groupKey = argumentKey(word);
      opened.isComparison = option.isComparison === true;
      finishAt(opened, finish, option.options);
    } else {
      addOption(node, word, option);
    }
  }
}

function addOption<D>(node: Draft<D>, word: string, option: Exclude<Option, { kind: 'group' }>): void {
  if (node.edges.has(word)) throw new Error(`'${pathOf(node)} ${word}' is declared twice`);
  const key = argumentKey(word);
  const { help } = option;
  const slot = option.kind === 'value' ? { key, type: option.type, help } : undefined;
  const isRequired = option.kind === 'value' && option.required;
  const edge = { kind: 'option', word, help, key, slot, required: isRequired, origin: 'declared' } as const;
  const isAlternative = option.kind === 'value' && option.excludesOthers === true;
  node.edges.set(word, isAlternative ? { ...edge, excludesOthers: true } : edge);
}

function descend<D>(from: Draft<D>, path: readonly string[]): Draft<D> {
  return path.reduce((node, word) => child(node, word), from);
}

function child<D>(parent: Draft<D>, word: string): Draft<D> {
  const known = parent.edges.get(word);
  if (known?.kind === 'draft') return known;
  if (known) throw new Error(`'${pathOf(parent)} ${word}' is an option and a keyword`);
  const made = draft<D>(word, parent);
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

function draft<D>(word: string, parent: Draft<D> | undefined): Draft<D> {
  return {
    kind: 'draft',
    word,
    parent,
    help: undefined,
    slot: undefined,
    groupKey: undefined,
    isComparison: false,
    finish: { kind: 'unfinished' },
    edges: new Map(),
  };
}
