// A commit while it runs. Ctrl-C gives the prompt back, and the job goes on. Vendor: CLI Quick Start, Commit Configuration Changes.
import { stepName } from '../../engine/config/config-node.ts';
import type { ConfigJob } from '../../engine/management/config-job.ts';
import type { ManagementOperation } from '../../engine/management/management-operation.ts';
import type { DeviceDesk } from '../commands/device-context.ts';
import type { Course } from '../language/course.ts';
import { inertCoach } from '../text/coach.ts';
import { commitBegun, commitDone, commitProgress } from '../text/management.text.ts';
import { outcomeText } from '../text/messages.ts';

/** Milliseconds after which the row of the progress is longer. */
const GROWS_EVERY = 1000;

/** Begins the job and stays with it. */
export function* commitCourse({ context, now, apply }: DeviceDesk, operation: ManagementOperation): Course {
  const outcome = apply(operation);
  if (outcome.kind !== 'job-begun') {
    const status = outcome.kind === 'management-failed' ? 'rejected' : 'accepted';
    return { status, rows: outcome, lines: outcomeText(outcome) };
  }
  const { id, dequeued, finishes } = outcome.job;
  let lines = commitBegun({ id });
  for (let until = now(); until < finishes; lines = []) {
    until = Math.min(finishes, until + GROWS_EVERY);
    const part = (now() - dequeued) / (finishes - dequeued);
    const wake = yield { lines, until, unfinished: commitProgress(part), waitsFor: 'job' };
    if (wake === 'interrupted') return { status: 'accepted', rows: outcome, lines: [''] };
  }
  const job = context.management.ended(id);
  if (job === undefined) throw new Error(`job ${id} has not ended with its time`);
  return {
    status: job.result === 'OK' ? 'accepted' : 'rejected',
    rows: { kind: 'job-done', job },
    lines: commitDone(job),
    coach: inertCoach(inertPlaces(job)),
  };
}

/** What a commit took over although nothing here depends on it. */
function inertPlaces({ warnings }: ConfigJob): readonly string[] {
  return warnings
    .filter(({ kind }) => kind === 'not-simulated')
    .map(({ path }) => path.map(stepName).join(' '));
}
