import { expect, test } from 'vitest';
import { hqFirewall } from './testing/hq-firewall.ts';

test('one gateway in full', () => {
  const { ask } = hqFirewall();
  expect(ask('show vpn ike-sa detail gateway GW-Site')).toMatchInlineSnapshot(`
    "
    IKE Gateway GW-Site, ID 1 203.0.113.2 => 192.0.2.201
      Current time: Mar.18 10:42:00

    IKE Phase1 SA:
    Cookie: E70D008C277ABED8:B07C63435A4076FD  Init
            State:          Established
            Mode:           Main
            Authentication: PSK
            Proposal:       AES256-CBC/SHA1/DH5
            Phase 2 SA:     1
            Created:        Mar.18 04:07:36
            Expires:        Mar.18 12:07:36"
  `);
  expect(ask('show vpn ike-sa detail gateway Nobody')).toMatchInlineSnapshot(`
    "
    Show IKE SA detail: Total 0 gateways found."
  `);
  ask('clear vpn ike-sa gateway GW-Site');
  expect(ask('show vpn ike-sa detail gateway GW-Site')).toMatchInlineSnapshot(`
    "
    IKE Gateway GW-Site, ID 1 203.0.113.2 => 192.0.2.201
      Current time: Mar.18 10:42:00

    There is no IKEv1 phase-1 SA found."
  `);
});

test('how many tunnels have an association', () => {
  const { ask } = hqFirewall();
  expect(ask('show vpn ipsec-sa summary')).toMatchInlineSnapshot(`
    "
    Show IPSec SA: Total 1 tunnels found. 1 ipsec sa found."
  `);
});

test('tunnels as the dataplane runs them', () => {
  const { ask } = hqFirewall();
  const asFlow = ask('show vpn flow name T-Site');
  expect(ask('show running tunnel flow name T-Site')).toBe(asFlow);
  expect(ask('show running tunnel flow tunnel-id 1')).toBe(asFlow);
  expect(ask('show running tunnel flow context 1')).toBe(asFlow);
  expect(ask('show running tunnel flow info')).toMatchInlineSnapshot(`
    "
    total tunnels configured:                                     1
    total IPSec tunnel configured:                                1
    total IPSec tunnel active:                                    1
    total IPSec tunnel init:                                      0"
  `);
  expect(ask('show running tunnel flow nexthop')).toMatchInlineSnapshot(`
    "
    id    name                            peer-ip          nexthop          interface
    --    ----                            -------          -------          ---------
    1     T-Site                          192.0.2.201      203.0.113.1      ethernet1/1"
  `);
  expect(ask('show running tunnel flow all')).toBe(ask('show vpn flow'));
  ask('clear vpn ipsec-sa tunnel T-Site');
  expect(ask('show running tunnel flow all filter state active')).toMatchInlineSnapshot(`
    "
    total tunnels configured:                                     1
    filter - type IPSec, state active

    total IPSec tunnel configured:                                1
    total IPSec tunnel shown:                                     0

    id    name                            state   monitor  local-ip         peer-ip          tunnel-i/f
    --    ----                            -----   -------  --------         -------          ----------"
  `);
  expect(ask('show running tunnel flow all filter type sslvpn state init')).toMatchInlineSnapshot(`
    "
    total tunnels configured:                                     1
    filter - type SSL-VPN, state init

    total IPSec tunnel configured:                                1
    total IPSec tunnel shown:                                     0

    id    name                            state   monitor  local-ip         peer-ip          tunnel-i/f
    --    ----                            -----   -------  --------         -------          ----------"
  `);
});

/** The lines of a report with these labels, blanks folded. */
function linesOf(report: string, label: RegExp): readonly string[] {
  const lines = report.split('\n').filter((line) => label.test(line));
  return lines.map((line) => line.trim().replace(/ +/g, ' '));
}

test('a tunnel counts from 0 again, also in a fork', () => {
  const { ask, pass, engine } = hqFirewall();
  const counters = () => linesOf(ask('show vpn flow name T-Site'), /packets|bytes|errors/);
  expect(ask('clear vpn flow tunnel-id 1')).toBe('');
  expect(counters()).toEqual([
    'encap packets: 0',
    'decap packets: 0',
    'encap bytes: 0',
    'decap bytes: 0',
    'encap errors: 0',
  ]);
  const [record] = engine.fork().view.network.ipsecTunnels();
  expect(record?.traffic).toEqual({
    encapPackets: 0,
    encapBytes: 0,
    decapPackets: 0,
    decapBytes: 0,
    encapErrors: 0,
  });
  pass(600);
  expect(counters()).toMatchInlineSnapshot(`
    [
      "encap packets: 1633",
      "decap packets: 2743",
      "encap bytes: 117667",
      "decap bytes: 3948531",
      "encap errors: 0",
    ]
  `);
  expect(ask('clear vpn flow tunnel-id 2')).toMatchInlineSnapshot(`
    "
    Server error : tunnel 2 not found"
  `);
});
