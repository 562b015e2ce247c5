// Jobs as they are read: the commit that follows a start, those of the world, and those begun since.
import type { JobRecord } from '../answers/management-records.ts';
import type { CompiledWorld } from '../compiled-world.ts';
import { parseIsoInstant } from '../iso-instant.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { uptimeOf } from '../uptime.ts';
import type { Job } from './jobs.ts';

/** Assumption: the configuration is committed a minute after the start, within three quarters of one. */
const UNTIL_AUTO_COMMIT = 60_000;
const AUTO_COMMIT = 45_000;

/** The number of the first job of this world's present. */
export function nextJobId({ world }: CompiledWorld): number {
  return Math.max(1, ...world.administration.jobs.map(({ id }) => id)) + 1;
}

/** Those that have begun, oldest first. */
export function begunJobs(state: DataplaneState): readonly Job[] {
  return jobsOf(state).filter(({ enqueued }) => enqueued <= state.now);
}

/** Oldest first. */
function jobsOf(state: DataplaneState): readonly Job[] {
  const { world, clockShift } = state.compiled;
  const started = state.now - uptimeOf(state) * 1000;
  const automatic: Job = {
    id: 1,
    type: 'AutoCom',
    enqueued: started + UNTIL_AUTO_COMMIT,
    finishes: started + UNTIL_AUTO_COMMIT + AUTO_COMMIT,
    result: 'OK',
    warnings: [],
    details: ['Configuration committed successfully'],
  };
  const earlier = world.administration.jobs.map(({ id, type, enqueued, took, result, details }): Job => {
    const at = (parseIsoInstant(enqueued) ?? 0) + clockShift;
    return { id, type, enqueued: at, finishes: at + took * 1000, result, warnings: [], details };
  });
  return [automatic, ...earlier, ...state.jobs.entries()];
}

/** Newest first. A world that has run for less than a minute has no job yet. */
export function jobRecords(state: DataplaneState): readonly JobRecord[] {
  return begunJobs(state)
    .map((job) => recordOf(job, state.now))
    .reverse();
}

function recordOf({ finishes, result, ...job }: Job, now: number): JobRecord {
  const { enqueued, dequeued = enqueued } = job;
  const known = { ...job, dequeued };
  if (finishes <= now) return { ...known, status: 'FIN', result, completed: { at: finishes } };
  const percent = Math.max(0, Math.floor(((now - dequeued) * 100) / (finishes - dequeued)));
  const { verdict, ...running } = known;
  return { ...running, status: 'ACT', result: 'PEND', completed: { percent }, warnings: [], details: [] };
}

/** A commit or a validation that is begun; its number. */
export function noteJob(
  { jobs, now }: DataplaneState,
  job: Required<Pick<Job, 'type' | 'dequeued' | 'finishes' | 'result' | 'verdict'>>,
): number {
  const { type, dequeued, finishes, result, verdict } = job;
  return jobs.add({
    type,
    enqueued: now,
    dequeued,
    finishes,
    result,
    warnings: [],
    details: [],
    verdict,
  });
}
