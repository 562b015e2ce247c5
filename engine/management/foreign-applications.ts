// Applications that a configuration from elsewhere names and the simulation does not know. A device knows thousands; here such a
// name is one of an application that no traffic ever is.
import { type ConfigPath, type ConfigTree, EMPTY_CONTAINER, entry } from '../config/config-node.ts';
import type { ConfigError } from '../config/config-problem.ts';
import { nodeAt, withNode } from '../config/config-tree.ts';

/** A name that looks like one of an application, and where it stands. */
export interface ForeignApplication {
  readonly name: string;
  readonly path: ConfigPath;
}

/** The unknown applications among what is wrong with a configuration. */
export function foreignApplications(errors: readonly ConfigError[]): readonly ForeignApplication[] {
  return errors.flatMap((error) =>
    error.kind === 'reference' && namesApplications(error.path) && /^[a-z0-9][a-z0-9._-]*$/i.test(error.value)
      ? [{ name: error.value, path: error.path }]
      : [],
  );
}

/** The configuration as it is compiled: the foreign applications stand among the shared ones. */
export function withApplications(tree: ConfigTree, names: readonly string[]): ConfigTree {
  return names.reduce((at, name) => {
    const path = ['shared', 'application', entry(name)];
    return nodeAt(at, path) ? at : withNode(at, path, EMPTY_CONTAINER);
  }, tree);
}

function namesApplications(path: ConfigPath): boolean {
  const [list, word] = [path.at(-3), path.at(-1)];
  return word === 'application' || (word === 'members' && list === 'application-group');
}
