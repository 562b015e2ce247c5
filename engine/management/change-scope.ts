// The part of the changes that a partial commit, save or revert means.
import { type ConfigEdit, edited } from '../config/config-edit.ts';
import type { ConfigTree } from '../config/config-node.ts';
import { nodeAt, withNode, withoutNode } from '../config/config-tree.ts';
import type { ChangeScope } from './management-operation.ts';

/** Changes of the candidate since it was last the running configuration, by whom, in their order. */
export interface AdminEdits {
  readonly admin: string;
  readonly edits: readonly ConfigEdit[];
}

/** Vendor: commit partial. Assumption: which top-level words each part holds. */
const PARTS: Readonly<Record<ChangeScope['excluded'][number], readonly string[]>> = {
  'device-and-network': ['deviceconfig', 'network', 'mgt-config'],
  'policy-and-objects': ['vsys'],
  'shared-object': ['shared'],
};

/** `base` with those changes towards `candidate` that are meant. Changes of single administrators are made again on the base. */
export function scopedTree(
  {
    base,
    candidate,
    history,
  }: { readonly base: ConfigTree; readonly candidate: ConfigTree; readonly history: readonly AdminEdits[] },
  scope: ChangeScope,
): ConfigTree {
  const { admins, excluded } = scope;
  const meant =
    admins === undefined
      ? candidate
      : replayed(
          base,
          history.filter(({ admin }) => admins.includes(admin)),
        );
  return excluded.flatMap((part) => PARTS[part]).reduce((tree, word) => withPartOf(tree, base, word), meant);
}

/** A change that has lost its ground, as the rename of an entry that somebody else has made, is left out. */
function replayed(base: ConfigTree, history: readonly AdminEdits[]): ConfigTree {
  return history
    .flatMap(({ edits }) => edits)
    .reduce((tree, edit) => {
      const result = edited(tree, [edit]);
      return result.kind === 'edited' ? result.tree : tree;
    }, base);
}

function withPartOf(tree: ConfigTree, other: ConfigTree, word: string): ConfigTree {
  const part = nodeAt(other, [word]);
  return part ? withNode(tree, [word], part) : withoutNode(tree, [word]);
}
