// The layer 3 interfaces of a configuration.
import type { ConfigPath } from '../config-node.ts';
import type { ConfigReading } from './config-reading.ts';

const INTERFACES = ['network', 'interface'];

/** An interface and where it is configured. */
export interface ConfiguredPort {
  readonly name: string;
  readonly path: ConfigPath;
}

/** Ports, aggregates and their units that are layer 3, then VLAN, loopback and tunnel interfaces. */
export function layer3Ports(reading: ConfigReading): readonly ConfiguredPort[] {
  const physical = ['ethernet', 'aggregate-ethernet'].flatMap((kind) =>
    reading.entries([...INTERFACES, kind]).flatMap(({ name, path }) => {
      const layer3 = [...path, 'layer3'];
      return reading.has(layer3) ? [{ name, path: layer3 }, ...reading.entries([...layer3, 'units'])] : [];
    }),
  );
  const logical = ['vlan', 'loopback', 'tunnel'].flatMap((kind) => {
    const path = [...INTERFACES, kind];
    const isSet = reading.has([...path, 'ip']) || reading.has([...path, 'ipv6']);
    return [...(isSet ? [{ name: kind, path }] : []), ...reading.entries([...path, 'units'])];
  });
  return [...physical, ...logical];
}
