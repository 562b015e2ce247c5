// What a learner may do to the hosts around the firewall, as lines: `:host esx1 restart`, `:host vcenter set keepalive 900`.
import type { Operation } from '../engine/operation.ts';

const RESTART = /^:host\s+(\S+)\s+restart\s*$/;
const KEEPALIVE = /^:host\s+(\S+)\s+set\s+keepalive\s+(\d{1,6})\s*$/;
const ARP = /^:host\s+(\S+)\s+set\s+arp\s+(answers|silent)\s*$/;

/** The operation of such a line; undefined for any other line. */
export function hostOperation(line: string): Operation | undefined {
  const [, restarted] = RESTART.exec(line) ?? [];
  if (restarted !== undefined) return { kind: 'restart-host', host: restarted };
  const [, prober, seconds] = KEEPALIVE.exec(line) ?? [];
  if (prober !== undefined) return { kind: 'set-host-keepalive', host: prober, seconds: Number(seconds) };
  const [, neighbor, arp] = ARP.exec(line) ?? [];
  if (neighbor === undefined) return undefined;
  return { kind: 'set-host-arp', host: neighbor, arp: arp === 'silent' ? 'silent' : 'answers' };
}
