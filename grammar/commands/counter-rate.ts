// Rates of the last whole second. Vendor: operational hierarchy, release 11.2. Assumption: the help texts.
import type { InterfaceRateRecord } from '../../engine/dataplane-view.ts';
import { assumption } from '../language/command-source.ts';
import { interfaceRate, totalThroughput } from '../text/counter-rate.text.ts';
import { command, type DeviceCommand } from './device-context.ts';
import { nameOf } from './name-source.ts';

const showCounterRate = command({
  path: ['show', 'counter', 'rate'],
  help: 'Show packet and byte rate of an interface',
  source: assumption('labels and columns'),
  argument: { name: 'interface', value: nameOf('interface'), help: 'Name of the interface' },
  run: ({ view }, { interface: name }) => ({ name, rate: rateOf(view.dataplane.interfaceRates(), name) }),
  text: (report) => interfaceRate(report),
});

/** An interface by itself, or a physical port with all interfaces that it carries; undefined for a name that is neither. */
function rateOf(records: readonly InterfaceRateRecord[], name: string): InterfaceRateRecord | undefined {
  const meant = records.filter((record) => record.name === name || record.name.startsWith(`${name}.`));
  if (meant.length === 0) return undefined;
  const sum = (field: Exclude<keyof InterfaceRateRecord, 'name'>) =>
    meant.reduce((all, record) => all + record[field], 0);
  return {
    name,
    bytesReceived: sum('bytesReceived'),
    bytesTransmitted: sum('bytesTransmitted'),
    packetsReceived: sum('packetsReceived'),
    packetsTransmitted: sum('packetsTransmitted'),
  };
}

const showTotalThroughput = command({
  path: ['show', 'counter', 'total-throughput'],
  help: 'Show total throughput of the device',
  source: assumption('the labels; the numbers are those of `show session info`'),
  run: ({ view }) => view.sessionStatistics(),
  text: (statistics) => totalThroughput(statistics),
});

/** Rates, as every release has them. */
export const COUNTER_RATE_COMMANDS: readonly DeviceCommand[] = [showCounterRate];

/** The throughput of all. Vendor: the operational hierarchy of 11.1 does not have it. */
export const COUNTER_RATE_COMMANDS_SINCE_11_2: readonly DeviceCommand[] = [showTotalThroughput];
