// Decryption profiles, excluded servers and imported certificates as the device's configuration has them.
import type { World } from '../../world/world-schema.ts';
import { type ConfigNode, EMPTY_CONTAINER, leaf, members } from '../config-node.ts';
import { keywords, optionalEntries, unlessEmpty, yesLeaf } from './keywords.ts';

/** The profiles; undefined where there is none. */
export function decryptionProfiles({ decryptionProfiles }: World): ConfigNode | undefined {
  return optionalEntries(
    decryptionProfiles.map((profile) => [
      profile.name,
      keywords(
        [
          'ssl-forward-proxy',
          unlessEmpty(
            keywords(
              ['block-expired-certificate', yesLeaf(profile.blockExpired)],
              ['block-untrusted-issuer', yesLeaf(profile.blockUntrusted)],
              ['block-unsupported-version', yesLeaf(profile.blockUnsupportedVersion)],
            ),
          ),
        ],
        [
          'ssl-protocol-settings',
          keywords(['min-version', leaf(profile.minVersion)], ['max-version', leaf(profile.maxVersion)]),
        ],
      ),
    ]),
  );
}

/** What all virtual systems share. */
export function sharedDecryption(world: World): readonly (readonly [string, ConfigNode | undefined])[] {
  const { certificates, decryptionExclusions } = world;
  const trusted = certificates.filter(({ isTrusted }) => isTrusted).map(({ name }) => name);
  return [
    [
      'certificate',
      optionalEntries(
        certificates.map(({ name, commonName }) => [name, keywords(['common-name', leaf(commonName)])]),
      ),
    ],
    [
      'ssl-decrypt',
      unlessEmpty(
        keywords(
          [
            'ssl-exclude-cert',
            optionalEntries(decryptionExclusions.map((server) => [server, EMPTY_CONTAINER])),
          ],
          ['trusted-root-CA', trusted.length === 0 ? undefined : members(trusted)],
        ),
      ),
    ],
  ];
}
