// Jobs of the management server. Vendor: public captures of `show jobs all` (6.x and 8.0 on) and of `show jobs id` (7.0, 11.2).
// Assumption: `pending` and `processed` are laid out as `all`, and the columns of `id` in 8.1 are those of 11.2.
import type { JobRecord } from '../../engine/answers/management-records.ts';
import { stepName } from '../../engine/config/config-node.ts';
import type { ConfigWarning } from '../../engine/config/config-problem.ts';
import { isAtLeast, type Release } from '../../engine/release.ts';
import { columns, dashes, endingAt } from './columns.ts';
import { complaintLines, warningLines } from './config-problems.text.ts';
import { dateTime, timeText } from './ctime.ts';
import type { LayoutProfile } from './layout-profile.ts';

/** The table of jobs. */
export function jobTable(jobs: readonly JobRecord[], layout: LayoutProfile): readonly string[] {
  return isAtLeast(layout.release, '8.1') ? wideTable(jobs) : narrowTable(jobs);
}

function wideTable(jobs: readonly JobRecord[]): readonly string[] {
  const heading = columns(
    [0, 'Enqueued'],
    [22, 'Dequeued'],
    endingAt(42, 'ID'),
    [45, 'PositionInQ'],
    endingAt(89, 'Type'),
    [115, 'Status'],
    [122, 'Result'],
    [129, 'Completed'],
  );
  return [
    '',
    heading,
    dashes(138),
    ...jobs.map((job) =>
      columns(
        [0, dateTime(job.enqueued)],
        [22, timeText(job.dequeued)],
        endingAt(42, job.id),
        endingAt(89, job.type),
        endingAt(120, job.status),
        endingAt(127, job.result),
        [129, completedText(job)],
      ),
    ),
    '',
    '',
  ];
}

function narrowTable(jobs: readonly JobRecord[]): readonly string[] {
  return [
    '',
    'Enqueued                     ID             Type    Status Result Completed ',
    dashes(74),
    ...jobs.map(
      (job) =>
        `${columns(
          [0, dateTime(job.enqueued)],
          endingAt(30, job.id),
          endingAt(47, job.type),
          endingAt(57, job.status),
          endingAt(64, job.result),
          [66, completedText(job)],
        )}  `,
    ),
    '',
  ];
}

/** Where the columns of one job end. */
interface JobColumns {
  readonly rule: number;
  readonly id: number;
  readonly type: number;
  readonly status: number;
  readonly result: number;
  readonly completed: number;
}

function jobColumns(release: Release): JobColumns {
  return isAtLeast(release, '8.1')
    ? { rule: 126, id: 42, type: 77, status: 108, result: 115, completed: 124 }
    : { rule: 86, id: 38, type: 55, status: 65, result: 72, completed: 82 };
}

/** One job with what it said. */
export function jobDetail(jobs: readonly JobRecord[], layout: LayoutProfile): readonly string[] {
  const at = jobColumns(layout.release);
  return [
    '',
    columns(
      [0, 'Enqueued'],
      [22, 'Dequeued'],
      endingAt(at.id, 'ID'),
      endingAt(at.type, 'Type'),
      [at.status - 5, 'Status'],
      [at.result - 5, 'Result'],
      [at.completed - 8, 'Completed'],
    ),
    dashes(at.rule),
    ...jobs.flatMap((job) => [
      columns(
        [0, dateTime(job.enqueued)],
        [22, timeText(job.dequeued)],
        endingAt(at.id, job.id),
        endingAt(at.type, job.type),
        endingAt(at.status, job.status),
        endingAt(at.result, job.result),
        endingAt(at.completed, completedText(job)),
      ),
      ...warningsOf(job),
      ...detailsOf(job).map((line, index) => (index === 0 ? `Details:${line}` : line)),
    ]),
  ];
}

/** Vendor: KB on application dependency warnings, the virtual system stands above its own. */
function warningsOf({ warnings, verdict }: JobRecord): readonly string[] {
  const found = verdict?.warnings ?? [];
  const systems = [...new Set(found.map(vsysOf))];
  const lines = systems.flatMap((vsys) => {
    const own = warningLines(found.filter((warning) => vsysOf(warning) === vsys));
    return vsys === '' || own.length === 0 ? own : [`${vsys} (${vsys})`, ...own];
  });
  const all = [...warnings, ...lines];
  return all.length === 0 ? [] : ['Warnings:', ...all, '(Module: device)'];
}

function vsysOf({ path }: ConfigWarning): string {
  return path[0] === 'vsys' ? stepName(path[1] ?? '') : '';
}

/** Assumption: what a validation, and a commit that fails, say here. */
function detailsOf({ type, details, result, verdict }: JobRecord): readonly string[] {
  if (verdict === undefined) return details;
  const verb = type === 'Commit' ? 'Commit' : 'Validation';
  if (result !== 'OK') return [...complaintLines(verdict), `${verb} failed`];
  return [`Configuration ${type === 'Commit' ? 'committed' : 'validated'} successfully`];
}

/** Assumption: no reply to an unknown number is public. */
export function noSuchJob(id: number): readonly string[] {
  return ['', `job ${id} not found`];
}

function completedText({ completed }: JobRecord): string {
  return 'at' in completed ? timeText(completed.at) : `${completed.percent}%`;
}
