// What the box asks for of its own accord, second by second: the time, categories of URLs, updates; and whom it asks for addresses.
import type { EventKind } from '../answers/management-records.ts';
import type { Dataplane } from '../packet/dataplane.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { parseIpv4 } from '../table/address.ts';
import type { RequestResult } from './request-result.ts';
import { type RequestTarget, requestTargets, TARGET_SLOTS } from './request-target.ts';
import { exchange } from './service-exchange.ts';
import { addressOfName } from './service-way.ts';

/** An address, or why a name has none. */
export type Resolved =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'unresolved'; readonly result: RequestResult };

/** To be called at the beginning of each second. A world that describes no management plane has nobody to ask. */
export function askServices(dataplane: Dataplane): void {
  const { state } = dataplane;
  if (state.compiled.world.managementPlane === undefined) return;
  const second = state.table.now;
  if (state.box.requests.nextAt > second) return;
  const targets = requestTargets(state.compiled.world);
  for (let slot = 0; slot < TARGET_SLOTS; slot++) {
    const target = targets[slot];
    if (target !== undefined && state.box.requests.isDue(slot, second)) ask(dataplane, slot, target);
  }
  state.box.requests.plan((slot) => targets[slot] !== undefined);
  disciplineClock(state, targets);
}

/** Looks a name up. Vendor: the second resolver is asked when the first does not answer. */
export function resolve(dataplane: Dataplane, host: string): Resolved {
  const { state } = dataplane;
  if (parseIpv4(host) !== undefined) return { kind: 'address', address: host };
  const { dnsServers } = state.compiled.world.deviceSystem;
  if (!dnsServers.some((server) => exchange(dataplane, 'dns', server) === 'answered'))
    return { kind: 'unresolved', result: 'no-resolver' };
  const address = addressOfName(state, host);
  return address === undefined
    ? { kind: 'unresolved', result: 'no-such-name' }
    : { kind: 'address', address };
}

function ask(dataplane: Dataplane, slot: number, target: RequestTarget): void {
  const { box, table } = dataplane.state;
  const resolved = resolve(dataplane, target.host);
  const result =
    resolved.kind === 'address' ? exchange(dataplane, target.kind, resolved.address) : resolved.result;
  noteChange(dataplane.state, target, { before: box.requests.resultOf(slot), result });
  box.requests.note(slot, { second: table.now, next: table.now + target.every, result });
}

/** The first result of all is no news. */
function noteChange(
  { events, now }: DataplaneState,
  { kind, host }: RequestTarget,
  { before, result }: { readonly before: RequestResult; readonly result: RequestResult },
): void {
  if (before === 'not-asked' || (before === 'answered') === (result === 'answered')) return;
  const event = EVENTS[kind];
  if (event !== undefined) events.note(now, result === 'answered' ? event[0] : event[1], host);
}

const EVENTS: Partial<Readonly<Record<RequestTarget['kind'], readonly [EventKind, EventKind]>>> = {
  ntp: ['ntp-answers', 'ntp-silent'],
  'url-cloud': ['url-cloud-connected', 'url-cloud-lost'],
};

/** Vendor: NTP; without any server that answers the clock goes on by itself. */
function disciplineClock(
  { box, now, events }: DataplaneState,
  targets: readonly (RequestTarget | undefined)[],
): void {
  const heard = targets.findIndex(
    (target, slot) => target?.kind === 'ntp' && box.requests.resultOf(slot) === 'answered',
  );
  if (heard < 0) box.clock.release(now);
  else if (box.clock.discipline(now)) events.note(now, 'clock-corrected', targets[heard]?.host ?? '');
}
