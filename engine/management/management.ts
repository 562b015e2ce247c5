// The management server: candidate and running configuration, jobs, locks, saved and committed versions. All administrators of
// a firewall share one. Trees are immutable, so every version costs only what it changed.
import type { ConfigTree } from '../config/config-node.ts';
import { sameNode } from '../config/config-tree.ts';
import type { Instant } from '../instant.ts';
import type { LogRequest } from '../logs/log-query.ts';
import { Candidate } from './candidate.ts';
import type { AdminEdits } from './change-scope.ts';
import { type CommittedVersion, ConfigArchive, firstVersion } from './config-archive.ts';
import type { BegunJob, ConfigJob, ConfigVerdict } from './config-job.ts';
import { type ConfigLock, ConfigLocks } from './config-locks.ts';
import { type ConfigLogRecord, configLogRecords } from './config-log.ts';
import { memoryStore } from './configuration-store.ts';
import { UNTOUCHED } from './edit-history.ts';
import { durationOf, JobQueue, type QueuedJob } from './job-queue.ts';
import type { ManagedFirewall, ManagementParts } from './managed-firewall.ts';
import type { ManagementMemory } from './management-memory.ts';
import type {
  ChangeScope,
  ConfigSource,
  LockKind,
  ManagementFailure,
  ManagementOperation,
  ManagementOutcome,
} from './management-operation.ts';

/** The shared state of configuration mode. */
export class Management {
  readonly #firewall: ManagedFirewall;
  readonly #archive: ConfigArchive;
  readonly #locks: ConfigLocks;
  readonly #candidate: Candidate;
  readonly #queue: JobQueue;
  #running: ConfigTree;
  #jobs: readonly ConfigJob[];

  constructor({ running, firewall, memory, locks = [], store = memoryStore() }: ManagementParts) {
    this.#running = memory?.running ?? running;
    this.#candidate = new Candidate(
      { tree: memory?.candidate ?? running, history: memory?.history ?? UNTOUCHED },
      firewall.predefined,
    );
    this.#firewall = firewall;
    this.#jobs = memory?.jobs ?? [];
    this.#queue = new JobQueue(memory?.queue ?? []);
    this.#locks = new ConfigLocks(memory?.locks ?? locks);
    const versions = memory?.versions ?? [firstVersion({ at: firewall.now(), tree: running })];
    this.#archive = new ConfigArchive(store, versions);
  }

  get running(): ConfigTree {
    return this.#running;
  }

  get candidate(): ConfigTree {
    return this.#candidate.tree;
  }

  /** Those that are over, in the order of their numbers. */
  get jobs(): readonly ConfigJob[] {
    return this.#jobs;
  }

  get locks(): readonly ConfigLock[] {
    return this.#locks.held;
  }

  /** In the order of their numbers. */
  get versions(): readonly CommittedVersion[] {
    return this.#archive.versions;
  }

  /** Changes of the candidate since the last commit, load or revert, in their order. */
  get pendingEdits(): readonly AdminEdits[] {
    return this.#candidate.history.changes;
  }

  /** Names of saved configurations. */
  get saved(): readonly string[] {
    return this.#archive.names;
  }

  /** Whether the candidate says something else than the running configuration. */
  get hasPendingChanges(): boolean {
    return !sameNode(this.candidate, this.#running);
  }

  predefined(kind: 'application'): readonly string[] {
    return this.#firewall.predefined(kind);
  }

  /** A saved configuration; undefined where there is none or it cannot be read. */
  savedTree(name: string): ConfigTree | undefined {
    const found = this.#archive.find({ kind: 'file', name });
    return found.kind === 'found' ? found.tree : undefined;
  }

  /** Records of the configuration log that are asked for, in the wanted order. */
  configLog(request: LogRequest): readonly ConfigLogRecord[] {
    return this.#firewall.configLog(request);
  }

  /** Changes the configuration, and notes who did it. What a job does is noted when it has done it. */
  apply(operation: ManagementOperation, admin: string): ManagementOutcome {
    const outcome = this.#change(operation, admin);
    this.#keep(operation, outcome, admin);
    return outcome;
  }

  /** When the next job is over; undefined where none runs. */
  get due(): Instant | undefined {
    return this.#queue.due;
  }

  /** Ends the jobs whose time is over. */
  proceed(): void {
    const now = this.#firewall.now();
    this.#endWhile(({ finishes }) => finishes <= now);
  }

  /** The job with everything before it, over: the world stands at its end. */
  ended(id: number): ConfigJob | undefined {
    this.#endWhile((job) => job.id <= id);
    return this.#jobs.find((job) => job.id === id);
  }

  #endWhile(isMeant: (job: BegunJob) => boolean): void {
    for (;;) {
      const queued = this.#queue.takeFirst(isMeant);
      if (queued === undefined) return;
      const job = this.#end(queued);
      this.#jobs = [...this.#jobs, job];
      this.#keep(queued.operation, { kind: 'job-done', job }, job.admin);
    }
  }

  #keep(operation: ManagementOperation, outcome: ManagementOutcome, admin: string): void {
    const by = { at: this.#firewall.now(), admin };
    this.#firewall.keep(this.#memory, configLogRecords(operation, outcome, by));
  }

  get #memory(): ManagementMemory {
    return {
      running: this.#running,
      candidate: this.candidate,
      history: this.#candidate.history,
      jobs: this.#jobs,
      queue: this.#queue.queued,
      locks: this.#locks.held,
      versions: this.#archive.versions,
    };
  }

  #change(operation: ManagementOperation, admin: string): ManagementOutcome {
    switch (operation.kind) {
      case 'edit-candidate':
        return this.#unlocked(admin, 'config', { kind: 'candidate-changed' }, () =>
          this.#candidate.edit(operation.edits, admin),
        );
      case 'commit-candidate':
        return this.#commit(operation, admin);
      case 'validate-candidate':
        return this.#validate(operation, admin);
      case 'save-candidate':
        return this.#save(operation.name, operation.scope);
      case 'load-candidate':
        return this.#load(operation.source, admin, (tree) => this.#candidate.load(tree, [], admin));
      case 'load-part':
        return this.#load({ kind: 'file', name: operation.name }, admin, (tree) =>
          this.#candidate.loadPart({ ...operation, tree }, admin),
        );
      case 'revert-candidate':
        return this.#unlocked(admin, 'config', { kind: 'config-reverted' }, () => {
          this.#candidate.revert(this.#running, operation.scope);
          return undefined;
        });
      case 'add-lock':
        return this.#unlocked(admin, operation.lock, { kind: 'lock-changed' }, () => {
          this.#locks.take({ ...operation, admin, at: this.#firewall.now() });
          return undefined;
        });
      case 'remove-lock':
        return this.#locks.release(operation.lock, operation.admin ?? admin)
          ? { kind: 'lock-changed' }
          : failed({ kind: 'no-such-lock', lock: operation.lock });
    }
  }

  /** Does what is to be done unless somebody else holds the lock; `done` where nothing kept it from being done. */
  #unlocked(
    admin: string,
    lock: LockKind,
    done: ManagementOutcome,
    act: () => ManagementFailure | undefined,
  ): ManagementOutcome {
    const holder = this.#locks.holderBeside(admin, lock);
    const failure = holder === undefined ? act() : ({ kind: 'locked', lock, admin: holder } as const);
    return failure === undefined ? done : failed(failure);
  }

  #load(
    source: ConfigSource,
    admin: string,
    take: (tree: ConfigTree) => ManagementFailure | undefined,
  ): ManagementOutcome {
    const found = this.#archive.find(source);
    if (found.kind === 'not-found') return failed(found.failure);
    return this.#unlocked(admin, 'config', { kind: 'config-loaded', source }, () => take(found.tree));
  }

  #save(name: string, scope: ChangeScope): ManagementOutcome {
    const failure = this.#archive.save(name, this.#candidate.scoped(this.#running, scope));
    return failure === undefined ? { kind: 'config-saved', name } : failed(failure);
  }

  #commit(
    operation: Extract<ManagementOperation, { kind: 'commit-candidate' }>,
    admin: string,
  ): ManagementOutcome {
    const { scope, description, force } = operation;
    const holder = this.#locks.holderBeside(admin, 'commit');
    if (holder !== undefined) return failed({ kind: 'locked', lock: 'commit', admin: holder });
    const base = this.#queue.lastTree ?? this.#running;
    const tree = this.#candidate.scoped(base, scope);
    if (!force && sameNode(tree, base)) return { kind: 'nothing-to-commit' };
    const covered = this.#candidate.coveredBy(scope);
    return this.#begin(operation, { type: 'Commit', tree, covered, admin, description });
  }

  #validate(
    operation: Extract<ManagementOperation, { kind: 'validate-candidate' }>,
    admin: string,
  ): ManagementOutcome {
    const tree = this.#candidate.scoped(this.#running, operation.scope);
    return this.#begin(operation, { type: 'Validate', tree, covered: 0, admin, description: undefined });
  }

  #begin(
    operation: ManagementOperation,
    {
      tree,
      covered,
      ...by
    }: Pick<QueuedJob, 'tree' | 'covered'> & Pick<BegunJob, 'type' | 'admin' | 'description'>,
  ): ManagementOutcome {
    const verdict = this.#firewall.validate(tree);
    const enqueued = this.#firewall.now();
    const dequeued = this.#queue.freeAt(enqueued);
    const finishes = dequeued + durationOf(by.type, isAccepted(verdict));
    const result = resultOf(verdict);
    const id = this.#firewall.noteJob({ type: by.type, dequeued, finishes, result }, verdict);
    const job: BegunJob = { id, enqueued, dequeued, finishes, ...by };
    this.#queue.add({ job, operation, tree, verdict, covered });
    return { kind: 'job-begun', job };
  }

  #end({ job, tree, verdict: expected, covered }: QueuedJob): ConfigJob {
    const { id, type, enqueued, admin, description } = job;
    const takesOver = type === 'Commit' && isAccepted(expected);
    const verdict = takesOver ? this.#firewall.commit(tree) : expected;
    if (takesOver && isAccepted(verdict)) this.#accept(tree, covered, { admin, description });
    const result = resultOf(verdict);
    if (result !== resultOf(expected)) this.#firewall.amendJob(id, verdict);
    const completed = this.#firewall.now();
    return { id, type, enqueued, completed, result, admin, description, ...verdict };
  }

  #accept(tree: ConfigTree, covered: number, by: Pick<CommittedVersion, 'admin' | 'description'>): void {
    this.#running = tree;
    this.#candidate.committed(tree, covered);
    this.#archive.keepCommitted({ at: this.#firewall.now(), tree, ...by });
    // Vendor: the holder's commit releases a commit lock.
    this.#locks.release('commit', by.admin);
  }
}

function resultOf(verdict: ConfigVerdict): ConfigJob['result'] {
  return isAccepted(verdict) ? 'OK' : 'FAIL';
}

function isAccepted({ errors, refusal }: ConfigVerdict): boolean {
  return errors.length === 0 && refusal === undefined;
}

function failed(failure: ManagementFailure): ManagementOutcome {
  return { kind: 'management-failed', failure };
}
