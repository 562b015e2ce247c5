// An interface as the packet path sees it.
import type { AddressSet, Prefix } from './policy/prefix.ts';

/** A layer 3 interface. Numbers start at 1. */
export interface Interface {
  readonly id: number;
  readonly name: string;
  readonly zone: number;
  readonly vsys: number;
  readonly virtualRouter: string;
  /** Undefined for an interface without an address of the family. */
  readonly address: number | undefined;
  readonly ipv6Address: number | undefined;
  /** All of either family, those among them. */
  readonly ownAddresses: readonly number[];
  /** Of either family, those it has. */
  readonly subnets: readonly Prefix[];
  /** What the firewall itself offers at these addresses, by the device's words, and to whom; undefined for nothing. */
  readonly management: { readonly services: ReadonlySet<string>; readonly permitted: AddressSet } | undefined;
}
