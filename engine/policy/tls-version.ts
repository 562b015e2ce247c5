// Versions of TLS, and the range that a decryption profile allows. Apart from the shape of worlds, whose library would slow every
// start down.

/** Ascending, in the words of the configuration. */
export const TLS_VERSIONS = ['sslv3', 'tls1-0', 'tls1-1', 'tls1-2', 'tls1-3'] as const;

/** One of them. */
export type TlsVersion = (typeof TLS_VERSIONS)[number];

/** Lowest and highest version. */
export interface TlsVersions {
  readonly min: TlsVersion;
  readonly max: TlsVersion;
}

/** True where some version is in both ranges. */
export function haveVersionInCommon(one: TlsVersions, other: TlsVersions): boolean {
  const at = (version: TlsVersion) => TLS_VERSIONS.indexOf(version);
  return Math.max(at(one.min), at(other.min)) <= Math.min(at(one.max), at(other.max));
}
