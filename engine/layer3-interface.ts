// An interface as the packet path sees it.
import type { Prefix } from './policy/prefix.ts';

/** A layer 3 interface. Numbers start at 1. */
export interface Interface {
  readonly id: number;
  readonly name: string;
  readonly zone: number;
  readonly vsys: number;
  readonly virtualRouter: string;
  /** Undefined for an interface without address. */
  readonly address: number | undefined;
  readonly subnet: Prefix | undefined;
}
