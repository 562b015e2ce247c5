// Policy-based forwarding rules of a configuration.
import type { WorldPbfRule } from '../../world/pbf-shape.ts';
import { type ConfigPath, entry } from '../config-node.ts';
import type { ConfigReading } from './config-reading.ts';
import {
  addressesAt,
  namesAt,
  type RuleNames,
  rulesOf,
  scheduleAt,
  servicesAt,
  usersAt,
  uuidAt,
} from './read-rules.ts';

type Monitor = NonNullable<WorldPbfRule['monitor']>;

/** Every rule, disabled ones too. */
export function readPbfRules(reading: ConfigReading, names: RuleNames): WorldPbfRule[] {
  return rulesOf(reading, 'pbf').map(({ name, path }) => {
    const action = actionAt(reading, [...path, 'action'], names);
    const monitor = monitorAt(reading, [...path, 'action', 'forward', 'monitor']);
    const back = [...path, 'enforce-symmetric-return'];
    const nextHops = reading.entries([...back, 'nexthop-address-list']).map((one) => one.name);
    const schedule = scheduleAt(reading, path, names);
    const isReturning = reading.isYes([...back, 'enabled']) && action.kind === 'forward';
    return {
      name,
      ...uuidAt(reading, path),
      ...fromAt(reading, [...path, 'from'], names),
      source: addressesAt(reading, [...path, 'source'], names),
      negateSource: reading.isYes([...path, 'negate-source']),
      user: usersAt(reading, [...path, 'source-user']),
      destination: addressesAt(reading, [...path, 'destination'], names),
      negateDestination: reading.isYes([...path, 'negate-destination']),
      application: namesAt(reading, [...path, 'application'], names.applications),
      service: servicesAt(reading, [...path, 'service'], names),
      action,
      ...(monitor === undefined ? {} : { monitor }),
      ...(isReturning ? { enforceSymmetricReturn: { nextHops } } : {}),
      ...(schedule === undefined ? {} : { schedule }),
      disabled: reading.isYes([...path, 'disabled']),
    };
  });
}

function fromAt(
  reading: ConfigReading,
  path: ConfigPath,
  names: RuleNames,
): Pick<WorldPbfRule, 'from' | 'fromInterface'> {
  if (reading.has([...path, 'interface']))
    return { fromInterface: namesAt(reading, [...path, 'interface'], names.interfaces) };
  if (!reading.has([...path, 'zone']))
    reading.errors.push({ kind: 'missing', path: path.slice(0, -1), word: 'from' });
  return { from: namesAt(reading, [...path, 'zone'], names.zones) };
}

function actionAt(reading: ConfigReading, path: ConfigPath, names: RuleNames): WorldPbfRule['action'] {
  if (reading.has([...path, 'discard'])) return { kind: 'discard' };
  if (reading.has([...path, 'no-pbf'])) return { kind: 'no-pbf' };
  const forward = [...path, 'forward'];
  const egressInterface = reading.value([...forward, 'egress-interface']);
  if (egressInterface === undefined)
    reading.errors.push({ kind: 'missing', path: forward, word: 'egress-interface' });
  else if (!names.interfaces.has(egressInterface))
    reading.errors.push({
      kind: 'reference',
      path: [...forward, 'egress-interface'],
      value: egressInterface,
    });
  const nextHop = reading.host([...forward, 'nexthop', 'ip-address']);
  return {
    kind: 'forward',
    egressInterface: egressInterface ?? '',
    ...(nextHop === undefined ? {} : { nextHop }),
  };
}

/** Vendor: monitor profile `default`, 3 seconds and 5 probes. */
function monitorAt(reading: ConfigReading, path: ConfigPath): Monitor | undefined {
  if (!reading.has(path)) return undefined;
  const name = reading.value([...path, 'profile']) ?? 'default';
  const profile = ['network', 'profiles', 'monitor-profile', entry(name)];
  if (name !== 'default' && !reading.has(profile))
    reading.errors.push({ kind: 'reference', path: [...path, 'profile'], value: name });
  const address = reading.host([...path, 'ip-address']);
  return {
    ...(address === undefined ? {} : { address }),
    interval: reading.number([...profile, 'interval'], [2, 100]) ?? 3,
    threshold: reading.number([...profile, 'threshold'], [2, 100]) ?? 5,
    disableIfUnreachable: reading.isYes([...path, 'disable-if-unreachable']),
  };
}
