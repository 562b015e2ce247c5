// The causal record of a session. Nothing is written for it while packets flow: rule, translation, application, state and end
// are read off the row, the first decision of policy is made again, and the instants come from the log.
import { localAt } from './box/box-state.ts';
import type { DataplaneState } from './packet/dataplane-state.ts';
import { fillQuery } from './packet/session-query.ts';
import { securityQuery } from './policy/security-policy.ts';
import type { SessionDetail } from './session.ts';
import { type WhyStep, whyStep } from './session-cause.ts';
import { sessionDetailOf } from './session-records.ts';
import { trafficLogRecords } from './traffic-log-records.ts';

/** Records of one session that are looked for in the log. */
const LOG_RECORDS = 16;

/** The steps of a row that has been used, live or ended. */
export function whySession(state: DataplaneState, row: number): readonly WhyStep[] {
  const session = sessionDetailOf(state, row);
  return [
    ...origin(session),
    translation(session),
    route(session),
    ...policy(state, row, session),
    application(state, row, session),
    whyStep('state', session.c2s.state, { tcpState: state.table.tcpState[row] ?? 0 }),
    timer(state, row, session),
    ...(session.syncedFromPeer ? [whyStep('peer', 'taken-over', {})] : []),
    ...logged(state, session),
    ...end(session),
  ];
}

function origin(session: SessionDetail): readonly WhyStep[] {
  const { c2s, prediction } = session;
  const arrival = whyStep('arrival', 'first-packet', {
    at: session.startTime,
    source: c2s.source,
    sourcePort: c2s.sourcePort,
    destination: c2s.destination,
    destinationPort: c2s.destinationPort,
    protocol: c2s.protocol,
    zone: c2s.zone,
    interface: session.ingressInterface,
  });
  if (prediction === undefined) return [arrival];
  return [
    arrival,
    whyStep('parent', 'predicted', { parent: prediction.parent, triggeredBy: prediction.triggeredBy }),
  ];
}

function translation(session: SessionDetail): WhyStep {
  const { nat, natRule, s2c } = session;
  if (nat === 'none') return whyStep('nat', natRule === undefined ? 'no-rule' : 'not-translated', {});
  return whyStep('nat', nat, {
    rule: natRule ?? '',
    source: s2c.destination,
    sourcePort: s2c.destinationPort,
    destination: s2c.source,
    destinationPort: s2c.sourcePort,
  });
}

function route(session: SessionDetail): WhyStep {
  const { s2c, egressInterface, pbfRule } = session;
  const detail = { destination: s2c.source, interface: egressInterface, zone: s2c.zone };
  return pbfRule === undefined
    ? whyStep('route', 'longest-prefix', detail)
    : whyStep('route', 'policy-based', { ...detail, rule: pbfRule.name });
}

/** The rule of the first packet, and the one after App-ID where that is another. After a commit the policy is the present one. */
function policy(state: DataplaneState, row: number, session: SessionDetail): readonly WhyStep[] {
  if (session.rule === undefined) return [];
  const { table, compiled } = state;
  const query = securityQuery(table.addresses);
  fillQuery(state, row, query);
  query.application = 0;
  query.at = localAt(state, session.startTime);
  const first = compiled.security.match(query);
  const now = compiled.security.ruleOf(table.rule[row] ?? 0);
  const last = whyStep('policy', now?.action ?? 'allow', {
    rule: session.rule,
    application: session.application,
  });
  if (first.id === now?.id) return [whyStep('policy', last.what, { rule: session.rule })];
  const name = compiled.names.securityRules.nameOf(first.id);
  return [whyStep('policy', 'allow', { rule: name }), last];
}

function application(state: DataplaneState, row: number, session: SessionDetail): WhyStep {
  const number = state.table.application[row] ?? 0;
  const packets = session.layer7PacketsC2s + session.layer7PacketsS2c;
  if (number === 0) return whyStep('application', 'undecided', { packets });
  return whyStep('application', 'identified', { name: session.application, packets, layer7: session.layer7 });
}

function timer(state: DataplaneState, row: number, session: SessionDetail): WhyStep {
  const own = state.compiled.applications[state.table.application[row] ?? 0]?.timeout;
  const isOwn = own !== undefined && own === session.timeout;
  const left = session.timeToLive;
  return whyStep('timer', isOwn ? 'application' : 'protocol', {
    timeout: session.timeout,
    ...(left === undefined ? {} : { left }),
  });
}

function logged(state: DataplaneState, session: SessionDetail): readonly WhyStep[] {
  const request = { limit: LOG_RECORDS, direction: 'forward', sessionId: session.id } as const;
  return trafficLogRecords(state, request)
    .filter((record) => record.at >= session.startTime)
    .map((record) =>
      whyStep('log', record.subtype, {
        at: record.at,
        application: record.application,
        elapsed: record.elapsed,
      }),
    );
}

function end(session: SessionDetail): readonly WhyStep[] {
  const { timeToLive, endReason, trackerStage } = session;
  if (timeToLive !== undefined && trackerStage === undefined) return [];
  const what = timeToLive === undefined ? endReason : 'decided';
  return [whyStep('end', what, { reason: endReason, stage: trackerStage ?? '' })];
}
