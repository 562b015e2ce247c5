// A configuration while it is read, and what was found wrong with it so far.
import { isReserved, parsePrefix } from '../../policy/prefix.ts';
import { type ConfigContainer, type ConfigPath, type ConfigTree, entry } from '../config-node.ts';
import type { ConfigError, ConfigWarning } from '../config-problem.ts';
import { entriesAt, membersAt, nodeAt, valueAt } from '../config-tree.ts';

/** A named entry and the way to it. */
export interface ReadEntry {
  readonly name: string;
  readonly path: ConfigPath;
  readonly node: ConfigContainer;
}

/** Lowest and highest value. */
export type Range = readonly [low: number, high: number];

/** Reads values by their path. A value of a wrong kind is noted, and reads as if it were not there. */
export class ConfigReading {
  readonly tree: ConfigTree;
  readonly errors: ConfigError[] = [];
  readonly warnings: ConfigWarning[] = [];

  constructor(tree: ConfigTree) {
    this.tree = tree;
  }

  has(path: ConfigPath): boolean {
    return nodeAt(this.tree, path) !== undefined;
  }

  /** The value there; undefined where none is set. */
  value(path: ConfigPath): string | undefined {
    return valueAt(this.tree, path);
  }

  /** The values of the list there, or its single value; none where nothing is set. */
  members(path: ConfigPath): readonly string[] {
    const single = valueAt(this.tree, path);
    return single === undefined ? membersAt(this.tree, path) : [single];
  }

  /** The values there, `any` where none is set. */
  membersOrAny(path: ConfigPath): string[] {
    const list = this.members(path);
    return list.length === 0 ? ['any'] : [...list];
  }

  entries(path: ConfigPath): readonly ReadEntry[] {
    return [...entriesAt(this.tree, path)].map(([name, node]) => ({
      name,
      path: [...path, entry(name)],
      node,
    }));
  }

  /** False unless it says yes. */
  isYes(path: ConfigPath): boolean {
    return this.value(path) === 'yes';
  }

  /** True unless it says no. */
  isNotNo(path: ConfigPath): boolean {
    return this.value(path) !== 'no';
  }

  /** One of some words; the first of them where none is set. */
  choice<const Word extends string>(path: ConfigPath, words: readonly [Word, ...Word[]]): Word {
    const value = this.value(path);
    const found = words.find((word) => word === value);
    if (value !== undefined && found === undefined)
      this.errors.push({ kind: 'value', path, value, expected: `one of ${words.join(', ')}` });
    return found ?? words[0];
  }

  /** An address of an end; undefined where none is set. The length of a prefix is left out. */
  host(path: ConfigPath): string | undefined {
    const value = this.value(path);
    if (value === undefined) return undefined;
    if (parsePrefix(value) !== undefined && !isReserved(value)) return value.split('/')[0] ?? value;
    this.errors.push({ kind: 'value', path, value, expected: 'a valid IPv4/v6 address' });
    return undefined;
  }

  /** A whole number within a range; undefined where none is set. */
  number(path: ConfigPath, [low, high]: Range): number | undefined {
    const value = this.value(path);
    if (value === undefined) return undefined;
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= low && number <= high) return number;
    this.errors.push({ kind: 'value', path, value, expected: `a number from ${low} to ${high}` });
    return undefined;
  }
}
