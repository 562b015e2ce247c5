// The configuration that a file gives a world to start with.
import { readFileSync } from 'node:fs';
import { type ConfigTree, stepName } from '../engine/config/config-node.ts';
import { configuredWorld } from '../engine/config/configured-world.ts';
import type { World } from '../engine/world/world-schema.ts';
import type { ConfigReading } from '../grammar/config/config-reading.ts';
import { readConfiguration } from '../grammar/config/configuration-reader.ts';
import { complaintLines } from '../grammar/text/config-problems.text.ts';

/** The world under the configuration, or everything that is wrong with the file, one line a problem. */
export type ConfigurationStart =
  | {
      readonly kind: 'configured';
      readonly world: World;
      readonly tree: ConfigTree;
      /** The text of the file, which the world's identity depends on. */
      readonly text: string;
      /** What was kept without being understood, a line each. */
      readonly notices: readonly string[];
    }
  | { readonly kind: 'problem'; readonly problem: string };

/** Lines about one file that are told at most. */
const MOST_NOTICES = 10;

/** Reads the file and puts the world under it. */
export function startConfiguration(file: string, world: World): ConfigurationStart {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    return problem([`configuration file ${file}: ${code === 'ENOENT' ? 'no such file' : code}`]);
  }
  const reading = readConfiguration(text);
  if (reading.kind === 'invalid') {
    return problem(
      reading.problems.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`),
    );
  }
  const configured = configuredWorld(world, reading.tree);
  if (configured.kind === 'invalid') return problem(complaints(file, reading, configured));
  return {
    kind: 'configured',
    world: configured.world,
    tree: reading.tree,
    text,
    notices: notices(file, reading),
  };
}

function complaints(
  file: string,
  { placeOf }: Extract<ConfigReading, { kind: 'tree' }>,
  { errors }: Extract<ReturnType<typeof configuredWorld>, { kind: 'invalid' }>,
): readonly string[] {
  return errors.map((error) => {
    const place = placeOf(error.path.map(stepName));
    const at = place === undefined ? file : `${file}:${place.line}:${place.column}`;
    // The first line says that something is wrong, the second what.
    return `${at}: ${complaintLines({ errors: [error] })[1]?.trim() ?? ''}`;
  });
}

function notices(file: string, { unknown }: Extract<ConfigReading, { kind: 'tree' }>): readonly string[] {
  const told = unknown
    .slice(0, MOST_NOTICES)
    .map(({ line, column, message }) => `${file}:${line}:${column}: kept, but not understood: ${message}`);
  const more = unknown.length - MOST_NOTICES;
  return more > 0 ? [...told, `${file}: and ${more} more that are not understood`] : told;
}

function problem(problems: readonly string[]): ConfigurationStart {
  const [first = 'unreadable'] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return { kind: 'problem', problem: `${first}${more}` };
}
