// The command reference of what is simulated, derived from the declarations.
import { commandReference } from '../language/reference.ts';
import { createDeviceTree } from './registry.ts';

/** Content of `reference.md`; it is written anew whenever a declaration changes. */
export function referenceMarkdown(): string {
  return commandReference(createDeviceTree());
}
