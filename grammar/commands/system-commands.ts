// Load, disks, sensors and what the system keeps of itself. Vendor: operational hierarchy, release 11.2.
// Assumption: the help texts, and that the screens which would refresh themselves are printed once.

import type { Sensor } from '../../engine/answers/management-records.ts';
import { assumption, vendor } from '../language/command-source.ts';
import { text } from '../language/value-types.ts';
import { liveApplicationStatistics } from '../text/running-application.text.ts';
import { type ResourceReport, systemResources } from '../text/system-resources.text.ts';
import {
  chassisInventory,
  diskSpace,
  environmentals,
  sessionStatistics,
  softwareStatus,
  systemState,
} from '../text/system-state.text.ts';
import { command, type DeviceCommand } from './device-context.ts';

const SYSTEM = ['show', 'system'] as const;
const ENVIRONMENTALS = [...SYSTEM, 'environmentals'] as const;
const SENSOR_KINDS: readonly (readonly [word: string, kind: Sensor['kind'], help: string])[] = [
  ['fans', 'fan', 'Show fan speeds'],
  ['thermal', 'thermal', 'Show temperatures'],
  ['power', 'power', 'Show voltages and power'],
];

const sensors: readonly DeviceCommand[] = SENSOR_KINDS.map(([word, kind, help]) =>
  command({
    path: [...ENVIRONMENTALS, word],
    help,
    source: assumption('the layout; no capture has kept its spacing'),
    run: ({ view }) => view.management.sensors().filter((sensor) => sensor.kind === kind),
    text: (rows) => environmentals(rows),
  }),
);

/** Every one of them. */
export const SYSTEM_COMMANDS: readonly DeviceCommand[] = [
  command({
    path: [...SYSTEM, 'resources'],
    unlisted: true,
    help: 'Show CPU, memory and processes of the system',
    source: vendor('one capture of release 6.x', 'the words of 8.1 and later, whose columns are the same'),
    run: ({ view }): ResourceReport => ({ resources: view.management.resources(), now: view.now() }),
    text: (report, layout) => systemResources(report, layout),
  }),
  command({
    path: [...SYSTEM, 'state', 'filter'],
    help: 'Select nodes of the tree',
    source: vendor('KB articles that print `name: value`'),
    argument: { name: 'name', value: text, help: 'Name, with * for any part of it' },
    run: ({ view }, { name }) => view.management.systemState().filter(([key]) => isMatched(key, name)),
    text: (entries) => systemState(entries),
  }),
  command({
    path: [...SYSTEM, 'statistics', 'session'],
    help: 'Show live session statistics',
    source: assumption('the screen is printed once, and its layout', 'CLI Quick Start names the fields'),
    run: ({ view }) => ({
      uptime: view.system().uptime,
      statistics: view.sessionStatistics(),
      resources: view.management.resources(),
    }),
    text: (report) => sessionStatistics(report),
  }),
  command({
    path: [...SYSTEM, 'statistics', 'application'],
    help: 'Show live application statistics',
    source: assumption('the screen; the numbers are those of `show running application statistics`'),
    run: ({ view }) => ({ uptime: view.system().uptime, uses: view.dataplane.applicationUse() }),
    text: (report) => liveApplicationStatistics(report),
  }),
  command({
    path: [...SYSTEM, 'software', 'status'],
    help: 'Show status of the software processes',
    source: assumption('the layout; no capture has kept its spacing'),
    run: ({ view }) => view.management.resources().processes,
    text: (processes) => softwareStatus(processes),
  }),
  command({
    path: ENVIRONMENTALS,
    unlisted: true,
    help: 'Show environmental sensors of the system',
    source: assumption('the layout; no capture has kept its spacing'),
    run: ({ view }) => view.management.sensors(),
    text: (rows) => environmentals(rows),
  }),
  ...sensors,
  command({
    path: [...SYSTEM, 'disk-space'],
    help: 'Show disk space',
    source: assumption('the layout; no capture has kept its spacing'),
    run: ({ view }) => view.management.disks(),
    text: (disks) => diskSpace(disks),
  }),
  command({
    path: ['show', 'chassis', 'inventory'],
    help: 'Show inventory of the chassis',
    source: assumption('the layout; no capture has kept its spacing'),
    run: ({ view }) => view.management.chassis(),
    text: (slots) => chassisInventory(slots),
  }),
];

/** True when a name fits a pattern whose stars stand for anything; the pieces between them are looked for from left to right. */
function isMatched(name: string, pattern: string): boolean {
  const [first = '', ...pieces] = pattern.split('*');
  if (pieces.length === 0) return name === pattern || name.startsWith(`${pattern}.`);
  if (!name.startsWith(first)) return false;
  const last = pieces.at(-1) ?? '';
  let at = first.length;
  for (const piece of pieces.slice(0, -1)) {
    const found = name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return name.length - last.length >= at && name.endsWith(last);
}
