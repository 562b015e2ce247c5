// The table of simulated paths: each as `find command` lists it, with its family, where its text comes from, and the releases.
import { RELEASES, type Release } from '../../engine/release.ts';
import { releaseHierarchy } from '../hierarchy/release-hierarchy.ts';
import { keywordsOf } from '../language/command-node.ts';
import { type CommandSource, sourceSentence } from '../language/command-source.ts';
import { pathsBelow } from '../language/find.ts';
import { createDeviceTree } from './registry.ts';

/** A path that a command answers. */
export interface SimulatedPath {
  /** As `find command` lists it. */
  readonly line: string;
  /** The first word of the path. */
  readonly family: string;
  readonly source: CommandSource;
  /** The oldest simulated release that has the line. */
  readonly since: Release;
}

const NEWEST: Release = '11.2';

/** The simulated paths of the newest release in the order of its listing; `:coverage` counts as many. */
export function simulatedPaths(): readonly SimulatedPath[] {
  const known = RELEASES.map((release) => ({
    release,
    lines: new Set(listedPaths(release).map(({ line }) => line)),
  }));
  return listedPaths(NEWEST).map((path) => ({
    ...path,
    family: path.line.split(' ', 1).join(''),
    since: known.find(({ lines }) => lines.has(path.line))?.release ?? NEWEST,
  }));
}

function listedPaths(release: Release): readonly { readonly line: string; readonly source: CommandSource }[] {
  const { root } = createDeviceTree({ release, hierarchy: releaseHierarchy(release) });
  return keywordsOf(root)
    .flatMap((keyword) => pathsBelow(keyword))
    .flatMap(({ line, source }) => (source ? [{ line, source }] : []));
}

/** Content of `simulated.md`. */
export function simulatedMarkdown(paths: readonly SimulatedPath[]): string {
  const rows = paths.map(
    ({ line, family, source, since }) =>
      `| \`${cell(line)}\` | ${family} | ${cell(sourceSentence(source))} | ${since} |`,
  );
  return `# Simulated commands

${paths.length} paths of release ${NEWEST}, as \`find command\` lists them. Vendor: somebody has published what the command prints, but
for what is assumed. Assumption: nobody has, but for what is known.
Each path is in a line of \`shell/testing/examples\`, whose answer stands in \`shell/testing/golden\`.

| path | family | source of the text | since release |
|---|---|---|---|
${rows.join('\n')}
`;
}

/** The same by family, for the README. */
export function simulatedSummary(paths: readonly SimulatedPath[]): string {
  const families = [...new Set(paths.map(({ family }) => family))].sort();
  const rows = families.map((family) =>
    countRow(
      `\`${family}\``,
      paths.filter((path) => path.family === family),
    ),
  );
  return `| family | simulated paths | text from the vendor | text assumed |
|---|---:|---:|---:|
${[...rows, countRow('all', paths)].join('\n')}`;
}

function countRow(name: string, paths: readonly SimulatedPath[]): string {
  const vendor = paths.filter(({ source }) => source.kind === 'vendor').length;
  return `| ${name} | ${paths.length} | ${vendor} | ${paths.length - vendor} |`;
}

/** A bar would end the cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
