// The command reference on one page: what is simulated in full, and of everything else how much there is.
import { commandsAt } from '../configure/configure-tree.ts';
import { releaseHierarchy } from '../hierarchy/release-hierarchy.ts';
import { coverageOf, type PathCount } from '../language/coverage.ts';
import { commandReference } from '../language/reference.ts';
import { createDeviceTree } from './registry.ts';

/** Content of `reference.md`; it is written anew whenever a declaration or the hierarchy changes. */
export function referenceMarkdown(): string {
  return [
    commandReference(createDeviceTree(), 'Command reference'),
    hierarchySection(),
    commandReference(commandsAt([]), 'Configuration mode'),
    VERBS,
  ].join('\n');
}

const VERBS = `## Verbs over the configuration

\`set\`, \`delete\`, \`edit\`, \`show\`, \`rename … to NAME\`, \`copy … to NAME\` and \`move … top|bottom|before NAME|after NAME\` take the words
of the configuration hierarchy of release 11.2; \`find command\` in configuration mode lists them all. \`run\` runs a command of
operational mode.
`;

/** Counts of `find command` lines: thousands of paths would make no page that anybody reads. */
function hierarchySection(): string {
  const coverage = coverageOf(createDeviceTree({ hierarchy: releaseHierarchy('11.2') }), []);
  if (coverage.kind !== 'counted') throw new Error('the top of the tree has no coverage');
  const rows = coverage.words.map((count) => countRow(`\`${count.word}\``, count));
  return `## The whole hierarchy of release 11.2

Every path parses, completes and has \`?\`. \`find command\` lists them all, one a line; \`find command keyword X\` those that
contain X. \`:coverage show\` counts below a word.

| first word | paths | simulated | of these assumed |
|---|---:|---:|---:|
${[...rows, countRow('all', coverage.total)].join('\n')}
`;
}

function countRow(name: string, { simulated, assumed, validOnly }: PathCount): string {
  return `| ${name} | ${simulated + validOnly} | ${simulated} | ${assumed} |`;
}
