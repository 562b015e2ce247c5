// `npm run check`: format and lint, types, import rules, dead code, tests. Runs all of them, then fails if any failed.
import { spawnSync } from 'node:child_process';

const STEPS = [
  ['format and lint', 'biome', ['check', '.']],
  ['types', 'tsc', []],
  [
    'import rules',
    'depcruise',
    ['--config', '.dependency-cruiser.cjs', 'engine', 'grammar', 'labs', 'shell', 'transcripts'],
  ],
  ['dead code', 'knip', []],
  ['tests', 'vitest', ['run']],
];

const failed = STEPS.filter(([title, command, args]) => {
  process.stdout.write(`\n== ${title}\n`);
  return spawnSync(command, args, { stdio: 'inherit' }).status !== 0;
}).map(([title]) => title);

process.stdout.write(failed.length === 0 ? '\ncheck: all good\n' : `\ncheck: failed: ${failed.join(', ')}\n`);
process.exit(failed.length === 0 ? 0 : 1);
