// Everything that happened, in order: what the world says of the time before, what follows from the clock, and what was noted.
import type { EventRecord } from '../answers/management-records.ts';
import type { Instant } from '../instant.ts';
import { parseIsoInstant } from '../iso-instant.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { uptimeOf } from '../uptime.ts';
import { gatewayRecords, tunnelRecords } from '../vpn/vpn-records.ts';
import { begunJobs } from './job-records.ts';
import type { Job } from './jobs.ts';

/** Oldest first. */
export function eventRecords(state: DataplaneState): readonly EventRecord[] {
  return inOrder([
    ...derivedEvents(state),
    ...begunJobs(state).flatMap((job) => jobEvents(job, state.now)),
    ...state.events.entries(),
  ]);
}

/** Those of the system log, oldest first: what an instant has after the log was cleared in it counts as later. */
export function systemLogEvents(state: DataplaneState): readonly EventRecord[] {
  const { cleared } = state.events;
  const isLater = ({ at }: EventRecord) => at > cleared.at;
  const jobs = begunJobs(state).flatMap((job, index) => {
    const events = jobEvents(job, state.now);
    return index < cleared.jobs ? events.filter(isLater) : events;
  });
  return inOrder([...derivedEvents(state).filter(isLater), ...jobs, ...state.events.entriesOfSystemLog()]);
}

function inOrder(events: readonly EventRecord[]): readonly EventRecord[] {
  return events.toSorted((a, b) => a.at - b.at);
}

/** What the world says of the time before, and what follows from the clock. */
function derivedEvents(state: DataplaneState): readonly EventRecord[] {
  const at = state.now - uptimeOf(state) * 1000;
  return [
    { at, kind: 'started', subject: state.compiled.profile.softwareVersion },
    ...loginEvents(state),
    ...peerEvents(state),
    ...associationEvents(state),
  ];
}

function jobEvents({ id, type, enqueued, finishes, result }: Job, now: Instant): readonly EventRecord[] {
  const begun: EventRecord = { at: enqueued, kind: 'job-enqueued', subject: `${id} ${type}` };
  if (finishes > now) return [begun];
  const kind = result === 'OK' ? 'job-finished' : 'job-failed';
  return [begun, { at: finishes, kind, subject: `${id} ${type}` }];
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
