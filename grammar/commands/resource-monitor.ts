// How busy the dataplanes were. Vendor: operational hierarchy, release 11.2 (scales and ranges). Assumption: the help texts.

import type { ResourceScale } from '../../engine/dataplane-view.ts';
import { value } from '../language/command.ts';
import { vendor } from '../language/command-source.ts';
import { uint } from '../language/value-types.ts';
import { ingressBacklogs } from '../text/ingress-backlogs.text.ts';
import { type ResourceReport, resourceMonitor } from '../text/resource-monitor.text.ts';
import { command, type DeviceCommand, type DeviceContext } from './device-context.ts';

const SCALES: readonly (readonly [ResourceScale, number])[] = [
  ['second', 60],
  ['minute', 60],
  ['hour', 24],
  ['day', 7],
  ['week', 13],
];

/** Assumption: without a scale all of them are printed, and without a number all that is kept. */
const showResourceMonitor = command({
  path: ['show', 'running', 'resource-monitor'],
  help: 'Show load of the dataplane',
  source: vendor(
    'KB on show running resource-monitor (6.x), parsers of the same text in log files',
    'blank lines, the order of blocks in the longer scales',
  ),
  run: ({ view }) => SCALES.map(([scale, most]) => reportOf(view, scale, most)),
  text: (reports, layout) => resourceMonitor(reports, layout),
});

const scales: readonly DeviceCommand[] = SCALES.map(([scale, most]) =>
  command({
    path: ['show', 'running', 'resource-monitor', scale],
    help: `Show load of the dataplane by ${scale}`,
    source: vendor(
      'KB on show running resource-monitor (6.x), parsers of the same text in log files',
      'blank lines, the order of blocks in the longer scales',
    ),
    options: { last: value(uint(1, most), `How many ${scale}s`) },
    run: ({ view }, { last = most }) => [reportOf(view, scale, last)],
    text: (reports, layout) => resourceMonitor(reports, layout),
  }),
);

function reportOf(view: DeviceContext['view'], scale: ResourceScale, last: number): ResourceReport {
  return { scale, dataplanes: view.dataplane.resources(scale, last) };
}

/** Vendor: at most five sessions, each of which uses two percent or more. */
const MOST_HOLDERS = 5;
const LEAST_PERCENT = 2;

const showIngressBacklogs = command({
  path: ['show', 'running', 'resource-monitor', 'ingress-backlogs'],
  help: 'Show sessions that hold packet buffers',
  source: vendor(
    'identify sessions that use too much of the packet buffer, release 9.1',
    'the widths of columns, group and count, and that all buffers are those of the first dataplane',
  ),
  run: ({ view }) => {
    const holders = view.dataplane.bufferHolders().filter(({ percent }) => percent >= LEAST_PERCENT);
    return {
      used: view.dataplane.bufferProtection().held,
      holders: holders.slice(0, MOST_HOLDERS).flatMap((holder) => {
        const session = view.session(holder.id);
        return session === undefined ? [] : [{ ...holder, session }];
      }),
    };
  },
  text: (backlogs) => ingressBacklogs(backlogs),
});

/** Load of the dataplane. */
export const RESOURCE_MONITOR_COMMANDS: readonly DeviceCommand[] = [
  showResourceMonitor,
  ...scales,
  showIngressBacklogs,
];
