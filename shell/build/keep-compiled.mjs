// Has the built program answer a line and keeps what V8 has compiled for it: functions that no start needs are left out, so that
// the file stays small. Called with the folder of the build; runs in a process of its own, whose V8 is as a user's is.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const FOLDER = process.argv[2] ?? 'dist';
// Code that was compiled under other flags than those of a start would not be taken.
createRequire(import.meta.url)('node:v8').setFlagsFromString = () => {};

const { openExchange, keepCompiled } = await import(pathToFileURL(join(FOLDER, 'program.js')).href);
const world = (file) => readFileSync(join(FOLDER, 'worlds', file));
const opened = openExchange({
  session: {
    loaded: {
      name: 'hq',
      world: JSON.parse(world('hq.json').toString()),
      hash: () => '',
      warmStart: () => world('hq.warm'),
    },
    choice: { world: 'hq', seed: 1 },
    shell: { speed: 1, coach: true, recordQuietly: false },
    size: { columns: 80, rows: 24 },
    realClock: () => 0,
    onProblem: (problem) => {
      throw new Error(problem);
    },
  },
  places: { folders: [] },
  wallClock: () => 0,
});
if (opened.kind === 'problem') throw new Error(opened.problem);
const { session } = opened;
for (const line of ['show session info', 'show session all filter count yes', ':help']) session.execute(line);
session.complete('show sess', 9);
session.help('show session ', 13);
session.elapse(1000);
keepCompiled();
