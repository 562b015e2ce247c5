// Profiles that a configuration names and that the simulation does nothing with: they must be there all the same.
import { type ConfigPath, entry } from '../config-node.ts';
import { isReference } from '../references.ts';
import type { ConfigReading } from './config-reading.ts';
import { virtualSystems } from './read-network.ts';

const RULEBASES = ['security', 'default-security-rules', 'decryption', 'authentication', 'dos'] as const;
const QOS = ['network', 'qos', 'interface'];

/** Notes every name of a log forwarding or QoS profile that nothing bears. */
export function checkProfileNames(reading: ConfigReading): void {
  for (const { name: vsys, path } of virtualSystems(reading)) {
    for (const zone of reading.entries([...path, 'zone']))
      checkName(reading, { kind: 'log-profile', path: [...zone.path, 'network', 'log-setting'], vsys });
    for (const base of RULEBASES)
      for (const rule of reading.entries([...path, 'rulebase', base, 'rules']))
        checkName(reading, { kind: 'log-profile', path: [...rule.path, 'log-setting'], vsys });
  }
  for (const { name } of reading.entries(QOS)) {
    const path = [...QOS, entry(name), 'regular-traffic', 'default-group', 'qos-profile'];
    checkName(reading, { kind: 'qos-profile', path, vsys: undefined });
  }
}

/** A value that names a thing of a kind. */
interface NamedThing {
  readonly kind: string;
  readonly path: ConfigPath;
  readonly vsys: string | undefined;
}

function checkName(reading: ConfigReading, { kind, path, vsys }: NamedThing): void {
  const value = reading.value(path);
  if (value === undefined || isReference(kind, value, { tree: reading.tree, vsys, predefined: () => [] }))
    return;
  reading.errors.push({ kind: 'reference', path, value });
}
