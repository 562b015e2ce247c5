// Everything that happened, in order: what the world says of the time before, what follows from the clock, and what was noted.
import type { EventRecord } from '../answers/management-records.ts';
import { parseIsoInstant } from '../iso-instant.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { uptimeOf } from '../uptime.ts';
import { gatewayRecords, tunnelRecords } from '../vpn/vpn-records.ts';
import { jobsOf } from './job-records.ts';

/** Oldest first. */
export function eventRecords(state: DataplaneState): readonly EventRecord[] {
  return [
    {
      at: state.now - uptimeOf(state) * 1000,
      kind: 'started',
      subject: state.compiled.profile.softwareVersion,
    } as const,
    ...jobEvents(state),
    ...loginEvents(state),
    ...peerEvents(state),
    ...associationEvents(state),
    ...state.events.entries(),
  ].sort((a, b) => a.at - b.at);
}

function jobEvents(state: DataplaneState): readonly EventRecord[] {
  const begunJobs = jobsOf(state).filter(({ enqueued }) => enqueued <= state.now);
  return begunJobs.flatMap(({ id, type, enqueued, finishes, result }) => {
    const begun: EventRecord = { at: enqueued, kind: 'job-enqueued', subject: `${id} ${type}` };
    if (finishes > state.now) return [begun];
    const kind = result === 'OK' ? 'job-finished' : 'job-failed';
    return [begun, { at: finishes, kind, subject: `${id} ${type}` }];
  });
}

function loginEvents({ compiled }: DataplaneState): readonly EventRecord[] {
  return compiled.world.administration.admins.map(({ name, from, since }) => ({
    at: (parseIsoInstant(since) ?? 0) + compiled.clockShift,
    kind: 'admin-logged-in',
    subject: `${name} ${from}`,
  }));
}

function peerEvents({ compiled }: DataplaneState): readonly EventRecord[] {
  const peers = compiled.world.network.bgp?.peers ?? [];
  return peers
    .filter(({ state }) => state === 'established')
    .map(({ name, since }) => ({
      at: compiled.startsAt - since * 1000,
      kind: 'bgp-established',
      subject: name,
    }));
}

/** The associations in force; those before them are told no more. */
function associationEvents(state: DataplaneState): readonly EventRecord[] {
  const gateways = gatewayRecords(state).flatMap(({ name, association }): EventRecord[] =>
    association === undefined
      ? []
      : [{ at: association.established, kind: 'ike-established', subject: name }],
  );
  const tunnels = tunnelRecords(state).flatMap(({ name, association }): EventRecord[] =>
    association === undefined
      ? []
      : [
          {
            at: association.established,
            kind: 'ipsec-established',
            subject: `${name} ${association.spiIn} ${association.spiOut}`,
          },
        ],
  );
  return [...gateways, ...tunnels];
}
