// What the values of a configuration may name: for each kind of reference the lists it is looked up in, the words that are
// always there, and the values that are no name at all.

import { AUTHENTICATION_OBJECTS } from './authentication-objects.ts';
import type { ConfigTree } from './config-node.ts';
import { entriesAt, nodeAt } from './config-tree.ts';

/** Where a reference is looked up. */
export interface ReferenceScope {
  readonly tree: ConfigTree;
  /** The virtual system that the value stands in; undefined below the device and in shared objects. */
  readonly vsys: string | undefined;
  /** Names that the software brings, of applications. */
  readonly predefined: (kind: 'application') => readonly string[];
}

interface ReferenceKind {
  /** Lists of a virtual system, also looked up among the shared objects. */
  readonly objects?: readonly (readonly string[])[];
  /** Lists of the device. */
  readonly device?: readonly (readonly string[])[];
  readonly literals?: readonly string[];
  readonly software?: 'application';
  /** Values that stand for themselves. */
  readonly plain?: RegExp;
}

/** An address, prefix or range; whether it is well formed was the business of its type. */
const PLAIN_ADDRESS = /^(\d{1,3}(\.\d{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)(\/\d{1,3})?(-[0-9a-fA-F.:]+)?$/;
/** Vendor: regions are written as two capital letters of their country. */
const ADDRESS_OR_REGION = new RegExp(`${PLAIN_ADDRESS.source}|^[A-Z]{2}$`);

const APPLICATIONS = [['application'], ['application-group'], ['application-filter']] as const;
const ADDRESSES = [
  ['address'],
  ['address-group'],
  ['external-list'],
  ['region'],
  ['dynamic-user-group'],
] as const;
/** Vendor: PAN-OS, objects that exist from the start. */
const SERVICES = ['service-http', 'service-https'];

const KINDS: Readonly<Record<string, ReferenceKind>> = {
  zone: { objects: [['zone']], literals: ['any', 'multicast'] },
  address: { objects: ADDRESSES, literals: ['any'], plain: ADDRESS_OR_REGION },
  'address-object': { objects: [['address'], ['address-group']] },
  service: {
    objects: [['service'], ['service-group']],
    literals: ['any', 'application-default', ...SERVICES],
  },
  'service-object': { objects: [['service'], ['service-group']], literals: SERVICES },
  application: { objects: APPLICATIONS, literals: ['any'], software: 'application' },
  'application-object': { objects: APPLICATIONS, software: 'application' },
  schedule: { objects: [['schedule']] },
  tag: { objects: [['tag']] },
  'profile-group': { objects: [['profile-group']], literals: ['default'] },
  'dos-profile': { objects: [['profiles', 'dos-protection']] },
  'log-profile': { objects: [['log-settings', 'profiles']] },
  'authentication-object': {
    objects: [['authentication-object']],
    literals: Object.values(AUTHENTICATION_OBJECTS),
  },
  'qos-profile': { device: [['network', 'qos', 'profile']], literals: ['default'] },
  'ike-crypto-profile': {
    device: [['network', 'ike', 'crypto-profiles', 'ike-crypto-profiles']],
    literals: ['default'],
  },
  'ipsec-crypto-profile': {
    device: [['network', 'ike', 'crypto-profiles', 'ipsec-crypto-profiles']],
    literals: ['default'],
  },
  'virtual-router': { device: [['network', 'virtual-router']] },
  'virtual-wire': { device: [['network', 'virtual-wire']] },
  vlan: { device: [['network', 'vlan']] },
  'zone-protection-profile': { device: [['network', 'profiles', 'zone-protection-profile']] },
  'interface-management-profile': { device: [['network', 'profiles', 'interface-management-profile']] },
  'monitor-profile': { device: [['network', 'profiles', 'monitor-profile']], literals: ['default'] },
};

/** Whether a value may stand where something of this kind is named. A kind without lists of its own takes any value. */
export function isReference(kind: string, value: string, scope: ReferenceScope): boolean {
  const known = KINDS[kind] ?? profileKind(kind);
  if (kind === 'interface') return value === 'any' || interfaceNames(scope.tree).includes(value);
  if (known === undefined) return true;
  if (known.plain?.test(value) || known.literals?.includes(value)) return true;
  if (listsOf(known, scope).some((path) => nodeAt(scope.tree, [...path, value]) !== undefined)) return true;
  return known.software !== undefined && scope.predefined(known.software).includes(value);
}

/** The names that may stand there, in the order of the configuration, what is always there first. */
export function referencedNames(kind: string, scope: ReferenceScope): readonly string[] {
  if (kind === 'interface') return interfaceNames(scope.tree);
  const known = KINDS[kind] ?? profileKind(kind);
  if (known === undefined) return [];
  const names = listsOf(known, scope).flatMap((path) => [...entriesAt(scope.tree, path).keys()]);
  const software = known.software === undefined ? [] : scope.predefined(known.software);
  return [...new Set([...(known.literals ?? []), ...names, ...software])];
}

/** A list of named objects: of every virtual system and the shared ones, or of the device. */
export interface ObjectList {
  readonly of: 'vsys' | 'device';
  readonly words: readonly string[];
}

/** The kinds of reference that look an object of this list up. */
export function referenceKindsOf({ of, words }: ObjectList): ReadonlySet<string> {
  const place = words.join(' ');
  const isIn = (lists: readonly (readonly string[])[] = []) => lists.some((list) => list.join(' ') === place);
  const kinds = Object.keys(KINDS).filter((kind) =>
    isIn(of === 'vsys' ? KINDS[kind]?.objects : KINDS[kind]?.device),
  );
  const profile = of === 'vsys' && words[0] === 'profiles' ? [`profile:${words[1]}`] : [];
  const isInterface = of === 'device' && words[0] === 'network' && words[1] === 'interface';
  return new Set([...kinds, ...profile, ...(isInterface ? ['interface'] : [])]);
}

/** Vendor: PAN-OS, security profiles `default` and `strict` exist from the start. */
function profileKind(kind: string): ReferenceKind | undefined {
  const [prefix, profile] = kind.split(':');
  if (prefix !== 'profile' || profile === undefined) return undefined;
  return { objects: [['profiles', profile]], literals: ['default', 'strict'] };
}

function listsOf(
  { objects = [], device = [] }: ReferenceKind,
  { vsys }: ReferenceScope,
): readonly (readonly string[])[] {
  const shared = objects.map((path) => ['shared', ...path]);
  const own = vsys === undefined ? [] : objects.map((path) => ['vsys', vsys, ...path]);
  return [...own, ...shared, ...device];
}

/** Every interface and subinterface of the device. */
function interfaceNames(tree: ConfigTree): readonly string[] {
  const at = ['network', 'interface'];
  const physical = ['ethernet', 'aggregate-ethernet'].flatMap((kind) =>
    [...entriesAt(tree, [...at, kind])].flatMap(([name]) => [
      name,
      ...['layer2', 'layer3', 'virtual-wire'].flatMap((mode) => unitNames(tree, [...at, kind, name, mode])),
    ]),
  );
  const logical = ['vlan', 'loopback', 'tunnel'].flatMap((kind) => [
    ...(nodeAt(tree, [...at, kind]) ? [kind] : []),
    ...unitNames(tree, [...at, kind]),
  ]);
  return [...physical, ...logical];
}

function unitNames(tree: ConfigTree, path: readonly string[]): readonly string[] {
  return [...entriesAt(tree, [...path, 'units']).keys()];
}
