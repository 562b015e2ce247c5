// The block table as the dataplane has it. Vendor: operational hierarchy, release 11.2. Assumption: the help texts, and that it is
// laid out as `show dos-block-table` is.
import { required, value } from '../language/command.ts';
import { assumption } from '../language/command-source.ts';
import { ipNetmask } from '../language/value-types.ts';
import { blockTable } from '../text/dos-protection.text.ts';
import { outcomeText } from '../text/messages.ts';
import { command, type DeviceCommand } from './device-context.ts';
import { isOfZone } from './dos-protection.ts';
import { listedNameOf } from './name-source.ts';

const ZONE = { zone: required(value(listedNameOf('zone'), 'Zone')) } as const;
const LAYOUT = assumption('the layout', 'the parts of a profile and the words of the counters');
const SILENT = assumption('nothing is printed');

const showTable = command({
  path: ['debug', 'dataplane', 'show', 'dos', 'block-table'],
  help: 'Show addresses that are shut out',
  source: LAYOUT,
  run: ({ view }) => view.dataplane.blocked(),
  text: (blocked) => blockTable(blocked),
});

const showTableOfZone = command({
  path: ['debug', 'dataplane', 'show', 'dos', 'zone', 'block-table'],
  pathValues: ZONE,
  help: 'Show addresses that are shut out of a zone',
  source: LAYOUT,
  run: ({ view }, { zone }) => view.dataplane.blocked().filter((blocked) => isOfZone(blocked, zone)),
  text: (blocked) => blockTable(blocked),
});

const resetTable = command({
  path: ['debug', 'dataplane', 'reset', 'dos', 'block-table'],
  help: 'Let in all addresses that are shut out',
  source: SILENT,
  operate: () => ({ kind: 'release-blocked' }),
  text: outcomeText,
});

const resetTableOfZone = command({
  path: ['debug', 'dataplane', 'reset', 'dos', 'zone', 'block-table', 'all'],
  pathValues: ZONE,
  help: 'Let in all addresses that are shut out of a zone',
  source: SILENT,
  operate: ({ zone }) => ({ kind: 'release-blocked', zone }),
  text: outcomeText,
});

const resetSourceOfZone = command({
  path: ['debug', 'dataplane', 'reset', 'dos', 'zone', 'block-table', 'source'],
  pathValues: ZONE,
  argument: { name: 'source', value: ipNetmask, help: 'Address' },
  help: 'Let in one address that is shut out of a zone',
  source: SILENT,
  operate: ({ zone, source }) => ({ kind: 'release-blocked', zone, address: source }),
  text: outcomeText,
});

/** The block table of the dataplane. */
export const BLOCK_DEBUG_COMMANDS: readonly DeviceCommand[] = [
  showTable,
  showTableOfZone,
  resetTable,
  resetTableOfZone,
  resetSourceOfZone,
];
