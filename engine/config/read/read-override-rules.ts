// Application override rules of a configuration.
import { portRangesOf } from '../../policy/service.ts';
import type { World } from '../../world/world-schema.ts';
import type { ConfigPath } from '../config-node.ts';
import type { ConfigReading } from './config-reading.ts';
import { addressesAt, namesAt, type RuleNames, rulesOf, usersAt } from './read-rules.ts';

type OverrideRule = World['overrideRules'][number];

/** Every rule, disabled ones too. */
export function readOverrideRules(reading: ConfigReading, names: RuleNames): OverrideRule[] {
  return rulesOf(reading, 'application-override').map(({ name, path }) => {
    for (const word of ['from', 'to', 'port', 'protocol', 'application'])
      if (!reading.has([...path, word])) reading.errors.push({ kind: 'missing', path, word });
    for (const word of ['negate-source', 'negate-destination'])
      if (reading.isYes([...path, word]))
        reading.warnings.push({ kind: 'not-simulated', path: [...path, word] });
    const protocol = reading.choice([...path, 'protocol'], ['tcp', 'udp']);
    return {
      name,
      from: namesAt(reading, [...path, 'from'], names.zones),
      to: namesAt(reading, [...path, 'to'], names.zones),
      source: addressesAt(reading, [...path, 'source'], names),
      destination: addressesAt(reading, [...path, 'destination'], names),
      user: usersAt(reading, [...path, 'source-user']),
      disabled: reading.isYes([...path, 'disabled']),
      protocol,
      port: portAt(reading, [...path, 'port'], protocol),
      application: applicationAt(reading, [...path, 'application'], names),
    };
  });
}

function portAt(reading: ConfigReading, path: ConfigPath, protocol: OverrideRule['protocol']): string {
  const value = reading.value(path);
  if (value === undefined) return '0';
  const ports = value.replaceAll(' ', '');
  if (portRangesOf(`${protocol}/${ports}`).length > 0) return ports;
  reading.errors.push({ kind: 'value', path, value, expected: 'a valid port range' });
  return '0';
}

/** One application, and no group of them. */
function applicationAt(
  reading: ConfigReading,
  path: ConfigPath,
  { applications, objects }: RuleNames,
): string {
  const value = reading.value(path) ?? 'any';
  const isGroup = objects.applicationGroups.some(({ name }) => name === value);
  if (reading.has(path) && (value === 'any' || isGroup || !applications.has(value)))
    reading.errors.push({ kind: 'reference', path, value });
  return value;
}
