// Batch: lines in, device text out, nothing else on standard output. World time stands still but for ':warp' and what lines take.
import { shownAnswer } from './answer-state.ts';
import type { CliSession } from './cli-session.ts';

/** Where batch writes; `data` is standard output, `diagnostics` standard error. Both take text with its line ends. */
export interface BatchOutput {
  data(text: string): void;
  diagnostics(text: string): void;
}

/** What is printed around each output. */
export type BatchEcho = 'silent' | 'prompt-and-line';

/** Runs lines in order until they end or the session does. The result is the exit status: 1 if any line was rejected. */
export async function runBatch(
  session: CliSession,
  lines: Iterable<string> | AsyncIterable<string>,
  { output, echo }: { readonly output: BatchOutput; readonly echo: BatchEcho },
): Promise<0 | 1> {
  let status: 0 | 1 = 0;
  for await (const line of lines) {
    await session.prepare?.(line);
    const prompt = session.prompt();
    const shown = shownAnswer(session.question?.(), line);
    const turn = session.execute(line);
    const echoed = echo === 'prompt-and-line' ? [`${prompt}${shown}`] : [];
    const text = [...echoed, ...turn.lines];
    if (text.length > 0) output.data(`${text.join('\n')}\n`);
    if (turn.coach.length > 0) output.diagnostics(`${turn.coach.join('\n')}\n`);
    if (turn.status === 'rejected') status = 1;
    if (session.ended) break;
  }
  const unanswered = session.question?.();
  if (unanswered === undefined) return status;
  output.diagnostics(`fwsh: the lines end before an answer to '${unanswered.prompt.trim()}'\n`);
  return 1;
}
