// The report of one session: two flow blocks, then attribute lines whose set depends on release and session.
// Vendor: Firewall Session Overview (5.0), KB ClVFCA0 (tracker), KB PLnlCAG (predict), CLI Quick Start (11.x).
import type { Flow, SessionDetail, SessionId } from '../../engine/session.ts';
import { releaseLines } from './fields.ts';
import type { LayoutProfile, SessionDetailLayout } from './layout-profile.ts';
import { SESSION_ATTRIBUTES } from './session-attributes.ts';
import { stateWord, typeWord } from './session-words.ts';

/**
 * The report with its leading blank line.
 * Assumption: no line tells slot and dataplane, which are known from the XML API only.
 */
export function sessionDetail(session: SessionDetail, layout: LayoutProfile): readonly string[] {
  const report = { session: sessionAsShown(session, layout.sessionDetail), layout: layout.sessionDetail };
  const pbf = session.pbfRule;
  return [
    ...titleLines(session.id),
    '        c2s flow:',
    ...flowLines(report.session.c2s, report.session),
    ...(pbf === undefined ? [] : [flowLine('pbf rule', `${pbf.name} ${pbf.id}`)]),
    // Assumption: every session of a node is in its first queue, and a forwarding rule stands in front of the node.
    ...(session.qosNode === undefined ? [] : [flowLine('qos node', `${session.qosNode}, qos member Qid 0`)]),
    '',
    '        s2c flow:',
    ...flowLines(report.session.s2c, report.session),
    '',
    ...releaseLines(SESSION_ATTRIBUTES, layout.release, report, attributeLine),
  ];
}

/**
 * The answer for an id that names no session.
 * Vendor: CLI Quick Start, a session dropped before it was installed. Assumption: indentation and the value of the index.
 */
export function unknownSession(id: SessionId): readonly string[] {
  return [
    ...titleLines(id),
    "        Bad Key: c2s: 'c2s'",
    "        Bad Key: s2c: 's2c'",
    attributeLine('index(local):', String(id)),
  ];
}

function titleLines(id: SessionId): readonly string[] {
  return ['', `Session${String(id).padStart(16)}`, ''];
}

/** Assumption: where an ended session keeps its time to live on the page, the value is 0. */
function sessionAsShown(session: SessionDetail, layout: SessionDetailLayout): SessionDetail {
  if (layout.ended === 'as-it-is' || session.timeToLive !== undefined) {
    return session;
  }
  const c2s: Flow = { ...session.c2s, state: 'closed' };
  const s2c: Flow = { ...session.s2c, state: 'closed' };
  return { ...session, c2s, s2c, timeToLive: 0 };
}

function flowLines(flow: Flow, session: SessionDetail): readonly string[] {
  return [
    flowLine('source', `${flow.source} [${flow.zone}]`),
    flowLine('dst', flow.destination),
    flowLine('proto', String(flow.protocol)),
    flowPair('sport', String(flow.sourcePort), `dport:      ${flow.destinationPort}`),
    flowPair('state', stateWord(flow.state), `type:       ${typeWord(session.type)}`),
    flowLine('src user', flow.sourceUser ?? 'unknown'),
    flowLine('dst user', flow.destinationUser ?? 'unknown'),
  ];
}

function flowLine(label: string, value: string): string {
  return `${' '.repeat(16)}${`${label}:`.padEnd(13)}${value}`;
}

/** The second label stands at column 45. */
function flowPair(label: string, value: string, second: string): string {
  return `${flowLine(label, value.padEnd(16))}${second}`;
}

function attributeLine(label: string, value: string): string {
  return `${' '.repeat(8)}${label.padEnd(37)}: ${value}`;
}
