// Commands whose text is assumed, wholly or in part, as their declarations say.
import type { Release } from '../../engine/release.ts';
import { commandsAt } from '../configure/configure-tree.ts';
import { walk } from '../language/notation.ts';
import { commandsOf } from './registry.ts';

/** A command and what of its text is assumed. */
export interface AssumedText {
  /** Keywords with blanks between them; behind `configure` those of configuration mode. */
  readonly command: string;
  readonly assumes: string;
}

/** Those of a release in the order of its commands, then those of configuration mode. */
export function assumedTexts(release: Release): readonly AssumedText[] {
  const operational = commandsOf(release).map(({ path, source }) => ({ command: path.join(' '), source }));
  const configuration = [...walk(commandsAt([]).root)].flatMap(({ node, path }) =>
    node.finish.kind === 'declared' && node.groupKey === undefined
      ? [
          {
            command: `configure ${path.map(({ word }) => word).join(' ')}`,
            source: node.finish.command.source,
          },
        ]
      : [],
  );
  return [...operational, ...configuration].flatMap(({ command, source: { assumes } }) =>
    assumes === undefined ? [] : [{ command, assumes }],
  );
}
