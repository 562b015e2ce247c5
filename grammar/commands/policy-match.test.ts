import { expect, test } from 'vitest';
import { smallWorld } from '../../engine/world/small-world.fixture.ts';
import { livingFirewall } from './testing/living-firewall.ts';

const WEB = 'source 10.0.0.5 destination 192.0.2.80 destination-port 443 protocol 6';

const PBF_RULES = [
  {
    name: 'Second line',
    fromInterface: ['ethernet1/2'],
    source: ['10.0.0.0/24'],
    negateSource: true,
    service: ['tcp/443', 'udp/5000-5100'],
    action: { kind: 'forward', egressInterface: 'ethernet1/1', nextHop: '203.0.113.9' },
  },
  { name: 'Keep-Away', from: ['inside'], destination: ['198.51.100.0/24'], action: { kind: 'discard' } },
  { name: 'Off', from: ['inside'], action: { kind: 'no-pbf' }, disabled: true },
];

const OUT_RULE = [
  '',
  '"Out; index: 2" {',
  '        from inside;',
  '        source any;',
  '        source-region none;',
  '        to outside;',
  '        destination any;',
  '        destination-region none;',
  '        user any;',
  '        source-device any;',
  '        destinataion-device any;',
  '        category any;',
  '        application/service [0:ssl/tcp/any/443 1:web-browsing/tcp/any/80 2:dns/udp/any/53 3:ping/icmp/any/any ];',
  '        action allow;',
  '        icmp-unreachable: no',
  '        terminal yes;',
  '}',
];

test('the rule that decides a packet, with its position', () => {
  const { ask } = livingFirewall(smallWorld());
  expect(ask(`test security-policy-match from inside to outside ${WEB}`)).toEqual(OUT_RULE);
});

test('all rules that a packet matches: those the first one hides as well', () => {
  const { ask } = livingFirewall(smallWorld());
  const names = ask(
    `test security-policy-match from inside to outside ${WEB} application bittorrent show-all yes`,
  );
  expect(names.filter((line) => line.endsWith('{'))).toEqual([
    '"No-P2P; index: 1" {',
    '"interzone-default; index: 6" {',
  ]);
  const unknownZones = ask(`test security-policy-match ${WEB} show-all yes`);
  expect(unknownZones.filter((line) => line.endsWith('{'))).toEqual([
    '"Out; index: 2" {',
    '"Admin; index: 4" {',
    '"interzone-default; index: 6" {',
  ]);
});

test('a default rule decides where no other does; release 5.0 has none', () => {
  const line =
    'test security-policy-match from outside to inside source 192.0.2.9 destination 10.0.0.9 protocol 6';
  expect(livingFirewall(smallWorld()).ask(line).slice(-8)).toEqual([
    '        destinataion-device any;',
    '        category any;',
    '        application/service 0:any/any/any/any;',
    '        action deny;',
    '        icmp-unreachable: no',
    '        terminal yes;',
    '        type interzone;',
    '}',
  ]);
  expect(livingFirewall(smallWorld(), '5.0').ask(line)).toEqual(['', 'No rule matched']);
});

test('releases before 10.2 print bare names and services without numbers', () => {
  const { ask } = livingFirewall(smallWorld(), '6.1');
  const line =
    'test security-policy-match from outside to servers source 192.0.2.9 destination 203.0.113.10 destination-port 80 protocol 6';
  expect(ask(line)).toEqual([
    '',
    'Web-In {',
    '        from outside;',
    '        source any;',
    '        source-region none;',
    '        to servers;',
    '        destination 203.0.113.10;',
    '        destination-region none;',
    '        user any;',
    '        category any;',
    '        application/service [ any/tcp/any/80 any/tcp/any/443 ];',
    '        action allow;',
    '        icmp-unreachable: no',
    '        terminal yes;',
    '}',
  ]);
});

test('the address and port that the next session would be lent, again and again the same', () => {
  const { ask, engine } = livingFirewall(smallWorld());
  const line = `test nat-policy-match from inside to outside source-port 40000 ${WEB}`;
  const before = engine.snapshot().bytes;
  const answer = ['', 'Source-NAT: Rule matched: SNAT', '10.0.0.5:40000 => 203.0.113.2:1024 (6)'];
  expect(ask(line)).toEqual(answer);
  expect(ask(line)).toEqual(answer);
  expect(engine.snapshot().bytes).toEqual(before);
});

test('a destination is translated; what no rule names stays', () => {
  const { ask } = livingFirewall(smallWorld());
  const packet = 'source 192.0.2.9 destination 203.0.113.10 destination-port 80 protocol 6';
  expect(ask(`test nat-policy-match from outside to any ${packet}`)).toEqual([
    '',
    'Destination-NAT: Rule matched: DNAT',
    '203.0.113.10:80 => 172.16.0.10:80 (6)',
  ]);
  expect(ask(`test nat-policy-match from servers to inside ${packet}`)).toEqual(['', 'No rule matched']);
});

test('the running NAT policy, in the words of both eras', () => {
  const rules = smallWorld({
    natRules: [
      {
        name: 'Both ways',
        from: ['servers'],
        to: 'outside',
        source: ['172.16.0.25'],
        sourceTranslation: { kind: 'static-ip', address: '203.0.113.25', bidirectional: true },
      },
      {
        name: 'Pool',
        from: ['inside', 'servers'],
        to: 'outside',
        service: 'tcp/443',
        sourceTranslation: { kind: 'dynamic-ip-and-port', addresses: ['203.0.113.32/30'] },
        destinationTranslation: { address: '192.0.2.7', port: 8443 },
      },
    ],
  });
  expect(livingFirewall(rules).ask('show running nat-policy')).toEqual([
    '',
    '"Both ways; index: 1" {',
    '        nat-type ipv4;',
    '        from servers;',
    '        source 172.16.0.25;',
    '        to outside;',
    '        to-interface  ;',
    '        destination any;',
    '        service 0:any/any/any;',
    '        translate-to "src: 203.0.113.25 (static-ip) (bi-directional)";',
    '        terminal no;',
    '}',
    '',
    '"Pool; index: 2" {',
    '        nat-type ipv4;',
    '        from [ inside servers ];',
    '        source any;',
    '        to outside;',
    '        to-interface  ;',
    '        destination any;',
    '        service 0:tcp/any/443;',
    '        translate-to "src: 203.0.113.33-203.0.113.34 (dynamic-ip-and-port) (pool idx: 1), dst: 192.0.2.7:8443";',
    '        terminal no;',
    '}',
  ]);
  const old = livingFirewall(rules, '5.0').ask('show running nat-policy');
  expect(old.slice(0, 9)).toEqual([
    '',
    '"Both ways" {',
    '        from servers;',
    '        source 172.16.0.25;',
    '        to outside;',
    '        to-interface  ;',
    '        destination any;',
    '        service  any/any/any;',
    '        translate-to "src: 203.0.113.25 (static-ip) (bi-directional)";',
  ]);
});

test('the running security policy ends with the default rules and a trailer', () => {
  const lines = livingFirewall(smallWorld(), '6.1').ask('show running security-policy');
  expect(lines.filter((line) => line.endsWith('{'))).toEqual([
    'No-P2P {',
    'Out {',
    'Web-In {',
    'Admin {',
    'intrazone-default {',
    'interzone-default {',
  ]);
  expect(lines.slice(0, 3)).toEqual(['', 'No-P2P {', '        from inside;']);
  expect(lines).toContain('        application/service  bittorrent/any/any/any;');
  expect(lines.slice(-7)).toEqual([
    '        terminal yes;',
    '        type interzone;',
    '}',
    '',
    'dynamic url: no',
    'pol objs matched',
    '',
  ]);
  const deny = lines.indexOf('        action deny;');
  expect(lines.slice(deny, deny + 3)).toEqual([
    '        action deny;',
    '        icmp-unreachable: no',
    '        terminal no;',
  ]);
});

test('the forwarding rule that decides a packet, as a block', () => {
  const { ask } = livingFirewall(smallWorld({ pbfRules: PBF_RULES }));
  const from = 'source 10.0.7.5 destination 192.0.2.80 destination-port 443 protocol 6';
  expect(ask(`test pbf-policy-match from-interface ethernet1/2 ${from}`)).toEqual([
    '',
    '"Second line" {',
    '        id 1;',
    '        from ethernet1/2;',
    '        source !10.0.0.0/24;',
    '        destination any;',
    '        user any;',
    '        application/service [ any/tcp/any/443 any/udp/any/5000-5100 ];',
    '        action Forward;',
    '        symmetric-return no;',
    '        forwarding-egress-IF/VSYS ethernet1/1;',
    '        next-hop 203.0.113.9;',
    '        terminal no;',
    '}',
  ]);
  expect(ask(`test pbf-policy-match from inside ${from}`)).toEqual(['', 'No rule matched']);
  const running = ask('show running pbf-policy').filter((line) => line.endsWith('{'));
  expect(running).toEqual(['"Second line" {', 'Keep-Away {']);
  expect(ask('show running pbf-policy-addresses')).toEqual([
    '',
    '"Second line" {',
    '        source !10.0.0.0/24;',
    '        destination any;',
    '}',
    '',
    'Keep-Away {',
    '        source any;',
    '        destination 198.51.100.0/24;',
    '}',
  ]);
});

test('the table of forwarding rules cuts names to ten letters', () => {
  const world = smallWorld({ pbfRules: PBF_RULES });
  expect(livingFirewall(world).ask('show pbf rule all')).toEqual([
    '',
    'Rule       ID    Rule State Action   Egress IF/VSYS  NextHop                                 NextHop Status',
    '========== ===== ========== ======== =============== ======================================= ==============',
    'Second lin 1     Active     Forward  ethernet1/1     203.0.113.9                             UP     ',
    'Keep-Away  2     Active     Discard                                                                 ',
    'Off        3     Disabled   No PBF                                                                  ',
  ]);
  expect(livingFirewall(world, '6.1').ask('show pbf rule name Keep-Away').slice(1)).toEqual([
    'Rule       ID    Rule State Action   Egress IF/VSYS  NextHop',
    '========== ===== ========== ======== =============== =======================================',
    'Keep-Away  2     Active     Discard                  ',
  ]);
});
