// The password of the one user of a firewall to practise on. Of one that was chosen only a salted hash is kept.
import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import type { Credentials } from '../grammar/credentials.ts';

/** Vendor: the account `admin` of a device as delivered has this password. */
const FACTORY_PASSWORD = 'admin';

/** Credentials as a fresh firewall has them; a change holds as long as the conversation. */
export function createCredentials(): Credentials {
  let accepts = (password: string): boolean => password === FACTORY_PASSWORD;
  return {
    accepts: (password) => accepts(password),
    change(password) {
      const salt = randomBytes(16);
      const hash = hashOf(password, salt);
      accepts = (offered) => timingSafeEqual(hashOf(offered, salt), hash);
    },
  };
}

function hashOf(password: string, salt: Buffer): Buffer {
  return scryptSync(password, salt, 32);
}
