// What a gateway may propose to its peer. Apart from the shape of worlds, whose library would slow every start down.

/** Groups of the key exchange. */
export const DH_GROUPS = ['group1', 'group2', 'group5', 'group14', 'group19', 'group20'] as const;

/** Ciphers. */
export const ENCRYPTIONS = [
  '3des',
  'aes-128-cbc',
  'aes-192-cbc',
  'aes-256-cbc',
  'aes-128-gcm',
  'aes-256-gcm',
] as const;

/** Digests of the authentication. */
export const DIGESTS = ['md5', 'sha1', 'sha256', 'sha384', 'sha512'] as const;
