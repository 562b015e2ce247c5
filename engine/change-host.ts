// What may be done to the hosts around the firewall.
import { heedMonitors } from './ha/change-roles.ts';
import { setSilent } from './hosts/silence.ts';
import type { Operation, Outcome } from './operation.ts';
import type { DataplaneState } from './packet/dataplane-state.ts';
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

/** A host answers ARP requests and the probes of monitors, or no longer does. Refuses a name that is no host of the world. */
export function changeHostArp(
  state: DataplaneState,
  { host, arp }: Extract<Operation, { readonly kind: 'set-host-arp' }>,
): Outcome {
  const number = state.compiled.world.hosts.findIndex(({ name }) => name === host) + 1;
  if (number === 0) return { kind: 'failed', failure: { kind: 'no-such-host', name: host } };
  setSilent(state.silence, number, arp);
  state.pbfMonitors.observe(state.silence, state.now);
  heedMonitors(state);
  return { kind: 'host-changed', host };
}
