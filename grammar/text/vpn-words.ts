// Words and heads that the listings of gateways and tunnels share.
import { type Cell, columns, dashes } from './columns.ts';

/** Encryption as a listing abbreviates it. */
export const ALGORITHMS: Readonly<Record<string, string>> = {
  '3des': '3DES',
  'aes-128-cbc': 'A128',
  'aes-192-cbc': 'A192',
  'aes-256-cbc': 'A256',
  'aes-128-gcm': 'A128-GCM16',
  'aes-256-gcm': 'A256-GCM16',
};

/** `DH5` for `group5`. */
export function groupText(group: string): string {
  return group === 'no-pfs' ? 'no pfs' : group.replace('group', 'DH');
}

/** A heading, and below each of its words as many dashes. */
export function underlined(heads: readonly Cell[]): readonly [string, string] {
  return [columns(...heads), columns(...heads.map(([at, head]): Cell => [at, dashes(String(head).length)]))];
}
