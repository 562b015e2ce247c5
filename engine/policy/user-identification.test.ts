import { expect, test } from 'vitest';
import { Connection } from '../packet/connection.fixture.ts';
import { Workbench } from '../packet/dataplane.fixture.ts';
import { smallWorld } from '../world/small-world.fixture.ts';
import { isLearned } from './user-identification.ts';

const ZONES = { zones: ['inside'] };
const GROUPS = { userGroups: [{ name: 'staff', members: ['hq\\anna', 'hq\\bela'] }] };

/** The user and the rule of a connection of anna's, for whom a rule of her own stands first. */
function annaUnder(changes: object, user: readonly string[] = ['hq\\anna']) {
  const base = smallWorld();
  const own = { name: 'Own', from: ['inside'], to: ['outside'], user, service: ['any'] };
  const world = smallWorld({
    securityRules: [own, ...base.securityRules],
    administration: GROUPS,
    ...changes,
  });
  const { rule, c2s } = new Connection(new Workbench(world), '10.0.0.61:40000 > 192.0.2.80:443').detail;
  return [rule, c2s.sourceUser];
}

test.each([
  ['a rule for a user is hers where her zone identifies', ZONES, ['hq\\anna'], ['Own', 'hq\\anna']],
  ['where it does not she is nobody', {}, ['hq\\anna'], ['Out', undefined]],
  ['a group stands for its members', ZONES, ['staff'], ['Own', 'hq\\anna']],
  ['whoever is known', ZONES, ['known-user'], ['Own', 'hq\\anna']],
  ['whoever is not', ZONES, ['unknown'], ['Out', 'hq\\anna']],
  ['nobody is known where nobody is identified', {}, ['unknown'], ['Own', undefined]],
  [
    'her network is on the list',
    { ...ZONES, zoneLists: [{ zone: 'inside', include: ['10.0.0.0/24'] }] },
    ['staff'],
    ['Own', 'hq\\anna'],
  ],
  [
    'her network is not',
    { ...ZONES, zoneLists: [{ zone: 'inside', include: ['10.0.9.0/24'] }] },
    ['staff'],
    ['Out', undefined],
  ],
  [
    'her address is left out',
    { ...ZONES, zoneLists: [{ zone: 'inside', exclude: ['10.0.0.61'] }] },
    ['staff'],
    ['Out', undefined],
  ],
  [
    'nothing is learned of her',
    { ...ZONES, networks: [{ name: 'x', network: '10.0.0.0/24', discovery: 'exclude' }] },
    ['staff'],
    ['Out', undefined],
  ],
] as const)('%s', (_, userIdentification, user, expected) => {
  expect(annaUnder({ userIdentification }, user)).toEqual(expected);
});

test.each([
  [[], true],
  [[{ name: 'a', network: '10.0.0.0/24' }], true],
  [[{ name: 'a', network: '10.9.0.0/24' }], false],
  [[{ name: 'a', network: '10.9.0.0/24', disabled: true }], true],
  [[{ name: 'a', network: '10.9.0.0/24', discovery: 'exclude' }], true],
  [
    [
      { name: 'a', network: '10.0.0.61', discovery: 'exclude' },
      { name: 'b', network: '10.0.0.0/24' },
    ],
    false,
  ],
  [
    [
      { name: 'b', network: '10.0.0.0/24' },
      { name: 'a', network: '10.0.0.61', discovery: 'exclude' },
    ],
    true,
  ],
] as const)('of networks %j the mapping is learned: %s', (networks, expected) => {
  expect(isLearned(smallWorld({ userIdentification: { networks } }), '10.0.0.61')).toBe(expected);
});
