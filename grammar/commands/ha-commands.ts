// The high availability pair. Vendor: operational hierarchy, release 11.2. Assumption: the help texts.

import { assumption, vendor } from '../language/command-source.ts';
import { oneOf } from '../language/value-types.ts';
import { overwritePeer } from '../text/confirmation.text.ts';
import { type PairReport, pairAll, pairState } from '../text/high-availability.text.ts';
import {
  controlLinkStatistics,
  flapStatistics,
  linkMonitoringTable,
  linkOf,
  pathMonitoringTable,
  stateSynchronization,
  transitions,
} from '../text/high-availability-tables.text.ts';
import { haStateChanged, outcomeText, synchronizationQueued } from '../text/messages.ts';
import { command, type DeviceCommand, type DeviceContext } from './device-context.ts';
import type { DeviceOutcome } from './device-operation.ts';

const SHOW = ['show', 'high-availability'] as const;
const REQUEST = ['request', 'high-availability'] as const;

function report({ view }: DeviceContext): PairReport {
  return { pair: view.management.pair(), facts: view.system() };
}

const shows: readonly DeviceCommand[] = [
  command({
    path: [...SHOW, 'all'],
    help: 'Show all high availability information',
    source: vendor('a complete capture of release 6.1, lines of a suspended peer', 'how a group is printed'),
    run: report,
    text: (pair) => pairAll(pair),
  }),
  command({
    path: [...SHOW, 'state'],
    help: 'Show high availability state of the device',
    source: assumption('the tree of `all` with fewer branches', 'the text of another appliance suggests it'),
    run: report,
    text: (pair) => pairState(pair),
  }),
  command({
    path: [...SHOW, 'interface'],
    help: 'Show state of a high availability interface',
    source: assumption('the table', 'captures of path-monitoring and state-synchronization show others'),
    argument: {
      name: 'link',
      value: oneOf('ha1', 'ha1-backup', 'ha2', 'ha2-backup', 'ha3', 'ha4', 'ha4-backup'),
      help: 'Link between both units',
    },
    run: ({ view }, { link }) => ({ pair: view.management.pair(), link }),
    text: ({ pair, link }) => linkOf(pair, link),
  }),
  command({
    path: [...SHOW, 'link-monitoring'],
    help: 'Show link monitoring state',
    source: assumption('the table'),
    run: ({ view }) => view.management.pair(),
    text: (pair) => linkMonitoringTable(pair),
  }),
  command({
    path: [...SHOW, 'path-monitoring'],
    help: 'Show path monitoring state',
    source: vendor('a capture of path-monitoring'),
    run: ({ view }) => view.management.pair(),
    text: (pair) => pathMonitoringTable(pair),
  }),
  command({
    path: [...SHOW, 'state-synchronization'],
    help: 'Show session synchronization statistics',
    source: vendor('a capture of state-synchronization, release 7.1', 'rows and columns'),
    run: ({ view }) => view.management.pair(),
    text: (pair) => stateSynchronization(pair),
  }),
  command({
    path: [...SHOW, 'control-link', 'statistics'],
    help: 'Show control link statistics',
    source: assumption('the table'),
    run: ({ view }) => view.management.pair(),
    text: (pair) => controlLinkStatistics(pair),
  }),
  command({
    path: [...SHOW, 'transitions'],
    help: 'Show high availability state transitions',
    source: assumption('the table'),
    run: ({ view }) => view.management.pair(),
    text: (pair) => transitions(pair),
  }),
  command({
    path: [...SHOW, 'flap-statistics'],
    help: 'Show flap statistics',
    source: assumption('the table; no unit of a pair comes and goes by itself'),
    run: ({ view }) => view.management.pair(),
    text: (pair) => flapStatistics(pair),
  }),
];

function changed(outcome: DeviceOutcome, state: 'suspended' | 'functional'): readonly string[] {
  return outcome.kind === 'ha-changed' ? haStateChanged(state) : outcomeText(outcome);
}

const STATE = [...REQUEST, 'state'] as const;
// Assumption: the shell is always at the unit that carries the traffic, so the unit that comes back is the other one.
const requests: readonly DeviceCommand[] = [
  command({
    path: [...STATE, 'suspend'],
    help: 'Suspend this firewall',
    source: assumption('the words'),
    operate: () => ({ kind: 'ha-suspend', unit: 'local' }),
    text: (outcome) => changed(outcome, 'suspended'),
  }),
  command({
    path: [...STATE, 'functional'],
    help: 'Return this firewall to service',
    source: assumption('the words'),
    operate: () => ({ kind: 'ha-functional' }),
    text: (outcome) => changed(outcome, 'functional'),
  }),
  command({
    path: [...STATE, 'peer', 'suspend'],
    help: 'Suspend the peer',
    source: assumption('the words'),
    operate: () => ({ kind: 'ha-suspend', unit: 'peer' }),
    text: (outcome) => changed(outcome, 'suspended'),
  }),
  command({
    path: [...STATE, 'peer', 'functional'],
    help: 'Return the peer to service',
    source: assumption('the words'),
    operate: () => ({ kind: 'ha-functional' }),
    text: (outcome) => changed(outcome, 'functional'),
  }),
];

const SYNCHRONIZED = [
  ['candidate-config', 'Synchronize the candidate configuration'],
  ['running-config', 'Synchronize the running configuration'],
  ['runtime-state', 'Synchronize runtime state'],
  ['clock', 'Set the clock of the peer'],
] as const;

const synchronizations: readonly DeviceCommand[] = SYNCHRONIZED.map(([what, help]) =>
  command({
    path: [...REQUEST, 'sync-to-remote', what],
    help,
    source: assumption('the words; only the configuration answers'),
    ...(what === 'running-config' ? { confirm: () => overwritePeer() } : {}),
    operate: () => ({ kind: 'ha-synchronize', what }),
    text: (outcome) =>
      outcome.kind === 'ha-synchronized' && what.endsWith('-config')
        ? synchronizationQueued()
        : outcomeText(outcome),
  }),
);

/** Every one of them. */
export const HA_COMMANDS: readonly DeviceCommand[] = [...shows, ...requests, ...synchronizations];
