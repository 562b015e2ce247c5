// What the management server says of candidate, commit, saved configurations and locks.
import type { BegunJob, ConfigJob } from '../../engine/management/config-job.ts';
import type {
  ConfigSource,
  LockKind,
  ManagementFailure,
  ManagementOutcome,
} from '../../engine/management/management-operation.ts';
import { complaintLines, warningLines } from './config-problems.text.ts';
import { type ServerComplaints, serverError } from './server-error.ts';

/** The answer to a change of the configuration. */
export function managementText(outcome: ManagementOutcome): readonly string[] {
  switch (outcome.kind) {
    case 'candidate-changed':
      // Vendor: PAN-OS captures, a blank line stands between a `set` line and the `[edit]` below.
      return [''];
    case 'job-begun':
      return outcome.job.type === 'Commit' ? commitBegun(outcome.job) : validateText(outcome.job);
    case 'job-done':
      return commitDone(outcome.job);
    case 'nothing-to-commit':
      // Assumption: the words.
      return ['', 'There are no changes to commit.', ''];
    case 'config-saved':
      // Assumption: the words of this and of the two below.
      return ['', `Config saved to ${outcome.name}`, ''];
    case 'config-loaded':
      return ['', `Config loaded from ${sourceName(outcome.source)}`, ''];
    case 'config-reverted':
      return ['', 'Config reverted', ''];
    case 'lock-changed':
      // Assumption: the words.
      return ['', 'successfully changed lock', ''];
    case 'management-failed':
      return failureText(outcome.failure);
  }
}

/**
 * Vendor: seven captures of `commit`. Assumption: where the percentages fall, and that warnings stand below the result, with the
 * module behind them as in the report of the job.
 */
export function commitDone(job: ConfigJob): readonly string[] {
  return [COMMIT_PROGRESS, ...resultLines(job), ''];
}

/** What is said while a commit runs. */
export function commitBegun({ id }: Pick<BegunJob, 'id'>): readonly string[] {
  return ['', `Commit job ${id} is in progress. Use Ctrl+C to return to command prompt`];
}

/** The row of the progress as far as it has come; `part` from 0 to 1. A percentage comes whole. */
export function commitProgress(part: number): string {
  const length = Math.floor(COMMIT_PROGRESS.length * Math.min(1, Math.max(0, part)));
  return COMMIT_PROGRESS.slice(0, length).replace(/\d+$/, '');
}

/** Where the percentages fall in the row that grows while a commit runs. */
const COMMIT_PROGRESS = '.......55%..70%.98%........100%';

/** Vendor: NetDriver, pattern of a commit that fails. */
function resultLines(job: ConfigJob): readonly string[] {
  const found = [...complaintLines(job), ...warningLines(job.warnings)];
  const details = found.length === 0 ? [] : [...found, '(Module: device)'];
  return job.result === 'OK'
    ? ['Configuration committed successfully', ...details]
    : [...details, 'Commit failed'];
}

/** Vendor: CLI Quick Start, Commit Configuration Changes; the number stands again alone. */
function validateText({ id }: BegunJob): readonly string[] {
  return [`Validate job enqueued with jobid ${id}`, String(id), ''];
}

function sourceName(source: ConfigSource): string {
  switch (source.kind) {
    case 'file':
      return source.name;
    case 'version':
      return `version ${source.version}`;
    case 'last-saved':
      return '.snapshot.xml';
  }
}

function failureText(failure: ManagementFailure): readonly string[] {
  return serverError(complaints(failure));
}

/** Vendor: public capture of a reference to nothing. Assumption: all other words; no refusal of them is public. */
function complaints(failure: ManagementFailure): ServerComplaints {
  switch (failure.kind) {
    case 'bad-reference':
      return [
        ` -> ${failure.word} '${failure.value}' is not a valid reference`,
        ` -> ${failure.word} is invalid`,
      ];
    case 'no-such-node':
      return [`${failure.name} does not exist`];
    case 'name-taken':
      return [`${failure.name} already exists`];
    case 'misplaced':
      return [`${failure.name} is unexpected here`];
    case 'locked':
      return [`${LOCKED[failure.lock]} is locked by administrator ${failure.admin}`];
    case 'no-such-lock':
      return [`there is no ${failure.lock} lock to remove`];
    case 'no-such-file':
      return [`file ${failure.name} does not exist`];
    case 'bad-file':
      return [`file ${failure.name} cannot be read: ${failure.complaint}`];
    case 'cannot-save':
      return [`file ${failure.name} cannot be written: ${failure.complaint}`];
    case 'no-such-version':
      return [`version ${failure.version} does not exist`];
  }
}

const LOCKED: Readonly<Record<LockKind, string>> = { config: 'Configuration', commit: 'Commit' };
