// Faults of servers and clients whose TLS is opened: a certificate without the one above it, one that is pinned, an old version.
import { z } from 'zod';
import type { World } from '../../engine/world/world-schema.ts';
import { changed, committed, type Treatment, undelivered } from './treatment.ts';

const name = z.string().min(1);
/** The traffic source whose servers are concerned, and the name by which its clients ask for them. */
const servers = { source: name, serverName: name, flow: name.optional() };

export const decryptionFaultShapes = [
  /** They send their own certificate without that of its issuer. */
  z.strictObject({ kind: z.literal('decrypt-chain'), ...servers, issuer: name }),
  /** Their clients take no certificate but theirs. */
  z.strictObject({ kind: z.literal('decrypt-pinned'), ...servers }),
  /** They speak an old version alone. */
  z.strictObject({ kind: z.literal('decrypt-version'), ...servers }),
] as const;

export type DecryptionFault = z.infer<(typeof decryptionFaultShapes)[number]>;

export const decryptionFaults: Treatment<DecryptionFault> = {
  tags: ['DEC'],
  apply: (world, fault) => {
    const traffic = changed(world.traffic, fault.source, (source) => ({ ...source, tls: tlsOf(fault) }));
    return traffic && { ...world, traffic };
  },
  repair: (_, fault) => committed(...repairLines(fault)),
  symptoms: (fault) => undelivered(fault.flow),
};

type Tls = NonNullable<World['traffic'][number]['tls']>;

function tlsOf(fault: DecryptionFault): Tls {
  const sound: Tls = {
    serverName: fault.serverName,
    chain: 'complete',
    issuer: 'Public Issuing CA',
    minVersion: 'tls1-2',
    maxVersion: 'tls1-3',
    pinned: 'no',
  };
  switch (fault.kind) {
    case 'decrypt-chain':
      return { ...sound, chain: 'incomplete', issuer: fault.issuer };
    case 'decrypt-pinned':
      return { ...sound, pinned: 'alerts' };
    case 'decrypt-version':
      return { ...sound, minVersion: 'tls1-0', maxVersion: 'tls1-0' };
  }
}

/** Only what cannot be repaired is left unopened; of a version it is the shortest way. */
function repairLines(fault: DecryptionFault): readonly string[] {
  if (fault.kind !== 'decrypt-chain') return [`set shared ssl-decrypt ssl-exclude-cert ${fault.serverName}`];
  return [
    `set shared certificate Imported common-name "${fault.issuer}"`,
    'set shared ssl-decrypt trusted-root-CA Imported',
  ];
}
