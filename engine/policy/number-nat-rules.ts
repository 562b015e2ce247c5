// Numbers of NAT rules. A session gives back what its rule's number says, so a number always lends in the same way: a rule that
// changes how it lends goes on under another number, and sessions of the old one end as they began.
import type { Heritage, NatLending } from '../compile/heritage.ts';
import { NameList } from '../name-list.ts';
import type { World, WorldNatRule } from '../world/world-schema.ts';
import { hostsOf } from './prefix.ts';

/** The rules of a policy numbered, those of earlier policies among them. */
export interface NumberedNatRules {
  /** A rule that has had several numbers stands there several times, the last one being its present one. */
  readonly names: NameList;
  /** By number, from 1 at position 0. */
  readonly lending: readonly NatLending[];
  /** Numbers of the enabled rules, in their order. */
  readonly numbers: readonly number[];
}

/** Numbers the enabled rules in their order; a rule that lends as it did under an earlier number gets that number again. */
export function numberNatRules(world: World, { names: before, lending: lent }: Heritage): NumberedNatRules {
  const names = [...before.natRules];
  const lending = [...lent];
  const known = new Map(names.map((name, index) => [keyOf(name, lending[index]), index + 1]));
  const numbers = world.natRules
    .filter((rule) => !rule.disabled)
    .map((rule) => {
      const wanted = lendingOf(rule);
      const key = keyOf(rule.name, wanted);
      const number = known.get(key) ?? names.push(rule.name);
      lending[number - 1] = wanted;
      known.set(key, number);
      return number;
    });
  return { names: new NameList(names), lending, numbers };
}

function lendingOf({ sourceTranslation }: WorldNatRule): NatLending {
  switch (sourceTranslation?.kind) {
    case 'dynamic-ip-and-port':
      return { kind: 'port' };
    case 'dynamic-ip':
      return { kind: 'address', addresses: hostsOf(sourceTranslation.addresses) };
    default:
      return { kind: 'nothing' };
  }
}

function keyOf(name: string, lending: NatLending | undefined): string {
  const addresses = lending?.kind === 'address' ? lending.addresses.join() : '';
  return `${lending?.kind} ${addresses} ${name}`;
}
