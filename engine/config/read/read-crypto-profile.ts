// Crypto profiles of a configuration.
import { DH_GROUPS, DIGESTS, ENCRYPTIONS } from '../../vpn/crypto-proposal.ts';
import type { World } from '../../world/world-schema.ts';
import { type ConfigPath, entry } from '../config-node.ts';
import type { ConfigReading } from './config-reading.ts';

type Tunnel = World['vpn']['tunnels'][number];

/** What is proposed to the peer. */
export type Proposal = Pick<Tunnel, 'dhGroup' | 'encryption' | 'authentication' | 'lifetime'>;

const GROUPS = ['no-pfs', ...DH_GROUPS] as const;
const UNITS = [
  ['seconds', 1],
  ['minutes', 60],
  ['hours', 3600],
  ['days', 86_400],
] as const;
const LONGEST = 365 * 86_400;

/** The profile named at the path. Vendor: profile `default` exists from the start. */
export function proposalAt(
  reading: ConfigReading,
  path: ConfigPath,
  kind: 'ike-crypto-profiles' | 'ipsec-crypto-profiles',
): Proposal {
  const name = reading.value(path) ?? 'default';
  const profile = ['network', 'ike', 'crypto-profiles', kind, entry(name)];
  if (name !== 'default' && !reading.has(profile))
    reading.errors.push({ kind: 'reference', path, value: name });
  const isIke = kind === 'ike-crypto-profiles';
  const suite = isIke ? profile : [...profile, 'esp'];
  const digest = [...suite, isIke ? 'hash' : 'authentication'];
  return {
    dhGroup: firstOf(reading, [...profile, 'dh-group'], GROUPS) ?? 'group2',
    encryption: firstOf(reading, [...suite, 'encryption'], ENCRYPTIONS) ?? 'aes-128-cbc',
    authentication: firstOf(reading, digest, DIGESTS) ?? 'sha1',
    lifetime: lifetimeAt(reading, [...profile, 'lifetime']) ?? (isIke ? 28_800 : 3600),
  };
}

/** The first word of the list that is known here. */
function firstOf<Word extends string>(
  reading: ConfigReading,
  path: ConfigPath,
  known: readonly Word[],
): Word | undefined {
  const said = reading.members(path);
  const found = said.flatMap((value) => known.find((word) => word === value) ?? [])[0];
  if (said.length > 0 && found === undefined) reading.warnings.push({ kind: 'not-simulated', path });
  return found;
}

function lifetimeAt(reading: ConfigReading, path: ConfigPath): number | undefined {
  for (const [unit, seconds] of UNITS) {
    const range = [Math.max(1, Math.ceil(180 / seconds)), Math.floor(LONGEST / seconds)] as const;
    const count = reading.number([...path, unit], range);
    if (count !== undefined) return count * seconds;
  }
  return undefined;
}
