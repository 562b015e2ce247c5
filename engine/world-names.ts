// The names of a world, numbered.
import type { NameList } from './name-list.ts';

/** Names by number, of all kinds. */
export interface WorldNames {
  readonly zones: NameList;
  readonly interfaces: NameList;
  readonly applications: NameList;
  readonly securityRules: NameList;
  readonly natRules: NameList;
  readonly pbfRules: NameList;
  readonly qosRules: NameList;
  readonly dosRules: NameList;
  readonly users: NameList;
  readonly urlCategories: NameList;
}
