import { expect, test } from 'vitest';
import { hqFirewall } from './testing/hq-firewall.ts';

const ALL = 'show rule-hit-count vsys vsys-name vsys1 rule-base security rules all';

function highlighted(base: string, type: string): string {
  return `show running rule-use highlight vsys vsys1 rule-base ${base} type ${type}`;
}

test('a rule is used or unused', () => {
  const { ask } = hqFirewall();
  expect(ask(highlighted('security', 'used'))).toMatchInlineSnapshot(`
    "
    Users-DNS
    Users-Web
    DMZ-Web-In
    DC-Access
    ESX-Mgmt
    VPN-Site
    interzone-default"
  `);
  expect(ask(highlighted('security', 'unused'))).toMatchInlineSnapshot(`
    "
    intrazone-default"
  `);
  const { length } = [highlighted('security', 'used'), highlighted('security', 'unused')]
    .flatMap((line) => ask(line).split('\n'))
    .filter((name) => name !== '');
  expect(ask(ALL).split('\n')).toHaveLength(length + 3);
});

test('a count that was reset makes a rule unused', () => {
  const { ask } = hqFirewall();
  ask('clear rule-hit-count vsys vsys-name vsys1 rule-base security rules all');
  expect(ask(highlighted('security', 'used'))).toBe('');
});

test('a policy or a virtual system that there is not', () => {
  const { ask } = hqFirewall();
  expect(ask(highlighted('sdwan', 'used'))).toBe('');
  expect(ask(highlighted('security', 'used').replace('vsys1', 'vsys9'))).toBe('');
  expect(ask(highlighted('nonsense', 'used'))).toMatchInlineSnapshot(`
    "Unrecognized command
    Invalid syntax."
  `);
});
