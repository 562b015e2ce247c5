// The words of the mode that a conversation is in: the tree that the parser reads, made anew where the configuration or the
// place in it has changed.
import { configSchema } from '../../engine/config/schema/config-schema.ts';
import type { Management } from '../../engine/management/management.ts';
import type { DeviceCommand } from '../commands/device-context.ts';
import { ConfigPlaces } from '../config/config-places.ts';
import type { KeywordNode } from '../language/command-node.ts';
import type { CommandTree } from '../language/command-tree.ts';
import { findPaths } from '../language/find.ts';
import { configPaths } from './config-paths.ts';
import type { ConfigureMode } from './configure-mode.ts';
import { commandsAt, configureRoot } from './configure-tree.ts';

/** What decides about the words. */
export interface ModeTreeParts {
  readonly operational: CommandTree<DeviceCommand>;
  readonly management: () => Management;
  readonly configure: ConfigureMode;
  readonly multiVsys: boolean;
}

/** The tree of the present mode; its root changes with it. */
export class ModeTree implements CommandTree<DeviceCommand> {
  readonly #parts: ModeTreeParts;
  #made:
    | { readonly of: unknown; readonly words: readonly string[]; readonly root: KeywordNode<DeviceCommand> }
    | undefined;

  #isElsewhere = false;
  #listed: readonly string[] | undefined;

  constructor(parts: ModeTreeParts) {
    this.#parts = parts;
  }

  get root(): KeywordNode<DeviceCommand> {
    const { configure, operational } = this.#parts;
    return configure.isActive && !this.#isElsewhere ? this.#configureRoot() : operational.root;
  }

  /** What the work gives with the words of operational mode, whatever the mode is. */
  inOperationalMode<T>(work: () => T): T {
    this.#isElsewhere = true;
    try {
      return work();
    } finally {
      this.#isElsewhere = false;
    }
  }

  /** The lines of `find command` in the present mode. */
  paths(keyword: string | undefined): readonly string[] {
    const { configure } = this.#parts;
    const lines = configure.isActive
      ? [...findPaths(commandsAt([])), ...configPaths(this.#places())]
      : this.#operationalLines();
    return keyword === undefined ? lines : lines.filter((line) => line.includes(keyword));
  }

  /** Kept from the first listing on: the tree of operational mode never changes, and to walk it takes tens of milliseconds. */
  #operationalLines(): readonly string[] {
    this.#listed ??= findPaths(this.#parts.operational);
    return this.#listed;
  }

  #configureRoot(): KeywordNode<DeviceCommand> {
    const { management, configure, operational } = this.#parts;
    const { candidate } = management();
    const { words } = configure;
    if (this.#made?.of === candidate && this.#made.words === words) return this.#made.root;
    const places = this.#places();
    const root = configureRoot({ places, at: configure.placeIn(places) }, operational.root);
    this.#made = { of: candidate, words, root };
    return root;
  }

  #places(): ConfigPlaces {
    const { management, multiVsys } = this.#parts;
    return new ConfigPlaces({
      tree: management().candidate,
      schema: configSchema(),
      multiVsys,
      predefined: (kind) => management().predefined(kind),
    });
  }
}
