// The attribute lines of a session report: which release and which session has them, and their values.
import type { SessionDetail } from '../../engine/session.ts';
import { ctime } from './ctime.ts';
import type { FieldValue, ReleaseLine } from './fields.ts';
import type { SessionDetailLayout } from './layout-profile.ts';

/** What the lines are made from. */
export interface AttributeReport {
  readonly session: SessionDetail;
  readonly layout: SessionDetailLayout;
}

/** In printed order. Assumption: releases before 8.1 print the three lines of a predict session as later ones do. */
export const SESSION_ATTRIBUTES: readonly ReleaseLine<AttributeReport>[] = [
  { label: 'start time', value: always((session) => ctime(session.startTime)) },
  { label: 'timeout', value: always((session) => `${session.timeout} sec`) },
  {
    label: 'time to live',
    value: always((session) => (session.timeToLive === undefined ? undefined : `${session.timeToLive} sec `)),
  },
  { label: 'total byte count(c2s)', value: always((session) => session.bytesC2s) },
  { label: 'total byte count(s2c)', value: always((session) => session.bytesS2c) },
  { label: 'layer7 packet count(c2s)', value: always((session) => session.layer7PacketsC2s) },
  { label: 'layer7 packet count(s2c)', value: always((session) => session.layer7PacketsS2c) },
  { label: 'vsys', value: always((session) => session.vsys) },
  { label: 'application', value: always((session) => `${session.application}  `) },
  { label: 'rule', value: always((session) => session.rule ?? '') },
  { label: 'service timeout override(index)', since: '8.1', value: () => false },
  { label: 'session to be logged at end', value: always((session) => session.loggedAtEnd) },
  { label: 'session in session ager', value: always((session) => session.inAger) },
  {
    label: 'session synced from HA peer',
    before: '8.1',
    value: always((session) => session.syncedFromPeer),
  },
  {
    label: 'session updated by HA peer',
    since: '8.1',
    value: always((session) => session.syncedFromPeer),
  },
  { label: 'parent session', value: always((session) => session.prediction?.parent) },
  { label: 'prediction triggered by', value: always((session) => session.prediction?.triggeredBy) },
  {
    label: 'prediction matched once',
    value: always(({ prediction }) => prediction?.matchedOnce),
  },
  { label: 'address/port translation', value: translation },
  { label: 'nat-rule', value: always(natRule) },
  { label: 'layer7 processing', value: ofFlow((session) => session.layer7) },
  {
    label: 'URL filtering enabled',
    value: ofFlow((session) => session.urlCategory !== undefined),
  },
  { label: 'URL category', value: ofFlow((session) => session.urlCategory) },
  { label: 'session via syn-cookies', value: ofFlow((session) => session.viaSynCookies) },
  { label: 'session terminated on host', value: ofFlow((session) => session.terminatedOnHost) },
  { label: 'session traverses tunnel', value: ofFlow((session) => session.traversesTunnel) },
  { label: 'session terminate tunnel', since: '10.2', value: ofFlow(() => false) },
  // Assumption: the old words; the documentation of 11.x says authentication portal, which no capture does.
  { label: 'captive portal session', value: ofFlow((session) => session.captivePortal) },
  { label: 'ingress interface', value: ofFlow((session) => session.ingressInterface) },
  { label: 'egress interface', value: ofFlow((session) => session.egressInterface) },
  { label: 'session QoS rule', value: ofFlow(qosRule) },
  { label: 'tracker stage firewall', since: '6.1', value: always((session) => session.trackerStage) },
  { label: 'end-reason', value: endReason },
];

/** A value of flow sessions alone: a predict session has seen no packet and no interface. */
function ofFlow(value: (session: SessionDetail) => FieldValue): ReleaseLine<AttributeReport>['value'] {
  return ({ session }) => (session.type === 'predict' ? undefined : value(session));
}

function always(value: (session: SessionDetail) => FieldValue): ReleaseLine<AttributeReport>['value'] {
  return ({ session }) => value(session);
}

function translation({ session, layout }: AttributeReport): string | undefined {
  if (session.nat === 'none') {
    return undefined;
  }
  if (session.nat === 'both' || layout.translation === 'always-both') {
    return 'source + destination';
  }
  // Assumption: the word `destination` alone.
  return session.nat;
}

function natRule(session: SessionDetail): string | undefined {
  const translated = session.nat !== 'none' && session.natRule !== undefined;
  return translated ? `${session.natRule}(${session.vsys})` : undefined;
}

function endReason({ session, layout }: AttributeReport): string | undefined {
  const ended = session.timeToLive === undefined || session.trackerStage !== undefined;
  const shown = layout.endReason === 'all' || ended || session.type === 'predict';
  return layout.endReason !== 'none' && shown ? session.endReason : undefined;
}

/** Assumption: the form of a rule's name; only `N/A` has been seen. */
function qosRule(session: SessionDetail): string {
  return `${session.qosRule ?? 'N/A'} (class ${session.qosClass})`;
}
