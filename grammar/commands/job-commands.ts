// Jobs of the management server. Vendor: operational hierarchy, release 11.2. Assumption: the help texts, and that `processed`
// are those that are finished.

import type { JobRecord } from '../../engine/answers/management-records.ts';
import { vendor } from '../language/command-source.ts';
import { uint } from '../language/value-types.ts';
import { jobDetail, jobTable, noSuchJob } from '../text/jobs.text.ts';
import { command, type DeviceCommand } from './device-context.ts';

const LISTINGS: readonly {
  readonly word: string;
  readonly help: string;
  readonly isMeant: (job: JobRecord) => boolean;
}[] = [
  { word: 'all', help: 'Show all jobs', isMeant: () => true },
  { word: 'pending', help: 'Show jobs that wait or run', isMeant: ({ status }) => status !== 'FIN' },
  { word: 'processed', help: 'Show jobs that are finished', isMeant: ({ status }) => status === 'FIN' },
];

const listings: readonly DeviceCommand[] = LISTINGS.map(({ word, help, isMeant }) =>
  command({
    path: ['show', 'jobs', word],
    help,
    source: vendor(
      'captures of `show jobs all`, releases 6.x and 8.0 on',
      '`pending` and `processed` are laid out as `all`',
    ),
    run: ({ view }) => view.management.jobs().filter(isMeant),
    text: (jobs, layout) => jobTable(jobs, layout),
  }),
);

const showJobsId = command({
  path: ['show', 'jobs', 'id'],
  help: 'Show one job by its ID',
  source: vendor(
    'captures of releases 7.0 and 11.2',
    'the columns of 8.1 are those of 11.2; the reply to an unknown number',
  ),
  argument: { name: 'id', value: uint(1, 4_294_967_295), help: 'Number of the job' },
  run: ({ view }, { id }) => ({ id, jobs: view.management.jobs().filter((job) => job.id === id) }),
  text: ({ id, jobs }, layout) => (jobs.length === 0 ? noSuchJob(id) : jobDetail(jobs, layout)),
});

/** Every one of them. */
export const JOB_COMMANDS: readonly DeviceCommand[] = [showJobsId, ...listings];
