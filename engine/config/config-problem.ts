// What is wrong with a configuration, or odd about it, and where. The words of the device stand in the grammar.
import type { ConfigPath } from './config-node.ts';

/** Why a configuration cannot run. */
export type ConfigError =
  /** The value at the path names nothing. */
  | { readonly kind: 'reference'; readonly path: ConfigPath; readonly value: string }
  /** Something must stand below the path that does not. */
  | { readonly kind: 'missing'; readonly path: ConfigPath; readonly word: string }
  /** The value at the path is none of its kind: `expected` is what it should be, as `a valid IPv4 address`. */
  | { readonly kind: 'value'; readonly path: ConfigPath; readonly value: string; readonly expected: string }
  /** A group at the path holds itself. */
  | { readonly kind: 'loop'; readonly path: ConfigPath }
  /** The address of the interface at the path lies in the subnet of another interface of the same virtual router. */
  | { readonly kind: 'overlap'; readonly path: ConfigPath; readonly value: string; readonly other: string }
  /** The thing at the path is in two places that exclude each other, such as an interface in two zones. */
  | { readonly kind: 'twice'; readonly path: ConfigPath; readonly value: string };

/** What runs, but hardly as it is meant. */
export type ConfigWarning =
  /** No packet reaches the rule at the path, because the other one, further up, takes all that it could match. */
  | { readonly kind: 'shadowed'; readonly path: ConfigPath; readonly by: string }
  /** The rule at the path allows an application that is first seen as another one, which no rule allows. */
  | {
      readonly kind: 'dependency';
      readonly path: ConfigPath;
      readonly application: string;
      readonly requires: string;
    }
  /** The interface at the path has an address, but no zone or no virtual router: nothing passes over it. */
  | { readonly kind: 'idle-interface'; readonly path: ConfigPath; readonly lacks: 'zone' | 'virtual-router' }
  /** The engine takes no account of what is set at the path, although it would matter on a device. */
  | { readonly kind: 'not-simulated'; readonly path: ConfigPath };
