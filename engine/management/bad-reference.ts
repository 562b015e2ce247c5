// Finds the first value of some edits that names nothing.
import type { ConfigEdit } from '../config/config-edit.ts';
import { type ConfigPath, stepName } from '../config/config-node.ts';
import { isReference, type ReferenceScope } from '../config/references.ts';
import { configSchema } from '../config/schema/config-schema.ts';
import { schemaAt } from '../config/schema/schema-node.ts';

/** A value, and the word that it was set for. */
export interface BadReference {
  readonly word: string;
  readonly value: string;
}

/** Only what an edit sets is looked at: what stands already may have lost its object, because deleting checks nothing. */
export function badReference(
  edits: readonly ConfigEdit[],
  scope: Omit<ReferenceScope, 'vsys'>,
): BadReference | undefined {
  for (const edit of edits) {
    const bad = valuesOf(edit).find((value) => !isGood(edit.path, value, scope));
    if (bad !== undefined) return { word: stepName(edit.path.at(-1) ?? ''), value: bad };
  }
  return undefined;
}

function valuesOf(edit: ConfigEdit): readonly string[] {
  if (edit.kind === 'set-value') return [edit.value];
  return edit.kind === 'add-members' ? edit.values : [];
}

function isGood(path: ConfigPath, value: string, scope: Omit<ReferenceScope, 'vsys'>): boolean {
  const schema = schemaAt(configSchema(), path);
  if (schema?.kind !== 'leaf' && schema?.kind !== 'members') return true;
  if (schema.reference === undefined) return true;
  const vsys = path[0] === 'vsys' && path[1] !== undefined ? stepName(path[1]) : undefined;
  return isReference(schema.reference, value, { ...scope, vsys });
}
