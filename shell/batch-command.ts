// `fwsh -c LINE` and `fwsh < lines.txt`.
import { createInterface } from 'node:readline';
import { runBatch } from './batch.ts';
import { openSession } from './open-session.ts';
import type { Request } from './request.ts';
import { findWorld } from './shipped-world.ts';
import { configurationFolder } from './state-folder.ts';

/** Batch runs without a terminal: transcripts say so with the customary size. */
const SIZE = { columns: 80, rows: 24 };

/** Runs the lines of the request, or those of standard input. The result is the exit status. */
export async function batchCommand(
  request: Extract<Request, { kind: 'shell' }>,
  worlds: URL,
): Promise<number> {
  const found = await findWorld(request.world.world, worlds);
  if (found.kind === 'problem') return complain(found.problem);
  const opened = openSession({
    loaded: found.loaded,
    choice: request.world,
    shell: request.shell,
    size: SIZE,
    // Batch has no real time: recordings of the same lines are the same bytes.
    realClock: () => 0,
    onProblem: (problem) => process.stderr.write(`fwsh: ${problem}\n`),
    configurations: configurationFolder(found.loaded.name),
  });
  if (opened.kind === 'problem') return complain(opened.problem);
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
