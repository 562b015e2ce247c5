// Neighbours that announce themselves, and aggregates. Vendor: operational hierarchy, release 11.2. Assumption: the help texts.

import type { LldpNeighbor } from '../../engine/answers/neighbor-records.ts';
import { required, value } from '../language/command.ts';
import { assumption } from '../language/command-source.ts';
import { alternatives, oneOf } from '../language/value-types.ts';
import {
  lacpTable,
  lldpCounterTable,
  lldpLocalTable,
  lldpNeighborDetail,
  lldpNeighborTable,
} from '../text/layer2.text.ts';
import { command } from './device-context.ts';
import { nameOf } from './name-source.ts';

const PORT = {
  name: 'port',
  value: alternatives(nameOf('interface'), oneOf({ text: 'all', help: 'All of them' })),
  help: 'Select one or all interfaces',
} as const;

/** What `show lldp neighbors` answers. */
interface NeighborListing {
  readonly detail: 'short' | 'full';
  readonly neighbors: readonly LldpNeighbor[];
}

function isMeant(given: string, name: string): boolean {
  return given === 'all' || given === name;
}

/** All neighbours in a table, or that of one port in full. */
export const showLldpNeighbors = command({
  path: ['show', 'lldp', 'neighbors'],
  help: 'Show LLDP neighbors of interfaces',
  source: assumption('columns and words', 'captures of `show lldp neighbors all` name the fields'),
  argument: PORT,
  run: ({ view }, { port }): NeighborListing => ({
    detail: port === 'all' ? 'short' : 'full',
    neighbors: view.network.lldpNeighbors().filter((one) => isMeant(port, one.port)),
  }),
  text: ({ detail, neighbors }) =>
    detail === 'short' ? lldpNeighborTable(neighbors) : lldpNeighborDetail(neighbors),
});

/** What the firewall announces. */
export const showLldpLocal = command({
  path: ['show', 'lldp', 'local'],
  help: 'Show LLDP information sent by this device',
  source: assumption('columns and words'),
  argument: PORT,
  run: ({ view }, { port }) => view.network.lldpLocals().filter((one) => isMeant(port, one.port)),
  text: (locals) => lldpLocalTable(locals),
});

/** Frames by port. */
export const showLldpCounters = command({
  path: ['show', 'lldp', 'counters'],
  help: 'Show LLDP counters of interfaces',
  source: assumption('columns and words'),
  argument: PORT,
  run: ({ view }, { port }) => view.network.lldpCounters().filter((one) => isMeant(port, one.port)),
  text: (counters) => lldpCounterTable(counters),
});

/** Aggregates that LACP holds together. */
export const showLacp = command({
  path: ['show', 'lacp'],
  help: 'Show LACP information',
  source: assumption('columns and words', 'captures of `show lacp aggregate-ethernet` name the fields'),
  options: {
    'aggregate-ethernet': required(value(PORT.value, 'Show LACP state of aggregate interfaces')),
  },
  run: ({ view }, { aggregateEthernet }) =>
    view.network.lacpGroups().filter(({ name }) => isMeant(aggregateEthernet, name)),
  text: (groups) => lacpTable(groups),
});
