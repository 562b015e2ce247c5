// The firewall as the box shows it: every instant of every answer is what the box's clock showed then, in the box's time zone, so
// that texts print what they are given. Only a licence's days are the same everywhere.
import type { JobRecord } from '../engine/answers/management-records.ts';
import type { ManagementView } from '../engine/answers/management-view.ts';
import type { NetworkView } from '../engine/answers/network-view.ts';
import type { Instant } from '../engine/instant.ts';
import type { PacketDiagView } from '../engine/packet-diag/packet-diag-view.ts';
import type { EngineView } from '../engine/view.ts';

type Local = (instant: Instant) => Instant;

/** The same view in local times. */
export function localView(view: EngineView): EngineView {
  // The clock is read with each answer: it may have been corrected since the last one.
  const local: Local = (instant) => view.deviceTime().localOf(instant);
  const optional = (instant: Instant | undefined) => (instant === undefined ? undefined : local(instant));
  return withChanges(view, {
    management: localManagement(view.management, local),
    network: localNetwork(view.network, local),
    packetDiag: localPacketDiag(view.packetDiag, local),
    now: () => local(view.now()),
    session: (id) => {
      const session = view.session(id);
      return session && { ...session, startTime: local(session.startTime) };
    },
    trafficLog: (request) =>
      view.trafficLog(request).map((one) => ({ ...one, at: local(one.at), start: local(one.start) })),
    threatLog: (request) => view.threatLog(request).map((one) => ({ ...one, at: local(one.at) })),
    ruleHits: (base) =>
      view.ruleHits(base).map((one) => ({
        ...one,
        first: optional(one.first),
        last: optional(one.last),
        reset: optional(one.reset),
        created: local(one.created),
        modified: local(one.modified),
      })),
  });
}

function localManagement(view: ManagementView, local: Local): ManagementView {
  const events = (list: ReturnType<ManagementView['events']>) =>
    list.map((one) => ({ ...one, at: local(one.at) }));
  return withChanges(view, {
    jobs: () => view.jobs().map((job) => localJob(job, local)),
    admins: () => view.admins().map((one) => ({ ...one, since: local(one.since) })),
    events: () => events(view.events()),
    systemLogEvents: () => events(view.systemLogEvents()),
    configLog: (request) => view.configLog(request).map((one) => ({ ...one, at: local(one.at) })),
  });
}

function localJob(job: JobRecord, local: Local): JobRecord {
  const { completed } = job;
  return {
    ...job,
    enqueued: local(job.enqueued),
    dequeued: local(job.dequeued),
    completed: 'at' in completed ? { at: local(completed.at) } : completed,
  };
}

function localNetwork(view: NetworkView, local: Local): NetworkView {
  return withChanges(view, {
    ikeGateways: () =>
      view.ikeGateways().map(({ association, ...one }) => ({
        ...one,
        association: association && {
          ...association,
          established: local(association.established),
          expires: local(association.expires),
        },
      })),
    ipsecTunnels: () =>
      view.ipsecTunnels().map(({ association, ...one }) => ({
        ...one,
        association: association && { ...association, established: local(association.established) },
      })),
  });
}

function localPacketDiag(view: PacketDiagView, local: Local): PacketDiagView {
  return withChanges(view, {
    captures: () =>
      view.captures().map((file) => ({
        ...file,
        frames: file.frames.map((frame) => ({ ...frame, at: local(frame.at) })),
      })),
    log: () => view.log().map((line) => ({ ...line, at: local(line.at) })),
  });
}

/** The view with some answers of its own; everything else is asked of the view itself. */
function withChanges<View extends object>(view: View, changes: Partial<View>): View {
  return new Proxy(view, {
    get: (target, key) => Reflect.get(key in changes ? changes : target, key),
  });
}

/** A record of the management server, whose times are those of the world, as the box shows it. */
export function inLocalTime<Dated extends { readonly at: Instant }>(record: Dated, view: EngineView): Dated {
  return { ...record, at: view.deviceTime().localOf(record.at) };
}
