import { expect, test } from 'vitest';
import { smallWorld } from './small-world.fixture.ts';
import { parseWorld } from './world-schema.ts';

/** Paths and messages of the issues of a small world with these parts. */
function issues(parts: object): readonly string[] {
  const parsed = parseWorld({ ...smallWorld(), ...parts });
  return parsed.kind === 'world'
    ? []
    : parsed.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

test('profiles in megabits and in percent, interfaces with them and a name alone are sound', () => {
  const qosProfiles = [
    { name: 'line', egressMax: 10, classes: [{ class: 1, priority: 'real-time', egressGuaranteed: 2.5 }] },
    { name: 'shares', unit: 'percentage', classes: [{ class: 4, egressMax: 60 }] },
  ];
  const qosInterfaces = ['ethernet1/2', { name: 'ethernet1/1', egressMax: 10, profile: 'line' }];
  const network = { lines: [{ interface: 'ethernet1/1', capacity: 2.5 }] };
  expect(issues({ qosProfiles, qosInterfaces, network })).toEqual([]);
  expect(smallWorld({ qosProfiles, qosInterfaces }).qosInterfaces[0]).toEqual({
    name: 'ethernet1/2',
    profile: 'default',
  });
});

const PLAIN = { name: 'line' };

test.each<[string, object, readonly string[]]>([
  [
    'an unknown interface',
    { qosInterfaces: ['ethernet1/9'] },
    ['qosInterfaces.0.name: unknown interface "ethernet1/9"'],
  ],
  [
    'an unknown profile',
    { qosInterfaces: [{ name: 'ethernet1/1', profile: 'voice' }] },
    ['qosInterfaces.0.profile: unknown QoS profile "voice"'],
  ],
  [
    'an interface twice',
    { qosInterfaces: ['ethernet1/1', 'ethernet1/1'] },
    ['qosInterfaces.1.name: duplicate name "ethernet1/1"'],
  ],
  ['a profile twice', { qosProfiles: [PLAIN, PLAIN] }, ['qosProfiles.1.name: duplicate name "line"']],
  [
    'a class twice',
    { qosProfiles: [{ ...PLAIN, classes: [{ class: 2 }, { class: 2 }] }] },
    ['qosProfiles.0.classes.1.class: duplicate class "2"'],
  ],
  [
    'more guaranteed than is sent',
    { qosProfiles: [{ ...PLAIN, egressMax: 5, egressGuaranteed: 6 }] },
    ['qosProfiles.0.egressGuaranteed: must not be above egressMax'],
  ],
  [
    'more guaranteed to a class than it may send',
    { qosProfiles: [{ ...PLAIN, classes: [{ class: 1, egressMax: 5, egressGuaranteed: 6 }] }] },
    ['qosProfiles.0.classes.0.egressGuaranteed: must not be above egressMax'],
  ],
  [
    'more than a hundred percent',
    { qosProfiles: [{ ...PLAIN, unit: 'percentage', classes: [{ class: 1, egressMax: 101 }] }] },
    ['qosProfiles.0.classes: percentages must not be above 100'],
  ],
  [
    'a line behind an unknown interface',
    { network: { lines: [{ interface: 'ethernet1/9', capacity: 10 }] } },
    ['network.lines.0.interface: unknown interface "ethernet1/9"'],
  ],
])('%s is told', (_, parts, expected) => {
  expect(issues(parts)).toEqual(expected);
});
