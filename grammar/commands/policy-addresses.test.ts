import { expect, test } from 'vitest';
import { hqFirewall } from './testing/hq-firewall.ts';

test('addresses of rules are those of the running policy', () => {
  const { ask } = hqFirewall();
  expect(ask('show running nat-policy-addresses')).toMatchInlineSnapshot(`
    "
    "DNAT-Web; index: 1" {
            source any;
            destination 203.0.113.10;
    }

    "SNAT-Out; index: 2" {
            source any;
            destination any;
    }"
  `);
  for (const policy of [
    'security-policy',
    'authentication-policy',
    'decryption-policy',
    'qos-policy',
    'application-override-policy',
    'pbf-policy',
    'dos-policy',
  ]) {
    const linesOf = (line: string) =>
      ask(line)
        .split('\n')
        .filter((text) => /^"| (source|destination) /.test(text));
    expect(linesOf(`show running ${policy}-addresses`)).toEqual(linesOf(`show running ${policy}`));
  }
  expect(ask('show running security-policy-addresses')).toContain('"Users-DNS; index: 1" {');
});
