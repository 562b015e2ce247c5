// A session as an author of a world writes it.
import type { JsonObject } from '../transcript.ts';
import { deviceInstant, type InterfaceEvidence } from './evidence.ts';
import type { SecurityRuleEvidence } from './policy-evidence.ts';
import { covers } from './rehydrated-rules.ts';
import type { SessionEvidence } from './session-evidence.ts';

/** Names of transports by their protocol numbers. */
export const transports: Readonly<Record<number, string>> = {
  1: 'icmp',
  6: 'tcp',
  17: 'udp',
  58: 'icmp6',
  132: 'sctp',
};

/** When a session began, in milliseconds since 1970; undefined where it was only listed. */
export function startOf({ detail }: SessionEvidence): number | undefined {
  return detail === undefined ? undefined : deviceInstant(detail.start);
}

/** What a session is placed among; instants in milliseconds since 1970, `warmUp` in seconds. */
export interface Placing {
  readonly clock: number;
  readonly warmUp: number;
  readonly interfaces: readonly InterfaceEvidence[];
  readonly rules: readonly SecurityRuleEvidence[];
  readonly natRules: ReadonlySet<string>;
}

/** The session at the world's clock. */
export function worldSession(
  session: SessionEvidence,
  { clock, warmUp, interfaces, rules, natRules }: Placing,
): JsonObject {
  const { detail, fromZone, toZone, protocol } = session;
  const inZone = (zone: string) => interfaces.find((one) => one.zone === zone)?.name ?? '';
  const start = Math.min(clock, Math.max(startOf(session) ?? clock, clock - warmUp * 1000));
  const idle = detail === undefined ? 0 : Math.max(0, detail.timeout - detail.timeToLive) * 1000;
  return {
    id: session.id,
    application: session.application,
    transport: transports[protocol] ?? 'tcp',
    source: session.source,
    sourcePort: session.sourcePort,
    destination: session.destination,
    destinationPort: session.destinationPort,
    ...translationsOf(session),
    ingressInterface: detail?.ingressInterface || inZone(fromZone),
    egressInterface: detail?.egressInterface || inZone(toZone),
    rule:
      detail?.rule ||
      (rules.find(({ from, to }) => covers(from, fromZone) && covers(to, toZone))?.name ?? ''),
    ...(detail?.natRule !== undefined && natRules.has(detail.natRule) ? { natRule: detail.natRule } : {}),
    start: new Date(start).toISOString(),
    // The last packet came when the time to live was last what the timeout is.
    lastPacket: new Date(Math.max(start, clock - idle)).toISOString(),
    bytesC2s: detail?.bytesC2s ?? 0,
    bytesS2c: detail?.bytesS2c ?? 0,
    packetsC2s: detail?.packetsC2s ?? 0,
    packetsS2c: detail?.packetsS2c ?? 0,
  };
}

function translationsOf(session: SessionEvidence): JsonObject {
  const source =
    session.translatedSource !== session.source || session.translatedSourcePort !== session.sourcePort;
  const destination =
    session.translatedDestination !== session.destination ||
    session.translatedDestinationPort !== session.destinationPort;
  return {
    ...(source
      ? { translatedSource: session.translatedSource, translatedSourcePort: session.translatedSourcePort }
      : {}),
    ...(destination
      ? {
          translatedDestination: session.translatedDestination,
          translatedDestinationPort: session.translatedDestinationPort,
        }
      : {}),
  };
}
