// The configuration log: who changed what. Vendor: config log fields, release 11.1. Assumption: a command for each kind of
// change; a revert counts as loading the running configuration; validations and locks leave no record.
import type { ConfigEdit } from '../config/config-edit.ts';
import { type ConfigPath, stepName } from '../config/config-node.ts';
import type { Instant } from '../instant.ts';
import { type ListedField, type LogMoment, listedRecords } from '../logs/listed-log.ts';
import type { LogRequest } from '../logs/log-query.ts';
import { textOfWords, wordsOfText } from '../table/text-words.ts';
import type { ManagementOperation, ManagementOutcome } from './management-operation.ts';

/** Vendor: operational hierarchy, `show log config cmd equal`. */
export const CONFIG_COMMANDS = [
  'add',
  'clone',
  'commit',
  'create',
  'delete',
  'edit',
  'get',
  'load-from-disk',
  'move',
  'rename',
  'save-to-disk',
  'set',
] as const;

/** Vendor: as above, `result equal`. */
export const CONFIG_RESULTS = ['succeeded', 'failed', 'unauthorized'] as const;

/** One record of the configuration log. */
export interface ConfigLogRecord {
  readonly at: Instant;
  readonly admin: string;
  /** Every change is made on the command line. */
  readonly client: 'cli';
  readonly command: (typeof CONFIG_COMMANDS)[number];
  readonly result: (typeof CONFIG_RESULTS)[number];
  /** The place in the configuration, or the name of what was loaded or saved. */
  readonly path: string;
}

/** Assumption: as many as the management plane remembers of everything else. */
const CAPACITY = 512;

const COMMAND_OF_EDIT: Readonly<Record<ConfigEdit['kind'], ConfigLogRecord['command']>> = {
  'set-value': 'set',
  'add-members': 'set',
  open: 'set',
  replace: 'edit',
  delete: 'delete',
  'delete-members': 'delete',
  rename: 'rename',
  copy: 'clone',
  move: 'move',
};

const FIELDS: Readonly<Record<string, ListedField<ConfigLogRecord>>> = {
  admin: { kind: 'name', of: ({ admin }) => admin },
  client: { kind: 'name', of: ({ client }) => client },
  cmd: { kind: 'name', of: ({ command }) => command },
  result: { kind: 'name', of: ({ result }) => result },
  path: { kind: 'name', of: ({ path }) => path },
  receive_time: { kind: 'time', of: ({ at }) => at },
  time_generated: { kind: 'time', of: ({ at }) => at },
};

/** The latest records of one firewall. */
export class ConfigLog {
  #records: readonly ConfigLogRecord[] = [];

  note(records: readonly ConfigLogRecord[]): void {
    this.#records = [...this.#records, ...records].slice(-CAPACITY);
  }

  clear(): void {
    this.#records = [];
  }

  /** The records that are asked for, in the wanted order. */
  records(moment: LogMoment, request: LogRequest): readonly ConfigLogRecord[] {
    return listedRecords({ ...moment, records: this.#records, fields: FIELDS }, request);
  }

  /** For a snapshot. */
  state(): Uint32Array {
    return this.#records.length === 0 ? new Uint32Array(0) : wordsOfText(JSON.stringify(this.#records));
  }

  /** The words were written by `state`, and the snapshot's checksum holds. */
  restore(state: Uint32Array): void {
    this.#records = state.length === 0 ? [] : (JSON.parse(textOfWords(state)) as readonly ConfigLogRecord[]);
  }
}

/** What an operation did, or that it was refused. A job has done nothing before it ends. */
export function configLogRecords(
  operation: ManagementOperation,
  outcome: ManagementOutcome,
  by: { readonly at: Instant; readonly admin: string },
): readonly ConfigLogRecord[] {
  if (outcome.kind === 'nothing-to-commit' || outcome.kind === 'job-begun') return [];
  const result = hasFailed(outcome) ? 'failed' : 'succeeded';
  return changesOf(operation).map((change): ConfigLogRecord => ({ ...by, client: 'cli', result, ...change }));
}

function hasFailed(outcome: ManagementOutcome): boolean {
  return (
    outcome.kind === 'management-failed' || (outcome.kind === 'job-done' && outcome.job.result === 'FAIL')
  );
}

function changesOf(operation: ManagementOperation): readonly Pick<ConfigLogRecord, 'command' | 'path'>[] {
  switch (operation.kind) {
    case 'edit-candidate':
      return operation.edits.map(({ kind, path }) => ({
        command: COMMAND_OF_EDIT[kind],
        path: textOf(path),
      }));
    case 'commit-candidate':
      return [{ command: 'commit', path: operation.description ?? '' }];
    case 'save-candidate':
      return [{ command: 'save-to-disk', path: operation.name }];
    case 'load-candidate':
      return [{ command: 'load-from-disk', path: sourceText(operation.source) }];
    case 'load-part':
      return [{ command: 'load-from-disk', path: operation.name }];
    case 'revert-candidate':
      return [{ command: 'load-from-disk', path: 'running-config.xml' }];
    case 'validate-candidate':
    case 'add-lock':
    case 'remove-lock':
      return [];
  }
}

function sourceText(source: Extract<ManagementOperation, { kind: 'load-candidate' }>['source']): string {
  switch (source.kind) {
    case 'file':
      return source.name;
    case 'version':
      return `version ${source.version}`;
    case 'last-saved':
      return 'last saved';
  }
}

function textOf(path: ConfigPath): string {
  return path.map(stepName).join(' ');
}
