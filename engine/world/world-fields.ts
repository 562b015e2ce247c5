// Fields that several parts of a world's shape share.
import { z } from 'zod';
import { isReserved, parsePrefix } from '../policy/prefix.ts';
import { parseIpv4 } from '../table/address.ts';

export const name = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 ._-]{0,62}$/, 'not a valid name');
export const ipv4 = z.string().refine((text) => parseIpv4(text) !== undefined, 'not an IPv4 address');
/** An address of either family. */
export const address = z.string().refine(isAddress, 'not an IPv4 or IPv6 address');
/** An address or a prefix of either family. */
export const prefix = z
  .string()
  .refine((text) => parsePrefix(text) !== undefined, 'not an IPv4 or IPv6 address or prefix');
/** The IPv4 address of an end; class E is reserved, and its numbers stand for IPv6 addresses in the session table. */
export const ipv4Host = ipv4.refine((text) => !isReserved(text), 'a reserved address');
export const ipv4Prefix = z
  .string()
  .refine((text) => familyOf(text) === 4 && !isReserved(text), 'not an IPv4 address or prefix');
/** Hosts of either family. */
export const hostPrefix = prefix.refine((text) => !isReserved(text), 'a reserved address');
export const ipv6Prefix = z.string().refine((text) => familyOf(text) === 6, 'not an IPv6 address or prefix');
export const port = z.int().min(0).max(65535);
export const seconds = z.int().min(1).max(15_999_999);
export const zones = z.array(z.string()).min(1);

function isAddress(text: string): boolean {
  return !text.includes('/') && parsePrefix(text) !== undefined && !isReserved(text);
}

function familyOf(text: string): number {
  const parsed = parsePrefix(text);
  if (parsed === undefined) return 0;
  return parsed.ipv6 === undefined ? 4 : 6;
}
