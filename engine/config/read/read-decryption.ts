// Decryption profiles, excluded servers and imported certificates of a configuration.
import { TLS_VERSIONS } from '../../policy/tls-version.ts';
import type { World } from '../../world/world-schema.ts';
import type { ConfigReading } from './config-reading.ts';
import { entriesOf } from './read-objects.ts';

/** What decryption is done with, apart from its rules. */
export type ReadDecryption = Pick<World, 'decryptionProfiles' | 'decryptionExclusions' | 'certificates'>;

const HIGHEST = ['max', ...TLS_VERSIONS] as const;

/** Certificates are read from `shared` and from virtual systems; a root is trusted where a list names it. */
export function readDecryption(reading: ConfigReading): ReadDecryption {
  const trusted = reading.members(['shared', 'ssl-decrypt', 'trusted-root-CA']);
  const certificates = entriesOf(reading, 'certificate');
  for (const value of trusted)
    if (!certificates.some(({ name }) => name === value))
      reading.errors.push({ kind: 'reference', path: ['shared', 'ssl-decrypt', 'trusted-root-CA'], value });
  return {
    decryptionProfiles: entriesOf(reading, 'profiles', 'decryption').map(({ name, path }) => {
      const proxy = [...path, 'ssl-forward-proxy'];
      const settings = [...path, 'ssl-protocol-settings'];
      const highest = reading.choice([...settings, 'max-version'], HIGHEST);
      return {
        name,
        blockExpired: reading.isYes([...proxy, 'block-expired-certificate']),
        blockUntrusted: reading.isYes([...proxy, 'block-untrusted-issuer']),
        blockUnsupportedVersion: reading.isYes([...proxy, 'block-unsupported-version']),
        minVersion: reading.choice(
          [...settings, 'min-version'],
          ['tls1-0', 'sslv3', 'tls1-1', 'tls1-2', 'tls1-3'],
        ),
        maxVersion: highest === 'max' ? 'tls1-3' : highest,
      };
    }),
    decryptionExclusions: entriesOf(reading, 'ssl-decrypt', 'ssl-exclude-cert')
      .filter(({ path }) => reading.isNotNo([...path, 'exclude']))
      .map(({ name }) => name),
    certificates: certificates.flatMap(({ name, path }) => {
      const commonName = reading.value([...path, 'common-name']);
      // A certificate without a name in it signs nothing that the simulation knows.
      return commonName === undefined ? [] : [{ name, commonName, isTrusted: trusted.includes(name) }];
    }),
  };
}
