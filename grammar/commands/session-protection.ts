// How sessions are spread and protected. Vendor: operational hierarchy, release 11.2.
import { assumption, vendor } from '../language/command-source.ts';
import {
  bufferLatencyProtection,
  bufferProtection,
  bufferProtectionZones,
} from '../text/buffer-protection.text.ts';
import { distributionPolicy, distributionStatistics } from '../text/session-distribution.text.ts';
import { sessionRematch } from '../text/session-protection.text.ts';
import { command, type DeviceCommand } from './device-context.ts';

const showSessionRematch = command({
  path: ['show', 'session', 'rematch'],
  help: 'Show whether sessions are matched again',
  source: assumption('the labels, laid out as `show session info` is'),
  run: ({ view }) => view.dataplane.rematchesSessions(),
  text: (rematches) => sessionRematch(rematches),
});

const PROTECTION = ['show', 'session', 'packet-buffer-protection'] as const;

const showBufferProtection = command({
  path: PROTECTION,
  help: 'Show packet buffer protection',
  source: assumption(
    'the labels, laid out as `show session info` is',
    'packet buffer protection, release 11.1, for what is set; a capture of its API for what it does',
  ),
  run: ({ view }) => view.dataplane.bufferProtection(),
  text: (record) => bufferProtection(record),
});

const showBufferLatency = command({
  path: [...PROTECTION, 'buffer-latency'],
  help: 'Show packet buffer protection by latency',
  source: assumption(
    'the labels, laid out as `show session info` is',
    'packet buffer protection, release 11.1, for what is set; a capture of its API for what it does',
  ),
  run: ({ view }) => view.dataplane.bufferProtection(),
  text: (record) => bufferLatencyProtection(record),
});

const showBufferZones = command({
  path: [...PROTECTION, 'zones'],
  help: 'Show zones with packet buffer protection',
  source: assumption(
    'the labels, laid out as `show session info` is',
    'packet buffer protection, release 11.1, for what is set; a capture of its API for what it does',
  ),
  run: ({ view }) => view.dataplane.bufferProtection(),
  text: (record) => bufferProtectionZones(record),
});

/** Vendor: session distribution policies. The listing of a model with one dataplane does not have these two. */
const showDistributionPolicy = command({
  path: ['show', 'session', 'distribution', 'policy'],
  help: 'Show what decides which dataplane a session is given',
  source: vendor(
    'session distribution policies, captures of a PA-7080',
    'a model without line cards has one, in slot 1',
  ),
  unlisted: true,
  run: () => undefined,
  text: () => distributionPolicy(),
});

const showDistributionStatistics = command({
  path: ['show', 'session', 'distribution', 'statistics'],
  help: 'Show sessions of each dataplane',
  source: vendor(
    'session distribution policies, captures of a PA-7080',
    'a model without line cards has one, in slot 1',
  ),
  unlisted: true,
  run: ({ view }) => view.dataplane.shares(),
  text: (shares) => distributionStatistics(shares),
});

/** Rematch, packet buffers, dataplanes. */
export const SESSION_PROTECTION_COMMANDS: readonly DeviceCommand[] = [
  showSessionRematch,
  showBufferProtection,
  showBufferLatency,
  showBufferZones,
  showDistributionPolicy,
  showDistributionStatistics,
];
