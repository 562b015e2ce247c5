// What comes of opening TLS: the firewall stands between both ends, and takes neither every certificate nor every version.

import { haveVersionInCommon } from '../policy/tls-version.ts';
import type { DecryptionRule } from '../policy/traffic-rules.ts';
import type { EndReason } from '../session.ts';
import { FLAG_DECRYPTED } from '../table/session-codes.ts';
import type { World } from '../world/world-schema.ts';
import {
  PROXY_DECRYPT_CERT_VALIDATION_OVERALL,
  PROXY_DECRYPT_ERROR_OVERALL,
  PROXY_DECRYPT_UNSUPPORT_PARAM_OVERALL,
  PROXY_PROCESS,
} from './counter-catalogue.ts';
import type { DataplaneState } from './dataplane-state.ts';
import type { Packet, Verdict } from './packet.ts';
import { enterDiscard, noteEnd } from './session-end.ts';

type Tls = NonNullable<World['traffic'][number]['tls']>;
type Profile = World['decryptionProfiles'][number];

/** Why TLS is not let through. */
type TlsProblem = Extract<EndReason, 'decrypt-cert-validation' | 'decrypt-unsupport-param'>;

/** What the firewall does with a session whose first rule says that it be opened. */
type Treatment = 'open' | 'leave' | TlsProblem;

/** Opens the TLS of a session, leaves it closed, or ends the session; `forwarded` when it may go on. */
export function openTls(
  state: DataplaneState,
  packet: Packet,
  at: { readonly id: number; readonly rule: DecryptionRule },
): Verdict {
  const { world } = state.compiled;
  const { id, rule } = at;
  const tls = tlsOf(state, packet.tls);
  const profile = world.decryptionProfiles.find(({ name }) => name === rule.profile);
  const treatment = tls === undefined ? 'open' : treatmentOf(world, tls, profile);
  if (treatment === 'leave') return 'forwarded';
  state.counters.add(PROXY_PROCESS, 1);
  if (treatment !== 'open') return refuse(state, packet, { id, problem: treatment });
  state.table.flags[id] = (state.table.flags[id] ?? 0) | FLAG_DECRYPTED;
  return 'forwarded';
}

/** What the world says of the TLS of the source at this position, from 1. */
function tlsOf({ compiled }: DataplaneState, source: number): Tls | undefined {
  return source === 0 ? undefined : compiled.world.traffic[source - 1]?.tls;
}

/** Vendor: decryption profile; what it does not block is let through, TLS of a version that it does not know unopened. */
function treatmentOf(world: World, tls: Tls, profile: Profile | undefined): Treatment {
  if (world.decryptionExclusions.some((server) => isNamed(server, tls.serverName))) return 'leave';
  const ours = { min: profile?.minVersion ?? 'tls1-0', max: profile?.maxVersion ?? 'tls1-3' } as const;
  if (!haveVersionInCommon(ours, { min: tls.minVersion, max: tls.maxVersion }))
    return profile?.blockUnsupportedVersion === true ? 'decrypt-unsupport-param' : 'leave';
  if (tls.chain === 'expired') return profile?.blockExpired === true ? 'decrypt-cert-validation' : 'open';
  const isTrusted =
    tls.chain === 'complete' ||
    world.certificates.some(({ commonName, isTrusted }) => isTrusted && commonName === tls.issuer);
  return !isTrusted && profile?.blockUntrusted === true ? 'decrypt-cert-validation' : 'open';
}

/** Vendor: SSL decryption exclusion, an asterisk stands for the first part of a name. */
function isNamed(pattern: string, server: string): boolean {
  if (!pattern.startsWith('*.')) return pattern === server;
  return server.endsWith(pattern.slice(1)) && server.length > pattern.length - 1;
}

/**
 * Vendor: traffic log fields, the session is terminated. Assumption: both ends are told with a RST, the session stays in DISCARD as
 * a denied one does, and the stage is that of a lookup after App-ID.
 */
function refuse(
  state: DataplaneState,
  packet: Packet,
  { id, problem }: { readonly id: number; readonly problem: TlsProblem },
): Verdict {
  const counter =
    problem === 'decrypt-cert-validation'
      ? PROXY_DECRYPT_CERT_VALIDATION_OVERALL
      : PROXY_DECRYPT_UNSUPPORT_PARAM_OVERALL;
  state.counters.add(counter, 1);
  noteEnd(state, id, [problem, 'appid policy lookup deny']);
  enterDiscard(state, id);
  packet.peerReset = 1;
  return 'reset';
}

/** True for a session whose TLS the firewall has opened: its client sees the firewall's certificate. */
export function isOpened({ table }: DataplaneState, id: number): boolean {
  return ((table.flags[id] ?? 0) & FLAG_DECRYPTED) !== 0;
}

/** The client of an opened session answers with a fatal alert. Vendor: traffic log fields, decrypt-error. */
export function noteAlert(state: DataplaneState, id: number): void {
  state.counters.add(PROXY_DECRYPT_ERROR_OVERALL, 1);
  noteEnd(state, id, ['decrypt-error', 'TCP RST - client']);
}
