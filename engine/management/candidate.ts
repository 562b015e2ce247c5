// The candidate configuration and what was done to it. It knows no locks: whoever may not change it is kept away by the
// management server.
import { type ConfigEdit, edited } from '../config/config-edit.ts';
import { type ConfigNode, type ConfigPath, type ConfigTree, stepName } from '../config/config-node.ts';
import { nodeAt, sameNode } from '../config/config-tree.ts';
import type { ReferenceScope } from '../config/references.ts';
import { badReference } from './bad-reference.ts';
import { scopedTree } from './change-scope.ts';
import { type EditHistory, keptEdits, withEdits, withoutEdits } from './edit-history.ts';
import type { ChangeScope, ManagementFailure, ManagementOperation } from './management-operation.ts';
import { mergedTree } from './merged-tree.ts';

/** Of which configuration a part is loaded, and how. */
export type LoadedPart = Pick<Extract<ManagementOperation, { kind: 'load-part' }>, 'from' | 'to' | 'mode'> & {
  readonly tree: ConfigTree;
};

/** The candidate of one firewall. What changes it answers why it did not, where it did not. */
export class Candidate {
  readonly #predefined: ReferenceScope['predefined'];
  #tree: ConfigTree;
  #history: EditHistory;

  constructor(
    { tree, history }: { readonly tree: ConfigTree; readonly history: EditHistory },
    predefined: ReferenceScope['predefined'],
  ) {
    this.#tree = tree;
    this.#history = history;
    this.#predefined = predefined;
  }

  get tree(): ConfigTree {
    return this.#tree;
  }

  get history(): EditHistory {
    return this.#history;
  }

  edit(edits: readonly ConfigEdit[], admin: string): ManagementFailure | undefined {
    const result = edited(this.#tree, edits);
    if (result.kind === 'not-found') return { kind: 'no-such-node', name: result.name };
    if (result.kind === 'name-taken') return result;
    const bad = badReference(edits, { tree: result.tree, predefined: this.#predefined });
    if (bad) return { kind: 'bad-reference', ...bad };
    this.#tree = result.tree;
    this.#history = withEdits(this.#history, { admin, edits });
    return undefined;
  }

  /** What is loaded is a change of whoever loads it. */
  load(node: ConfigNode, path: ConfigPath, admin: string): ManagementFailure | undefined {
    return this.edit([{ kind: 'replace', path, node }], admin);
  }

  loadPart({ tree, from, to, mode }: LoadedPart, admin: string): ManagementFailure | undefined {
    const part = nodeAt(tree, from);
    if (part === undefined) return { kind: 'no-such-node', name: lastName(from) };
    if (!fitsAt(to, part)) return { kind: 'misplaced', name: lastName(to) };
    const present = nodeAt(this.#tree, to);
    const node = mode === 'replace' || present === undefined ? part : mergedTree(present, part, mode);
    return this.load(node, to, admin);
  }

  /** Goes back to the running configuration in what is meant. */
  revert(running: ConfigTree, scope: ChangeScope): void {
    const { admins, excluded } = scope;
    if (admins === undefined) {
      // What is not meant stays: the candidate is the base, and the running configuration what is gone back to.
      this.#tree = scopedTree({ base: this.#tree, candidate: running, history: [] }, { excluded });
      this.#history = withoutEdits(this.#history);
      return;
    }
    const others = keptEdits(this.#history, (one) => !admins.includes(one.admin));
    const names = [...new Set(others.changes.map((one) => one.admin))];
    this.#tree = this.scoped(running, { ...scope, admins: names });
    this.#history = others;
  }

  /** `base` with those changes that are meant. */
  scoped(base: ConfigTree, scope: ChangeScope): ConfigTree {
    return scopedTree({ base, candidate: this.#tree, history: this.#history.changes }, scope);
  }

  /** Before which place a commit of that scope takes over every change. */
  coveredBy({ admins, excluded }: ChangeScope): number {
    return admins === undefined && excluded.length === 0 ? this.#history.nextPlace : 0;
  }

  /** The configuration has become the running one, and with it every change before that place. */
  committed(running: ConfigTree, covered: number): void {
    this.#history = sameNode(this.#tree, running)
      ? withoutEdits(this.#history)
      : keptEdits(this.#history, ({ place }) => place >= covered);
  }
}

/** Where an entry or the whole tree stands, only keywords may stand. */
function fitsAt(path: ConfigPath, node: ConfigNode): boolean {
  return node.kind === 'container' || typeof path.at(-1) === 'string';
}

function lastName(path: ConfigPath): string {
  return stepName(path.at(-1) ?? '');
}
