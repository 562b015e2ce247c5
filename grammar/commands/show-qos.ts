// QoS at the egress of an interface. Vendor: operational hierarchy, release 11.2; help of show qos interface throughput. Assumption: the
// other help texts, that clear text traffic of an interface has one node, and that sessions are told by the rule that gave them their
// class.
import { required, value } from '../language/command.ts';
import { assumption } from '../language/command-source.ts';
import { alternatives, oneOf, uint } from '../language/value-types.ts';
import { type QosReport, qosCounters, qosNode, qosThroughput } from '../text/qos-node.text.ts';
import { type QosRuleUse, qosRuleTable } from '../text/qos-rules.text.ts';
import { command, type DeviceCommand, type DeviceContext } from './device-context.ts';
import { listedNameOf } from './name-source.ts';

const PORT = { interface: required(value(listedNameOf('interface'), 'Interface')) };
const HIGHEST_QID = 65_535;

/** How many sessions each rule has on the interface, and how many no rule has. */
const showQosMatchRule = command({
  path: ['show', 'qos', 'interface', 'match-rule'],
  pathValues: PORT,
  help: 'Show QoS rules of sessions that leave by an interface',
  source: assumption('the table'),
  run: ({ view }, { interface: name }) => usesOf(view, name),
  text: (uses) => qosRuleTable(uses),
});

const showQosThroughput = command({
  path: ['show', 'qos', 'interface', 'throughput'],
  pathValues: PORT,
  help: 'Show throughput (last 3 seconds) of all classes under given node-id',
  source: assumption('the words and columns', 'help of the command for the seconds'),
  argument: { name: 'qid', value: uint(0, HIGHEST_QID), help: 'Node-id' },
  run: ({ view }, { interface: name, qid }) => ({ report: reportOf(view, name), qid }),
  text: ({ report, qid }) => qosThroughput(report, qid),
});

const showQosCounter = command({
  path: ['show', 'qos', 'interface', 'counter'],
  pathValues: PORT,
  help: 'Show QoS counters in software',
  source: assumption('the table'),
  run: ({ view }, { interface: name }) => reportOf(view, name),
  text: (report) => qosCounters(report),
});

const showQosNode = command({
  path: ['show', 'qos', 'interface', 'show-regular-node'],
  pathValues: PORT,
  help: 'Show QoS nodes of clear text traffic',
  source: assumption('the table'),
  argument: {
    name: 'node',
    value: alternatives(uint(0, HIGHEST_QID), oneOf({ text: 'regular', help: 'All of them' })),
    help: 'Node-id',
  },
  run: ({ view }, { interface: name, node }) => ({ report: reportOf(view, name), node }),
  text: ({ report, node }) => qosNode(report, node),
});

/** What is told of QoS. */
export const QOS_COMMANDS: readonly DeviceCommand[] = [
  showQosMatchRule,
  showQosThroughput,
  showQosCounter,
  showQosNode,
];

function reportOf(view: DeviceContext['view'], name: string): QosReport {
  return { interface: name, node: view.dataplane.qosNode(name) };
}

function usesOf(view: DeviceContext['view'], egressInterface: string): readonly QosRuleUse[] {
  return view.policy.qosRules().map(({ name, class: trafficClass }) => ({
    rule: name,
    trafficClass,
    sessions: view.countSessions({ egressInterface, qosRule: name }),
  }));
}
