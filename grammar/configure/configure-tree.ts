// The command tree of configuration mode at one place of one candidate. It is made anew when either changes; what is below its
// verbs is made where the parser comes to it.
import type { DeviceCommand } from '../commands/device-context.ts';
import { findCommand } from '../commands/find-command.ts';
import { type KeywordNode, keywordsOf, wordTable } from '../language/command-node.ts';
import { type CommandTree, createCommandTree } from '../language/command-tree.ts';
import type { HierarchyNode } from '../language/hierarchy-node.ts';
import {
  checkFullCommitRequired,
  checkPendingChanges,
  commit,
  validateFull,
  validatePartial,
} from './commit.ts';
import {
  loadConfigFrom,
  loadConfigLastSaved,
  loadConfigPartial,
  loadConfigVersion,
  revertConfig,
  saveConfig,
} from './load-and-save.ts';
import { exitConfiguration, navigation, quitConfiguration } from './navigation.ts';
import type { Standpoint } from './verb-words.ts';
import { configurationVerbs } from './verbs.ts';

const COMMANDS: readonly DeviceCommand[] = [
  checkPendingChanges,
  checkFullCommitRequired,
  commit,
  exitConfiguration,
  findCommand,
  loadConfigFrom,
  loadConfigVersion,
  loadConfigLastSaved,
  loadConfigPartial,
  quitConfiguration,
  revertConfig,
  saveConfig,
  validateFull,
  validatePartial,
];

/** Assumption: the help texts. */
const BRANCHES = [
  { path: ['check'], help: 'Check configuration status' },
  { path: ['find'], help: 'Find CLI commands with keyword' },
  { path: ['load'], help: 'Load configuration' },
  { path: ['load', 'config'], help: 'Load into the candidate' },
  { path: ['revert'], help: 'Revert changes' },
  { path: ['save'], help: 'Save configuration' },
  { path: ['save', 'config'], help: 'Save the candidate configuration' },
  { path: ['validate'], help: 'Validate the candidate' },
];

/** Commands of the release that are not simulated. Vendor: configuration hierarchy, release 11.2. */
const HIERARCHY: readonly HierarchyNode[] = [
  {
    word: 'check',
    executable: false,
    keywords: [
      { word: 'data-access-passwd', executable: false, keywords: [{ word: 'system', executable: true }] },
    ],
  },
  { word: 'load', executable: false, keywords: [{ word: 'device-state', executable: true }] },
  { word: 'save', executable: false, keywords: [{ word: 'device-state', executable: true }] },
];

/** The root; `operational` is the root of the other mode, which `run` opens. */
export function configureRoot(
  standpoint: Standpoint,
  operational: KeywordNode<DeviceCommand>,
): KeywordNode<DeviceCommand> {
  const { root } = commandsAt(standpoint.at.words);
  const keywords = [...keywordsOf(root), ...configurationVerbs(standpoint), runKeyword(operational)];
  return { ...plain(root), next: wordTable(keywords) };
}

/** The commands of the mode that are not followed by words of the configuration. */
export function commandsAt(words: readonly string[]): CommandTree<DeviceCommand> {
  return createCommandTree<DeviceCommand>({
    commands: [...COMMANDS, ...navigation(words)],
    branches: BRANCHES,
    hierarchy: HIERARCHY,
  });
}

/** A keyword without what follows it. */
function plain({ kind, word, help, slot, groupKey, finish }: KeywordNode<DeviceCommand>) {
  return { kind, word, help, slot, groupKey, finish };
}

/** Vendor: CLI Quick Start, `run` in front of an operational command. */
function runKeyword(operational: KeywordNode<DeviceCommand>): KeywordNode<DeviceCommand> {
  return {
    ...plain(operational),
    word: 'run',
    help: 'Run an operational-mode command',
    get next() {
      return operational.next;
    },
  };
}
