// Shapes of decryption: what servers show of themselves, and what the firewall makes of it.
import { z } from 'zod';
import { TLS_VERSIONS } from '../policy/tls-version.ts';
import { name } from './world-fields.ts';

const version = z.enum(TLS_VERSIONS);

/** The TLS of the servers and clients of a traffic source. */
export const tlsSchema = z.strictObject({
  /** The name that clients ask for. */
  serverName: z.string().min(1),
  /**
   * The certificates that the servers send: up to a root everybody knows, without the intermediate one above their own, below a
   * root nobody knows, or past their time.
   */
  chain: z.enum(['complete', 'incomplete', 'untrusted', 'expired']).default('complete'),
  /** Common name of who has signed the server's certificate; with it in the firewall's hands, an incomplete chain is whole. */
  issuer: z.string().min(1).default('Public Issuing CA'),
  minVersion: version.default('tls1-2'),
  maxVersion: version.default('tls1-3'),
  /** Clients take the server's own certificate alone: faced with another one they send a RST, or a fatal alert before it. */
  pinned: z.enum(['no', 'resets', 'alerts']).default('no'),
});

/** A decryption profile. Vendor: decryption profile, SSL forward proxy and SSL protocol settings; nothing is blocked by default. */
export const decryptionProfileSchema = z.strictObject({
  name,
  blockExpired: z.boolean().default(false),
  blockUntrusted: z.boolean().default(false),
  blockUnsupportedVersion: z.boolean().default(false),
  minVersion: version.default('tls1-0'),
  maxVersion: version.default('tls1-3'),
});

/** A certificate that was imported. */
export const certificateSchema = z.strictObject({
  name,
  commonName: z.string().min(1),
  /** Vendor: trusted root CA, whatever it has signed is trusted. */
  isTrusted: z.boolean().default(true),
});
