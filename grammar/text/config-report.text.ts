// Whole configurations and what differs between them, as operational mode prints them.
import type { ConfigEdit } from '../../engine/config/config-edit.ts';
import { type ConfigNode, type ConfigTree, container, stepName } from '../../engine/config/config-node.ts';
import type { AdminEdits } from '../../engine/management/change-scope.ts';
import type { CommittedVersion } from '../../engine/management/config-archive.ts';
import { diffLines } from '../config/config-diff.ts';
import { configWord } from '../config/config-word.ts';
import { curlyLines } from '../config/curly-format.ts';
import { fileTree } from '../config/file-tree.ts';
import { dateTime } from './ctime.ts';

/** A configuration from its root; nothing where there is none. Vendor: clients that wait for its last line, `}`. */
export function wholeText(node: ConfigNode | undefined): readonly string[] {
  if (node === undefined) return [''];
  return ['', ...curlyLines(container([['config', rooted(node)]]), undefined), ''];
}

/** Assumption: the form, curly brackets with `+` and `-` before what differs; nothing where nothing does. */
export function diffText({
  before,
  after,
}: {
  readonly before: ConfigTree;
  readonly after: ConfigTree;
}): readonly string[] {
  return ['', ...diffLines(fileTree(before), fileTree(after)), ''];
}

/** Assumption: the columns. */
export function auditText(versions: readonly CommittedVersion[]): readonly string[] {
  const rows = versions.map(({ version, at, admin, description = '' }) =>
    `${String(version).padEnd(10)}${dateTime(at).padEnd(22)}${admin.padEnd(16)}${description}`.trimEnd(),
  );
  return [
    '',
    'Version   Committed             Admin           Description',
    '-'.repeat(60),
    ...rows.toReversed(),
    '',
  ];
}

/** Assumption: the columns; one line for each change, by the words of its place. */
export function changesText(pending: readonly AdminEdits[]): readonly string[] {
  const rows = pending.flatMap(({ admin, edits }) =>
    edits.map((edit) => `${admin.padEnd(16)}${actionOf(edit).padEnd(10)}${placeOf(edit)}`),
  );
  return ['', 'Admin           Action    Object', '-'.repeat(60), ...rows, ''];
}

/** Assumption: one name a line. */
export function changedAdminsText(admins: readonly string[]): readonly string[] {
  return ['', ...admins, ''];
}

function rooted(node: ConfigNode): ConfigNode {
  return node.kind === 'container' &&
    ['deviceconfig', 'network', 'vsys'].some((word) => node.children.has(word))
    ? fileTree(node)
    : node;
}

function actionOf({ kind }: ConfigEdit): string {
  switch (kind) {
    case 'set-value':
    case 'add-members':
    case 'open':
      return 'set';
    case 'delete-members':
      return 'delete';
    case 'replace':
      return 'load';
    default:
      return kind;
  }
}

function placeOf({ path }: ConfigEdit): string {
  return path.map((step) => configWord(stepName(step))).join(' ');
}
