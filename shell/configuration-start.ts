// The configuration that a file gives a world to start with.
import { readFileSync } from 'node:fs';
import { type ConfigTree, stepName } from '../engine/config/config-node.ts';
import { configuredWorld } from '../engine/config/configured-world.ts';
import {
  type ForeignApplication,
  foreignApplications,
  withApplications,
} from '../engine/management/foreign-applications.ts';
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
      /** Names of applications that the configuration brings along. */
      readonly foreignApplications: readonly string[];
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
  const { foreign, configured } = tolerantWorld(world, reading.tree);
  if (configured.kind === 'invalid') return problem(complaints(file, reading, configured));
  return {
    kind: 'configured',
    world: configured.world,
    tree: reading.tree,
    text,
    notices: notices(file, reading, foreign),
    foreignApplications: foreign.map(({ name }) => name),
  };
}

/** The world under the configuration; applications that are not simulated are let through, and told. */
function tolerantWorld(world: World, tree: ConfigTree) {
  const strict = configuredWorld(world, tree);
  const foreign = strict.kind === 'invalid' ? foreignApplications(strict.errors) : [];
  if (foreign.length === 0) return { foreign, configured: strict };
  const names = foreign.map(({ name }) => name);
  return { foreign, configured: configuredWorld(world, withApplications(tree, names)) };
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

function notices(
  file: string,
  { unknown, placeOf }: Extract<ConfigReading, { kind: 'tree' }>,
  foreign: readonly ForeignApplication[],
): readonly string[] {
  const notUnderstood = unknown.map(
    ({ line, column, message }) => `${file}:${line}:${column}: kept, but not understood: ${message}`,
  );
  const notSimulated = foreign.map(({ name, path }) => {
    const place = placeOf(path.map(stepName));
    return `${file}${place ? `:${place.line}:${place.column}` : ''}: kept, but not simulated: application ${name}`;
  });
  const all = [...notUnderstood, ...notSimulated];
  const more = all.length - MOST_NOTICES;
  return more > 0 ? [...all.slice(0, MOST_NOTICES), `${file}: and ${more} more such parts`] : all;
}

function problem(problems: readonly string[]): ConfigurationStart {
  const [first = 'unreadable'] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return { kind: 'problem', problem: `${first}${more}` };
}
