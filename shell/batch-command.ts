// `fwsh -c LINE` and `fwsh < lines.txt`.
import { createInterface } from 'node:readline';
import { runBatch } from './batch.ts';
import { labFolders } from './lab/lab-places.ts';
import { openExchange, startAtOnce } from './lab/open-exchange.ts';
import type { ShellForm, ShippedPlaces } from './shell-form.ts';
import { findWorld } from './shipped-world.ts';
import { configurationFolder } from './state-folder.ts';

/** Batch runs without a terminal: transcripts say so with the customary size. */
const SIZE = { columns: 80, rows: 24 };

/** Runs the lines of the request, or those of standard input, in a lab where one is to be started. The result is the exit status. */
export async function batchCommand(request: ShellForm, shipped: ShippedPlaces): Promise<number> {
  const found = await findWorld(request.world.world, shipped.worlds);
  if (found.kind === 'problem') return complain(found.problem);
  const opened = openExchange({
    session: {
      loaded: found.loaded,
      choice: request.world,
      shell: request.kind === 'lab' ? { ...request.shell, record: undefined } : request.shell,
      size: SIZE,
      // Batch has no real time: recordings of the same lines are the same bytes.
      realClock: () => 0,
      onProblem: (problem) => process.stderr.write(`fwsh: ${problem}\n`),
      configurations: configurationFolder(found.loaded.name),
    },
    places: { ...shipped, folders: labFolders(request.labs, process.env) },
    record: request.kind === 'lab' ? request.shell.record : undefined,
    wallClock: () => Date.now(),
  });
  if (opened.kind === 'problem') return complain(opened.problem);
  if (request.kind === 'lab') {
    const problem = await startAtOnce(opened.session, request.order.start);
    if (problem !== undefined) return complain(problem);
    process.stderr.write(`${opened.session.greeting().join('\n')}\n`);
  }
  const lines =
    request.lines.length > 0 ? request.lines : createInterface({ input: process.stdin, terminal: false });
  return runBatch(opened.session, lines, {
    output: {
      data: (text) => process.stdout.write(text),
      diagnostics: (text) => process.stderr.write(text),
    },
    echo: request.shell.echo ? 'prompt-and-line' : 'silent',
  });
}

function complain(problem: string): number {
  process.stderr.write(`fwsh: ${problem}\n`);
  return 2;
}
