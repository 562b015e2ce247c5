// Parts of the pair that the device prints in tables of their own. Vendor: captures of `path-monitoring` and of
// `state-synchronization` (7.1). Assumption: rows and columns of the latter, and every other layout of this file.
import type { PairDetail, PairState } from '../../engine/answers/pair-records.ts';
import { columns, endingAt } from './columns.ts';
import { linkMonitoring, notEnabled } from './high-availability.text.ts';
import { RULE } from './table.ts';

/** What goes to the peer over the data link. */
export function stateSynchronization(pair: PairDetail | undefined): readonly string[] {
  if (pair === undefined) return notEnabled();
  const { state, setups, teardowns, updates, received } = pair.synchronization;
  const isComplete = state === 'complete';
  const row = (message: string, sent: number, got: number) =>
    columns([0, message], [33, 'yes'], [41, 1], endingAt(61, sent), endingAt(73, got));
  return [
    '',
    RULE,
    `State Synchronization Status: ${isComplete ? 'Complete' : 'Not running'}`,
    RULE,
    `state synchronization to peer device enabled: ${isComplete ? 'yes' : 'no'}`,
    ...(isComplete ? [] : [`  (${whyNot(pair)})`]),
    RULE,
    'state synchronization messages processed since system up',
    '',
    columns([0, 'message'], [33, 'enable'], [41, 'version'], endingAt(61, 'sent'), endingAt(73, 'received')),
    RULE,
    row('session setup', setups, received.setups),
    row('session teardown', teardowns, received.teardowns),
    row('session update', updates, received.updates),
  ];
}

/** Assumption: the words, but for those of a unit that is not active. */
function whyNot({ ha2, synchronization, peerContent }: PairDetail): string {
  if (!synchronization.enabled) return 'state synchronization not configured';
  if (ha2 === 'down') return 'data link down';
  return peerContent === 'other' ? 'application content mismatch' : 'peer device not in passive state';
}

/** Addresses that must answer. */
export function pathMonitoringTable(pair: PairDetail | undefined): readonly string[] {
  if (pair === undefined) return notEnabled();
  return [
    '',
    RULE,
    columns([0, 'total paths monitored :'], [48, pair.paths.length]),
    columns([0, 'hold time to send probe packets :'], [48, '1000 ms']),
    '  (after device becomes active)',
    RULE,
    columns(
      [0, 'grp/name/type'],
      [26, 'destination'],
      [42, 'suc/total'],
      [52, 'rtt min/max/avg (ms)'],
      [73, 'probe cnt/interval(ms)'],
    ),
    RULE,
    ...pair.paths.map(({ group, virtualRouter, destination, answered, roundTrip }) =>
      columns(
        [0, `${group}/${virtualRouter}/virtual-router`],
        [26, destination],
        [42, `${answered}/10`],
        [52, [roundTrip.minimum, roundTrip.maximum, roundTrip.average].map(milliseconds).join('/')],
        [72, '10/200'],
      ),
    ),
    RULE,
  ];
}

function milliseconds(microseconds: number): string {
  return `${Math.floor(microseconds / 1000)}.${String(Math.floor(microseconds / 10) % 100).padStart(2, '0')}`;
}

/** Interfaces that a unit watches. */
export function linkMonitoringTable(pair: PairDetail | undefined): readonly string[] {
  return pair === undefined ? notEnabled() : ['', ...linkMonitoring(pair)];
}

/** One of the links between both units; only the control and the data link are there. */
export function linkOf(pair: PairDetail | undefined, link: string): readonly string[] {
  if (pair === undefined) return notEnabled();
  if (link !== 'ha1' && link !== 'ha2') return ['', `Interface ${link} not configured`];
  const { address, mac } = pair.local[link];
  const isUp = link === 'ha1' || pair.ha2 !== 'down';
  return [
    '',
    RULE,
    `Interface: dedicated-${link}`,
    RULE,
    `  IP Address: ${address}`,
    `  Peer IP Address: ${pair.peer[link].address.split('/')[0] ?? ''}`,
    `  MAC Address: ${mac}`,
    `  Link State: ${isUp ? 'Up' : 'Down'}; Setting: 1Gb/s-full`,
    RULE,
  ];
}

const STATES: readonly PairState[] = ['active', 'passive', 'suspended', 'non-functional'];

/** How often this unit has entered each state. */
export function transitions(pair: PairDetail | undefined): readonly string[] {
  if (pair === undefined) return notEnabled();
  const { entered } = pair.local;
  return [
    '',
    'High-Availability State Transitions:',
    ...STATES.map((state) => columns([2, `${state}:`], [24, entered[state]])),
    columns([2, 'total:'], [24, STATES.reduce((sum, state) => sum + entered[state], 0)]),
  ];
}

/** How often the roles changed in vain. Assumption: none here does, since no unit of a pair comes and goes by itself. */
export function flapStatistics(pair: PairDetail | undefined): readonly string[] {
  if (pair === undefined) return notEnabled();
  return [
    '',
    'High-Availability Flap Statistics:',
    columns([2, 'Preemption flaps:'], [30, 0]),
    columns([2, 'Non-functional flaps:'], [30, 0]),
    columns([2, 'Max # of Flaps:'], [30, 3]),
    columns([2, 'Role changes:'], [30, pair.failovers]),
  ];
}

/** Messages over the control link. */
export function controlLinkStatistics(pair: PairDetail | undefined): readonly string[] {
  if (pair === undefined) return notEnabled();
  const { hellos, heartbeats, bytesEach } = pair.control;
  const row = (message: string, count: number) =>
    columns([2, message], endingAt(36, count), endingAt(52, count * bytesEach), endingAt(64, count));
  return [
    '',
    'High-Availability Control Link Statistics:',
    RULE,
    columns([2, 'message'], endingAt(36, 'sent'), endingAt(52, 'bytes sent'), endingAt(64, 'received')),
    RULE,
    row('hello', hellos),
    row('heartbeat', heartbeats),
    RULE,
  ];
}
