// Services of rules: protocol and destination port ranges.
import { PROTOCOL_NUMBERS } from '../application.ts';

/** Vendor: objects, services: these exist from the start. */
export const PREDEFINED_SERVICES: Readonly<Record<string, string>> = {
  'service-http': 'tcp/80,8080',
  'service-https': 'tcp/443',
};

/** Timers that a service sets for its sessions, in seconds; undefined where it says nothing. */
export interface ServiceTimeouts {
  readonly timeout?: number | undefined;
  readonly halfClosed?: number | undefined;
  readonly timeWait?: number | undefined;
}

/** A range of destination ports of one protocol. */
export interface PortRange {
  readonly protocol: number;
  readonly low: number;
  readonly high: number;
  /** Timers of the service object behind the range, where it overrides those of the application. */
  readonly override?: ServiceTimeouts | undefined;
}

/** Which ports a rule accepts. */
export type ServiceSet =
  | { readonly kind: 'any' }
  | { readonly kind: 'application-default' }
  | { readonly kind: 'ports'; readonly ranges: readonly PortRange[] };

/** Reads `tcp/443`, `udp/5000-5100` or `sctp/3868`; undefined for anything else. */
export function parsePortRange(text: string): PortRange | undefined {
  const match = /^(tcp|udp|sctp)\/(\d{1,5})(?:-(\d{1,5}))?$/.exec(text);
  const transport = match?.[1];
  if (transport !== 'tcp' && transport !== 'udp' && transport !== 'sctp') return undefined;
  const low = Number(match?.[2]);
  const high = Number(match?.[3] ?? match?.[2]);
  if (low > high || high > 65535) return undefined;
  return { protocol: PROTOCOL_NUMBERS[transport], low, high };
}

/** Reads what `parsePortRange` reads, and several ranges of one protocol, as `tcp/80,8000-8080`; empty for anything else. */
export function portRangesOf(text: string): readonly PortRange[] {
  const slash = text.indexOf('/');
  const ports = text.slice(slash + 1).split(',');
  const ranges = ports.map((port) => parsePortRange(text.slice(0, slash + 1) + port));
  const known = ranges.filter((range) => range !== undefined);
  return known.length === ranges.length ? known : [];
}

/** True when the range holds the port. */
export function holdsPort(ranges: readonly PortRange[], protocol: number, port: number): boolean {
  for (const range of ranges) {
    if (range.protocol === protocol && port >= range.low && port <= range.high) return true;
  }
  return false;
}
