// The management server: candidate and running configuration, jobs, locks, saved and committed versions. All administrators of
// a firewall share one. Trees are immutable, so every version costs only what it changed.
import { type ConfigEdit, edited } from '../config/config-edit.ts';
import { type ConfigNode, type ConfigPath, type ConfigTree, stepName } from '../config/config-node.ts';
import { nodeAt, sameNode } from '../config/config-tree.ts';
import type { LogRequest } from '../logs/log-query.ts';
import { badReference } from './bad-reference.ts';
import { type AdminEdits, scopedTree } from './change-scope.ts';
import { type CommittedVersion, ConfigArchive, firstVersion } from './config-archive.ts';
import type { ConfigJob, ConfigVerdict } from './config-job.ts';
import { type ConfigLock, ConfigLocks } from './config-locks.ts';
import { type ConfigLogRecord, configLogRecords } from './config-log.ts';
import { memoryStore } from './configuration-store.ts';
import type { ManagedFirewall, ManagementParts } from './managed-firewall.ts';
import type { ManagementMemory } from './management-memory.ts';
import type {
  ChangeScope,
  ConfigSource,
  ManagementFailure,
  ManagementOperation,
  ManagementOutcome,
} from './management-operation.ts';
import { mergedTree } from './merged-tree.ts';

/** The shared state of configuration mode. */
export class Management {
  readonly #firewall: ManagedFirewall;
  readonly #archive: ConfigArchive;
  readonly #locks: ConfigLocks;
  #running: ConfigTree;
  #candidate: ConfigTree;
  #history: readonly AdminEdits[];
  #jobs: readonly ConfigJob[];

  constructor({ running, firewall, memory, store = memoryStore() }: ManagementParts) {
    this.#running = memory?.running ?? running;
    this.#candidate = memory?.candidate ?? running;
    this.#firewall = firewall;
    this.#history = memory?.history ?? [];
    this.#jobs = memory?.jobs ?? [];
    this.#locks = new ConfigLocks(memory?.locks ?? []);
    const versions = memory?.versions ?? [firstVersion({ at: firewall.now(), tree: running })];
    this.#archive = new ConfigArchive(store, versions);
  }

  get running(): ConfigTree {
    return this.#running;
  }

  get candidate(): ConfigTree {
    return this.#candidate;
  }

  /** In the order of their numbers. */
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
    return this.#history;
  }

  /** Names of saved configurations. */
  get saved(): readonly string[] {
    return this.#archive.names;
  }

  /** Whether the candidate says something else than the running configuration. */
  get hasPendingChanges(): boolean {
    return !sameNode(this.#candidate, this.#running);
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

  /** Changes the configuration, and notes who did it. */
  apply(operation: ManagementOperation, admin: string): ManagementOutcome {
    const outcome = this.#change(operation, admin);
    const by = { at: this.#firewall.now(), admin };
    this.#firewall.keep(this.#memory, configLogRecords(operation, outcome, by));
    return outcome;
  }

  get #memory(): ManagementMemory {
    return {
      running: this.#running,
      candidate: this.#candidate,
      history: this.#history,
      jobs: this.#jobs,
      locks: this.#locks.held,
      versions: this.#archive.versions,
    };
  }

  #change(operation: ManagementOperation, admin: string): ManagementOutcome {
    switch (operation.kind) {
      case 'edit-candidate':
        return this.#edit(operation.edits, admin);
      case 'commit-candidate':
        return this.#commit(operation, admin);
      case 'validate-candidate':
        return this.#validate(operation.scope, admin);
      case 'save-candidate':
        return this.#save(operation.name, operation.scope);
      case 'load-candidate':
        return this.#load(operation.source, admin);
      case 'load-part':
        return this.#loadPart(operation, admin);
      case 'revert-candidate':
        return this.#revert(operation.scope, admin);
      case 'add-lock':
        return this.#lock({ ...operation, admin, at: this.#firewall.now() });
      case 'remove-lock':
        return this.#locks.release(operation.lock, operation.admin ?? admin)
          ? { kind: 'lock-changed' }
          : failed({ kind: 'no-such-lock', lock: operation.lock });
    }
  }

  #edit(edits: readonly ConfigEdit[], admin: string): ManagementOutcome {
    const holder = this.#locks.holderBeside(admin, 'config');
    if (holder !== undefined) return failed({ kind: 'locked', lock: 'config', admin: holder });
    const result = edited(this.#candidate, edits);
    if (result.kind === 'not-found') return failed({ kind: 'no-such-node', name: result.name });
    if (result.kind === 'name-taken') return failed(result);
    const bad = badReference(edits, { tree: result.tree, predefined: this.#firewall.predefined });
    if (bad) return failed({ kind: 'bad-reference', ...bad });
    this.#candidate = result.tree;
    this.#history = [...this.#history, { admin, edits }];
    return { kind: 'candidate-changed' };
  }

  #commit(
    { scope, description, force }: Extract<ManagementOperation, { kind: 'commit-candidate' }>,
    admin: string,
  ): ManagementOutcome {
    const holder = this.#locks.holderBeside(admin, 'commit');
    if (holder !== undefined) return failed({ kind: 'locked', lock: 'commit', admin: holder });
    const tree = this.#scoped(this.#running, scope);
    if (!force && sameNode(tree, this.#running)) return { kind: 'nothing-to-commit' };
    const verdict = this.#firewall.commit(tree);
    if (isAccepted(verdict)) this.#accept(tree, { admin, description });
    return this.#finish('Commit', verdict, { admin, description });
  }

  #accept(tree: ConfigTree, by: Pick<CommittedVersion, 'admin' | 'description'>): void {
    this.#running = tree;
    if (sameNode(this.#candidate, tree)) this.#history = [];
    this.#archive.keepCommitted({ at: this.#firewall.now(), tree, ...by });
    // Vendor: the holder's commit releases a commit lock.
    this.#locks.release('commit', by.admin);
  }

  #validate(scope: ChangeScope, admin: string): ManagementOutcome {
    const verdict = this.#firewall.validate(this.#scoped(this.#running, scope));
    return this.#finish('Validate', verdict, { admin, description: undefined });
  }

  #finish(
    type: ConfigJob['type'],
    verdict: ConfigVerdict,
    by: Pick<ConfigJob, 'admin' | 'description'>,
  ): ManagementOutcome {
    const now = this.#firewall.now();
    const result = isAccepted(verdict) ? 'OK' : 'FAIL';
    const job: ConfigJob = {
      id: this.#firewall.noteJob({ type, result }, verdict),
      type,
      enqueued: now,
      completed: now,
      result,
      ...verdict,
      ...by,
    };
    this.#jobs = [...this.#jobs, job];
    return { kind: 'job-done', job };
  }

  #save(name: string, scope: ChangeScope): ManagementOutcome {
    const tree = this.#scoped(this.#running, scope);
    const failure = this.#archive.save(name, tree);
    return failure === undefined ? { kind: 'config-saved', name } : failed(failure);
  }

  #load(source: ConfigSource, admin: string): ManagementOutcome {
    const found = this.#archive.find(source);
    if (found.kind === 'not-found') return failed(found.failure);
    return this.#take(found.tree, [], { source, admin });
  }

  #loadPart(
    { name, from, to, mode }: Extract<ManagementOperation, { kind: 'load-part' }>,
    admin: string,
  ): ManagementOutcome {
    const source: ConfigSource = { kind: 'file', name };
    const found = this.#archive.find(source);
    if (found.kind === 'not-found') return failed(found.failure);
    const part = nodeAt(found.tree, from);
    if (part === undefined) return failed({ kind: 'no-such-node', name: lastName(from) });
    if (!fitsAt(to, part)) return failed({ kind: 'misplaced', name: lastName(to) });
    const present = nodeAt(this.#candidate, to);
    const node = mode === 'replace' || present === undefined ? part : mergedTree(present, part, mode);
    return this.#take(node, to, { source, admin });
  }

  /** What is loaded is a change of whoever loads it. */
  #take(
    node: ConfigNode,
    path: ConfigPath,
    { source, admin }: { readonly source: ConfigSource; readonly admin: string },
  ): ManagementOutcome {
    const outcome = this.#edit([{ kind: 'replace', path, node }], admin);
    return outcome.kind === 'candidate-changed' ? { kind: 'config-loaded', source } : outcome;
  }

  #revert(scope: ChangeScope, admin: string): ManagementOutcome {
    // What is not meant stays: the candidate is the base, and the running configuration what is gone back to.
    const kept = scopedTree(
      { base: this.#candidate, candidate: this.#running, history: [] },
      { excluded: scope.excluded },
    );
    if (scope.admins === undefined) return this.#replace(kept, admin, { kind: 'config-reverted' });
    const others = this.#history.filter((one) => !scope.admins?.includes(one.admin));
    const names = [...new Set(others.map((one) => one.admin))];
    const tree = this.#scoped(this.#running, { ...scope, admins: names });
    const outcome = this.#replace(tree, admin, { kind: 'config-reverted' });
    if (outcome.kind === 'config-reverted') this.#history = others;
    return outcome;
  }

  #replace(tree: ConfigTree, admin: string, outcome: ManagementOutcome): ManagementOutcome {
    const holder = this.#locks.holderBeside(admin, 'config');
    if (holder !== undefined) return failed({ kind: 'locked', lock: 'config', admin: holder });
    this.#candidate = tree;
    this.#history = [];
    return outcome;
  }

  #lock(lock: ConfigLock): ManagementOutcome {
    const holder = this.#locks.holderBeside(lock.admin, lock.lock);
    if (holder !== undefined) return failed({ kind: 'locked', lock: lock.lock, admin: holder });
    this.#locks.take(lock);
    return { kind: 'lock-changed' };
  }

  #scoped(base: ConfigTree, scope: ChangeScope): ConfigTree {
    return scopedTree({ base, candidate: this.#candidate, history: this.#history }, scope);
  }
}

function isAccepted({ errors, refusal }: ConfigVerdict): boolean {
  return errors.length === 0 && refusal === undefined;
}

/** Where an entry or the whole tree stands, only keywords may stand. */
function fitsAt(path: ConfigPath, node: ConfigNode): boolean {
  return node.kind === 'container' || typeof path.at(-1) === 'string';
}

function failed(failure: ManagementFailure): ManagementOutcome {
  return { kind: 'management-failed', failure };
}

function lastName(path: ConfigPath): string {
  return stepName(path.at(-1) ?? '');
}
