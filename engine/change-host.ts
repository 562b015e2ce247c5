// What may be done to the hosts around the firewall.
import type { Operation, Outcome } from './operation.ts';
import type { Traffic } from './traffic/traffic.ts';

/** The requests that concern a host. */
export type HostOperation = Extract<Operation, { readonly kind: 'restart-host' | 'set-host-keepalive' }>;

/** Refuses a name that is no host of the world. */
export function changeHost(traffic: Traffic, operation: HostOperation): Outcome {
  const { hosts } = traffic.ends;
  const number = hosts.numberOfName(operation.host);
  if (number === 0) return { kind: 'failed', failure: { kind: 'no-such-host', name: operation.host } };
  if (operation.kind === 'restart-host') traffic.restartHost(number);
  else hosts.keepalive[number] = operation.seconds;
  return { kind: 'host-changed', host: operation.host };
}
