// How busy the dataplanes were. Vendor: operational hierarchy, release 11.2 (scales and ranges). Assumption: the help texts.

import type { ResourceScale } from '../../engine/dataplane-view.ts';
import { value } from '../language/command.ts';
import { vendor } from '../language/command-source.ts';
import { uint } from '../language/value-types.ts';
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

/** Load of the dataplane. */
export const RESOURCE_MONITOR_COMMANDS: readonly DeviceCommand[] = [showResourceMonitor, ...scales];
