// `fwsh lab check ID`: lines run in a lab, and how far they have solved it.
import { createInterface } from 'node:readline';
import type { LabOrder } from '../lab-request.ts';
import { createLabRoom } from './batch-lab.ts';
import type { LabPlaces } from './lab-places.ts';
import { assessmentLines } from './lab-text.ts';

/** What is checked. */
export interface CheckRequest {
  readonly order: Extract<LabOrder, { verb: 'check' }>;
  readonly places: LabPlaces;
  /** Those of standard input where none are given. */
  readonly lines: readonly string[];
}

/** Runs the lines. The result is the exit status: 0 when they solve the lab, 1 when they do not. */
export async function checkLab({ order, places, lines }: CheckRequest): Promise<number> {
  const room = createLabRoom(places);
  const { status, lines: told } = room.start(order.start);
  const { sitting } = room;
  if (status === 'rejected' || sitting === undefined) {
    process.stderr.write(`fwsh: ${told[0]}\n`);
    return 2;
  }
  const given = lines.length > 0 ? lines : createInterface({ input: process.stdin, terminal: false });
  for await (const line of given) {
    if (room.sitting !== sitting) break;
    const turn = sitting.execute(line);
    if (turn.status === 'rejected') process.stderr.write(`fwsh: refused: ${line}\n`);
    if (sitting.session.ended) break;
  }
  const assessment = sitting.check();
  const { lab, variant, seed } = sitting.result(assessment);
  process.stdout.write(
    order.json
      ? `${JSON.stringify({ lab, ...(variant === undefined ? {} : { variant }), seed, ...assessment })}\n`
      : `${assessmentLines(assessment).join('\n')}\n`,
  );
  return assessment.outcome === 'solved' ? 0 : 1;
}
