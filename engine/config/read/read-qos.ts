// QoS profiles and interfaces of a configuration.
import { QOS_PRIORITIES } from '../../world/qos-priority.ts';
import type { WorldQosInterface, WorldQosProfile } from '../../world/qos-shape.ts';
import type { World } from '../../world/world-schema.ts';
import type { ConfigPath } from '../config-node.ts';
import { QOS_PROFILE } from '../setting-words.ts';
import type { ConfigReading, ReadEntry } from './config-reading.ts';
import { layer3Ports } from './layer3-ports.ts';

type Class = WorldQosProfile['classes'][number];
type Bandwidth = Pick<WorldQosProfile, 'egressMax' | 'egressGuaranteed'>;

const QOS = ['network', 'qos'];
/** Megabits a second. Vendor: QoS profile settings. */
const MOST_MEGABITS = 60_000;
/** What stands below an interface and shapes nothing here. */
const NOT_SIMULATED: readonly ConfigPath[] = [
  ['regular-traffic', 'groups'],
  ['regular-traffic', 'bandwidth'],
  ['tunnel-traffic'],
];

/** Reads both. A class that is none, a bandwidth out of range and an interface that is not there are told. */
export function readQos(
  reading: ConfigReading,
  { interfaces }: Pick<World, 'interfaces'>,
): Pick<World, 'qosProfiles' | 'qosInterfaces'> {
  return {
    qosProfiles: reading.entries([...QOS, 'profile']).map((profile) => readProfile(reading, profile)),
    qosInterfaces: reading
      .entries([...QOS, 'interface'])
      .flatMap((port) => readInterface(reading, port, interfaces)),
  };
}

function readProfile(reading: ConfigReading, { name, path }: ReadEntry): WorldQosProfile {
  const types = [...path, 'class-bandwidth-type'];
  const unit = reading.has([...types, 'percentage']) ? 'percentage' : 'mbps';
  const most = unit === 'percentage' ? 100 : MOST_MEGABITS;
  return {
    name,
    ...readBandwidth(reading, [...path, 'aggregate-bandwidth'], MOST_MEGABITS),
    unit,
    classes: reading.entries([...types, unit, 'class']).flatMap((one) => readClass(reading, one, most)),
  };
}

/** Vendor: the classes of a profile are class1 to class8. */
function readClass(reading: ConfigReading, { name, path }: ReadEntry, most: number): readonly Class[] {
  const number = /^class([1-8])$/.exec(name)?.[1];
  if (number === undefined) {
    reading.errors.push({ kind: 'value', path, value: name, expected: 'one of class1 to class8' });
    return [];
  }
  return [
    {
      class: Number(number),
      priority: readPriority(reading, [...path, 'priority']),
      ...readBandwidth(reading, [...path, 'class-bandwidth'], most),
    },
  ];
}

/** Assumption: a class of which no priority is said is a low one. */
function readPriority(reading: ConfigReading, path: ConfigPath): Class['priority'] {
  return reading.has(path) ? reading.choice(path, QOS_PRIORITIES) : 'low';
}

function readBandwidth(reading: ConfigReading, path: ConfigPath, most: number): Bandwidth {
  const egressMax = readNumber(reading, [...path, 'egress-max'], most);
  const egressGuaranteed = readNumber(reading, [...path, 'egress-guaranteed'], most);
  if (egressMax && (egressGuaranteed ?? 0) > egressMax)
    reading.errors.push({
      kind: 'value',
      path: [...path, 'egress-guaranteed'],
      value: String(egressGuaranteed),
      expected: `not above the egress-max of ${egressMax}`,
    });
  return {
    ...(egressMax === undefined ? {} : { egressMax }),
    ...(egressGuaranteed === undefined ? {} : { egressGuaranteed }),
  };
}

/** A number that may have a fraction; undefined where none is set. */
function readNumber(reading: ConfigReading, path: ConfigPath, most: number): number | undefined {
  const value = reading.value(path);
  if (value === undefined) return undefined;
  const number = Number(value);
  if (/^\d+(\.\d+)?$/.test(value) && number <= most) return number;
  reading.errors.push({ kind: 'value', path, value, expected: `a number from 0 to ${most}` });
  return undefined;
}

/** None for an interface whose QoS is switched off, or which takes no part. */
function readInterface(
  reading: ConfigReading,
  { name, path }: ReadEntry,
  interfaces: World['interfaces'],
): readonly WorldQosInterface[] {
  if (!reading.isNotNo([...path, 'enabled'])) return [];
  const egressMax = readNumber(reading, [...path, 'interface-bandwidth', 'egress-max'], MOST_MEGABITS);
  const profile = reading.value([...path, 'regular-traffic', 'default-group', 'qos-profile']) ?? QOS_PROFILE;
  for (const part of NOT_SIMULATED)
    if (reading.has([...path, ...part]))
      reading.warnings.push({ kind: 'not-simulated', path: [...path, ...part] });
  if (interfaces.some((port) => port.name === name))
    return [{ name, ...(egressMax === undefined ? {} : { egressMax }), profile }];
  const isThere = layer3Ports(reading).some((port) => port.name === name);
  if (!isThere) reading.errors.push({ kind: 'reference', path, value: name });
  return [];
}
