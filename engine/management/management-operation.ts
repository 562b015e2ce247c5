// What an administrator may ask of the management server, and its answers.
import type { ConfigEdit } from '../config/config-edit.ts';
import type { ConfigPath } from '../config/config-node.ts';
import type { BegunJob, ConfigJob } from './config-job.ts';

/** What of the differences between candidate and running configuration is meant. */
export interface ChangeScope {
  /** Only changes of these administrators; of all when absent. */
  readonly admins?: readonly string[];
  /** Parts that are left out. Vendor: commit partial. */
  readonly excluded: readonly ('device-and-network' | 'policy-and-objects' | 'shared-object')[];
}

/** Where a configuration is loaded from. `version` counts the commits. */
export type ConfigSource =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'version'; readonly version: number }
  | { readonly kind: 'last-saved' };

/** Locks of the whole device. Vendor: a config lock keeps others from editing, a commit lock keeps them from committing. */
export type LockKind = 'config' | 'commit';

/** A change of the candidate, of the running configuration, or of what is around them. */
export type ManagementOperation =
  | { readonly kind: 'edit-candidate'; readonly edits: readonly ConfigEdit[] }
  | {
      readonly kind: 'commit-candidate';
      readonly scope: ChangeScope;
      readonly description: string | undefined;
      /** Also where nothing differs. */
      readonly force: boolean;
    }
  | { readonly kind: 'validate-candidate'; readonly scope: ChangeScope }
  | { readonly kind: 'save-candidate'; readonly name: string; readonly scope: ChangeScope }
  | { readonly kind: 'load-candidate'; readonly source: ConfigSource }
  | {
      readonly kind: 'load-part';
      readonly name: string;
      readonly from: ConfigPath;
      readonly to: ConfigPath;
      readonly mode: 'merge' | 'replace' | 'append';
    }
  | { readonly kind: 'revert-candidate'; readonly scope: ChangeScope }
  | { readonly kind: 'add-lock'; readonly lock: LockKind; readonly comment: string }
  /** The lock of another administrator, where one is named. */
  | { readonly kind: 'remove-lock'; readonly lock: LockKind; readonly admin?: string };

/** Why an operation of an administrator was refused. */
export type ManagementFailure =
  | { readonly kind: 'bad-reference'; readonly word: string; readonly value: string }
  | { readonly kind: 'no-such-node'; readonly name: string }
  | { readonly kind: 'name-taken'; readonly name: string }
  /** What was loaded cannot stand at that place. */
  | { readonly kind: 'misplaced'; readonly name: string }
  | { readonly kind: 'locked'; readonly lock: LockKind; readonly admin: string }
  | { readonly kind: 'no-such-lock'; readonly lock: LockKind }
  | { readonly kind: 'no-such-file'; readonly name: string }
  | { readonly kind: 'bad-file'; readonly name: string; readonly complaint: string }
  | { readonly kind: 'cannot-save'; readonly name: string; readonly complaint: string }
  | { readonly kind: 'no-such-version'; readonly version: number };

/** What an operation did. */
export type ManagementOutcome =
  | { readonly kind: 'candidate-changed' }
  | { readonly kind: 'job-begun'; readonly job: BegunJob }
  | { readonly kind: 'job-done'; readonly job: ConfigJob }
  | { readonly kind: 'nothing-to-commit' }
  | { readonly kind: 'config-saved'; readonly name: string }
  | { readonly kind: 'config-loaded'; readonly source: ConfigSource }
  | { readonly kind: 'config-reverted' }
  | { readonly kind: 'lock-changed' }
  | { readonly kind: 'management-failed'; readonly failure: ManagementFailure };
