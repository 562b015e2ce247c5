// The secret of one redaction: random bytes that nobody is told.
import { createHmac, randomBytes } from 'node:crypto';
import type { Secret } from '../transcripts/redact/secret.ts';

/** A new secret. */
export function randomSecret(): Secret {
  const key = randomBytes(32);
  return {
    number: (text, bound) => createHmac('sha256', key).update(text).digest().readUInt32BE(0) % bound,
  };
}
