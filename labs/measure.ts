// The value of a measure on a firewall. Nothing here moves the firewall that is looked at.
import { sameNode } from '../engine/config/config-tree.ts';
import type { Engine } from '../engine/engine.ts';
import type { SessionDetail } from '../engine/session.ts';
import type { SessionFilter } from '../engine/session-filter.ts';
import type { TrafficLogRecord } from '../engine/session-log-record.ts';
import type { EngineView } from '../engine/view.ts';
import { boxMeasured } from './box-measure.ts';
import { capturedFrames } from './captured.ts';
import { configuredValue } from './config-place.ts';
import type { LabSite } from './lab-site.ts';
import type { Measure, Scalar } from './measure-shape.ts';
import { type ProbeOptions, probedValue } from './probe.ts';
import { qosValue } from './qos-measure.ts';

/** A value, several, or nothing. */
export type Measured = Scalar | readonly Scalar[] | undefined;

type Of<Kind extends Measure['kind']> = Extract<Measure, { readonly kind: Kind }>;

const SECOND = 1000;
const WHOLE_TABLE = 4_000_000;
const WHOLE_LOG = 16_384;

/** Measures. Undefined where there is nothing to measure: no such session, no answer, no such rule. */
export function measured(site: LabSite, measure: Measure): Measured {
  const { engine, management } = site.device;
  const { view } = engine;
  switch (measure.kind) {
    case 'probe':
      return probeOf(site, measure);
    case 'idle':
      return probeOf(site, measure);
    case 'count':
      return view.countSessions(filterOf(measure.filter));
    case 'session':
      return sessionOf(view, measure);
    case 'running':
    case 'candidate':
      return configuredValue(management[measure.kind], measure.path, measure.field);
    case 'clean':
      return !management.hasPendingChanges;
    case 'unchanged':
      return site.start && sameNode(management.running, site.start.configuration);
    case 'counter':
      return counterOf(site, measure);
    case 'log':
      return logOf(site, measure);
    case 'host':
      return hostOf(site, measure);
    case 'ha':
      return pairOf(view, measure.field);
    case 'pool':
      return view.dataplane.natPools().find(({ rules }) => rules.includes(measure.rule))?.[measure.field];
    case 'meter':
      return view.sessionMeters().find(({ vsys }) => vsys === measure.vsys)?.[measure.field];
    case 'interface':
      return interfaceOf(view, measure);
    case 'route':
      return routeOf(view, measure);
    case 'tunnel':
      return tunnelOf(site, measure);
    case 'qos':
      return qosValue(view, measure);
    case 'answer':
      return site.answers.get(measure.question);
    case 'setting':
      return settingOf(view, measure.name);
    case 'statistic':
      return view.sessionStatistics()[measure.name];
    case 'dataplane':
      return dataplaneOf(view, measure.field);
    case 'blocked':
      return view.dataplane.blocked().some(({ address }) => address.split(' ').includes(measure.address));
    case 'rule-hits':
      return view.ruleHits(measure.base).find(({ name }) => name === measure.rule)?.count;
    case 'clock':
    case 'service':
    case 'user':
      return boxMeasured(site, measure);
    case 'diagnosis':
      return diagnosisOf(view, measure);
  }
}

function probeOf(site: LabSite, measure: Of<'probe'> | Of<'idle'>): Measured {
  const record = site.probe(measure.flow, optionsOf(measure));
  return record === undefined ? undefined : probedValue(record, measure.field, measure.counter);
}

function optionsOf(measure: Of<'probe'> | Of<'idle'>): ProbeOptions {
  const { silent, answering, settle } = measure;
  const own = measure.kind === 'idle' ? { idle: measure.seconds } : ownOptionsOf(measure);
  const logged = measure.field === 'logged' ? { until: 'logged' } : {};
  return Object.fromEntries(
    Object.entries({ ...own, ...logged, silent, answering, settle }).filter(
      ([, value]) => value !== undefined,
    ),
  );
}

function ownOptionsOf({ seconds, until, after, at, sources }: Of<'probe'>) {
  return { seconds, until, after, at, sources };
}

type FilterWords = Of<'count'>['filter'];

function filterOf({ sourcePort, destinationPort, ...words }: FilterWords): SessionFilter {
  const given = Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));
  return {
    ...given,
    ...(sourcePort === undefined ? {} : { sourcePort: Number(sourcePort) }),
    ...(destinationPort === undefined ? {} : { destinationPort: Number(destinationPort) }),
  };
}

function sessionOf(view: EngineView, { filter, id, pick, field }: Of<'session'>): Measured {
  const found = id === undefined ? picked(view, filter, pick) : view.session(Number(id));
  return found === undefined ? undefined : sessionValue(found, view.now(), field);
}

function picked(view: EngineView, filter: FilterWords, pick: 'oldest' | 'newest'): SessionDetail | undefined {
  const sign = pick === 'oldest' ? 1 : -1;
  let best: SessionDetail | undefined;
  for (const { id } of view.sessions(filterOf(filter), { startAt: 1, limit: WHOLE_TABLE })) {
    const detail = view.session(id);
    if (detail === undefined) continue;
    if (best === undefined || (detail.startTime - best.startTime) * sign < 0) best = detail;
  }
  return best;
}

function sessionValue(detail: SessionDetail, now: number, field: Of<'session'>['field']): Measured {
  const { c2s, s2c } = detail;
  switch (field) {
    case 'state':
      return c2s.state;
    case 'flags':
      return detail.nat;
    case 'natRule':
      return detail.natRule ?? 'none';
    case 'qosRule':
      return detail.qosRule ?? 'none';
    case 'source':
      return c2s.source;
    case 'sourcePort':
      return c2s.sourcePort;
    case 'destination':
      return c2s.destination;
    case 'destinationPort':
      return c2s.destinationPort;
    case 'translatedSource':
      return s2c.destination;
    case 'translatedSourcePort':
      return s2c.destinationPort;
    case 'translatedDestination':
      return s2c.source;
    case 'age':
      return Math.floor((now - detail.startTime) / SECOND);
    case 'ingress':
      return detail.ingressInterface;
    case 'egress':
      return detail.egressInterface;
    case 'fromZone':
      return c2s.zone;
    case 'toZone':
      return s2c.zone;
    default:
      return detail[field];
  }
}

function counterOf({ device, start }: LabSite, { name, seconds }: Of<'counter'>): Measured {
  if (seconds === undefined) return counterValue(device.engine.view, name) - (start?.counters.get(name) ?? 0);
  const before = counterValue(device.engine.view, name);
  return counterValue(later(device.engine, seconds).view, name) - before;
}

/** A copy of the firewall, some seconds from now, with these sources at work, or with all. */
function later(engine: Engine, seconds: number, sources?: readonly string[]): Engine {
  const fork = engine.fork();
  if (sources !== undefined) fork.apply({ kind: 'quieten', except: sources });
  fork.advance(fork.view.now() + seconds * SECOND);
  return fork;
}

function counterValue(view: EngineView, name: string): number {
  return view.counters().find((counter) => counter.name === name)?.value ?? 0;
}

function logOf({ device, start }: LabSite, { filter, since, field }: Of<'log'>): Measured {
  const from = since === 'start' ? (start?.at ?? 0) : 0;
  const { sessionId, destinationPort, ...words } = filter;
  const records = device.engine.view
    .trafficLog({
      limit: WHOLE_LOG,
      direction: 'backward',
      ...(sessionId === undefined ? {} : { sessionId: Number(sessionId) }),
    })
    .filter((record) => record.at >= from && agrees(record, words))
    .filter((record) => destinationPort === undefined || record.destinationPort === Number(destinationPort));
  return field === 'count' ? records.length : records[0]?.[field];
}

function agrees(record: TrafficLogRecord, words: Partial<Record<keyof TrafficLogRecord, unknown>>): boolean {
  return Object.entries(words).every(
    ([name, value]) => value === undefined || record[name as keyof TrafficLogRecord] === value,
  );
}

function hostOf({ device }: LabSite, { host, field, seconds, sources }: Of<'host'>): Measured {
  const { view } = seconds === undefined ? device.engine : later(device.engine, seconds, sources);
  const record = view.hosts().find(({ name }) => name === host);
  switch (field) {
    case 'open':
      return record?.openConnections;
    case 'keepalive':
      return record?.keepalive;
    case 'cap':
      return record?.socketCap;
    case 'gateway':
      return record?.gateway;
  }
}

function pairOf(view: EngineView, field: Of<'ha'>['field']): Measured {
  const synchronization = view.management.pair()?.synchronization;
  switch (field) {
    case 'synchronization':
      return synchronization?.state;
    case 'synchronizedSessions':
      return synchronization?.sessions;
    default:
      return view.highAvailability()?.[field];
  }
}

/** Absent too where packets are discarded on purpose. */
function routeOf({ dataplane }: EngineView, { router, destination, field }: Of<'route'>): Measured {
  const route = dataplane.lookUpRoute(router, destination);
  return route === 'discarded' ? undefined : route?.[field];
}

/** Absent where there is no such tunnel. */
function tunnelOf({ device }: LabSite, { name, field, seconds, sources }: Of<'tunnel'>): Measured {
  const { view } = seconds === undefined ? device.engine : later(device.engine, seconds, sources);
  const own = view.network.ipsecTunnels().filter((one) => one.tunnel === name);
  if (own.length === 0) return undefined;
  if (field === 'associations') return own.filter(({ association }) => association !== undefined).length;
  return own.reduce((sum, { traffic }) => sum + traffic[field], 0);
}

function interfaceOf({ network }: EngineView, { name, field }: Of<'interface'>): Measured {
  if (field === 'duplex' || field === 'speed') {
    return network.hardwarePorts().find((port) => port.name === name)?.[field];
  }
  const found = network.logicalInterfaces().find((port) => port.name === name);
  if (found === undefined) return undefined;
  if (field === 'router')
    return found.forwarding.kind === 'virtual-router' ? found.forwarding.name : undefined;
  return found[field];
}

/** Absent in the first second of a world. */
function dataplaneOf({ dataplane }: EngineView, field: Of<'dataplane'>['field']): Measured {
  if (field === 'latency') return dataplane.bufferProtection().latency;
  const newest = dataplane.resources('second', 1).flatMap(({ entries: [entry] }) => entry ?? []);
  if (newest.length === 0) return undefined;
  const uses = newest.flatMap((entry) => (field === 'core' ? entry.cores : [entry[field]]));
  return Math.max(...uses.map(({ maximum }) => maximum));
}

function settingOf(view: EngineView, name: string): Measured {
  const { timers, settings } = view.sessionStatistics();
  const all: Readonly<Record<string, Scalar>> = { ...timers, ...settings };
  return all[name];
}

function diagnosisOf(view: EngineView, { field, between }: Of<'diagnosis'>): Measured {
  const { setting } = view.packetDiag.report();
  switch (field) {
    case 'filter':
      return setting.filterEnabled;
    case 'capture':
      return setting.captureEnabled;
    case 'log':
      return setting.logEnabled;
    case 'captured':
      return capturedFrames(view.packetDiag.captures(), between);
    case 'strangers':
      return (
        capturedFrames(view.packetDiag.captures(), undefined) -
        capturedFrames(view.packetDiag.captures(), between)
      );
  }
}
