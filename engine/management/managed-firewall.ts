// The firewall as its management server sees it, and what a server begins with.

import type { ConfigTree } from '../config/config-node.ts';
import type { ReferenceScope } from '../config/references.ts';
import type { Instant } from '../instant.ts';
import type { LogRequest } from '../logs/log-query.ts';
import type { BegunJob, ConfigJob, ConfigVerdict } from './config-job.ts';
import type { ConfigLock } from './config-locks.ts';
import type { ConfigLogRecord } from './config-log.ts';
import type { ConfigurationStore } from './configuration-store.ts';
import type { ManagementMemory } from './management-memory.ts';

/** The firewall as its management server sees it. */
export interface ManagedFirewall {
  now(): Instant;
  /** Names of applications that the software brings. */
  predefined: ReferenceScope['predefined'];
  validate(tree: ConfigTree): ConfigVerdict;
  /** Makes the configuration the running one, unless it is refused. */
  commit(tree: ConfigTree): ConfigVerdict;
  /** Keeps a commit or a validation among all jobs of the device, and gives its number. */
  noteJob(job: NotedJob, verdict: ConfigVerdict): number;
  /** What becomes of the job is another than was expected when it was begun. */
  amendJob(id: number, verdict: ConfigVerdict): void;
  /** Keeps what is remembered after an operation, and what the configuration log tells of it. */
  keep(memory: ManagementMemory, changes: readonly ConfigLogRecord[]): void;
  configLog(request: LogRequest): readonly ConfigLogRecord[];
}

/** A job as it is begun, with the result that is expected. */
export interface NotedJob extends Pick<BegunJob, 'type' | 'dequeued' | 'finishes'> {
  readonly result: ConfigJob['result'];
}

/** What a management server begins with. */
export interface ManagementParts {
  readonly running: ConfigTree;
  readonly firewall: ManagedFirewall;
  /** What the firewall has kept; a new server begins with the running configuration alone. */
  readonly memory?: ManagementMemory | undefined;
  /** Those that a new server finds held; none when absent. */
  readonly locks?: readonly ConfigLock[];
  /** In memory when absent. */
  readonly store?: ConfigurationStore;
}
