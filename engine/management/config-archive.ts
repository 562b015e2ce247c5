// Configurations that are kept: those that were saved by name, and every one that was the running one.
import type { ConfigTree } from '../config/config-node.ts';
import type { Instant } from '../instant.ts';
import type { ConfigurationStore } from './configuration-store.ts';
import type { ConfigSource, ManagementFailure } from './management-operation.ts';

/** A configuration that was the running one. */
export interface CommittedVersion {
  /** Counted from 1, which is the configuration that the world began with. */
  readonly version: number;
  readonly at: Instant;
  readonly admin: string;
  readonly description: string | undefined;
  readonly tree: ConfigTree;
}

/** A configuration, or why there is none. */
export type FoundConfiguration =
  | { readonly kind: 'found'; readonly tree: ConfigTree }
  | { readonly kind: 'not-found'; readonly failure: ManagementFailure };

/** Vendor: `.snapshot.xml` is what was saved last, `running-config.xml` what the firewall runs with. */
const LAST_SAVED = '.snapshot.xml';
const RUNNING = 'running-config.xml';

/** The configuration that a world began with. */
export function firstVersion(first: Pick<CommittedVersion, 'at' | 'tree'>): CommittedVersion {
  return { version: 1, admin: 'admin', description: undefined, ...first };
}

/** The archive of one firewall. */
export class ConfigArchive {
  readonly #store: ConfigurationStore;
  #versions: readonly CommittedVersion[];

  constructor(store: ConfigurationStore, versions: readonly CommittedVersion[]) {
    this.#store = store;
    this.#versions = versions;
  }

  /** In the order of their numbers; the last one is the running configuration. */
  get versions(): readonly CommittedVersion[] {
    return this.#versions;
  }

  /** Names of saved configurations. */
  get names(): readonly string[] {
    return this.#store.names();
  }

  /** Keeps what is the running configuration from now on. */
  keepCommitted(committed: Omit<CommittedVersion, 'version'>): void {
    const version = (this.#versions.at(-1)?.version ?? 0) + 1;
    this.#versions = [...this.#versions, { version, ...committed }];
    this.#store.save(RUNNING, committed.tree);
  }

  /** Keeps a configuration under a name and as the last saved one; why it could not, where it could not. */
  save(name: string, tree: ConfigTree): ManagementFailure | undefined {
    const complaint = this.#store.save(name, tree) ?? this.#store.save(LAST_SAVED, tree);
    return complaint === undefined ? undefined : { kind: 'cannot-save', name, complaint };
  }

  find(source: ConfigSource): FoundConfiguration {
    switch (source.kind) {
      case 'version':
        return this.#version(source.version);
      case 'file':
        return this.#file(source.name);
      case 'last-saved':
        return this.#file(LAST_SAVED);
    }
  }

  #version(version: number): FoundConfiguration {
    const found = this.#versions.find((one) => one.version === version);
    if (found) return { kind: 'found', tree: found.tree };
    return { kind: 'not-found', failure: { kind: 'no-such-version', version } };
  }

  #file(name: string): FoundConfiguration {
    const running = this.#versions.at(-1);
    if (name === RUNNING && running) return { kind: 'found', tree: running.tree };
    const stored = this.#store.load(name);
    if (stored.kind === 'found') return stored;
    const failure: ManagementFailure =
      stored.kind === 'missing'
        ? { kind: 'no-such-file', name }
        : { kind: 'bad-file', name, complaint: stored.complaint };
    return { kind: 'not-found', failure };
  }
}
